import { entryAt } from '../text/entries';
import type { HeadingWords } from './clean-heading';
import type { Role } from './section';
import { wordKey, type SectionWords } from './section-words';

/** What a heading's own words say of its section, and by which rule. */
export interface OwnRole {
  readonly role: Role;
  readonly rule: RoleRule;
}

/**
 * The rules in the order of their strength. `framework-names`: the heading is nothing but names of frameworks;
 * `framework-named`: it names one among other words and says nothing else of its section. A suffix is weak:
 * it opens a part, but never inside one of its own role.
 */
export type RoleRule = 'learning' | 'exact' | 'gloss' | 'prefix' | 'framework-names' | 'suffix' | 'framework-named';

/** Which frameworks a heading names, as far as its role depends on it. */
export interface NamedInHeading {
  readonly frameworks: readonly string[];
  /** It is nothing but names of frameworks. */
  readonly whole: boolean;
}

/** Longer than this a heading is a statement, and its last words say little about its section. */
const LONGEST_FOR_SUFFIX = 24;
const JOINTS = ['与', '和', '及', '、', '/', '&', '+', '|', ':', '(', '-', '?', ',', ' '];
const LATIN_START = /^[a-z0-9\u00c0-\u024f]/;

/** Words that only tell where something stands, not that it is about the framework named. */
const YIELDING: ReadonlySet<Role> = new Set(['company', 'evidence', 'summary', 'other']);

/**
 * What a heading is for by its own words, or null. Learning beats framework beats the rest where two fit
 * (我們可以怎麼學習這樣的框架？ is learning). An exact section word beats a framework's name, so that
 * "Pre-mortem" stays a risk section; only words for the company yield to it (護城河分析).
 */
export function ownRole(words: HeadingWords, names: NamedInHeading, sectionWords: SectionWords): OwnRole | null {
  const keys = [words.text, ...words.glosses, ...words.alternatives].flatMap(scriptParts).map(wordKey);
  const [main = ''] = keys;
  if (startsOrHolds(main, sectionWords)) return { role: 'learning', rule: 'learning' };
  const exact = exactRole(keys, sectionWords);
  if (exact && !(names.whole && YIELDING.has(exact.role))) return exact;
  if (names.whole) return { role: 'framework', rule: 'framework-names' };
  const partial = partialRoles(main, sectionWords);
  if (partial.prefix) return partial.prefix;
  const { suffix } = partial;
  if (suffix && suffix.role !== 'company') return suffix;
  if (names.frameworks.length > 0) return { role: 'framework', rule: 'framework-named' };
  return suffix ?? exact;
}

/** Whether words are exactly a section word, or have one as their gloss. */
export function isSectionWord(words: HeadingWords, sectionWords: SectionWords): boolean {
  return [words.text, ...words.glosses, ...words.alternatives].flatMap(scriptParts)
    .some((name) => sectionWords.exact.has(wordKey(name)));
}

function startsOrHolds(key: string, words: SectionWords): boolean {
  return words.contained.some(({ term, role }) => role === 'learning' && key.includes(term));
}

function exactRole(keys: readonly string[], words: SectionWords): OwnRole | null {
  const found = keys.map((key) => words.exact.get(key));
  const first = found.findIndex((role) => role !== undefined);
  const role = found.includes('learning') ? 'learning' : found.includes('framework') ? 'framework' : entryAt(found, first);
  if (role === undefined) return null;
  return { role, rule: found[0] === role ? 'exact' : 'gloss' };
}

function prefixRole(key: string, words: SectionWords): OwnRole | null {
  for (const { term, role } of words.prefixes.get(key.slice(0, 1)) ?? []) {
    if (key.length > term.length && key.startsWith(term) && JOINTS.includes(key.charAt(term.length))) return { role, rule: 'prefix' };
  }
  return null;
}

function suffixRole(key: string, words: SectionWords): OwnRole | null {
  if (key.length > LONGEST_FOR_SUFFIX && !LATIN_START.test(key)) return null;
  for (const { term, role } of words.suffixes.get(key.slice(-1)) ?? []) {
    if (key.length > term.length && key.endsWith(term) && isWordStart(key, key.length - term.length)) return { role, rule: 'suffix' };
  }
  return null;
}

/** Latin terms need a boundary before them: synthesis is no thesis. */
function isWordStart(key: string, at: number): boolean {
  return !LATIN_START.test(key.slice(at)) || !LATIN_START.test(key.charAt(at - 1));
}

/** What a heading begins and ends with; one that holds a phrase of the stop list says nothing by either. */
function partialRoles(key: string, words: SectionWords): { readonly prefix: OwnRole | null; readonly suffix: OwnRole | null } {
  const prefix = prefixRole(key, words);
  const suffix = suffixRole(key, words);
  const stopped = (prefix ?? suffix) !== null && words.stops.some((stop) => holdsWord(key, stop));
  return stopped ? { prefix: null, suffix: null } : { prefix, suffix };
}

function holdsWord(key: string, word: string): boolean {
  const at = key.indexOf(word);
  if (at < 0) return false;
  const end = at + word.length;
  return isWordStart(key, at) && !(LATIN_START.test(key.slice(end)) && LATIN_START.test(key.slice(end - 1)));
}

/** 潛在風險 Risks: a name in two scripts side by side counts as two names. */
function scriptParts(name: string): string[] {
  const two = /^([^A-Za-z]*[\u3400-\u9fff][^A-Za-z]*)[ \u3000/·-]+([A-Za-z][^\u3400-\u9fff]*)$/.exec(name)
    ?? /^([A-Za-z][^\u3400-\u9fff]*)[ \u3000/·-]+([^A-Za-z]*[\u3400-\u9fff][^A-Za-z]*)$/.exec(name);
  return two ? [name, two[1] ?? '', two[2] ?? ''] : [name];
}
