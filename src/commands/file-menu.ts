import { type Menu, type Plugin, type TAbstractFile, TFile } from 'obsidian';
import type { CommandContext } from './command-context';
import { linkFrameworkNames } from './links/link-framework-names';
import { notesAt } from './pickers/note-scope';
import { run } from './run';
import { tagNotes } from './links/tag-notes';
import { writeRelated } from './links/write-related';

/** What can be written into notes, in the menu of a note, of a folder, and of several of them chosen together. */
export function addLinksToFileMenus(plugin: Plugin, context: CommandContext): void {
  const { workspace } = context.app;
  plugin.registerEvent(workspace.on('file-menu', (menu, file) => { addItems(context, menu, [file]); }));
  plugin.registerEvent(workspace.on('files-menu', (menu, files) => { addItems(context, menu, files); }));
}

function addItems(context: CommandContext, menu: Menu, files: readonly TAbstractFile[]): void {
  if (files.every((file) => file instanceof TFile && file.extension !== 'md')) return;
  const paths = notesAt(context, files);
  if (paths.length === 0) return;
  const { linkNames, tag, writeRelated: write } = context.words.links.writing.menu;
  const add = (title: string, icon: string, start: (context: CommandContext, paths: readonly string[]) => Promise<void>): void => {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection('action').onClick(() => { run(context, start(context, paths)); }));
  };
  add(tag, 'tags', tagNotes);
  add(write, 'waypoints', writeRelated);
  add(linkNames, 'link', linkFrameworkNames);
}
