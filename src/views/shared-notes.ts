import type { SharedFramework, SharedNote } from '../core/cards/sidebar-model';
import type { Drawing } from './drawing';
import { markExcerpt } from './excerpt';
import { createGroup } from './group';
import { KeyedList, type Row } from './keyed-list';
import { show, writeAttribute, writeText } from './write-changed';

/** So many notes of a framework are shown before the rest is asked for. */
export const FIRST_NOTES = 5;

/** Per framework the notes that share it, each with the sentence that proves it. */
export function createSharedNotes(parent: HTMLElement, drawing: Drawing): (shared: readonly SharedFramework[]) => void {
  const list = new KeyedList<SharedFramework>(parent, ({ framework }) => framework, (into, current) => createFramework(into, drawing, current));
  return (shared) => {
    list.render(shared);
  };
}

export function frameworkGroup(framework: string): string {
  return `framework:${framework}`;
}

function createFramework(parent: HTMLElement, drawing: Drawing, current: () => SharedFramework): Row<SharedFramework> {
  const { el, body, update: updateHead } = createGroup(parent, drawing, 3);
  el.setAttribute('data-framework', current().framework);
  const notesEl = body.createDiv({ cls: 'lw-notes', attr: { role: 'list' } });
  const notes = new KeyedList<SharedNote>(notesEl, ({ path }) => path, (into, note) => createNote(into, drawing, note));
  const more = createMore(body, drawing, current);
  const rest = body.createDiv({ cls: 'lw-rest' });
  const update = (shared: SharedFramework): void => {
    const note = shared.strength === 'mentioned' ? drawing.words.onlyMentioned : '';
    const open = updateHead({ group: frameworkGroup(shared.framework), title: shared.name, count: shared.total, note });
    const all = drawing.unfolded.has(shared.framework);
    notes.render(open ? (all ? shared.notes : shared.notes.slice(0, FIRST_NOTES)) : []);
    more(shared, all);
    const left = shared.total - shared.notes.length;
    show(rest, all && left > 0);
    writeText(rest, drawing.words.notListed(left));
  };
  return { el, update };
}

function createMore(parent: HTMLElement, drawing: Drawing, current: () => SharedFramework): (shared: SharedFramework, all: boolean) => void {
  const el = parent.createDiv({ cls: 'lw-more', attr: { role: 'button' } });
  drawing.stops.add(el, () => ({ action: { kind: 'more', framework: current().framework } }));
  return ({ notes }, all) => {
    const rest = notes.length - FIRST_NOTES;
    show(el, rest > 0);
    if (rest <= 0) return;
    writeAttribute(el, 'aria-expanded', String(all));
    writeText(el, all ? drawing.words.showLess : drawing.words.showMore(rest));
  };
}

function createNote(parent: HTMLElement, drawing: Drawing, current: () => SharedNote): Row<SharedNote> {
  const el = parent.createDiv({ cls: 'lw-item', attr: { role: 'listitem' } });
  const link = el.createDiv({ cls: ['lw-line', 'lw-note'], attr: { role: 'link' } });
  drawing.stops.add(link, () => ({ action: { kind: 'open', path: current().path, line: current().line } }));
  const title = link.createDiv({ cls: 'lw-note-title' });
  const meta = link.createDiv({ cls: 'lw-meta' });
  const facts = meta.createSpan();
  const place = meta.createSpan({ cls: 'lw-place' });
  const excerpt = createExcerpt(link);
  const update = (note: SharedNote): void => {
    writeText(title, note.title);
    writeText(facts, noteFacts(note, drawing));
    writeText(place, drawing.words.place[note.place]);
    excerpt(note);
  };
  return { el, update };
}

/** Ends with the dot before the place, so that a line never begins with one. */
function noteFacts(note: SharedNote, drawing: Drawing): string {
  const facts = [note.created ?? '', note.companies.join(drawing.words.listComma)];
  return facts.filter((fact) => fact !== '').map((fact) => `${fact} \u00B7 `).join('');
}

function createExcerpt(parent: HTMLElement): (note: SharedNote) => void {
  const el = parent.createDiv({ cls: 'lw-excerpt' });
  const before = el.createSpan();
  const marked = el.createEl('mark', { cls: 'lw-mark' });
  const after = el.createSpan();
  return (note) => {
    const parts = markExcerpt(note.excerpt, note.text);
    show(el, note.excerpt !== '');
    writeText(before, parts.before);
    writeText(marked, parts.marked);
    writeText(after, parts.after);
  };
}
