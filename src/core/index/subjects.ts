import type { NoteAnalysis } from '../analysis';
import { markedCompanies } from './company-names';

/**
 * The companies a note is about or marks explicitly (property, title, link, ticker) and the people its properties
 * name, as written there, by what they are compared by. A company that merely stands in the text does not count:
 * long notes name everybody.
 */
export function subjectsOf(analysis: NoteAnalysis): ReadonlyMap<string, string> {
  const subjects = new Map<string, string>();
  for (const { name } of [...markedCompanies(analysis), ...analysis.people]) {
    const key = name.normalize('NFKC').trim().toLowerCase();
    if (key !== '' && !subjects.has(key)) subjects.set(key, name);
  }
  return subjects;
}
