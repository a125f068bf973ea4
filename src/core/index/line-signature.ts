import type { Item } from '../note/item';
import { foldForMatching } from '../text/fold';
import { hasHan } from '../text/han';
import { wordUnits } from '../text/similar-words';
import { NO_TOPICS, type Topics, topicsOf } from './risk-topics';

/** What a line says, for comparing it with many others. */
export interface LineSignature extends Topics {
  /** Numbers of its words, ascending, each once. */
  readonly words: Uint32Array;
}

export type Line = Pick<Item, 'role' | 'label' | 'text' | 'frameworks'>;

const known = new WeakMap<Line, LineSignature>();

/** The signature of a line; worked out once for as long as the line lives. Only a risk is about topics of risks. */
export function lineSignature(line: Line): LineSignature {
  const before = known.get(line);
  if (before !== undefined) return before;
  const folded = foldForMatching(lineText(line));
  const topics = line.role === 'risk' ? topicsOf(folded, line.frameworks) : NO_TOPICS;
  const made = { words: wordUnits(folded), ...topics };
  known.set(line, made);
  return made;
}

/** A line as one text: label, then what it says. */
export function lineText({ label, text }: Pick<Item, 'label' | 'text'>): string {
  if (label === undefined) return text;
  return hasHan(label) ? `${label}：${text}` : `${label}: ${text}`;
}
