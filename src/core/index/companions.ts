import { compareText } from './compare-text';
import type { FrameworkIndex } from './framework-index';

/** A framework that notes use together with another more often than chance would have it. */
export interface Companion {
  readonly framework: string;
  /** Notes that use both. */
  readonly notes: number;
  /** `notes` against what chance would give: observed / expected. */
  readonly lift: number;
  /** notes × ln(lift): what a pair weighs, so that neither three notes of a rare pair nor a slight excess of a common one lead. */
  readonly gain: number;
}

/** So few notes may be chance. */
const LEAST_NOTES = 3;
const LEAST_LIFT = 1.5;

/**
 * The frameworks that travel with one, those that weigh most first, then by id. Passing words do not count on either
 * side, and chance is reckoned among the notes that use any framework: a vault's shopping lists make no pair likelier.
 */
export function companionsOf(index: FrameworkIndex, framework: string): readonly Companion[] {
  const together = new Uint32Array(index.frameworkNumbers);
  for (const { note, passing } of index.sharing(framework).values()) {
    if (passing) continue;
    for (const other of note.used) together[other] = (together[other] ?? 0) + 1;
  }
  const own = index.usedIn(framework);
  const found: Companion[] = [];
  together.forEach((notes, number) => {
    const other = notes < LEAST_NOTES ? undefined : index.frameworkAt(number);
    if (other === undefined || other === framework) return;
    const lift = notes * index.notesInUse / (own * index.usedIn(other));
    if (lift >= LEAST_LIFT) found.push({ framework: other, notes, lift, gain: notes * Math.log(lift) });
  });
  return found.sort((a, b) => b.gain - a.gain || compareText(a.framework, b.framework));
}
