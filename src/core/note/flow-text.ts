import { plainText } from '../text/inline';
import { firstSentences } from '../text/sentences';
import type { Block } from './block';
import { blockText } from './build-items';
import { isPrompt } from './content';
import type { NoteStructure } from './structure';
import type { SectionWords } from './section-words';

const READ: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quote', 'code']);
const ENOUGH = 300;
/** Longest gist in characters. */
export const LONGEST_GIST = 180;

/**
 * The first one or two sentences that stand between two lines (1-based, inclusive), as plain words. A
 * paragraph that ends in a comma goes on in the next one; any other is the end of a sentence.
 */
export function gistOf(structure: NoteStructure, from: number, to: number, words: SectionWords): string {
  let text = '';
  for (const block of blocksBetween(structure.blocks, from, to)) {
    if (!READ.has(block.kind)) continue;
    const part = plainText(blockText(structure, block));
    if (part === '' || isPrompt(part, words) || (block.kind === 'quote' && /[?？]/.test(part)) || /[:：]$/.test(part)) continue;
    text += (text === '' || /[,，、]$/.test(text) ? '' : '\n') + part;
    if (text.length > ENOUGH) break;
  }
  return firstSentences(text, LONGEST_GIST);
}

/** Blocks come in order, so the first one is found by bisection. */
export function blocksBetween(blocks: readonly Block[], from: number, to: number): readonly Block[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.firstLine ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Block[] = [];
  for (let at = low; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.firstLine > to) break;
    found.push(block);
  }
  return found;
}
