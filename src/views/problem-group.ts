import type { SidebarModel } from '../core/cards/sidebar-model';
import type { FrameworkProblem } from '../core/frameworks/user-frameworks';
import { fileTitle } from '../core/note/title';
import type { Drawing } from './drawing';
import { createGroup } from './group';
import { createIconButton } from './icon-button';
import { KeyedList, type Row } from './keyed-list';
import { createMoreButton } from './more-button';
import type { MenuPlace } from './sidebar-deps';
import type { Stop } from './stops';
import { show, writeText } from './write-changed';

const FIRST_PROBLEMS = 5;

/** What is odd in framework notes: of the one that is shown, or in the rest. */
export function createProblems(parent: HTMLElement, drawing: Drawing, whose: 'shown' | 'others'): (model: SidebarModel) => void {
  const group = createGroup(parent, drawing, 2);
  const listEl = group.body.createDiv({ attr: { role: 'list' } });
  const list = new KeyedList<FrameworkProblem>(listEl, problemKey, (into, current) => createProblem(into, drawing, current));
  const listKey = `problems:${whose}`;
  const more = createMoreButton(group.body, drawing, () => listKey);
  return ({ path }) => {
    const isOf = (problem: FrameworkProblem): boolean => problem.path === path || problem.other === path;
    const problems = (drawing.deps.frameworkProblems?.() ?? []).filter((problem) => isOf(problem) === (whose === 'shown'));
    const open = group.update({ group: `section:${listKey}`, title: drawing.links.problems, count: problems.length });
    list.render(open ? problems.slice(0, drawing.unfolded.has(listKey) ? problems.length : FIRST_PROBLEMS) : []);
    more(problems.length - FIRST_PROBLEMS);
  };
}

function problemKey({ kind, name, path }: FrameworkProblem): string {
  return `${kind}\u0000${path}\u0000${name ?? ''}`;
}

function createProblem(parent: HTMLElement, drawing: Drawing, current: () => FrameworkProblem): Row<FrameworkProblem> {
  const el = parent.createDiv({ cls: 'lw-item', attr: { role: 'listitem' } });
  const head = el.createDiv({ cls: 'lw-row-head' });
  const link = head.createDiv({ cls: 'lw-line', attr: { role: 'link' } });
  const title = link.createDiv({ cls: 'lw-text' });
  const text = link.createDiv({ cls: 'lw-meta' });
  drawing.stops.add(link, () => stopOf(current(), drawing));
  const { problemMenu } = drawing.deps;
  if (problemMenu !== undefined) {
    const button = createIconButton(head, drawing, 'more-vertical', drawing.links.problemMenu, (at) => { problemMenu(at, current()); });
    button.setAttribute('aria-haspopup', 'menu');
  }
  const other = el.createDiv({ cls: 'lw-line', attr: { role: 'link' } });
  drawing.stops.add(other, () => ({ action: { kind: 'open', path: current().other ?? current().path, line: 1 } }));
  const update = (problem: FrameworkProblem): void => {
    writeText(title, fileTitle(problem.path));
    writeText(text, problemWords(problem, drawing));
    show(other, problem.other !== null);
    writeText(other, fileTitle(problem.other ?? ''));
  };
  return { el, update };
}

function stopOf(problem: FrameworkProblem, { deps }: Drawing): Stop {
  const { problemMenu } = deps;
  return {
    action: { kind: 'open', path: problem.path, line: 1 },
    ...(problemMenu && { menu: (at: MenuPlace) => { problemMenu(at, problem); } }),
  };
}

function problemWords({ kind, name, notes, other }: FrameworkProblem, { links }: Drawing): string {
  const named = name ?? '';
  switch (kind) {
    case 'claimed': return links.problem.claimed(named, fileTitle(other ?? ''));
    case 'common-word': return links.problem.commonWord(named, notes ?? 0);
    case 'too-short': return links.problem.tooShort(named);
    case 'too-long': return links.problem.tooLong(named);
    case 'unknown-framework': return links.problem.unknownFramework(named);
    case 'broken-properties': return links.problem.brokenProperties;
  }
}
