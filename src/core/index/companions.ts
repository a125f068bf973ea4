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
  const together = new Map<string, number>();
  for (const { note, passing } of index.sharing(framework).values()) {
    if (passing) continue;
    for (const other of note.presences.values()) {
      if (!other.passing && other.framework !== framework) together.set(other.framework, (together.get(other.framework) ?? 0) + 1);
    }
  }
  const own = index.usedIn(framework);
  return [...together].flatMap(([other, notes]) => {
    const lift = notes * index.notesInUse / (own * index.usedIn(other));
    return notes < LEAST_NOTES || lift < LEAST_LIFT ? [] : [{ framework: other, notes, lift, gain: notes * Math.log(lift) }];
  }).sort((a, b) => b.gain - a.gain || compareText(a.framework, b.framework));
}
