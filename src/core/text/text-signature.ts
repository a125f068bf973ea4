import { DROPPED, foldTable, isWordUnit, SEPARATOR } from './fold';

/**
 * Which pairs of characters and which words a text holds, as a Bloom filter with one hash: a bit is set for each, and
 * others may share it. Words are those of alphabetic scripts, as folded; pairs are of neighbouring characters that
 * are not both letters.
 */
export type TextSignature = Uint32Array;

/** The bits that a text must have to hold a name. */
export type NameProbe = Uint32Array;

/**
 * At least so many bits for each character, rounded up to a power of two: a Chinese note of 2,000 characters sets a
 * quarter of them, and 10,000 such notes keep 5 MB.
 */
const BITS_PER_UNIT = 2;
const FEWEST_WORDS = 8;
const MOST_WORDS = 8192;
/** A word may begin behind any dropped character (l’oréal), so several are open at once; a text with more holds anything. */
const MOST_OPEN = 8;
const LETTER_S = 0x73;
const LETTER_E = 0x65;
/** Odd numbers without a pattern. */
const MIX_UNIT = 0x9e3779b1;
const MIX_KEY = 0x85ebca6b;
const PAIR = 0x27d4eb2f;

/** Reads the signature of a whole text. Linear, and small beside what an analysis costs. */
export function textSignature(text: string): TextSignature {
  const wanted = 2 ** Math.ceil(Math.log2(Math.max(1, (text.length * BITS_PER_UNIT) / 32)));
  const bits = new Uint32Array(Math.min(MOST_WORDS, Math.max(FEWEST_WORDS, wanted)));
  new SignatureReader(bits).read(text);
  return bits;
}

/** What to ask of signatures for a name, in any of its spellings. */
export function nameProbe(name: string): NameProbe {
  const fold = foldTable();
  const keys: number[] = [];
  let before = DROPPED;
  let word = 0;
  let gap = false;
  const endWord = (): void => {
    if (word !== 0) keys.push(mixed(word));
    word = 0;
  };
  for (let at = 0; at < name.length; at++) {
    const unit = fold[name.charCodeAt(at)] ?? DROPPED;
    if (unit === DROPPED) continue;
    if (unit === SEPARATOR) {
      gap = true;
      continue;
    }
    const isWord = isWordUnit(unit);
    if (gap || !isWord) endWord();
    if (isWord) word = grown(word, unit);
    if (before !== DROPPED && !(isWord && isWordUnit(before))) keys.push(mixed(pairOf(before, unit)));
    before = unit;
    gap = false;
  }
  endWord();
  return Uint32Array.from(keys);
}

/** False only when the text surely does not hold the name, in any spelling that a matcher would find. */
export function mayHold(signature: TextSignature, probe: NameProbe): boolean {
  return probe.every((key) => ((signature[key & (signature.length - 1)] ?? 0) & (1 << (key >>> 27))) !== 0);
}

/** Sets the bits of one text: of each word also what it is the plural of, and its parts between dropped characters. */
class SignatureReader {
  /** Hashes of the words that are open, of each without its last letter, and without its last two. */
  private readonly whole = new Int32Array(MOST_OPEN);
  private readonly shorter = new Int32Array(MOST_OPEN);
  private readonly shortest = new Int32Array(MOST_OPEN);
  private open = 0;
  private last = DROPPED;
  private beforeLast = DROPPED;
  private full = false;

  constructor(private readonly bits: TextSignature) {}

  read(text: string): void {
    const fold = foldTable();
    let before = DROPPED;
    let dropped = false;
    for (let at = 0; at < text.length && !this.full; at++) {
      const unit = fold[text.charCodeAt(at)] ?? DROPPED;
      if (unit === DROPPED) {
        if (!dropped) this.endWords();
        dropped = true;
        continue;
      }
      if (unit === SEPARATOR || !isWordUnit(unit)) this.closeWords();
      else this.growWords(unit, dropped);
      dropped = false;
      if (unit === SEPARATOR) continue;
      if (before !== DROPPED && !(isWordUnit(unit) && isWordUnit(before))) this.set(pairOf(before, unit));
      before = unit;
    }
    this.closeWords();
    if (this.full) this.bits.fill(0xffffffff);
  }

  private growWords(unit: number, startsAnother: boolean): void {
    if (startsAnother && this.open === MOST_OPEN) this.full = true;
    else if (this.open === 0 || startsAnother) this.whole[this.open++] = 0;
    for (let at = 0; at < this.open; at++) {
      const word = this.whole[at] ?? 0;
      this.shortest[at] = this.shorter[at] ?? 0;
      this.shorter[at] = word;
      this.whole[at] = grown(word, unit);
    }
    this.beforeLast = this.last;
    this.last = unit;
  }

  /** A word may end here, and go on. */
  private endWords(): void {
    for (let at = 0; at < this.open; at++) {
      this.set(this.whole[at] ?? 0);
      if (this.last !== LETTER_S) continue;
      this.set(this.shorter[at] ?? 0);
      if (this.beforeLast === LETTER_E) this.set(this.shortest[at] ?? 0);
    }
  }

  private closeWords(): void {
    if (this.open === 0) return;
    this.endWords();
    this.open = 0;
    this.last = DROPPED;
  }

  private set(hash: number): void {
    const key = mixed(hash);
    const word = key & (this.bits.length - 1);
    this.bits[word] = (this.bits[word] ?? 0) | (1 << (key >>> 27));
  }
}

/** The hash of a word one letter longer; never 0, which is no word. */
function grown(word: number, unit: number): number {
  return Math.imul(word ^ unit, MIX_UNIT) | 1;
}

function pairOf(one: number, other: number): number {
  return Math.imul(one, PAIR) ^ (other << 8);
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), MIX_KEY);
  return (once ^ (once >>> 13)) >>> 0;
}
