import { DROPPED, foldInto, foldTable, isWordUnit, SEPARATOR } from '../text/fold';

/**
 * Codes of the automaton's alphabet: one for each distinct character of the names. Word characters come
 * first, so that a code tells whether it belongs to a word.
 */
const NO_NAME = 0;
const SKIP = 1;
const BLANK = 2;
const FIRST_CODE = 3;
const ROOT = 1;
const LINE_FEED = 10;

/** Kinds of raw characters where word bounds are looked for. */
const NO_WORD = 0;
const WORD = 1;
const WORD_S = 2;
const WORD_E = 3;
/** No word character has this code or a higher one: spares a call for each Han character. */
const PAST_WORDS = 0x2000;

/**
 * A trie of folded names in a hash table (open addressing, key = state × alphabet + code), walked over raw
 * text: one table sends a UTF-16 unit to its folded code, another to the state after it, so that most
 * characters cost one look-up, offsets stay those of the text, and nothing is allocated while reading.
 */
export class NameAutomaton {
  /** What the last `next` found: index of the name and the offset after it. */
  index = -1;
  end = 0;
  private readonly codes = new Uint16Array(0x10000);
  private readonly words = new Uint8Array(0x10000);
  private readonly first = new Int32Array(0x10000);
  private readonly keys: Int32Array;
  private readonly targets: Int32Array;
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
    this.keys = new Int32Array(2 ** bits);
    this.targets = new Int32Array(2 ** bits);
    this.endings = new Int32Array(folded.units.length + 2);
    this.fillTables(ordered);
    this.fillTrie(folded);
    this.fillFirst();
  }

  /** Index of the name that a whole text spells, -1 when none does. */
  exact(text: string): number {
    const units = new Uint16Array(text.length);
    const end = foldInto(text, units, 0, null);
    let state = ROOT;
    for (let at = 0; at < end && state !== 0; at++) {
      const code = this.codes[units[at] ?? 0] ?? NO_NAME;
      state = code === NO_NAME ? 0 : this.follow(state, code);
    }
    return (this.endings[state] ?? 0) - 1;
  }

  /** The next offset from `from` on at which a name stands, -1 when none does before `to`; sets `index` and `end`. */
  next(text: string, from: number, to: number): number {
    const { first, words } = this;
    let before = from > 0 ? words[text.charCodeAt(from - 1)] : NO_WORD;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const kind = words[unit];
      const state = first[unit];
      if (state !== undefined && state !== 0 && (kind === NO_WORD || before === NO_WORD) && this.matchFrom(state, text, at, to)) return at;
      before = kind;
    }
    return -1;
  }

  /** Follows the trie from the state after the character at `start`; keeps the longest name that ends at a bound. */
  private matchFrom(firstState: number, text: string, start: number, to: number): boolean {
    const { codes, endings, wordCodes } = this;
    let state = firstState;
    let inWord = (codes[text.charCodeAt(start)] ?? NO_NAME) < wordCodes;
    let at = start;
    this.index = -1;
    for (;;) {
      const ending = endings[state];
      if (ending !== undefined && ending !== 0) this.keep(ending - 1, text, at + 1, inWord);
      const from = at + 1;
      at = this.afterGap(text, from, to);
      if (at >= to) break;
      const code = codes[text.charCodeAt(at)] ?? NO_NAME;
      if (code < FIRST_CODE) break;
      const isWord = code < wordCodes;
      if (isWord && inWord && at > from && this.hasBlank(text, from, at)) state = this.follow(state, BLANK);
      state = this.follow(state, code);
      if (state === 0) break;
      inWord = isWord;
    }
    return this.index >= 0;
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
      const code = this.codes[text.charCodeAt(at)];
      if (code !== SKIP && code !== BLANK) return at;
      if (text.charCodeAt(at) === LINE_FEED && ++lineEnds > 1) return at;
    }
    return to;
  }

  private hasBlank(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.codes[text.charCodeAt(at)] === BLANK) return true;
    return false;
  }

  /** Where a word that should end at `at` ends, a plural s or es included; -1 when the word goes on. */
  private wordEnd(text: string, at: number): number {
    const kind = this.words[text.charCodeAt(at)] ?? NO_WORD;
    if (kind === NO_WORD) return at;
    const second = this.words[text.charCodeAt(at + 1)] ?? NO_WORD;
    if (kind === WORD_S) return second === NO_WORD ? at + 1 : -1;
    if (kind !== WORD_E || second !== WORD_S) return -1;
    return (this.words[text.charCodeAt(at + 2)] ?? NO_WORD) === NO_WORD ? at + 2 : -1;
  }

  private follow(state: number, code: number): number {
    return state === 0 ? 0 : this.targets[this.slot(state * this.alphabet + code)] ?? 0;
  }

  private slot(key: number): number {
    const { keys, mask } = this;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private fillTables(ordered: readonly number[]): void {
    const codeOf = new Uint16Array(0x10000);
    ordered.forEach((unit, index) => { codeOf[unit] = FIRST_CODE + index; });
    codeOf[SEPARATOR] = BLANK;
    codeOf[DROPPED] = SKIP;
    const fold = foldTable();
    for (let raw = 0; raw < 0x10000; raw++) {
      const folded = fold[raw] ?? DROPPED;
      this.codes[raw] = codeOf[folded] ?? NO_NAME;
      if (folded < PAST_WORDS && isWordUnit(folded)) this.words[raw] = folded === 0x73 ? WORD_S : folded === 0x65 ? WORD_E : WORD;
    }
  }

  private fillTrie({ units, ends }: FoldedNames): void {
    let states = ROOT;
    let at = 0;
    for (let index = 0; index < ends.length; index++) {
      const end = ends[index] ?? 0;
      if (at === end) continue;
      let state = ROOT;
      for (; at < end; at++) {
        const key = state * this.alphabet + (this.codes[units[at] ?? 0] ?? NO_NAME);
        const slot = this.slot(key);
        if (this.keys[slot] === 0) {
          this.keys[slot] = key;
          this.targets[slot] = ++states;
        }
        state = this.targets[slot] ?? 0;
      }
      if (this.endings[state] === 0) this.endings[state] = index + 1;
    }
  }

  private fillFirst(): void {
    const { codes, first } = this;
    const states = new Int32Array(this.alphabet);
    for (let code = FIRST_CODE; code < this.alphabet; code++) states[code] = this.follow(ROOT, code);
    for (let raw = 0; raw < 0x10000; raw++) first[raw] = states[codes[raw] ?? NO_NAME] ?? 0;
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
