import { addToListProperty } from '../../core/edits/properties/property-edits';
import { CONFIRMED_PROPERTY } from '../../core/frameworks/framework-note';
import type { FrameworkProblem } from '../../core/frameworks/user-frameworks';
import { fileTitle } from '../../core/note/title';
import type { MenuPlace } from '../../views/sidebar-deps';
import type { CommandContext } from '../command-context';
import { run } from '../run';
import { requestEdits } from '../run-edits';
import { showEntries } from '../show-menu';

/** What can be done with something odd in a framework note. */
export function showProblemMenu(context: CommandContext, at: MenuPlace, problem: FrameworkProblem): void {
  const { openNote, words } = context;
  const names = words.frameworks.menu;
  const { kind, name, other, path } = problem;
  const opening = [path, ...(other === null ? [] : [other])].map((target) => ({
    title: other === null ? names.openNote : names.openNamed(fileTitle(target)), icon: 'file-text',
    run: () => { void openNote({ path: target, line: 1 }, false); },
  }));
  const counting = kind !== 'common-word' || name === null ? [] : [{ title: names.letCount(name), icon: 'check', run: () => { run(context, letCount(context, path, name)); } }];
  showEntries(at, [...opening, ...counting]);
}

/** The note says itself that an everyday word of its names is meant. */
async function letCount(context: CommandContext, path: string, name: string): Promise<void> {
  await requestEdits(context, {
    title: context.words.frameworks.names.counted(name),
    paths: [path],
    planner: () => ({ text }) => addToListProperty(text, CONFIRMED_PROPERTY, [name]),
    preview: 'if-many',
  });
}
