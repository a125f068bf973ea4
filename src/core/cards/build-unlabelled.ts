import type { NoteAnalysis } from '../analysis';
import type { Catalogue } from '../frameworks/catalogue';
import type { Script } from '../frameworks/framework';
import { compareText } from '../index/compare-text';
import type { FrameworkIndex, IndexedNote } from '../index/framework-index';
import { type Presence, usedFrameworks } from '../index/presence';
import { chipMaker } from './chip';
import type { UnlabelledUse } from './link-models';
import { provenNote } from './proven-note';

/**
 * Every use of a framework (or of the one given) by a note's text alone, without a card's heading, a tag, a property or
 * a link that marks it. Passing words are no use. The newest notes first, then by path; in a note as it first names them.
 */
export function buildUnlabelled(index: FrameworkIndex, catalogue: Catalogue, script: Script, framework?: string): readonly UnlabelledUse[] {
  const chip = chipMaker(catalogue, script);
  return notesToSearch(index, framework)
    .flatMap((note) => unlabelledUses(note)
      .filter((presence) => framework === undefined || presence.framework === framework)
      .map((presence) => ({ framework: chip(presence.framework), ...provenNote(note, presence) })))
    .sort((a, b) => compareText(b.created ?? '', a.created ?? '') || compareText(a.path, b.path));
}

/** The frameworks that a note's text uses and nothing marks, in the order of their first mentions. None in a framework note. */
export function unlabelledUses({ analysis, presences }: IndexedNote): readonly Presence[] {
  if (analysis.frameworkNote !== null) return [];
  const used = usedFrameworks(analysis);
  return [...presences.values()].filter(({ framework, weight }) => used.has(framework) && weight < MARKED && !hasCard(analysis, framework));
}

/** The weight of a card's heading, a tag, a property and a link. */
const MARKED = 1;

/** A card that the text alone brought about marks nothing: it stands on a line that is no heading. */
function hasCard({ cards, sections }: NoteAnalysis, framework: string): boolean {
  return cards.some((card) => card.frameworks.includes(framework) && sections.some((section) => section.line === card.line));
}

function notesToSearch(index: FrameworkIndex, framework: string | undefined): readonly IndexedNote[] {
  if (framework !== undefined) return [...index.sharing(framework).values()].map(({ note }) => note);
  return index.paths().flatMap((path) => index.note(path) ?? []);
}
