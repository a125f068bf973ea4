import type { Drawing } from './drawing';
import type { MenuPlace } from './sidebar-deps';

/** A button that is only an icon; its words are its label and what the app shows when the pointer rests on it. */
export function createIconButton(parent: HTMLElement, drawing: Drawing, icon: string, label: string, run: (at: MenuPlace) => void): HTMLElement {
  const el = parent.createDiv({ cls: 'lw-icon-button', attr: { role: 'button', 'aria-label': label } });
  drawing.icon(el, icon);
  drawing.stops.add(el, () => ({ action: { kind: 'run', run } }));
  return el;
}
