import type { IndexedNote } from './framework-index';

/** What sharing a company or a person multiplies a score by. */
export const SUBJECT_BOOST = 1.25;

/** A subject in so many notes is only left out when they are also more than half of the vault. */
const EVERYWHERE_FROM = 20;

/**
 * To whole 65,536ths: sums of these and their product with the boost are exact in binary numbers, so that neither the
 * order of adding decides anything nor an explained score differs from the one shown.
 */
export function exact(product: number): number {
  return Math.round(product * 65_536) / 65_536;
}

/** Whether nearly every note is about it (the vault's own author): sharing it says nothing. */
export function isEverywhere(notes: number, notesAbout: number): boolean {
  return notesAbout > EVERYWHERE_FROM && notesAbout * 2 > notes;
}

/** Companies and people both notes are about, as the other writes them, in the order of the first, each once. */
export function commonSubjects(one: IndexedNote, other: IndexedNote): readonly string[] {
  return [...new Set([...one.subjects.keys()].flatMap((key) => other.subjects.get(key) ?? []))];
}
