import type { GapLine } from '../../core/cards/link-models';
import { planGapLine } from '../../core/edits/links/gap-line';
import { dismissGap } from '../../core/edits/links/not-relevant';
import type { CommandContext } from '../command-context';
import { requestEdits } from '../run-edits';

/** Writes a risk or question that other notes have at the true end of this note's own. */
export async function addGapLine(context: CommandContext, path: string, line: GapLine): Promise<void> {
  const { addQuestion, addRisk } = context.words.links.writing.titles;
  await requestEdits(context, {
    title: line.role === 'risk' ? addRisk : addQuestion, paths: [path], preview: 'if-many',
    planner: () => (note) => planGapLine(note, line, context.script),
  });
}

/** Has a note remember that a gap line does not concern it. */
export async function dismissGapLine(context: CommandContext, path: string, line: GapLine): Promise<void> {
  await requestEdits(context, {
    title: context.words.links.writing.titles.dismiss, paths: [path], preview: 'if-many',
    planner: () => ({ text }) => dismissGap(text, line.key),
  });
}
