import { between, firstLineOf } from '../text/between';
import { endsInAny } from '../text/ends';
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
  let pieces = 0;
  for (const block of between(structure.blocks, from, to, firstLineOf)) {
    if (!READ.has(block.kind)) continue;
    const part = plainText(blockText(structure, block));
    if (part === '' || isPrompt(part, words) || (block.kind === 'quote' && /[?？]/.test(part)) || endsInAny(part, ':：')) continue;
    text += (text === '' || goesOn(text) ? '' : '\n') + part;
    if (!goesOn(text)) pieces++;
    if (pieces > 1 || text.length > ENOUGH) break;
  }
  return firstSentences(text, LONGEST_GIST);
}

function goesOn(text: string): boolean {
  return endsInAny(text, ',，、');
}
