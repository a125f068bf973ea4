import type { LineSignature } from './line-signature';

/** Two lines of which so much is the same say the same. */
const ALIKE = 0.5;

/** Lines put together with the first one that says the same. A line is compared only with those it has a word in common with. */
export class SameLines<T> {
  private readonly leaders: LineSignature[] = [];
  private readonly members: T[][] = [];
  private readonly leadersWith = new Map<number, number[]>();

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
    const leader = this.leaders.length;
    this.leaders.push(line);
    this.members.push([value]);
    for (const word of line.words) {
      const leaders = this.leadersWith.get(word);
      if (leaders === undefined) this.leadersWith.set(word, [leader]);
      else leaders.push(leader);
    }
  }

  private likest(line: LineSignature): number {
    const shared = new Map<number, number>();
    for (const word of line.words) {
      for (const leader of this.leadersWith.get(word) ?? []) shared.set(leader, (shared.get(leader) ?? 0) + 1);
    }
    let likest = -1;
    let most = ALIKE;
    for (const [leader, count] of shared) {
      const likeness = 2 * count / (line.words.length + (this.leaders[leader]?.words.length ?? 0));
      if (likeness >= most && (likest < 0 || likeness > most)) {
        likest = leader;
        most = likeness;
      }
    }
    return likest;
  }
}
