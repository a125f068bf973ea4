import type { NoteAnalysis } from '../analysis';
import type { CompanyMention } from '../companies/company-list';

const known = new WeakMap<NoteAnalysis, readonly string[]>();

/** The companies a note is about or marks explicitly, as it writes them, primary ones first, each once. */
export function companyNames(analysis: NoteAnalysis): readonly string[] {
  const names = known.get(analysis) ?? findNames(analysis);
  known.set(analysis, names);
  return names;
}

function findNames(analysis: NoteAnalysis): readonly string[] {
  const marked = markedCompanies(analysis);
  const sorted = [...marked.filter((company) => company.primary), ...marked.filter((company) => !company.primary)];
  return [...new Set(sorted.map((company) => company.name))];
}

/** Those of property, title, link or ticker. */
export function markedCompanies(analysis: NoteAnalysis): readonly CompanyMention[] {
  return analysis.companies.filter((company) => company.primary || company.evidence !== 'text');
}
