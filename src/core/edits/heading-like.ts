import type { Section } from '../note/section';

/**
 * A heading written like the note's own outermost ones, the last of them first: what stands around their words is
 * kept. Numbered ones are no model, as their number would not fit; without a model it is a heading of level two.
 */
export function headingLike(outer: readonly Section[], heading: string): string {
  const models = [...outer].reverse().filter(({ mark }) => mark !== 'numbered' && mark !== 'list-atx');
  for (const { raw, heading: words } of models) {
    const at = words === '' ? -1 : raw.indexOf(words);
    const before = raw.slice(0, Math.max(at, 0));
    const after = raw.slice(at + words.length);
    if (at >= 0 && !/[\p{L}\p{N}]/u.test(before + after)) return before + heading + after;
  }
  return `## ${heading}`;
}
