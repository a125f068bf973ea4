import type { Catalogue } from '../frameworks/catalogue';
import type { Script } from '../frameworks/framework';
import type { FrameworkIndex, IndexedNote } from '../index/framework-index';
import { type RankedNote, rankedNotes, type SharedPresence } from '../index/related-notes';
import { commonSubjects } from '../index/score';
import { chipMaker, type ToChip } from './chip';
import type { RelatedModel, ScoreTerm } from './link-models';
import { proofOf, provenNote } from './proven-note';

/** How many related notes are listed; past them a reader asks for one framework instead. */
export const RELATED_LIMIT = 50;

/**
 * The notes that share frameworks with the note at `path`, best first, each with the sentences that prove it and the
 * sum its place comes from; at most `RELATED_LIMIT`. None for a framework note or a path the
 * index does not know.
 */
export function buildRelated(index: FrameworkIndex, path: string, catalogue: Catalogue, script: Script): readonly RelatedModel[] {
  const own = index.note(path);
  if (own === undefined || own.analysis.frameworkNote !== null) return [];
  const chip = chipMaker(catalogue, script);
  return rankedNotes(index, own, RELATED_LIMIT).flatMap((ranked) => relatedModel(own, ranked, chip));
}

function relatedModel(own: IndexedNote, ranked: RankedNote, chip: ToChip): RelatedModel[] {
  const { note, score, boost, shared } = ranked;
  const [heaviest] = shared;
  if (heaviest === undefined) return [];
  return [{
    ...provenNote(note, heaviest.there),
    score,
    shared: shared.map(({ here, there }) => (
      { framework: chip(here.framework), here: proofOf(own.analysis, here), there: proofOf(note.analysis, there) }
    )),
    terms: shared.map((entry) => scoreTerm(entry, chip)),
    boost,
    common: boost === 1 ? [] : commonSubjects(own, note),
    hasCard: shared.some(({ there }) => hasCard(note, there.framework)),
  }];
}

function scoreTerm({ here, there, notes, rarity, weight }: SharedPresence, chip: ToChip): ScoreTerm {
  return {
    framework: chip(here.framework),
    here: { place: here.place, weight: here.weight },
    there: { place: there.place, weight: there.weight },
    notes,
    rarity,
    product: weight,
  };
}

function hasCard({ analysis }: IndexedNote, framework: string): boolean {
  return analysis.cards.some((card) => card.frameworks.includes(framework));
}
