import type { Item } from '../note/item';
import { foldForMatching } from '../text/fold';
import { wordUnits } from '../text/similar-words';

/** What a line says, for comparing it with many others. */
export interface LineSignature {
  /** Numbers of its words, sorted, each once. */
  readonly words: Uint32Array;
}

type Line = Pick<Item, 'label' | 'text' | 'frameworks'>;

const known = new WeakMap<Line, LineSignature>();

/** The signature of a line; worked out once for as long as the line lives. */
export function lineSignature(line: Line): LineSignature {
  const before = known.get(line);
  if (before !== undefined) return before;
  const made = { words: wordUnits(foldForMatching(lineText(line))) };
  known.set(line, made);
  return made;
}

/** A line as one text: label, then what it says. */
export function lineText({ label, text }: Pick<Item, 'label' | 'text'>): string {
  if (label === undefined) return text;
  return /[\u3400-\u9fff]/.test(label) ? `${label}：${text}` : `${label}: ${text}`;
}
