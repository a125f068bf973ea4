import { lastOf } from '../text/entries';
import type { Block, BlockKind } from './block';
import type { LineKind, NoteLines } from './read-lines';

/** A block to which further lines may come. */
interface OpenBlock extends Omit<Block, 'lastLine' | 'end'> {
  lastLine: number;
  end: number;
}

const BLOCK_OF: Readonly<Record<LineKind, BlockKind | null>> = {
  blank: null, delimiter: null, text: 'paragraph', item: 'item', row: 'row', quote: 'quote', code: 'code', 'fenced-text': 'paragraph', fence: 'code',
  comment: 'comment', html: 'html', rule: 'rule', properties: 'properties',
};

/** Kinds of which several lines in a row are one block. */
const RUNS: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote', 'code', 'comment', 'html', 'properties']);

/**
 * Gathers lines into blocks. `headings` come in order and are headings whatever the kind of their line; `sectionOf` gives
 * the index of the innermost section of a line (1-based), or -1, and is asked for the lines in order.
 */
export function buildBlocks(note: NoteLines, headings: readonly { readonly line: number }[], sectionOf: (line: number) => number): Block[] {
  const { starts, ends } = note.lines;
  const blocks: OpenBlock[] = [];
  let next = 0;
  note.kinds.forEach((line, at) => {
    const number = at + 1;
    const isHeading = headings[next]?.line === number;
    if (isHeading) next++;
    const kind = isHeading ? 'heading' : BLOCK_OF[line.kind];
    if (kind === null) return;
    const end = ends[at] ?? 0;
    const last = lastOf(blocks);
    if (last && last.lastLine === at && continues(last, kind)) {
      last.lastLine = number;
      last.end = end;
    } else {
      const indent = kind === 'item' || kind === 'paragraph' ? line.indent : 0;
      blocks.push({ kind, firstLine: number, lastLine: number, start: starts[at] ?? 0, end, indent, section: sectionOf(number) });
    }
  });
  return blocks;
}

/** A paragraph line directly under a list item is the item's, as CommonMark's lazy continuation has it. */
function continues(block: Block, kind: BlockKind): boolean {
  return (RUNS.has(kind) && block.kind === kind) || (block.kind === 'item' && kind === 'paragraph');
}
