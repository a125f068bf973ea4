import { DROPPED, foldInto, foldTable, isWordUnit, SEPARATOR } from '../text/fold';

/**
 * Codes of the automaton's alphabet: one for each distinct character of the names. Word characters come
 * first, so that a code tells whether it belongs to a word. The state after the first character of a name is that
 * character's code.
 */
const NO_NAME = 0;
const SKIP = 1;
const BLANK = 2;
const FIRST_CODE = 3;
const DEAD = 0;
const ROOT = 1;
const LINE_FEED = 10;

/** Kinds of raw characters where word bounds are looked for. */
const NO_WORD = 0;
const WORD = 1;
const WORD_S = 2;
const WORD_E = 3;
/** No word character has this code or a higher one: spares a call for each Han character. */
const PAST_WORDS = 0x2000;

/** What `classes` holds for a raw character: its kind in the lowest bits, and whether names begin with it. */
const KIND = 3;
const OPENS = 4;

/** Bits of the filter that knows with which two and three characters names begin: small enough to stay in the processor's cache. */
const BEGINNING_BITS = 17;
/** In place of a third code: none is asked for; the name is done. */
const ANY = 0xfffe;
const DONE = 0xffff;

/**
 * A trie of folded names in a hash table (open addressing, key = state × alphabet + code), walked over raw
 * text: one table sends a UTF-16 unit to its folded code, another to the state after it, so that most
 * characters cost one look-up, offsets stay those of the text, and nothing is allocated while reading.
 */
export class NameAutomaton {
  /** What the last `next` found: index of the name and the offset after it. */
  index = -1;
  end = 0;
  /** For each raw unit its code; and its class apart from it, in a table small enough to be scanned by. */
  private readonly codes = new Uint16Array(0x10000);
  private readonly classes = new Uint8Array(0x10000);
  private readonly beginnings = new Uint8Array(2 ** (BEGINNING_BITS - 3));
  /** Key and target of each slot, side by side. */
  private readonly slots: Int32Array;
  private readonly endings: Int32Array;
  private readonly shift: number;
  private readonly mask: number;
  private readonly alphabet: number;
  private readonly wordCodes: number;

  /** Names as written; their place in the list is their index. Of two that fold alike the first counts. */
  constructor(names: readonly string[]) {
    const folded = foldAll(names);
    const units = distinctUnits(folded.units);
    const wordUnits = units.filter(isWordUnit);
    const ordered = [...wordUnits, ...units.filter(unit => !isWordUnit(unit))];
    const bits = Math.max(4, Math.ceil(Math.log2(2 * folded.units.length + 2)));
    this.wordCodes = FIRST_CODE + wordUnits.length;
    this.alphabet = FIRST_CODE + ordered.length;
    this.shift = 32 - bits;
    this.mask = 2 ** bits - 1;
    this.slots = new Int32Array(2 ** (bits + 1));
    this.endings = new Int32Array(this.alphabet + folded.units.length);
    this.fillUnits(ordered);
    this.fillTrie(folded);
  }

  /** Index of the name that a whole text spells, -1 when none does. */
  exact(text: string): number {
    const units = new Uint16Array(text.length);
    const end = foldInto(text, units, 0, null);
    let state = ROOT;
    for (let at = 0; at < end && state !== DEAD; at++) {
      const code = this.code(units[at] ?? 0);
      state = code === NO_NAME ? DEAD : this.follow(state, code);
    }
    return (this.endings[state] ?? 0) - 1;
  }

  /** The next offset from `from` on at which a name stands, -1 when none does before `to`; sets `index` and `end`. */
  next(text: string, from: number, to: number): number {
    const { classes } = this;
    let before = from > 0 ? this.kindAt(text, from - 1) : NO_WORD;
    for (let at = from; at < to; at++) {
      const found = classes[text.charCodeAt(at)] ?? 0;
      const kind = found & KIND;
      if ((found & OPENS) !== 0 && (kind === NO_WORD || before === NO_WORD) && this.matchFrom(text, at, to)) return at;
      before = kind;
    }
    return -1;
  }

  /** Follows the trie from the character at `start` on; keeps the longest name that ends at a bound. */
  private matchFrom(text: string, start: number, to: number): boolean {
    const { endings, wordCodes } = this;
    const first = this.code(text.charCodeAt(start));
    if (endings[first] === 0 && !this.mayGoOn(first, text, start + 1, to)) return false;
    let state = first;
    let inWord = first < wordCodes;
    let at = start;
    this.index = -1;
    for (;;) {
      const ending = endings[state];
      if (ending !== undefined && ending !== 0) this.keep(ending - 1, text, at + 1, inWord);
      const from = at + 1;
      at = this.afterGap(text, from, to);
      if (at >= to) break;
      const code = this.code(text.charCodeAt(at));
      if (code < FIRST_CODE) break;
      const isWord = code < wordCodes;
      if (isWord && inWord && at > from && this.hasBlank(text, from, at)) state = this.follow(state, BLANK);
      state = this.follow(state, code);
      if (state === DEAD) break;
      inWord = isWord;
    }
    return this.index >= 0;
  }

  /** Whether a name may begin with a first code and the characters from `at` on: nearly always no, which spares most the walk. */
  private mayGoOn(first: number, text: string, at: number, to: number): boolean {
    if (at >= to) return false;
    const second = this.code(text.charCodeAt(at));
    if (second < FIRST_CODE) return second !== NO_NAME;
    if (!this.mayBegin(first, second, ANY)) return false;
    const third = at + 1 < to ? this.code(text.charCodeAt(at + 1)) : NO_NAME;
    return third === SKIP || third === BLANK || this.mayBegin(first, second, third) || this.mayBegin(first, second, DONE);
  }

  private mayBegin(first: number, second: number, third: number): boolean {
    const beginning = this.beginning(first, second, third);
    return ((this.beginnings[beginning >> 3] ?? 0) & (1 << (beginning & 7))) !== 0;
  }

  private beginning(first: number, second: number, third: number): number {
    return Math.imul((first * this.alphabet + second) ^ (third << 16), 0x9e3779b1) >>> (32 - BEGINNING_BITS);
  }

  private keep(index: number, text: string, end: number, inWord: boolean): void {
    const bound = inWord ? this.wordEnd(text, end) : end;
    if (bound < 0) return;
    this.index = index;
    this.end = bound;
  }

  /** The next offset that holds neither a blank nor a dropped character; a second line end stops there. */
  private afterGap(text: string, from: number, to: number): number {
    let lineEnds = 0;
    for (let at = from; at < to; at++) {
      const code = this.code(text.charCodeAt(at));
      if (code !== SKIP && code !== BLANK) return at;
      if (text.charCodeAt(at) === LINE_FEED && ++lineEnds > 1) return at;
    }
    return to;
  }

  private hasBlank(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.code(text.charCodeAt(at)) === BLANK) return true;
    return false;
  }

  /** Where a word that should end at `at` ends, a plural s or es included; -1 when the word goes on. */
  private wordEnd(text: string, at: number): number {
    const kind = this.kindAt(text, at);
    if (kind === NO_WORD) return at;
    const second = this.kindAt(text, at + 1);
    if (kind === WORD_S) return second === NO_WORD ? at + 1 : -1;
    if (kind !== WORD_E || second !== WORD_S) return -1;
    return this.kindAt(text, at + 2) === NO_WORD ? at + 2 : -1;
  }

  private code(unit: number): number {
    return this.codes[unit] ?? NO_NAME;
  }

  /** Past the end there is no word: what engines give for a character there slows down every look-up at that place in the code. */
  private kindAt(text: string, at: number): number {
    return at < text.length ? (this.classes[text.charCodeAt(at)] ?? 0) & KIND : NO_WORD;
  }

  private follow(state: number, code: number): number {
    return state === DEAD ? DEAD : this.slots[this.slot(state * this.alphabet + code) + 1] ?? DEAD;
  }

  /** Place of a key in `slots`, or of the free slot where it belongs. */
  private slot(key: number): number {
    const { slots, mask } = this;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift;
    while (slots[slot * 2] !== 0 && slots[slot * 2] !== key) slot = (slot + 1) & mask;
    return slot * 2;
  }

  private fillUnits(ordered: readonly number[]): void {
    const codeOf = new Uint16Array(0x10000);
    ordered.forEach((unit, index) => { codeOf[unit] = FIRST_CODE + index; });
    codeOf[SEPARATOR] = BLANK;
    codeOf[DROPPED] = SKIP;
    const fold = foldTable();
    for (let raw = 0; raw < 0x10000; raw++) {
      const folded = fold[raw] ?? DROPPED;
      const isWord = folded < PAST_WORDS && isWordUnit(folded);
      this.classes[raw] = !isWord ? NO_WORD : folded === 0x73 ? WORD_S : folded === 0x65 ? WORD_E : WORD;
      this.codes[raw] = codeOf[folded] ?? NO_NAME;
    }
  }

  private fillTrie({ units, ends }: FoldedNames): void {
    const opening = new Uint8Array(this.alphabet);
    let states = this.alphabet - 1;
    let at = 0;
    for (let index = 0; index < ends.length; index++) {
      const end = ends[index] ?? 0;
      if (at === end) continue;
      const first = this.code(units[at] ?? 0);
      opening[first] = 1;
      if (at + 1 < end) this.markBeginning(first, this.code(units[at + 1] ?? 0), at + 2 < end ? this.code(units[at + 2] ?? 0) : DONE);
      let state = ROOT;
      for (; at < end; at++) {
        const key = state * this.alphabet + this.code(units[at] ?? 0);
        const slot = this.slot(key);
        if (this.slots[slot] === 0) {
          this.slots[slot] = key;
          this.slots[slot + 1] = state === ROOT ? first : ++states;
        }
        state = this.slots[slot + 1] ?? DEAD;
      }
      if (this.endings[state] === 0) this.endings[state] = index + 1;
    }
    this.markOpenings(opening);
  }

  private markBeginning(first: number, second: number, third: number): void {
    for (const code of [ANY, third]) {
      const beginning = this.beginning(first, second, code);
      this.beginnings[beginning >> 3] = (this.beginnings[beginning >> 3] ?? 0) | 1 << (beginning & 7);
    }
  }

  private markOpenings(opening: Uint8Array): void {
    const { classes, codes } = this;
    for (let raw = 0; raw < 0x10000; raw++) {
      if (opening[codes[raw] ?? NO_NAME] === 1) classes[raw] = (classes[raw] ?? 0) | OPENS;
    }
  }
}

/** Folded names, one behind the other; `ends` says where each ends. */
interface FoldedNames {
  readonly units: Uint16Array;
  readonly ends: Uint32Array;
}

function foldAll(names: readonly string[]): FoldedNames {
  const units = new Uint16Array(names.reduce((sum, name) => sum + name.length, 0));
  const ends = new Uint32Array(names.length);
  let end = 0;
  names.forEach((name, index) => {
    end = foldInto(name, units, end, null);
    ends[index] = end;
  });
  return { units: units.subarray(0, end), ends };
}

/** The characters of the names but the blank, each once. */
function distinctUnits(units: Uint16Array): readonly number[] {
  const seen = new Uint8Array(0x10000);
  seen[SEPARATOR] = 1;
  const distinct: number[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    if (seen[unit] === 0) distinct.push(unit);
    seen[unit] = 1;
  }
  return distinct;
}
