import { sharedCount } from '../text/similar-words';
import type { LineSignature } from './line-signature';

/** Two lines of which so much is the same, in words or in what they are about, say the same. */
const ALIKE_IN_WORDS = 0.6;
const ALIKE_IN_TOPICS = 0.6;
/** What a hint counts against a topic. */
const HINT = 0.25;

/**
 * Lines put together with the likest earlier one that says the same, which leads the group: a chain of lines, each a
 * little like the next, makes no group. A line is compared only with those it has a word or a topic in common with.
 */
export class SameLines<T> {
  private readonly leaders: LineSignature[] = [];
  private readonly members: T[][] = [];
  private readonly byWord = new Map<number, number[]>();
  private readonly byTopic = new Map<number, number[]>();
  /** By leader, for the line being compared; zero between comparisons. */
  private sharedWords = new Uint16Array(64);
  private sharedTopics = new Uint16Array(64);

  /** Whether some line says the same. One without words says nothing. */
  has(line: LineSignature): boolean {
    return this.likest(line) >= 0;
  }

  /** Puts a value with the likest line that says the same, or begins a group of its own. A line without words is left out. */
  add(line: LineSignature, value: T): void {
    if (line.words.length === 0) return;
    const same = this.likest(line);
    if (same >= 0) this.members[same]?.push(value);
    else this.lead(line, value);
  }

  /** The groups, in the order their first lines came. */
  groups(): readonly (readonly T[])[] {
    return this.members;
  }

  private lead(line: LineSignature, value: T): void {
    const leader = this.leaders.push(line) - 1;
    this.members.push([value]);
    for (const word of line.words) append(this.byWord, word, leader);
    for (const topic of line.causes) append(this.byTopic, topic, leader);
    if (leader + 1 === this.sharedWords.length) {
      this.sharedWords = new Uint16Array(2 * this.sharedWords.length);
      this.sharedTopics = new Uint16Array(2 * this.sharedTopics.length);
    }
  }

  private likest(line: LineSignature): number {
    const touched: number[] = [];
    this.count(line.words, this.byWord, this.sharedWords, touched);
    this.count(line.causes, this.byTopic, this.sharedTopics, touched);
    let likest = -1;
    let most = 0;
    for (const leader of touched) {
      const likeness = this.likenessTo(line, leader);
      // The leaders of a word come in their order, those of several words do not: of equals the first leads.
      if (likeness > most || (likeness === most && likeness > 0 && leader < likest)) {
        likest = leader;
        most = likeness;
      }
      this.sharedWords[leader] = 0;
      this.sharedTopics[leader] = 0;
    }
    return likest;
  }

  /** Counts for each leader how many of `units` it has, and notes each leader once. */
  private count(units: Iterable<number>, leadersWith: ReadonlyMap<number, readonly number[]>, counts: Uint16Array, touched: number[]): void {
    for (const unit of units) {
      for (const leader of leadersWith.get(unit) ?? []) {
        if (this.sharedWords[leader] === 0 && this.sharedTopics[leader] === 0) touched.push(leader);
        counts[leader] = (counts[leader] ?? 0) + 1;
      }
    }
  }

  /** 0 where they do not say the same, else how much is the same (to 1). */
  private likenessTo(line: LineSignature, leader: number): number {
    const other = this.leaders[leader];
    if (other === undefined) return 0;
    const topics = this.sharedTopics[leader] ?? 0;
    const inTopics = topics === 0 ? 0 : topicLikeness(line, other, topics);
    if (inTopics >= ALIKE_IN_TOPICS) return inTopics;
    // Lines in like words about different things (the founder leaves, the customer leaves) do not say the same.
    if (topics === 0 && line.causes.length > 0 && other.causes.length > 0) return 0;
    const inWords = 2 * (this.sharedWords[leader] ?? 0) / (line.words.length + other.words.length);
    return inWords >= ALIKE_IN_WORDS ? inWords : 0;
  }
}

/** Twice what two lines are both about against what each is about (Dice), hints counting less. */
function topicLikeness(one: LineSignature, other: LineSignature, shared: number): number {
  const sharedWeight = shared + HINT * sharedCount(one.hints, other.hints);
  return 2 * sharedWeight / (one.causes.length + other.causes.length + HINT * (one.hints.length + other.hints.length));
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
