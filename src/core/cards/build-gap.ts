import type { NoteAnalysis } from '../analysis';
import type { Catalogue } from '../frameworks/catalogue';
import type { Script } from '../frameworks/framework';
import type { FrameworkIndex, IndexedNote } from '../index/framework-index';
import { type Gap, gapFinder, type GapSourceLine } from '../index/gap';
import { gapKey } from '../index/gap-key';
import { lineText } from '../index/line-signature';
import { chipMaker, type ToChip } from './chip';
import type { GapLine } from './link-models';

/** How many lines a gap lists; whoever has worked through them finds the next. */
export const GAP_LIMIT = 40;

/**
 * The risks or questions that notes sharing a framework have and the note at `path` lacks, each once with its sources,
 * what weighs most first; at most `GAP_LIMIT`. What the note's property calls not relevant is
 * left out. None for a framework note or a path the index does not know.
 */
export function buildGap(index: FrameworkIndex, path: string, role: GapLine['role'], catalogue: Catalogue, script: Script): readonly GapLine[] {
  const own = index.note(path);
  return own === undefined ? [] : gapBuilder(index, own, chipMaker(catalogue, script))(role);
}

/** The same for whoever asks for both roles: what they have in common is worked out once. Good until the index changes. */
export function gapBuilder(index: FrameworkIndex, own: IndexedNote, chip: ToChip): (role: GapLine['role']) => readonly GapLine[] {
  if (own.analysis.frameworkNote !== null) return () => [];
  const gapsOf = gapFinder(index, own);
  return (role) => gapsOf(role).slice(0, GAP_LIMIT).map((gap) => gapLine(gap, role, own.analysis, chip));
}

function gapLine({ sources }: Gap, role: GapLine['role'], own: NoteAnalysis, chip: ToChip): GapLine {
  const text = bestWording(sources, own);
  return {
    role,
    key: gapKey(text),
    text,
    frameworks: [...new Set(sources.flatMap(({ frameworks }) => frameworks))].map(chip),
    sources: sources.map(({ note: { analysis }, item }) => ({
      path: analysis.path,
      title: analysis.title.text,
      created: analysis.created,
      line: item.line,
      text: lineText(item),
    })),
  };
}

/** Of the weightiest source in the note's own language, into which the line may be taken over; else of the weightiest. */
function bestWording(sources: readonly GapSourceLine[], own: NoteAnalysis): string {
  const best = sources.find(({ note }) => note.analysis.language === own.language) ?? sources[0];
  return best === undefined ? '' : lineText(best.item);
}
