import type { RelatedModel } from '../../core/cards/link-models';
import type { ProvenNote } from '../../core/cards/proven-note';
import { createChipList, type ChipModel } from '../chip-list';
import { createDisclosure } from '../disclosure';
import type { Drawing } from '../drawing';
import { KeyedList, type Row } from '../keyed-list';
import { createExcerpt } from './marked-excerpt';
import { createDetails, type PlacedRelated, whyGroup } from './related-details';
import type { MenuEntry, MenuPlace } from '../sidebar-deps';
import type { Stop } from '../stops';
import { show, writeAttribute, writeText } from '../write-changed';

/** A note in a list of notes that share a framework. */
export interface RelatedRow {
  /** Of the note shown. */
  readonly path: string;
  readonly note: ProvenNote;
  /** What is known of it as a related note; null when too little is shared for that. */
  readonly related: RelatedModel | null;
  /** That it is listed under; null in the list of all. */
  readonly framework: string | null;
}

/** Rows that lead to their note and open to show both sentences, and why the note stands where it does. */
export function createRelatedRows(parent: HTMLElement, drawing: Drawing): (rows: readonly RelatedRow[]) => void {
  const el = parent.createDiv({ cls: 'lw-notes', attr: { role: 'list' } });
  const list = new KeyedList<RelatedRow>(el, rowKey, (into, current) => createRow(into, drawing, current));
  return (rows) => {
    show(el, rows.length > 0);
    list.render(rows);
  };
}

/** A row that gets or loses its details is another element. */
function rowKey({ note, related }: RelatedRow): string {
  return `${related === null ? '' : 'related:'}${note.path}`;
}

function detailGroup({ framework, note }: RelatedRow): string {
  return `detail:note:${framework ?? ''}:${note.path}`;
}

function createRow(parent: HTMLElement, drawing: Drawing, current: () => RelatedRow): Row<RelatedRow> {
  const el = parent.createDiv({ cls: ['lw-item', 'lw-group'], attr: { role: 'listitem' } });
  const head = el.createDiv({ cls: 'lw-row-head' });
  const link = createNoteLink(head, drawing, current);
  const chips = createChipList(el, drawing);
  const details = createRowDetails(el, head, drawing, current);
  const update = (row: RelatedRow): void => {
    link(row);
    chips(row.framework === null ? sharedChips(row.related) : []);
    details(row);
  };
  return { el, update };
}

function createNoteLink(parent: HTMLElement, drawing: Drawing, current: () => RelatedRow): (row: RelatedRow) => void {
  const el = parent.createDiv({ cls: ['lw-line', 'lw-note'], attr: { role: 'link' } });
  if (drawing.deps.linkText !== undefined) el.setAttribute('draggable', 'true');
  drawing.stops.add(el, () => stopOf(current(), drawing));
  const title = el.createDiv({ cls: 'lw-note-title' });
  const meta = el.createDiv({ cls: 'lw-meta' });
  const facts = meta.createSpan();
  const place = meta.createSpan({ cls: 'lw-place' });
  const excerpt = createExcerpt(el);
  return (row) => {
    const { note, related } = row;
    writeText(title, note.title);
    writeText(facts, noteFacts(note, drawing));
    writeText(place, drawing.words.place[note.place]);
    excerpt(note);
    if (related !== null) writeAttribute(el, 'aria-expanded', String(drawing.folds.isOpen(detailGroup(row))));
  };
}

/** Ends with the dot before the place, so that a line never begins with one. */
function noteFacts(note: ProvenNote, drawing: Drawing): string {
  const facts = [note.created ?? '', note.companies.join(drawing.words.listComma)];
  return facts.filter((fact) => fact !== '').map((fact) => `${fact} \u00B7 `).join('');
}

/** Labels: the row is one link, and the frameworks are buttons in their cards. */
function sharedChips(related: RelatedModel | null): readonly ChipModel[] {
  return (related?.shared ?? []).map(({ framework }) => ({
    key: framework.framework, name: framework.name, look: 'mentioned', notes: 0, action: null, hint: framework.name,
  }));
}

function createRowDetails(el: HTMLElement, head: HTMLElement, drawing: Drawing, current: () => RelatedRow): (row: RelatedRow) => void {
  if (current().related === null) return () => undefined;
  const disclose = createDisclosure(head, drawing, () => detailGroup(current()));
  const body = el.createDiv({ cls: 'lw-details' });
  let details: ReturnType<typeof createDetails> | null = null;
  return (row) => {
    const open = drawing.folds.isOpen(detailGroup(row));
    disclose(open);
    show(body, open);
    const placed = placedOf(row);
    if (!open || placed === null) return;
    details ??= createDetails(body, drawing, () => placedOf(current()) ?? placed);
    details(placed);
  };
}

function placedOf({ framework, path, related }: RelatedRow): PlacedRelated | null {
  return related === null ? null : { framework, path, related };
}

function stopOf(row: RelatedRow, drawing: Drawing): Stop {
  const { path, line } = row.note;
  const { noteMenu } = drawing.deps;
  return {
    action: { kind: 'open', path, line },
    ...(row.related && { group: detailGroup(row) }),
    ...(noteMenu && { menu: (at: MenuPlace) => { noteMenu(at, { path, line }, menuEntries(row, drawing)); } }),
  };
}

function menuEntries(row: RelatedRow, { deps, links, unfold }: Drawing): readonly MenuEntry[] {
  const placed = placedOf(row);
  if (placed === null) return [];
  const { copyEvidence } = deps;
  const why = { title: links.why, icon: 'list-ordered', run: () => { unfold(detailGroup(row), whyGroup(placed)); } };
  const copy = copyEvidence && { title: links.copy, icon: 'copy', run: () => { copyEvidence(row.path, placed.related); } };
  return copy === undefined ? [why] : [copy, why];
}
