import { best } from './best';
import { compareText } from './compare-text';
import { type Evidence, evidenceOf } from './evidence';
import type { FrameworkIndex, IndexedNote } from './framework-index';
import type { Presence } from './presence';
import { isCommon, rarity } from './rarity';

/** A note that shares frameworks with another, and why. */
export interface RelatedNote {
  readonly path: string;
  /** The sum of the weights of what is shared, times `COMPANY_BOOST` if the notes share a company. */
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

export const COMPANY_BOOST = 1.25;

/** How many notes may be listed that share nothing but common frameworks. */
export const COMMON_ONLY_LIMIT = 20;

/**
 * The notes that share a framework with the note at `path`, best first; at most `limit`. Each shared framework
 * weighs strength here × strength there × rarity; where both sides only drop the word there is no link.
 * Notes that share a company are raised. Of equals the newer note comes first, then the path decides.
 * A path the index does not know has no related notes. Work grows with the notes that share something.
 */
export function relatedNotes(index: FrameworkIndex, path: string, limit = Infinity): readonly RelatedNote[] {
  const own = index.note(path);
  if (own === undefined) return [];
  const { slots, scores, telling } = tally(index, own, own.presences.values());
  const compare = byScore(index, scores);
  const listed = [
    ...best(slots.filter((slot) => telling[slot] === 1), compare, limit),
    ...best(slots.filter((slot) => telling[slot] === 0), compare, Math.min(limit, COMMON_ONLY_LIMIT)),
  ];
  const shared = evidenceFinder(index, own);
  return best(listed, compare, limit).flatMap((slot) => {
    const note = index.noteAt(slot);
    return note === undefined ? [] : [{ path: note.analysis.path, score: scores[slot] ?? 0, shared: shared(note) }];
  });
}

/**
 * The notes that share one framework with the note at `path`, scored and ordered as in `relatedNotes` but by
 * this framework alone. None when the note itself does not mention it.
 */
export function sharedNotes(index: FrameworkIndex, path: string, frameworkId: string, limit = Infinity): SharingNotes {
  const own = index.note(path);
  const here = own?.presences.get(frameworkId);
  if (own === undefined || here === undefined) return { notes: [], total: 0 };
  const { slots, scores } = tally(index, own, [here]);
  const notes = best(slots, byScore(index, scores), limit).flatMap((slot) => {
    const note = index.noteAt(slot);
    const presence = note?.presences.get(frameworkId);
    return note === undefined || presence === undefined ? [] : [{ note, presence, score: scores[slot] ?? 0 }];
  });
  return { notes, total: slots.length };
}

/** By the notes' slots, for with tens of thousands of steps maps and objects would take most of the time. */
interface Tally {
  /** Each note that shares something, once. */
  readonly slots: readonly number[];
  readonly scores: Float64Array;
  /** 1 for a note that shares a framework which says something by itself, being in few notes. */
  readonly telling: Uint8Array;
}

function tally(index: FrameworkIndex, own: IndexedNote, presences: Iterable<Presence>): Tally {
  const scores = new Float64Array(index.slots);
  const telling = new Uint8Array(index.slots);
  const slots: number[] = [];
  for (const here of presences) {
    const sharing = index.sharing(here.framework);
    const common = isCommon(index.size, sharing.size);
    const factor = here.weight * rarity(index.size, sharing.size);
    for (const { slot, weight, passing } of sharing.values()) {
      if (slot === own.slot || (here.passing && passing)) continue;
      const before = scores[slot] ?? 0;
      if (before === 0) slots.push(slot);
      scores[slot] = before + factor * weight;
      if (!common) telling[slot] = 1;
    }
  }
  const raised = new Set([...own.companies].flatMap((company) => [...index.slotsWithCompany(company)]));
  for (const slot of raised) scores[slot] = (scores[slot] ?? 0) * COMPANY_BOOST;
  for (const slot of slots) scores[slot] = rounded(scores[slot] ?? 0);
  return { slots, scores, telling };
}

/** Finds what a note shares with `own`; the evidence of `own`, the same for each, is looked up once. */
function evidenceFinder(index: FrameworkIndex, own: IndexedNote): (other: IndexedNote) => readonly SharedEvidence[] {
  const ownEvidence = new Map<string, readonly Evidence[]>();
  const evidenceHere = (framework: string): readonly Evidence[] => {
    const known = ownEvidence.get(framework) ?? evidenceOf(own.analysis, framework);
    ownEvidence.set(framework, known);
    return known;
  };
  return (other) => {
    const shared: SharedEvidence[] = [];
    for (const { framework, weight, passing } of own.presences.values()) {
      const there = other.presences.get(framework);
      if (there === undefined || (passing && there.passing)) continue;
      shared.push({
        framework,
        weight: rounded(weight * there.weight * rarity(index.size, index.noteCount(framework))),
        here: evidenceHere(framework),
        there: evidenceOf(other.analysis, framework),
      });
    }
    return shared.sort((a, b) => b.weight - a.weight);
  };
}

function byScore(index: FrameworkIndex, scores: Float64Array): (a: number, b: number) => number {
  return (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || byDateAndPath(index.noteAt(a), index.noteAt(b));
}

function byDateAndPath(a: IndexedNote | undefined, b: IndexedNote | undefined): number {
  return compareText(b?.analysis.created ?? '', a?.analysis.created ?? '')
    || compareText(a?.analysis.path ?? '', b?.analysis.path ?? '');
}

/** To four places, so that the order in which floats were added decides nothing. */
function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
