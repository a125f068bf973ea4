import { findLinksBlocks, LINKS_BLOCK_CLOSES, LINKS_BLOCK_OPENS, type LinksBlock } from '../../note/links-block';
import { type NoteLines, readNoteLines } from '../../note/read-lines';
import { lineEndOf, lineText, readLines, withFeeds } from '../../text/lines';
import type { EditPlan, TextEdit } from '../text-edit';

const NOTHING: EditPlan = { kind: 'nothing' };
const BROKEN: EditPlan = { kind: 'refused', refusal: { kind: 'broken-block' } };

/**
 * Plans a note's block of links: refreshed where it stands, new at the end of the note. Outside the block nothing
 * changes but for the blank line that sets a new one apart. Refused where there is more than one block, where a mark
 * stands alone, and where a new block would be in code or in a comment.
 */
export function writeLinksBlock(text: string, lines: readonly string[]): EditPlan {
  const note = readNoteLines(readLines(text));
  const { blocks, broken } = findLinksBlocks(note);
  const [block] = blocks;
  if (broken || blocks.length > 1) return BROKEN;
  const end = lineEndOf(note.lines, 1) || '\n';
  if (block !== undefined) return refreshed(note, block, lines, end);
  const open = openAtEnd(note);
  if (open !== null) return { kind: 'refused', refusal: { kind: 'unclosed', line: open } };
  const written = [LINKS_BLOCK_OPENS, ...lines, LINKS_BLOCK_CLOSES].map((line) => line + end).join('');
  return plan({ from: text.length, to: text.length, insert: leadFor(note, end) + written });
}

/** Plans to take the block of links away, with a blank line that sets it apart; nothing where there is none. */
export function removeLinksBlock(text: string): EditPlan {
  const note = readNoteLines(readLines(text));
  const { blocks, broken } = findLinksBlocks(note);
  const [block] = blocks;
  if (broken || blocks.length > 1) return BROKEN;
  if (block === undefined) return NOTHING;
  const { starts } = note.lines;
  const from = isBlank(note, block.opens - 1) && isBlank(note, block.closes + 1) ? block.opens - 1 : block.opens;
  return plan({ from: starts[from - 1] ?? 0, to: starts[block.closes] ?? text.length, insert: '' });
}

function refreshed({ lines: { starts, text } }: NoteLines, { closes, opens }: LinksBlock, lines: readonly string[], end: string): EditPlan {
  const from = starts[opens] ?? text.length;
  const to = starts[closes - 1] ?? text.length;
  const insert = lines.map((line) => line + end).join('');
  // Line ends that differ say nothing else.
  return withFeeds(text.slice(from, to)) === withFeeds(insert) ? NOTHING : plan({ from, to, insert });
}

/** Line (1-based) of the code or comment that is never closed, and would take in what is written behind it; null for none. */
function openAtEnd({ kinds, openedFence, unclosedComment, unclosedFence }: NoteLines): number | null {
  if (openedFence === null) return unclosedFence ?? unclosedComment;
  const written = kinds.filter(({ kind }) => kind !== 'blank');
  return written[written.length - 1]?.kind === 'fence' ? null : openedFence;
}

/** To the next line but one, unless the note is empty or ends in a blank line. */
function leadFor({ lines }: NoteLines, end: string): string {
  const last = lines.starts.length;
  if (lineText(lines, last).trim() !== '') return end + end;
  return last === 1 || lineText(lines, last - 1).trim() === '' ? '' : end;
}

/** The line behind the last one is as good as blank, the line before the first is none. */
function isBlank({ lines }: NoteLines, number: number): boolean {
  return number > 0 && lineText(lines, number).trim() === '';
}

function plan(edit: TextEdit): EditPlan {
  return { kind: 'edits', edits: [edit] };
}
