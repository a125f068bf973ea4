import type { NoteAnalysis } from '../analysis';
import type { Mention } from '../frameworks/mention';
import { linesOfCards, mentionWeight, placeOf, usedFrameworks } from './presence';

/** A mention with the sentence it stands in: the words that prove a link. */
export interface Evidence extends Mention {
  /** The sentence around it, cleaned for display. */
  readonly excerpt: string;
}

/** The strongest mentions of a framework in a note, best first, in the note's order among equals; at most `limit`. */
export function evidenceOf(analysis: NoteAnalysis, framework: string, limit = 3): readonly Evidence[] {
  const found: Evidence[] = [];
  analysis.mentions.forEach((mention, at) => {
    if (mention.framework === framework) found.push({ excerpt: analysis.excerpts[at] ?? '', ...mention });
  });
  // Most notes name a framework once or twice: nothing to weigh then.
  return found.length < 2 ? found : strongestFirst(found, analysis, framework).slice(0, limit);
}

function strongestFirst(found: readonly Evidence[], analysis: NoteAnalysis, framework: string): readonly Evidence[] {
  const used = usedFrameworks(analysis).has(framework);
  const cardLines = linesOfCards(analysis);
  const weighed = found.map((evidence) => ({ evidence, weight: mentionWeight(placeOf(evidence, cardLines), used) }));
  // Array sorting is stable, so equals keep the note's order.
  return weighed.sort((a, b) => b.weight - a.weight).map((entry) => entry.evidence);
}
