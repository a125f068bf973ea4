// names/<language>.yaml → names of frameworks in further languages, to be added to the catalogue's aliases.
import { inside, list, record, text } from './check-shape.mjs';
import { DataError, nameFiles, readData } from './read-data.mjs';
import { readRule } from './read-rule.mjs';

/** What one language adds to one framework. @typedef {{ id: string, aliases: string[], matching: Record<string, unknown>[] }} AddedNames */

/**
 * Every framework's added names; throws a DataError for an id that the catalogue lacks.
 * @param {readonly string[]} ids @returns {AddedNames[]}
 */
export function readNames(ids) {
  return nameFiles().flatMap(file => Object.entries(record(readData(file), null, { file, place: '' })).map(([id, names]) => {
    if (!ids.includes(id)) throw new DataError(file, id, 'no such framework');
    return namesOf(id, names, { file, place: id });
  }));
}

/** A name is a text, or a rule as in frameworks/*.yaml. @param {string} id @param {unknown} value @param {import('./check-shape.mjs').Where} where @returns {AddedNames} */
function namesOf(id, value, where) {
  const names = list(value, where);
  const matching = names.filter(name => typeof name === 'object').map(name => readRule(name, where));
  const aliases = names.map((name, index) => text(typeof name === 'object' ? record(name, null, where).alias : name, inside(where, String(index + 1))));
  return { id, aliases, matching };
}

/**
 * The entries with the names of all languages behind their own, so that their own win where two would be alike.
 * @template {{ id: string, aliases: string[], matching: Record<string, unknown>[] }} E
 * @param {readonly E[]} entries @returns {E[]}
 */
export function withAddedNames(entries) {
  const added = readNames(entries.map(({ id }) => id));
  return entries.map(entry => {
    const own = added.filter(({ id }) => id === entry.id);
    const aliases = [...entry.aliases, ...own.flatMap(names => names.aliases)];
    return { ...entry, aliases, matching: [...entry.matching, ...own.flatMap(names => names.matching)] };
  });
}
