/** Between these two lines stand links to related notes, written and refreshed on request. */
export const LINKS_BLOCK_OPENS = '%% latticework:links %%';
export const LINKS_BLOCK_CLOSES = '%% /latticework:links %%';

const HOLDS_FENCE = /^[ \t]*(?:`{3}|~{3})/m;
const NOT_LINE_END = /[^\n\r]+/g;

/**
 * A text without what stands in blocks of links: it quotes other notes, and is no word of this one. The lines
 * stay, empty, so that all places are where they were; at the end of the text they go. Marks that are no pair, or
 * that a code fence opens or closes between, hide nothing. Linear.
 */
export function withoutLinksBlocks(text: string): string {
  if (!text.includes(LINKS_BLOCK_OPENS)) return text;
  const emptied = emptiedBlocks(text);
  return emptied === text ? text : withoutEmptyEnd(text, emptied);
}

function emptiedBlocks(text: string): string {
  const opens = markLine(LINKS_BLOCK_OPENS);
  const closes = markLine(LINKS_BLOCK_CLOSES);
  let emptied = '';
  let from = 0;
  for (let opening = opens.exec(text); opening !== null; opening = opens.exec(text)) {
    closes.lastIndex = opening.index;
    if (closes.exec(text) === null) break;
    const block = text.slice(opening.index, closes.lastIndex);
    emptied += text.slice(from, opening.index) + (HOLDS_FENCE.test(block) ? block : emptyLines(block));
    from = opens.lastIndex = closes.lastIndex;
  }
  return emptied + text.slice(from);
}

function markLine(mark: string): RegExp {
  return new RegExp(`^[ \\t]*${mark}[ \\t]*$`, 'gm');
}

/** As long as it was. */
function emptyLines(block: string): string {
  return block.replace(NOT_LINE_END, (line) => ' '.repeat(line.length));
}

/** One line end of those that set a last block apart stays: it closes the line before. */
function withoutEmptyEnd(text: string, emptied: string): string {
  const end = emptied.trimEnd().length;
  if (text.trimEnd().length === end) return emptied;
  const [lineEnd = ''] = /^(?:\r\n|\n|\r)/.exec(emptied.slice(end, end + 2)) ?? [];
  return emptied.slice(0, end + lineEnd.length);
}
