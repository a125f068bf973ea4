/**
 * How telling it is that two notes share a framework: the square of the normalised inverse document
 * frequency ln(1 + N/n) / ln(1 + N), N notes in the vault, n of them with the framework. Squared because, as
 * in a tf-idf cosine, the rarity stands once on each side. 1 when a single note has it; never 0, so that a
 * vault of two notes which share their only framework is linked too. With 10,000 notes: 0.84 at two
 * notes, 0.56 at ten, 0.07 at every tenth note.
 */
export function rarity(notes: number, notesWithFramework: number): number {
  if (notes < 1 || notesWithFramework < 1) return 0;
  const inverse = Math.log(1 + notes / notesWithFramework) / Math.log(1 + notes);
  return inverse * inverse;
}

/** A framework counts as common from this many notes on, if they are also a tenth of the vault. */
const COMMON_FROM = 20;

/** Whether a framework is in so many notes that sharing it alone says little. */
export function isCommon(notes: number, notesWithFramework: number): boolean {
  return notesWithFramework > COMMON_FROM && notesWithFramework * 10 >= notes;
}
