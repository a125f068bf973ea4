import type { Mention } from '../frameworks/mention';
import { plainText } from '../text/inline';
import { sentenceAround } from '../text/sentences';
import type { NoteStructure } from './structure';

/** Longest excerpt in characters, and how far from a mention its sentence is looked for. */
export const LONGEST_EXCERPT = 160;
const REACH = 500;
/** Stands for a line end while offsets still count. */
const LINE_BREAK = '\u2028';

/** The sentence around each mention, as plain words (the last of four where a block names a framework more often); the tag or link itself for explicit marks without one. */
export function mentionExcerpts(structure: NoteStructure, mentions: readonly Mention[]): string[] {
  const told = new Map<string, string[]>();
  return mentions.map((mention) => {
    const key = `${mention.block} ${mention.framework}`;
    const known = told.get(key) ?? [];
    told.set(key, known);
    const last = known[known.length - 1];
    if (last !== undefined && known.length >= MOST_IN_BLOCK) return last;
    const excerpt = excerptOf(structure, mention);
    known.push(excerpt);
    return excerpt;
  });
}

/** A block that names a framework more often than this, as a line of a megabyte does, is quoted so often and no more. */
const MOST_IN_BLOCK = 4;

function excerptOf(structure: NoteStructure, mention: Mention): string {
  const block = structure.blocks[mention.block];
  if (!block) return mention.text;
  const { text, starts } = structure.note.lines;
  const at = (starts[mention.line - 1] ?? 0) + mention.column - 1;
  const from = Math.max(wordsStart(structure, block.firstLine, block.start), at - REACH);
  const window = text.slice(from, Math.min(block.end, at + REACH));
  const raw = block.firstLine === block.lastLine ? window : window.replace(/[\r\n]/g, LINE_BREAK);
  const sentence = sentenceAround(raw, at - from, LONGEST_EXCERPT * 2);
  const plain = plainText(joined(sentence).replace(/^[#＃▀-▟\s]+/, ''));
  return plain.length <= LONGEST_EXCERPT ? plain : windowOf(plain, mention.text);
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

function windowOf(plain: string, words: string): string {
  return sentenceAround(plain, Math.max(0, plain.indexOf(words)), LONGEST_EXCERPT);
}
