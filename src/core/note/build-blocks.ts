import type { Block, BlockKind } from './block';
import type { LineKind, NoteLines } from './read-lines';

interface OpenBlock {
  readonly kind: BlockKind;
  readonly firstLine: number;
  lastLine: number;
  readonly indent: number;
}

const BLOCK_OF: Readonly<Record<LineKind, BlockKind | null>> = {
  blank: null, delimiter: null, text: 'paragraph', item: 'item', row: 'row', quote: 'quote', code: 'code', 'fenced-text': 'paragraph', fence: 'code',
  comment: 'comment', html: 'html', rule: 'rule', properties: 'properties',
};

/** Kinds of which several lines in a row are one block. */
const RUNS: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote', 'code', 'comment', 'html', 'properties']);

/**
 * Gathers lines into blocks. `headingLines` are headings whatever their kind; `sectionOf` gives the index of
 * the innermost section of a line (1-based), or -1.
 */
export function buildBlocks(note: NoteLines, headingLines: ReadonlySet<number>, sectionOf: (line: number) => number): Block[] {
  const open: OpenBlock[] = [];
  note.kinds.forEach((line, at) => {
    const number = at + 1;
    const kind = headingLines.has(number) ? 'heading' : BLOCK_OF[line.kind];
    if (kind === null) return;
    const last = open[open.length - 1];
    if (last && last.lastLine === number - 1 && continues(last, kind)) last.lastLine = number;
    else open.push({ kind, firstLine: number, lastLine: number, indent: kind === 'item' || kind === 'paragraph' ? line.indent : 0 });
  });
  const { starts, ends } = note.lines;
  return open.map(({ kind, firstLine, lastLine, indent }) => ({
    kind, firstLine, lastLine, indent,
    start: starts[firstLine - 1] ?? 0,
    end: ends[lastLine - 1] ?? 0,
    section: sectionOf(firstLine),
  }));
}

/** A paragraph line directly under a list item is the item's, as CommonMark's lazy continuation has it. */
function continues(block: OpenBlock, kind: BlockKind): boolean {
  return (RUNS.has(kind) && block.kind === kind) || (block.kind === 'item' && kind === 'paragraph');
}
