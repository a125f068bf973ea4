// Shape checks for data from YAML. Each returns the value with a known type or throws a DataError that
// names the file and the entry.
import { DataError } from './read-data.mjs';

/** Where a value stands, for messages. @typedef {{ file: string, place: string }} Where */

/** @param {Where} where @param {string} key @returns {Where} */
export const inside = ({ file, place }, key) => ({ file, place: place ? `${place}.${key}` : key });

/** @param {unknown} value @param {Where} where @returns {string} */
export function text(value, where) {
  if (typeof value !== 'string' || value.trim() === '') throw new DataError(where.file, where.place, 'a text is needed');
  if (value !== value.trim()) throw new DataError(where.file, where.place, 'blanks at an end');
  return value;
}

/** @param {unknown} value @param {Where} where @returns {string[]} */
export function texts(value, where) {
  if (!Array.isArray(value) || value.length === 0) throw new DataError(where.file, where.place, 'a list of texts is needed');
  return value.map((entry, index) => text(entry, inside(where, String(index + 1))));
}

/** @param {unknown} value @param {Where} where @returns {string[]} */
export const optionalTexts = (value, where) => (value === undefined ? [] : texts(value, where));

/** @param {unknown} value @param {Where} where @returns {unknown[]} */
export function list(value, where) {
  if (!Array.isArray(value)) throw new DataError(where.file, where.place, 'a list is needed');
  return value;
}

/**
 * A mapping that has no other keys than those allowed: a misspelt key must not be silently ignored.
 * @param {unknown} value @param {readonly string[] | null} allowed @param {Where} where @returns {Record<string, unknown>}
 */
export function record(value, allowed, where) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DataError(where.file, where.place, 'a mapping is needed');
  }
  const fields = Object.fromEntries(Object.entries(value));
  const unknown = allowed && Object.keys(fields).find(key => !allowed.includes(key));
  if (unknown) throw new DataError(where.file, where.place, `unknown key "${unknown}"`);
  return fields;
}
