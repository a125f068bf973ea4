import type { RelatedModel } from '../../core/cards/link-models';
import type { SharedFramework, SidebarModel } from '../../core/cards/sidebar-model';
import { chipMenu } from '../chip-list';
import type { Drawing } from '../drawing';
import { createGroup } from '../group';
import { KeyedList, type Row } from '../keyed-list';
import { createMoreButton } from '../more-button';
import { chooseRelated, chooseShared, countFilters } from './related-choices';
import { createRelatedRows, type RelatedRow } from './related-rows';
import { createRelatedToolbar } from './related-toolbar';
import { show, writeText } from '../write-changed';

/** Key of the group that holds the notes sharing a framework. */
export const SHARED_GROUP = 'section:shared';
const ALL_NOTES = 'related';

/** So many notes are shown before the rest is asked for: of one framework, and of all. */
const FIRST_NOTES = 5;
const FIRST_RELATED = 10;
/** So many at most: drawing must fit into a frame, and nobody reads on. */
const MOST_RELATED = 60;

interface PlacedShared {
  readonly path: string;
  readonly shared: SharedFramework;
  readonly related: ReadonlyMap<string, RelatedModel>;
}

/** The notes that share a framework: under each framework or all together, sorted and filtered on request. */
export function createRelated(parent: HTMLElement, drawing: Drawing): (model: SidebarModel) => void {
  const group = createGroup(parent, drawing, 2);
  group.el.addClass('lw-shared');
  const toolbar = createRelatedToolbar(group, drawing);
  const noneFits = group.body.createDiv({ cls: 'lw-rest', text: drawing.links.noneFits });
  const byFramework = createByFramework(group.body.createDiv(), drawing);
  const all = createAll(group.body.createDiv(), drawing);
  return (model) => {
    const choices = drawing.choices();
    const together = choices.mode === 'all';
    const shared = chooseShared(model.shared, choices);
    const related = together ? chooseRelated(model.related, choices) : [];
    const count = together ? related.length : countPaths(shared);
    const open = group.update({
      group: SHARED_GROUP, title: drawing.words.shared, count, andMore: !together && shared.some(isCut), shown: hasNotes(model),
    });
    toolbar(model, open);
    show(noneFits, count === 0 && countFilters(choices) > 0);
    byFramework(model, open && !together ? shared : []);
    all(model.path, open ? related : []);
  };
}

export function frameworkGroup(framework: string): string {
  return `framework:${framework}`;
}

function hasNotes({ related, shared }: SidebarModel): boolean {
  return related.length > 0 || shared.some(({ notes }) => notes.length > 0);
}

function isCut({ notes, total }: SharedFramework): boolean {
  return total > notes.length;
}

/** A note that shares two frameworks is one note. */
function countPaths(shared: readonly SharedFramework[]): number {
  return new Set(shared.flatMap(({ notes }) => notes.map(({ path }) => path))).size;
}

function createByFramework(parent: HTMLElement, drawing: Drawing): (model: SidebarModel, shared: readonly SharedFramework[]) => void {
  const list = new KeyedList<PlacedShared>(parent, ({ shared }) => shared.framework, (into, current) => createFramework(into, drawing, current));
  return ({ path, related: found }, shared) => {
    const related = new Map(found.map((note) => [note.path, note]));
    list.render(shared.map((framework) => ({ path, shared: framework, related })));
  };
}

function createFramework(parent: HTMLElement, drawing: Drawing, current: () => PlacedShared): Row<PlacedShared> {
  const { framework } = current().shared;
  const { el, body, update: updateHead } = createGroup(parent, drawing, 3);
  el.setAttribute('data-framework', framework);
  const rows = createRelatedRows(body, drawing);
  const more = createMoreButton(body, drawing, () => framework, 'notes');
  const rest = body.createDiv({ cls: 'lw-rest' });
  const menu = chipMenu(framework, drawing);
  const update = ({ path, related, shared }: PlacedShared): void => {
    const note = shared.strength === 'mentioned' ? drawing.words.onlyMentioned : '';
    const open = updateHead({ group: frameworkGroup(framework), title: shared.name, count: shared.total, note, ...(menu && { menu }) });
    const all = drawing.unfolded.has(framework);
    const shown = open ? shared.notes.slice(0, all ? shared.notes.length : FIRST_NOTES) : [];
    rows(shown.map((note): RelatedRow => ({ path, note, framework, related: related.get(note.path) ?? null })));
    more(shared.notes.length - FIRST_NOTES);
    const left = shared.total - shared.notes.length;
    show(rest, all && left > 0);
    writeText(rest, drawing.words.notListed(left));
  };
  return { el, update };
}

function createAll(parent: HTMLElement, drawing: Drawing): (path: string, related: readonly RelatedModel[]) => void {
  const rows = createRelatedRows(parent, drawing);
  const more = createMoreButton(parent, drawing, () => ALL_NOTES, 'notes');
  const rest = parent.createDiv({ cls: 'lw-rest' });
  return (path, related) => {
    const all = drawing.unfolded.has(ALL_NOTES);
    const listed = related.slice(0, MOST_RELATED);
    const shown = listed.slice(0, all ? MOST_RELATED : FIRST_RELATED);
    rows(shown.map((note): RelatedRow => ({ path, note, framework: null, related: note })));
    more(listed.length - FIRST_RELATED);
    const left = related.length - listed.length;
    show(rest, all && left > 0);
    writeText(rest, drawing.links.notListed(left));
  };
}
