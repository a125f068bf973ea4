import type { FrameworkNoteModel } from '../core/cards/build-framework-note';
import type { SidebarModel } from '../core/cards/sidebar-model';
import { createChipList } from './chip-list';
import type { Drawing } from './drawing';
import { createGroup } from './group';
import { KeyedList } from './keyed-list';
import { createMoreButton } from './more-button';
import { createRelatedRows } from './related/related-rows';
import { show, writeText } from './write-changed';

const FIRST_NOTES = 5;
const LIST = 'framework-note';

/** For a note that defines a framework: what it defines, and the notes that use it. */
export function createFrameworkNote(parent: HTMLElement, drawing: Drawing): (model: SidebarModel) => void {
  const definition = createDefinition(parent, drawing);
  const users = createUsers(parent, drawing);
  return ({ path }) => {
    const defined = drawing.deps.frameworkNote?.(path) ?? null;
    definition(defined);
    users(path, defined);
  };
}

function createDefinition(parent: HTMLElement, drawing: Drawing): (defined: FrameworkNoteModel | null) => void {
  const group = createGroup(parent, drawing, 2);
  const el = group.body.createDiv({ cls: 'lw-defined' });
  const title = el.createDiv({ cls: 'lw-defined-title' });
  const names = createChipList(el, drawing);
  const text = el.createDiv({ cls: 'lw-gist' });
  const part = el.createDiv({ cls: ['lw-part', 'lw-part-questions'] });
  part.createDiv({ cls: 'lw-part-title', text: drawing.words.questions });
  const questions = new KeyedList<string>(part.createDiv({ attr: { role: 'list' } }), (question) => question, (into) => {
    const line = into.createDiv({ cls: 'lw-line', attr: { role: 'listitem' } });
    return { el: line, update: (question) => { writeText(line, question); } };
  });
  return (defined) => {
    const open = group.update({ group: 'section:defines', title: drawing.links.defines, count: defined === null ? 0 : 1 });
    if (!open || defined === null) return;
    writeText(title, defined.framework.name);
    names(defined.names.map((name) => ({ key: name, name, look: 'mentioned', notes: 0, action: null, hint: name })));
    show(text, defined.definition !== '');
    writeText(text, defined.definition);
    show(part, defined.questions.length > 0);
    questions.render(defined.questions);
  };
}

function createUsers(parent: HTMLElement, drawing: Drawing): (path: string, defined: FrameworkNoteModel | null) => void {
  const group = createGroup(parent, drawing, 2);
  const none = group.body.createDiv({ cls: 'lw-rest', text: drawing.words.noNoteShares });
  const rows = createRelatedRows(group.body, drawing);
  const more = createMoreButton(group.body, drawing, () => LIST, 'notes');
  const rest = group.body.createDiv({ cls: 'lw-rest' });
  return (path, defined) => {
    const { framework = null, notes = [], total = 0 } = defined ?? {};
    const open = group.update({ group: 'section:users', title: drawing.links.users, count: total, shown: defined !== null });
    const all = drawing.unfolded.has(LIST);
    const shown = open ? notes.slice(0, all ? notes.length : FIRST_NOTES) : [];
    show(none, total === 0);
    rows(shown.map((note) => ({ path, note, framework: framework?.framework ?? null, related: null })));
    more(notes.length - FIRST_NOTES);
    show(rest, all && total > notes.length);
    writeText(rest, drawing.words.notListed(total - notes.length));
  };
}
