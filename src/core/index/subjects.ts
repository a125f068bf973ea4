import type { NoteAnalysis } from '../analysis';
import { companyKey } from '../companies/tickers';
import { markedCompanies } from './company-names';

/**
 * The companies a note is about or marks explicitly (property, title, link, ticker) and the people its properties
 * name, as written there, by what they are compared by: a company by its name and by each of its tickers. A company that merely stands in the text does not count:
 * long notes name everybody.
 */
export function subjectsOf(analysis: NoteAnalysis): ReadonlyMap<string, string> {
  const subjects = new Map<string, string>();
  const add = (key: string, name: string): void => {
    if (key !== '' && !subjects.has(key)) subjects.set(key, name);
  };
  for (const { name, tickers = [] } of markedCompanies(analysis)) {
    for (const written of [name, ...tickers]) add(companyKey(written), name);
  }
  for (const { name } of analysis.people) add(companyKey(name), name);
  return subjects;
}
