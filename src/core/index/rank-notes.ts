import { best } from './best';
import { compareText } from './compare-text';
import type { FrameworkIndex, IndexedNote } from './framework-index';
import type { Presence } from './presence';
import { isCommon, rarity } from './rarity';
import { exact, isEverywhere, SUBJECT_BOOST } from './score';

/** The notes that share something with one note, by the notes' slots: with tens of thousands of steps maps and objects would take most of the time. */
export interface Ranking {
  /** Each note that shares something, once. */
  readonly slots: readonly number[];
  readonly scores: Float64Array;
  /** `SUBJECT_BOOST` where a company or person is shared, else 1. */
  readonly boostOf: (slot: number) => number;
  /** 1 for a note that shares a framework which says something by itself, being in few notes. */
  readonly telling: Uint8Array;
}

/**
 * Scores every note that shares one of `presences` (of `own`): the sum of `sharedWeight`, times `SUBJECT_BOOST` if the
 * notes share a company or person. Where both sides only drop the word there is no link.
 */
export function rankNotes(index: FrameworkIndex, own: IndexedNote, presences: Iterable<Presence>): Ranking {
  const scores = new Float64Array(index.slots);
  const telling = new Uint8Array(index.slots);
  const slots: number[] = [];
  for (const here of presences) {
    const sharing = index.sharing(here.framework);
    const common = isCommon(index.size, sharing.size);
    const rare = rarity(index.size, sharing.size);
    for (const { slot, weight, passing } of sharing.values()) {
      if (slot === own.slot || (here.passing && passing)) continue;
      const before = scores[slot] ?? 0;
      if (before === 0) slots.push(slot);
      scores[slot] = before + exact(here.weight * weight * rare);
      if (!common) telling[slot] = 1;
    }
  }
  const about = sameSubjects(index, own);
  raise(scores, about);
  return { slots, scores, telling, boostOf: (slot) => (about.some((notes) => notes.has(slot)) ? SUBJECT_BOOST : 1) };
}

/** The best `limit` of some slots: by score, then the newer note, then by path. */
export function bestSlots(index: FrameworkIndex, { scores }: Ranking, slots: readonly number[], limit: number): readonly number[] {
  const compare = (a: number, b: number): number =>
    (scores[b] ?? 0) - (scores[a] ?? 0) || byDateAndPath(index.noteAt(a), index.noteAt(b));
  const least = leastListed(scores, slots, limit);
  return best(slots.filter((slot) => (scores[slot] ?? 0) >= least), compare, limit);
}

/** The score of the last of the best `limit`: numbers are sorted much faster than notes, and most notes are below it. */
function leastListed(scores: Float64Array, slots: readonly number[], limit: number): number {
  if (limit >= slots.length) return 0;
  const sorted = new Float64Array(slots.length);
  slots.forEach((slot, at) => { sorted[at] = scores[slot] ?? 0; });
  return sorted.sort()[slots.length - limit] ?? 0;
}

/** Slots of the notes about a company or person that `own` is about, too, for each that says something. */
function sameSubjects(index: FrameworkIndex, own: IndexedNote): readonly ReadonlySet<number>[] {
  return [...own.subjects.keys()].map((subject) => index.slotsAbout(subject))
    .filter((slots) => !isEverywhere(index.size, slots.size));
}

/** Each score once, be it for one subject or for several. */
function raise(scores: Float64Array, about: readonly ReadonlySet<number>[]): void {
  about.forEach((slots, at) => {
    const before = about.slice(0, at);
    for (const slot of slots) {
      if (!before.some((others) => others.has(slot))) scores[slot] = (scores[slot] ?? 0) * SUBJECT_BOOST;
    }
  });
}

function byDateAndPath(a: IndexedNote | undefined, b: IndexedNote | undefined): number {
  return compareText(b?.analysis.created ?? '', a?.analysis.created ?? '')
    || compareText(a?.analysis.path ?? '', b?.analysis.path ?? '');
}
