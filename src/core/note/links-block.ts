import { lineText, readLines } from '../text/lines';
import { type NoteLines, readNoteLines } from './read-lines';

/** Between these two lines stand links to related notes, written and refreshed on request. */
export const LINKS_BLOCK_OPENS = '%% latticework:links %%';
export const LINKS_BLOCK_CLOSES = '%% /latticework:links %%';

/** The lines (1-based) of a block's two marks. */
export interface LinksBlock {
  readonly opens: number;
  readonly closes: number;
}

export interface LinksBlocks {
  readonly blocks: readonly LinksBlock[];
  /** A mark stands without the other one. */
  readonly broken: boolean;
}

const NOT_LINE_END = /[^\n\r]+/g;

/** Finds the blocks of links of a note. Marks in code are none. */
export function findLinksBlocks({ kinds, lines }: NoteLines): LinksBlocks {
  const blocks: LinksBlock[] = [];
  let broken = false;
  let opens: number | null = null;
  kinds.forEach(({ kind }, at) => {
    const mark = kind === 'comment' ? lineText(lines, at + 1).trim() : '';
    if (mark === LINKS_BLOCK_OPENS) {
      broken ||= opens !== null;
      opens = at + 1;
    } else if (mark === LINKS_BLOCK_CLOSES) {
      if (opens === null) broken = true;
      else blocks.push({ opens, closes: at + 1 });
      opens = null;
    }
  });
  return { blocks, broken: broken || opens !== null };
}

/**
 * A text without what stands in blocks of links: it quotes other notes, and is no word of this one. The lines
 * stay, empty, so that all places are where they were; at the end of the text they go. A mark without the other
 * one hides nothing. Linear.
 */
export function withoutLinksBlocks(text: string): string {
  if (!text.includes(LINKS_BLOCK_OPENS)) return text;
  const note = readNoteLines(readLines(text));
  const { ends, starts } = note.lines;
  let emptied = '';
  let from = 0;
  for (const { closes, opens } of findLinksBlocks(note).blocks) {
    const start = starts[opens - 1] ?? 0;
    const end = ends[closes - 1] ?? text.length;
    emptied += text.slice(from, start) + text.slice(start, end).replace(NOT_LINE_END, (line) => ' '.repeat(line.length));
    from = end;
  }
  return from === 0 ? text : withoutEmptyEnd(text, emptied + text.slice(from));
}

/** One line end of those that set a last block apart stays: it closes the line before. */
function withoutEmptyEnd(text: string, emptied: string): string {
  const end = emptied.trimEnd().length;
  if (text.trimEnd().length === end) return emptied;
  const [lineEnd = ''] = /^(?:\r\n|\n|\r)/.exec(emptied.slice(end, end + 2)) ?? [];
  return emptied.slice(0, end + lineEnd.length);
}
