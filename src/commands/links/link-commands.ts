import type { Plugin } from 'obsidian';
import type { CommandContext } from '../command-context';
import { linkFrameworkNames } from './link-framework-names';
import { chooseNotes } from '../pickers/note-scope';
import { run } from '../run';
import { removeRelatedLinks } from './remove-related';
import { tagNotes } from './tag-notes';
import { showUnlabelledUses } from './unlabelled-uses';
import { writeRelated } from './write-related';

/** Writes into the notes at these paths. */
type Start = (context: CommandContext, paths: readonly string[]) => Promise<void>;

/** The commands that mark and link notes: each for the open note, and for notes that are chosen first. */
export function registerLinkCommands(plugin: Plugin, context: CommandContext): void {
  const names = context.words.links.writing.commands;
  const here = (id: string, name: string, icon: string, start: Start): void => {
    plugin.addCommand({
      id, name, icon,
      checkCallback: (checking) => {
        const { path } = context.activeNote;
        if (path !== null && !checking) run(context, start(context, [path]));
        return path !== null;
      },
    });
  };
  const chosen = (id: string, name: string, icon: string, start: Start): void => {
    plugin.addCommand({ id, name, icon, callback: () => { chooseNotes(context, (paths) => { run(context, start(context, paths)); }); } });
  };
  here('tag-note', names.tagNote, 'tag', tagNotes);
  chosen('tag-notes', names.tagNotes, 'tags', tagNotes);
  here('write-related', names.writeRelated, 'waypoints', writeRelated);
  chosen('write-related-in', names.writeRelatedIn, 'waypoints', writeRelated);
  here('remove-related', names.removeRelated, 'unlink', removeRelatedLinks);
  chosen('remove-related-in', names.removeRelatedIn, 'unlink', removeRelatedLinks);
  here('link-names', names.linkNames, 'link', linkFrameworkNames);
  chosen('link-names-in', names.linkNamesIn, 'link', linkFrameworkNames);
  plugin.addCommand({ id: 'unlabelled-uses', name: names.unlabelledUses, icon: 'scan-search', callback: () => { showUnlabelledUses(context); } });
}
