import type { NoteAnalysis } from '../analysis';
import type { CompanyMention } from '../companies/find-companies';

/**
 * The companies a note is about or marks explicitly (property, title, link, ticker), folded for comparing.
 * A name that merely stands in the text does not count: long notes name everybody.
 */
export function companyKeys(analysis: NoteAnalysis): ReadonlySet<string> {
  return new Set(markedCompanies(analysis).map((company) => company.name.normalize('NFKC').trim().toLowerCase()));
}

/** The same companies as the note writes them, primary ones first, each once. */
export function companyNames(analysis: NoteAnalysis): readonly string[] {
  const marked = markedCompanies(analysis);
  const sorted = [...marked.filter((company) => company.primary), ...marked.filter((company) => !company.primary)];
  return [...new Set(sorted.map((company) => company.name))];
}

function markedCompanies(analysis: NoteAnalysis): readonly CompanyMention[] {
  return analysis.companies.filter((company) => company.primary || company.evidence !== 'text');
}
