import type { Drawing } from './drawing';

/** The mark that opens what a row keeps folded away, for the pointer; the keyboard opens it from the row. */
export function createDisclosure(parent: HTMLElement, drawing: Drawing, group: () => string): (open: boolean) => void {
  const el = parent.createSpan({ cls: 'lw-disclose', attr: { 'aria-hidden': 'true' } });
  drawing.icon(el.createSpan({ cls: 'lw-chevron' }), 'chevron-right');
  drawing.stops.addPointer(el, () => ({ action: { kind: 'fold', group: group() } }));
  return (open) => {
    el.toggleClass('is-open', open);
  };
}
