import type { Drawing } from './drawing';
import { createTextButton } from './text-button';
import { show, writeAttribute, writeText } from './write-changed';

/** The button below the beginning of a list that shows the rest and takes it back. */
export function createMoreButton(parent: HTMLElement, drawing: Drawing, list: () => string, of: 'notes' | 'lines' = 'lines'): (rest: number) => void {
  const el = createTextButton(parent, '');
  drawing.stops.add(el, () => ({ action: { kind: 'more', list: list() } }));
  return (rest) => {
    show(el, rest > 0);
    if (rest <= 0) return;
    const all = drawing.unfolded.has(list());
    writeAttribute(el, 'aria-expanded', String(all));
    writeText(el, all ? drawing.words.showLess : (of === 'notes' ? drawing.words.showMore : drawing.links.moreLines)(rest));
  };
}
