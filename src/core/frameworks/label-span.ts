import type { BlockKind } from '../note/block';
import type { Span } from './heading-segments';

const MARK = '[\\s>]*(?:[-+•‧．·◦▪・●○▸►➤]\\s*|\\*\\s+|\\\\?\\d{1,3}[.)、．]\\s*)?';
const BOLD = new RegExp(`^${MARK}(?:\\*\\*|__)(?:\\d{1,2}[.)、]\\s*)?([^*_\\n]{1,40}?)[:：]?(?:\\*\\*|__)`);
const PLAIN = new RegExp(`^${MARK}([^*_:：，。！？!?；;,\\n|[\\]]{1,40})(?:[:：]|\\n(?=[^\\n]))`);
const LONGEST = 120;

/**
 * The label that an item or paragraph begins with: bold words, words before a colon, in a list also a short first line.
 * Offsets into the text; null where there is none.
 */
export function labelSpan(text: string, block: Span & { readonly kind: BlockKind }): Span | null {
  if (block.kind !== 'item' && block.kind !== 'paragraph') return null;
  const words = text.slice(block.start, Math.min(block.end, block.start + LONGEST));
  const found = BOLD.exec(words) ?? PLAIN.exec(words);
  const label = found?.[1];
  if (!found || label === undefined || (block.kind === 'paragraph' && found[0].endsWith('\n'))) return null;
  const start = block.start + found[0].lastIndexOf(label);
  return { start, end: start + label.length };
}
