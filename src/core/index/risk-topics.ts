import { knowledgeForShowing } from '../knowledge';
import { foldForMatching, isWordUnit } from '../text/fold';

/** What a line is about: numbers of topics, each once, ascending. */
export interface Topics {
  /** Those that tell which risk it is. */
  readonly causes: Uint16Array;
  /** Things that many kinds of risks touch or end in (customers, margins). */
  readonly hints: Uint16Array;
}

/** One way of saying what a topic is: all its parts (numbers of atoms) stand in one sentence. */
interface Term {
  readonly topic: number;
  readonly parts: readonly number[];
}

/** A word of the vocabulary and the atoms it stands for: itself and the groups it is in. */
interface Word {
  readonly text: string;
  readonly latin: boolean;
  /** None: only there so that shorter words that end with it do not count. */
  readonly atoms: number[];
}

const SENTENCE_END = /[.!?;。！？；\n]+/;
/** A Latin word of up to so many letters stands for itself alone: ad is not the beginning of adapt. */
const LONGEST_WHOLE = 3;
const NONE = new Uint16Array(0);
/** What a line is about that is no risk. */
export const NO_TOPICS: Topics = { causes: NONE, hints: NONE };

let shared: TopicReader | undefined;

/** The topics of a folded text (`foldForMatching`) and of the frameworks it names. The vocabulary is unpacked on first use. */
export function topicsOf(folded: string, frameworks: readonly string[]): Topics {
  shared ??= new TopicReader(knowledgeForShowing().riskTopics);
  return shared.read(folded, frameworks);
}

/** Reads texts by a vocabulary as `scripts/knowledge/compile-risk-topics.mjs` writes it. */
export class TopicReader {
  private readonly wordsByStart = new Map<number, Word[]>();
  /** Atoms of the groups that say a little by themselves. */
  private readonly hints = new Set<number>();
  private readonly byFramework = new Map<string, number>();
  /** By atom. */
  private readonly terms: Term[][] = [];

  constructor(vocabulary: string) {
    const [groups = '', topics = '', plain = ''] = vocabulary.split('\n\n');
    const words = new Map<string, Word>();
    groups.split('\n').forEach((row, group) => {
      if (row.startsWith('*')) this.hints.add(group);
      this.terms.push([]);
      for (const text of row.replace('*', '').split(',')) this.wordFor(text, words).atoms.push(group);
    });
    topics.split('\n').forEach((row, topic) => { this.addTopic(row, topic, words); });
    for (const text of plain.split(',')) this.wordFor(text, words);
    for (const word of words.values()) this.index(word);
  }

  read(folded: string, frameworks: readonly string[]): Topics {
    const causes = new Set<number>();
    const hints = new Set<number>();
    for (const sentence of folded.split(SENTENCE_END)) this.readSentence(sentence, causes, hints);
    for (const framework of frameworks) {
      const topic = this.byFramework.get(framework);
      if (topic !== undefined) causes.add(topic);
    }
    return causes.size === 0 && hints.size === 0 ? NO_TOPICS : { causes: ascending(causes), hints: ascending(hints) };
  }

  private addTopic(row: string, topic: number, words: Map<string, Word>): void {
    const [, framework, terms = ''] = /^(?:([^:]*):)?(.*)$/.exec(row) ?? [];
    if (framework !== undefined) this.byFramework.set(framework, topic);
    for (const term of terms.split(',')) {
      const parts = term.split('+').map((part) => (/^\d+$/.test(part) ? Number(part) : this.atomOf(this.wordFor(part, words))));
      for (const part of parts) this.terms[part]?.push({ topic, parts });
    }
  }

  /** The atom of a word by itself. */
  private atomOf(word: Word): number {
    const atom = this.terms.push([]) - 1;
    word.atoms.push(atom);
    return atom;
  }

  private wordFor(text: string, words: Map<string, Word>): Word {
    const folded = foldForMatching(text);
    const known = words.get(folded);
    if (known !== undefined) return known;
    const word: Word = { text: folded, latin: isWordUnit(folded.charCodeAt(0)), atoms: [] };
    words.set(folded, word);
    return word;
  }

  private index(word: Word): void {
    const start = word.text.charCodeAt(0);
    const others = this.wordsByStart.get(start);
    if (others === undefined) this.wordsByStart.set(start, [word]);
    else others.push(word);
  }

  private readSentence(sentence: string, causes: Set<number>, hints: Set<number>): void {
    const atoms = this.atomsIn(sentence);
    for (const atom of atoms) {
      if (this.hints.has(atom)) hints.add(atom);
      for (const { topic, parts } of this.terms[atom] ?? []) if (parts.every((part) => atoms.has(part))) causes.add(topic);
    }
  }

  private atomsIn(sentence: string): ReadonlySet<number> {
    const atoms = new Set<number>();
    // 毛利率 holds no 利率.
    let hiddenTo = 0;
    for (let at = 0; at < sentence.length; at++) {
      for (const word of this.wordsByStart.get(sentence.charCodeAt(at)) ?? []) {
        if (!stands(word, sentence, at)) continue;
        const end = at + word.text.length;
        if (word.atoms.length === 0) hiddenTo = Math.max(hiddenTo, end);
        else if (end > hiddenTo) for (const atom of word.atoms) atoms.add(atom);
      }
    }
    return atoms;
  }
}

function stands({ text, latin }: Word, sentence: string, at: number): boolean {
  if (!sentence.startsWith(text, at)) return false;
  if (!latin) return true;
  const end = at + text.length;
  return (at === 0 || !isWordUnit(sentence.charCodeAt(at - 1)))
    && (text.length > LONGEST_WHOLE || end === sentence.length || !isWordUnit(sentence.charCodeAt(end)));
}

function ascending(numbers: ReadonlySet<number>): Uint16Array {
  return Uint16Array.from(numbers).sort();
}
