import type { Mention } from '../frameworks/mention';
import { entryAt, lastOf } from '../text/entries';
import { plainText } from '../text/inline';
import { sentenceAround } from '../text/sentences';
import { tableCells } from './content';
import type { NoteStructure } from './structure';

/** Longest excerpt in characters, and how far from a mention its sentence is looked for. */
export const LONGEST_EXCERPT = 160;
const REACH = 500;
/** Stands for a line end while offsets still count. */
const LINE_BREAK = '\u2028';
const HEADING_MARKS = /^[#＃▀-▟\s]+/;

/** The sentence around each mention, as plain words (the last of four where a block names a framework more often); the tag or link itself for explicit marks without one. */
export function mentionExcerpts(structure: NoteStructure, mentions: readonly Mention[]): string[] {
  // Those of one block, which stand one behind the other.
  const told = new Map<string, string[]>();
  let block = -1;
  return mentions.map((mention) => {
    if (mention.block !== block) told.clear();
    block = mention.block;
    const known = told.get(mention.framework) ?? [];
    told.set(mention.framework, known);
    const last = lastOf(known);
    if (last !== undefined && known.length >= MOST_IN_BLOCK) return last;
    const excerpt = excerptOf(structure, mention);
    known.push(excerpt);
    return excerpt;
  });
}

/** A block that names a framework more often than this, as a line of a megabyte does, is quoted so often and no more. */
const MOST_IN_BLOCK = 4;

function excerptOf(structure: NoteStructure, mention: Mention): string {
  const block = entryAt(structure.blocks, mention.block);
  if (!block) return mention.text;
  const { text, starts } = structure.note.lines;
  const at = (starts[mention.line - 1] ?? 0) + mention.column - 1;
  const from = Math.max(wordsStart(structure, block.firstLine, block.start), at - REACH);
  const window = text.slice(from, Math.min(block.end, at + REACH));
  if (block.kind === 'row') return rowExcerpt(window, at - from, mention.text);
  const raw = block.firstLine === block.lastLine ? window : window.replace(/[\r\n]/g, LINE_BREAK);
  const sentence = sentenceAround(raw, at - from, LONGEST_EXCERPT * 2);
  return shortened(plainText(joined(sentence).replace(HEADING_MARKS, '')), mention.text);
}

/** The words of a table row's cells; where they are too many, those of the cell that names the framework at `offset`. */
function rowExcerpt(row: string, offset: number, words: string): string {
  const cells = tableCells(row).map(plainText);
  const all = cells.filter((cell) => cell !== '').join(' · ');
  if (all.length <= LONGEST_EXCERPT) return all;
  // With the first character of the name, which no bar can be, the cells up to it are all counted.
  return shortened(cells[tableCells(row.slice(0, offset + 1)).length - 1] ?? all, words);
}

/** Lines of one sentence: between Han characters nothing stands for the break. */
function joined(sentence: string): string {
  if (!sentence.includes(LINE_BREAK)) return sentence;
  return sentence.replace(/([\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])\u2028+[ \t]*(?=[\u2e80-\u9fff\uff00-\uffef])/g, '$1').replace(/[ \t]*\u2028+[ \t]*/g, ' ');
}

/** Behind the list or quote mark of the block's first line. */
function wordsStart(structure: NoteStructure, line: number, blockStart: number): number {
  return structure.note.kinds[line - 1]?.textStart ?? blockStart;
}

function shortened(plain: string, words: string): string {
  if (plain.length <= LONGEST_EXCERPT) return plain;
  return sentenceAround(plain, Math.max(0, plain.indexOf(words)), LONGEST_EXCERPT);
}
