import type { CardLine } from '../core/cards/card';
import type { RoleLines, SharedFramework, SidebarModel } from '../core/cards/sidebar-model';
import type { Diagnostic } from '../core/note/diagnostic';
import { createCardList } from './card-list';
import { chipMenu, createChipList, type ChipModel } from './chip-list';
import type { Drawing } from './drawing';
import { createGroup } from './group';
import { createFrameworkNote } from './framework-note-group';
import { createGap } from './gap-group';
import { KeyedList, type Row } from './keyed-list';
import { createLineList } from './line-list';
import { createProblems } from './problem-group';
import { createRelated } from './related/related-group';
import { createHeader } from './sidebar-header';
import { createTravels } from './travel-group';
import { createUnlabelled } from './unlabelled-group';

export const CARDS_GROUP = 'section:cards';

type Draw = (model: SidebarModel) => void;

/** Everything the sidebar shows for one note, from top to bottom. */
export function createBody(parent: HTMLElement, drawing: Drawing): Draw {
  const parts: readonly Draw[] = [
    createHeader(parent, drawing),
    createFrameworkNote(parent, drawing),
    createProblems(parent, drawing, 'shown'),
    createCards(parent, drawing),
    createLines(parent, drawing, 'keyPoints'),
    createLines(parent, drawing, 'risks'),
    createLines(parent, drawing, 'questions'),
    createOthers(parent, drawing),
    createRelated(parent, drawing),
    createGap(parent, drawing, 'risk'),
    createGap(parent, drawing, 'question'),
    createTravels(parent, drawing),
    createUnlabelled(parent, drawing),
    createAlsoMentioned(parent, drawing),
    createDiagnostics(parent, drawing),
    createProblems(parent, drawing, 'others'),
  ];
  return (model) => {
    for (const draw of parts) draw(model);
  };
}

/** True when the note gives the sidebar nothing but its title. */
export function isBare(model: SidebarModel): boolean {
  const lists: readonly (readonly unknown[])[] = [
    model.cards, model.keyPoints, model.risks, model.questions, model.others, model.shared, model.alsoMentioned, model.related, model.unlabelledHere,
  ];
  return lists.every((list) => list.length === 0);
}

function createCards(parent: HTMLElement, drawing: Drawing): Draw {
  const group = createGroup(parent, drawing, 2);
  const cards = createCardList(group.body, drawing);
  return (model) => {
    const open = group.update({ group: CARDS_GROUP, title: drawing.words.cards, count: model.cards.length });
    const notesOf = countNotes(model.shared);
    cards(open ? model.cards.map((card) => ({ path: model.path, card, notesOf })) : []);
  };
}

function countNotes(shared: readonly SharedFramework[]): ReadonlyMap<string, number> {
  return new Map(shared.map(({ framework, total }) => [framework, total]));
}

function createLines(parent: HTMLElement, drawing: Drawing, part: 'keyPoints' | 'risks' | 'questions'): Draw {
  const group = createGroup(parent, drawing, 2);
  group.el.addClass(`lw-part-${part}`);
  const lines = createLineList(group.body, drawing);
  return (model) => {
    const open = group.update({ group: `section:${part}`, title: drawing.words[part], count: model[part].length });
    lines(model.path, open ? model[part] : NO_LINES);
  };
}

const NO_LINES: readonly CardLine[] = [];

interface PlacedRole {
  readonly path: string;
  readonly role: RoleLines;
}

/** What to watch, catalysts, what to practise and the like: a group for each role that has lines. */
function createOthers(parent: HTMLElement, drawing: Drawing): Draw {
  const list = new KeyedList<PlacedRole>(parent.createDiv(), ({ role }) => role.role, (into) => createRole(into, drawing));
  return ({ path, others }) => {
    list.render(others.map((role) => ({ path, role })));
  };
}

function createRole(parent: HTMLElement, drawing: Drawing): Row<PlacedRole> {
  const group = createGroup(parent, drawing, 2);
  const lines = createLineList(group.body, drawing);
  const update = ({ path, role }: PlacedRole): void => {
    const title = drawing.words.roles[role.role];
    const open = group.update({ group: `section:${role.role}`, title, count: role.lines.length });
    lines(path, open ? role.lines : NO_LINES);
  };
  return { el: group.el, update };
}

function createAlsoMentioned(parent: HTMLElement, drawing: Drawing): Draw {
  const group = createGroup(parent, drawing, 2);
  const chips = createChipList(group.body, drawing);
  return (model) => {
    const open = group.update({
      group: 'section:alsoMentioned', title: drawing.words.alsoMentioned, count: model.alsoMentioned.length,
    });
    chips(open ? alsoMentionedChips(model, drawing) : []);
  };
}

/** What is odd in the note: why a section made no card, a fence that never ends. */
function createDiagnostics(parent: HTMLElement, drawing: Drawing): Draw {
  const group = createGroup(parent, drawing, 2);
  group.el.addClass('lw-diagnostics');
  const lines = createLineList(group.body, drawing);
  return (model) => {
    // Unlisted names are told by their card's chips already.
    const found = model.diagnostics.filter(({ code }) => code !== 'unlisted-framework');
    const open = group.update({ group: 'section:diagnostics', title: drawing.words.diagnostics, count: found.length });
    lines(model.path, open ? found.map(({ code, line }) => diagnosticLine(drawing, code, line)) : NO_LINES);
  };
}

function diagnosticLine({ diagnostics, words }: Drawing, code: Diagnostic['code'], line: number): CardLine {
  return { label: words.line(line), text: diagnostics[code], line, children: [] };
}

function alsoMentionedChips(model: SidebarModel, drawing: Drawing): ChipModel[] {
  return model.alsoMentioned.map(({ chip, line }) => {
    const menu = chipMenu(chip.framework, drawing);
    return {
      key: chip.framework,
      name: chip.name,
      look: 'mentioned',
      notes: 0,
      action: { kind: 'open', path: model.path, line },
      hint: drawing.words.line(line),
      ...(menu && { menu }),
    };
  });
}
