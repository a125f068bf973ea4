import { foldForMatching, isWordUnit } from './fold';

/** Words of grammar, which every sentence holds; between Han characters they part what belongs together. */
const HAN_GRAMMAR = '的了在是會讓就也都把被與和及而但若如果可能或對於從因為所以這那其之以等很更太再還只有沒個我你他它們一';
const LATIN_GRAMMAR = new Set(('a an and are as at be been but by can could does for from had has have if in into is it its may might no nobody'
  + ' not of off on once or our so than that the their them then there these they this those to too was we were what when which while who will'
  + ' with would you your').split(' '));

/** Longer words are compared by their beginning: competes, competitor and competition are one. */
const STEM = 6;

/** Folded on first use: loading this file must not build the fold table. */
let hanGrammar: ReadonlySet<number> | undefined;

const NO_WORDS = new Uint32Array(0);

/**
 * What a folded text (`foldForMatching`) says, as numbers for comparing, sorted, each once: every pair of
 * neighbouring Han, kana or Hangul characters, a character that stands alone, and every alphabetic word by its first
 * letters. Numbers and words of grammar are left out: that two texts name 70% makes them no more alike.
 */
export function wordUnits(folded: string): Uint32Array {
  const units: number[] = [];
  for (let at = 0; at < folded.length;) {
    const unit = folded.charCodeAt(at);
    if (isWordUnit(unit)) at = addWord(folded, at, units);
    else if (isSyllable(unit)) at = addPairs(folded, at, units);
    else at++;
  }
  return units.length === 0 ? NO_WORDS : distinct(Uint32Array.from(units).sort());
}

/** How many numbers two sorted lists without repetitions have in common. */
export function sharedCount(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let shared = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length;) {
    const left = one[a] ?? 0;
    const right = other[b] ?? 0;
    if (left === right) shared++;
    if (left <= right) a++;
    if (right <= left) b++;
  }
  return shared;
}

/** Han, kana and Hangul: written without blanks, so that pairs of them stand for words. */
function isSyllable(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0xac00 && unit <= 0xd7a3);
}

function addPairs(folded: string, start: number, units: number[]): number {
  hanGrammar ??= new Set(Array.from(foldForMatching(HAN_GRAMMAR), (character) => character.charCodeAt(0)));
  let before = 0;
  let paired = false;
  let at = start;
  for (; at < folded.length && isSyllable(folded.charCodeAt(at)); at++) {
    const unit = folded.charCodeAt(at);
    const isGrammar = hanGrammar.has(unit);
    if (!isGrammar && before !== 0) units.push(((before << 16) | unit) >>> 0);
    else if (isGrammar && before !== 0 && !paired) units.push(before);
    paired = !isGrammar && before !== 0;
    before = isGrammar ? 0 : unit;
  }
  if (before !== 0 && !paired) units.push(before);
  return at;
}

function addWord(folded: string, start: number, units: number[]): number {
  let end = start;
  while (end < folded.length && isWordUnit(folded.charCodeAt(end))) end++;
  const word = folded.slice(start, end);
  if (/[^\d]/.test(word) && !LATIN_GRAMMAR.has(word)) units.push(stemOf(word));
  return end;
}

/** The first letters of a word, its plural's `s` off, as one number; FNV-1a, so that equal words give equal numbers. */
function stemOf(word: string): number {
  const singular = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.length - 1 : word.length;
  let hash = 0x811c9dc5;
  for (let at = 0; at < Math.min(singular, STEM); at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function distinct(sorted: Uint32Array): Uint32Array {
  return sorted.filter((unit, at) => at === 0 || unit !== sorted[at - 1]);
}
