import type { MenuPlace } from '../../views/sidebar-deps';
import type { CommandContext } from '../command-context';
import { openOrCreate } from './create-framework-note';
import { showSharing } from '../find-shared';
import { askWhatGoes } from './merge-frameworks';
import { askNewName } from './rename-framework';
import { run } from '../run';
import { showEntries } from '../show-menu';

/** What can be done with a framework, at its chip. An id that no framework has any more can only be looked for. */
export function showFrameworkMenu(context: CommandContext, at: MenuPlace, id: string): void {
  const { catalogue, frameworkNotes, words } = context;
  const names = words.frameworks.menu;
  const framework = catalogue().byId.get(id);
  const search = { title: names.findShared, icon: 'search', run: () => { showSharing(context, id); } };
  const entries = framework === undefined ? [search] : [
    search,
    {
      title: frameworkNotes().noteOf.has(id) ? names.openNote : names.createNote, icon: 'file-text',
      run: () => { run(context, openOrCreate(context, framework)); },
    },
    { title: names.rename, icon: 'pencil', run: () => { askNewName(context, framework); } },
    { title: names.merge, icon: 'merge', run: () => { askWhatGoes(context, framework); } },
  ];
  showEntries(at, entries);
}
