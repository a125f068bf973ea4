import { isWordUnit } from '../../core/text/fold';

/** Shorter queries of letters, and of Han characters, are one slip away from too much. */
const SHORTEST_WORD = 4;
const SHORTEST_HAN = 3;
/** From here on a query may be the beginning of a word. */
const SHORTEST_BEGINNING = 6;

/**
 * Whether a query is short for a name, both folded: its letters are beginnings of the name's first words (`pd` and
 * `prisdil` for prisoners dilemma), its words begin words in any order (`dilemma pris`), or its Han characters are
 * in order in a name that begins with the first of them (囚困 for 囚徒困境).
 */
export function isShortFor(query: string, name: string): boolean {
  if (!hasLetters(query)) return isAbridged(query, name);
  const words = name.split(' ');
  const asked = query.split(' ');
  return beginsRun(asked.join(''), words) || asked.every((part) => words.some((word) => word.startsWith(part)));
}

/**
 * Whether one slip of the pen turns a query into a part of the name, both folded: a character wrong, missing or
 * too many, or two that changed places. In letters the part begins with a word, and a short query is meant as a
 * whole word: `maot` is no beginning of matrix.
 */
export function isOneSlipFrom(query: string, name: string): boolean {
  if (!hasLetters(query)) return query.length >= SHORTEST_HAN && everyStart(name).some((at) => slipsAt(query, name.slice(at), false));
  if (query.length < SHORTEST_WORD) return false;
  const isWhole = query.length < SHORTEST_BEGINNING;
  return wordStarts(name).some((at) => query[0] === name[at] && slipsAt(query, isWhole ? wordAt(name, at) : name.slice(at), isWhole));
}

function hasLetters(folded: string): boolean {
  return Array.from(folded).some((_, at) => isWordUnit(folded.charCodeAt(at)));
}

/** Follows how much of the query the words up to here can have used up: all ways at once, so that it stays linear. */
function beginsRun(query: string, words: readonly string[]): boolean {
  let used: ReadonlySet<number> = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const from of used) {
      const most = sharedBeginning(query.slice(from), word);
      for (let length = 1; length <= most; length++) next.add(from + length);
    }
    if (next.has(query.length)) return true;
    used = next;
  }
  return false;
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function isAbridged(query: string, name: string): boolean {
  if (query.length < 2 || query[0] !== name[0]) return false;
  let at = 0;
  for (const character of name) if (character === query[at]) at++;
  return at === query.length;
}

function everyStart(name: string): readonly number[] {
  return Array.from(name, (_, at) => at);
}

function wordStarts(name: string): readonly number[] {
  return everyStart(name).filter((at) => at === 0 || !isWordUnit(name.charCodeAt(at - 1)));
}

function wordAt(name: string, at: number): string {
  return name.slice(at).split(' ', 1)[0] ?? '';
}

function slipsAt(query: string, rest: string, isWhole: boolean): boolean {
  const lengths = isWhole ? [rest.length] : [-1, 0, 1].map((more) => query.length + more);
  return lengths.some((length) => isOneEdit(query, rest.slice(0, length)));
}

/** Optimal string alignment distance of exactly one (a swap of neighbours counts once). */
function isOneEdit(one: string, other: string): boolean {
  const head = sharedBeginning(one, other);
  const [a, b] = [one.slice(head), other.slice(head)];
  if (a === '' && b === '') return false;
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)
    || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}
