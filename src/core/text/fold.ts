import packedPairs from 'latticework:han-pairs';
import { unitsToText } from './units';
import { unpackText } from './unpack';

/** What `foldTable` holds for a character that is no part of any spelling. */
export const DROPPED = 0;
/** What `foldTable` holds for blanks, dashes, underscores and middle dots. */
export const SEPARATOR = 0x20;

/** A folded copy of a text with the place of each of its characters in the original. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original of each UTF-16 unit of `text`. */
  readonly offsets: Uint32Array;
}

// Blocks outside which NFKC, case and accents change nothing that a name could hold. Han, Hangul and the
// surrogates are left out: 60,000 calls of `normalize` would take longer than reading a hundred notes.
const normalizedRanges: readonly (readonly [number, number])[] = [
  [0x41, 0x5a], [0xa0, 0x58f], [0x1e00, 0x1fff], [0x2000, 0x214f], [0x2460, 0x24ff],
  [0x3000, 0x33ff], [0xf900, 0xfaff], [0xff00, 0xffef],
];

// Default-ignorable characters, combining accents, apostrophes and U+2800, which notes hold as blank lines
// without being ignorable (U+3164, HANGUL FILLER, is: 1,369 such lines were seen in 21 files). Apostrophes
// go because prisoners’ dilemma, prisoner's dilemma and prisoners dilemma are one name.
const droppedRanges: readonly (readonly [number, number])[] = [
  [0x00, 0x08], [0x0e, 0x1f], [0x27, 0x27], [0x60, 0x60], [0xad, 0xad], [0xb4, 0xb4], [0x2bc, 0x2bc], [0x300, 0x36f],
  [0x61c, 0x61c], [0x115f, 0x1160], [0x17b4, 0x17b5], [0x180b, 0x180f], [0x200b, 0x200f], [0x2018, 0x2019],
  [0x201b, 0x201b], [0x202a, 0x202e], [0x2032, 0x2032], [0x2060, 0x206f], [0x2800, 0x2800], [0x3164, 0x3164],
  [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xff07, 0xff07], [0xffa0, 0xffa0], [0xfff0, 0xfff8],
];

const separators = '\t\n\v\f\r -_\u00a0\u00b7\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'
  + '\u2010\u2011\u2012\u2013\u2014\u2015\u2027\u2028\u2029\u202f\u205f\u2212\u3000\u30fb\ufe58\ufe63\uff0d\uff3f\uff65';

let table: Uint16Array | undefined;

/** Reused by `foldForMatching`, which is called for thousands of names at a time. */
let scratch = new Uint16Array(1024);

/**
 * For each UTF-16 unit the unit it counts as: width, case, accents and script do not matter
 * (Ｍ = m, é = e, 護 = 护). One unit gives one unit, `SEPARATOR` or `DROPPED`; a character that NFKC
 * spreads over several (㈱, ﬁ) stays itself. Built on first use (about 2 ms), then shared.
 */
export function foldTable(): Uint16Array {
  table ??= buildTable();
  return table;
}

/** Whether a folded unit belongs to a word of an alphabetic script (letter or digit), so that words have bounds. */
export function isWordUnit(folded: number): boolean {
  return (folded >= 0x61 && folded <= 0x7a) || (folded >= 0x30 && folded <= 0x39)
    || (folded >= 0xdf && folded <= 0x58f && folded !== 0xf7) || (folded >= 0x1e00 && folded <= 0x1fff);
}

/**
 * The spelling that all spellings of a text share: NFKC, lower case, no accents, one character for
 * Traditional and Simplified, no apostrophes and no invisible characters; blanks, dashes, underscores and
 * middle dots become one blank between two alphabetic words and vanish elsewhere (AI 堆疊 = AI堆疊,
 * LTV / CAC = ltv/cac). For comparing, never for display.
 */
export function foldForMatching(text: string): string {
  if (scratch.length < text.length) scratch = new Uint16Array(2 * text.length);
  return unitsToText(scratch, foldInto(text, scratch, 0, null));
}

/** `foldForMatching` with the way back: `offsets[i]` is where folded unit `i` stands in `text`. */
export function foldWithOffsets(text: string): FoldedText {
  const units = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length);
  const length = foldInto(text, units, 0, offsets);
  return { text: unitsToText(units, length), offsets: offsets.subarray(0, length) };
}

/** Whether two texts are spellings of one name. A text without letters, digits or signs is no name. */
export function sameName(one: string, other: string): boolean {
  const folded = foldForMatching(one);
  return folded !== '' && folded === foldForMatching(other);
}

function buildTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit;
  for (const [first, last] of normalizedRanges) {
    for (let unit = first; unit <= last; unit++) units[unit] = normalizedUnit(unit);
  }
  foldHan(units);
  for (const [first, last] of droppedRanges) units.fill(DROPPED, first, last + 1);
  for (let at = 0; at < separators.length; at++) units[separators.charCodeAt(at)] = SEPARATOR;
  // NFKC turns compatibility ideographs and full-width forms into characters that themselves fold.
  for (const [first, last] of normalizedRanges) {
    for (let unit = first; unit <= last; unit++) units[unit] = units[units[unit] ?? unit] ?? unit;
  }
  return units;
}

/**
 * Steps from one canonical character to the next, then the characters that fold to each, in four rows: of both the upper
 * and the lower eight bits (`scripts/knowledge/han-pairs.mjs`).
 */
function foldHan(units: Uint16Array): void {
  const pairs = unpackText(packedPairs);
  const count = pairs.length / 4;
  const unitAt = (at: number): number => (pairs.charCodeAt(at) << 8) | pairs.charCodeAt(count + at);
  let canonical = 0;
  for (let at = 0; at < count; at++) {
    canonical += unitAt(at);
    units[unitAt(2 * count + at)] = canonical;
  }
}

/** Past these no letter carries an accent that NFKC has joined to it. */
const lastAccented = 0x1fff;

function normalizedUnit(unit: number): number {
  const compatible = String.fromCharCode(unit).normalize('NFKC');
  const bare = unit > lastAccented || unit < 0x80 ? compatible : compatible.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const folded = (bare.length === 1 ? bare : compatible).toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : unit;
}

/**
 * Writes the folded units of a text from `start` on and returns where they end; `units` must have room for
 * the whole text. With `offsets`, also where each stands. For those who fold thousands of texts at a time.
 */
export function foldInto(text: string, units: Uint16Array, start: number, offsets: Uint32Array | null): number {
  const fold = foldTable();
  let end = start;
  let gap = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = fold[text.charCodeAt(at)] ?? DROPPED;
    if (unit === DROPPED) continue;
    if (unit === SEPARATOR) {
      if (gap < 0) gap = at;
      continue;
    }
    // A blank is written once what follows it is known.
    if (gap >= 0 && end > start && isWordUnit(unit) && isWordUnit(units[end - 1] ?? DROPPED)) {
      if (offsets) offsets[end] = gap;
      units[end++] = SEPARATOR;
    }
    gap = -1;
    if (offsets) offsets[end] = at;
    units[end++] = unit;
  }
  return end;
}
