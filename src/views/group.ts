import type { Drawing } from './drawing';
import type { MenuPlace } from './sidebar-deps';
import type { Stop } from './stops';
import { show, writeAttribute, writeText } from './write-changed';

export interface GroupHead {
  /** Key of its open or closed state. */
  readonly group: string;
  readonly title: string;
  readonly count: number;
  /** Also with nothing in it; else an empty group is hidden. */
  readonly shown?: boolean;
  readonly menu?: (at: MenuPlace) => void;
  /** The count is only what is listed; there are more. */
  readonly andMore?: boolean;
  /** A word behind the title; empty for none. */
  readonly note?: string;
}

export interface Group {
  readonly el: HTMLElement;
  readonly body: HTMLElement;
  /** Hides the group when there is nothing in it; says whether its body is to be drawn. */
  readonly update: (head: GroupHead) => boolean;
}

/** A header with a count that opens and closes what is below it. `level` is that of the heading, for screen readers. */
export function createGroup(parent: HTMLElement, drawing: Drawing, level: 2 | 3): Group {
  const el = parent.createDiv({ cls: ['lw-group', `lw-group-${String(level)}`] });
  const heading = el.createDiv({ attr: { role: 'heading', 'aria-level': String(level) } });
  const button = heading.createDiv({ cls: 'lw-group-head', attr: { role: 'button' } });
  drawing.icon(button.createSpan({ cls: 'lw-chevron', attr: { 'aria-hidden': 'true' } }), 'chevron-right');
  const title = button.createSpan({ cls: 'lw-group-title' });
  const note = button.createSpan({ cls: 'lw-group-note' });
  const count = button.createSpan({ cls: 'lw-count' });
  const body = el.createDiv({ cls: 'lw-group-body' });
  let stop: Stop = { action: null };
  drawing.stops.add(button, () => stop);

  const update = (head: GroupHead): boolean => {
    stop = { action: { kind: 'fold', group: head.group }, group: head.group, ...(head.menu && { menu: head.menu }) };
    const open = drawing.folds.isOpen(head.group);
    const shown = head.shown ?? head.count > 0;
    show(el, shown);
    show(body, open);
    writeAttribute(button, 'aria-expanded', String(open));
    writeText(title, head.title);
    writeText(note, head.note ?? '');
    writeText(count, head.andMore === true ? `${String(head.count)}+` : String(head.count));
    return open && shown;
  };
  return { el, body, update };
}
