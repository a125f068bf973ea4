import { type Evidence, evidenceOf } from './evidence';
import type { FrameworkIndex, IndexedNote } from './framework-index';
import type { Presence } from './presence';
import { bestSlots, rankNotes } from './rank-notes';
import { rarity } from './rarity';
import { exact } from './score';

/** A note that shares frameworks with another, and why. */
export interface RelatedNote {
  readonly path: string;
  /** The sum of the weights of what is shared, times the boost if the notes share a company or person. */
  readonly score: number;
  /** Heaviest first, in the order of the note asked about among equals. */
  readonly shared: readonly SharedEvidence[];
}

export interface SharedEvidence {
  readonly framework: string;
  readonly weight: number;
  /** At most three mentions each, strongest first. */
  readonly here: readonly Evidence[];
  readonly there: readonly Evidence[];
}

/** A note with its score and the frameworks it shares. */
export interface RankedNote {
  readonly note: IndexedNote;
  readonly score: number;
  /** 1, or more when a company or person is shared. */
  readonly boost: number;
  /** Heaviest first, in the order of the note asked about among equals. The weights times `boost` are the score. */
  readonly shared: readonly SharedPresence[];
}

/** A framework two notes share, and what that is worth. */
export interface SharedPresence {
  readonly here: Presence;
  readonly there: Presence;
  /** How many notes have it, and how telling that makes it (0 to 1). */
  readonly notes: number;
  readonly rarity: number;
  /** Strength here × strength there × rarity, to whole 65,536ths. */
  readonly weight: number;
}

/** A note that shares one given framework, and how. */
export interface SharingNote {
  readonly note: IndexedNote;
  readonly presence: Presence;
  readonly score: number;
}

export interface SharingNotes {
  /** Best first. */
  readonly notes: readonly SharingNote[];
  /** How many there are in all, those beyond the limit included. */
  readonly total: number;
}

/** How many notes may be listed that share nothing but common frameworks. */
export const COMMON_ONLY_LIMIT = 20;

/**
 * The notes that share a framework with `own`, best first; at most `limit`. Each shared framework weighs strength here
 * × strength there × rarity; where both sides only drop the word there is no link. Notes that share a company or person
 * are raised. Of equals the newer note comes first, then the path decides. Work grows with the notes that share something.
 */
export function rankedNotes(index: FrameworkIndex, own: IndexedNote, limit = Infinity): readonly RankedNote[] {
  const ranking = rankNotes(index, own, own.presences.values());
  const { slots, scores, telling, boostOf } = ranking;
  const listed = [
    ...bestSlots(index, ranking, slots.filter((slot) => telling[slot] === 1), limit),
    ...bestSlots(index, ranking, slots.filter((slot) => telling[slot] === 0), Math.min(limit, COMMON_ONLY_LIMIT)),
  ];
  return bestSlots(index, ranking, listed, limit).flatMap((slot) => {
    const note = index.noteAt(slot);
    if (note === undefined) return [];
    return [{ note, score: scores[slot] ?? 0, boost: boostOf(slot), shared: sharedPresences(index, own, note) }];
  });
}

/** The same with the mentions that prove it. A path the index does not know has no related notes. */
export function relatedNotes(index: FrameworkIndex, path: string, limit = Infinity): readonly RelatedNote[] {
  const own = index.note(path);
  if (own === undefined) return [];
  const evidenceHere = remembering((framework) => evidenceOf(own.analysis, framework));
  return rankedNotes(index, own, limit).map(({ note, score, shared }) => ({
    path: note.analysis.path,
    score,
    shared: shared.map(({ here: { framework }, weight }) => (
      { framework, weight, here: evidenceHere(framework), there: evidenceOf(note.analysis, framework) }
    )),
  }));
}

/**
 * The notes that share one framework with the note at `path`, scored and ordered as in `relatedNotes` but by
 * this framework alone. None when the note itself does not mention it.
 */
export function sharedNotes(index: FrameworkIndex, path: string, frameworkId: string, limit = Infinity): SharingNotes {
  const own = index.note(path);
  const here = own?.presences.get(frameworkId);
  if (own === undefined || here === undefined) return { notes: [], total: 0 };
  const ranking = rankNotes(index, own, [here]);
  const notes = bestSlots(index, ranking, ranking.slots, limit).flatMap((slot) => {
    const note = index.noteAt(slot);
    const presence = note?.presences.get(frameworkId);
    return note === undefined || presence === undefined ? [] : [{ note, presence, score: ranking.scores[slot] ?? 0 }];
  });
  return { notes, total: ranking.slots.length };
}

function sharedPresences(index: FrameworkIndex, own: IndexedNote, other: IndexedNote): readonly SharedPresence[] {
  const shared: SharedPresence[] = [];
  for (const here of own.presences.values()) {
    const there = other.presences.get(here.framework);
    if (there === undefined || (here.passing && there.passing)) continue;
    const notes = index.noteCount(here.framework);
    const rare = rarity(index.size, notes);
    shared.push({ here, there, notes, rarity: rare, weight: exact(here.weight * there.weight * rare) });
  }
  return shared.sort((a, b) => b.weight - a.weight);
}

/** What was found for a key is not looked for again. */
function remembering<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}
