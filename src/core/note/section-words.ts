import { foldForMatching, foldTable } from '../text/fold';
import { ROLES, type Role } from './section';

/** JSON of `src/catalogue/sections.yaml`: which words of a heading tell what its section is for. */
export interface SectionWordsData {
  readonly kinds: Readonly<Record<string, {
    readonly exact?: readonly string[];
    readonly suffix?: readonly string[];
    readonly prefix?: readonly string[];
    readonly contains?: readonly string[];
  }>>;
  /** Phrases that look like section words and are none: 時間框架, 風險投資, synthesis. */
  readonly stop?: readonly string[];
  /** What templates leave for their user to fill in. */
  readonly prompts?: readonly string[];
  /** What stands, as a whole line, for what is not there yet. */
  readonly unfilled?: readonly string[];
  /** How a note begins that is a prompt for a language model. */
  readonly instructions?: readonly string[];
  /** Words of business, by which a note shows that it is about investing. */
  readonly investing?: readonly string[];
}

interface Term {
  readonly term: string;
  readonly role: Role;
}

/** Folded phrases by their first unit. */
export type Phrases = ReadonlyMap<number, readonly string[]>;

/** The vocabulary, folded once. */
export interface SectionWords {
  readonly exact: ReadonlyMap<string, Role>;
  /** By their last or first character; longest first, so that the most particular term decides. */
  readonly suffixes: ReadonlyMap<string, readonly Term[]>;
  readonly prefixes: ReadonlyMap<string, readonly Term[]>;
  readonly contained: readonly Term[];
  readonly stops: readonly string[];
  /** By their first character. */
  readonly prompts: Phrases;
  readonly unfilled: Phrases;
  readonly instructions: Phrases;
  readonly investing: readonly string[];
}

/** Reads the compiled vocabulary. Throws when it is not of the shape that the build writes. */
export function parseSectionWords(json: string): SectionWords {
  const data: unknown = JSON.parse(json);
  if (!isData(data)) throw new Error('The section words are malformed: build the project again.');
  return buildSectionWords(data);
}

/** Folds a vocabulary. A term that two roles claim goes to the one that stands first in `ROLES`. */
export function buildSectionWords(data: SectionWordsData): SectionWords {
  const exact = new Map<string, Role>();
  for (const role of ROLES) {
    for (const term of data.kinds[role]?.exact ?? []) {
      const key = wordKey(term);
      if (!exact.has(key)) exact.set(key, role);
    }
  }
  return {
    exact,
    suffixes: byCharacter(terms(data, 'suffix'), (term) => term.slice(-1)),
    prefixes: byCharacter(terms(data, 'prefix'), (term) => term.slice(0, 1)),
    contained: terms(data, 'contains'),
    stops: (data.stop ?? []).map(wordKey).sort(longestFirst),
    prompts: openings(data.prompts),
    unfilled: openings(data.unfilled),
    instructions: openings(data.instructions),
    investing: (data.investing ?? []).map(foldForMatching),
  };
}

/** Adds words of the user's own, which count as exact ones. */
export function withUserWords(words: SectionWords, own: Readonly<Partial<Record<Role, readonly string[]>>>): SectionWords {
  const exact = new Map(words.exact);
  for (const role of ROLES) for (const term of own[role] ?? []) exact.set(wordKey(term), role);
  return { ...words, exact };
}

/** The form in which headings and terms are compared: folded, marks and questions at the ends off. */
export function wordKey(text: string): string {
  const folded = foldForMatching(text);
  let start = 0;
  let end = folded.length;
  while (start < end && EDGE_MARKS.includes(folded.charAt(start))) start++;
  while (end > start && EDGE_MARKS.includes(folded.charAt(end - 1))) end--;
  return folded.slice(start, end);
}

/** Folding leaves one kind of blank. */
const EDGE_MARKS = ' "\'“”‘’.,:;!?！？。、·-';

function terms(data: SectionWordsData, kind: 'suffix' | 'prefix' | 'contains'): Term[] {
  return ROLES
    .flatMap((role) => (data.kinds[role]?.[kind] ?? []).map((term) => ({ term: wordKey(term), role })))
    .sort((a, b) => longestFirst(a.term, b.term));
}

function byCharacter(all: readonly Term[], character: (term: string) => string): ReadonlyMap<string, readonly Term[]> {
  const found = new Map<string, Term[]>();
  for (const entry of all) found.set(character(entry.term), [...(found.get(character(entry.term)) ?? []), entry]);
  return found;
}

function openings(phrases: readonly string[] = []): Phrases {
  const found = new Map<number, string[]>();
  for (const phrase of phrases.map(wordKey)) found.set(phrase.charCodeAt(0), [...(found.get(phrase.charCodeAt(0)) ?? []), phrase]);
  return found;
}

/** Whether folded text begins with one of the phrases. */
export function opensWith(key: string, phrases: Phrases): boolean {
  return phrases.get(key.charCodeAt(0))?.some((phrase) => key.startsWith(phrase)) ?? false;
}

/** Whether folded text is one of the phrases. */
export function isOneOf(key: string, phrases: Phrases): boolean {
  return phrases.get(key.charCodeAt(0))?.includes(key) ?? false;
}

/**
 * Whether a text may begin with one of the phrases, judged by its first letter alone: spares most lines the folding
 * that `opensWith` needs.
 */
export function mayOpenWith(text: string, phrases: Phrases): boolean {
  const fold = foldTable();
  for (let at = 0; at < Math.min(text.length, LONGEST_MARKS); at++) {
    const folded = fold[text.charCodeAt(at)] ?? 0;
    if (isOpening(folded)) return phrases.has(folded);
  }
  return true;
}

/** More marks than this before the first letter are looked at the slow way. */
const LONGEST_MARKS = 8;

/** A letter, Han character or digit: what a phrase can begin with. */
function isOpening(folded: number): boolean {
  return (folded >= 0x30 && folded <= 0x39) || (folded >= 0x61 && folded <= 0x7a) || (folded > 0xbf && (folded < 0x2000 || folded > 0x3040) && folded < 0xff00);
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function isData(data: unknown): data is SectionWordsData {
  return typeof data === 'object' && data !== null && 'kinds' in data && typeof data.kinds === 'object' && data.kinds !== null;
}
