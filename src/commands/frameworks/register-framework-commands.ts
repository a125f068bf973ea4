import type { Plugin } from 'obsidian';
import type { CommandContext } from '../command-context';
import { createFrameworkNote, openFrameworkNote } from './create-framework-note';
import { isLeftOutByItself, leaveOut, readAgain } from './leave-out';
import { mergeFrameworks } from './merge-frameworks';
import { renameFramework } from './rename-framework';
import { run } from '../run';

/** The commands for framework notes and for notes that are left out. */
export function registerFrameworkCommands(plugin: Plugin, context: CommandContext): void {
  const { commands: names } = context.words.frameworks;
  plugin.addCommand({
    id: 'create-framework-note', name: names.createFrameworkNote, icon: 'file-plus-2',
    callback: () => { createFrameworkNote(context); },
  });
  plugin.addCommand({
    id: 'open-framework-note', name: names.openFrameworkNote, icon: 'file-text',
    callback: () => { openFrameworkNote(context); },
  });
  plugin.addCommand({
    id: 'rename-framework', name: names.renameFramework, icon: 'pencil',
    callback: () => { renameFramework(context); },
  });
  plugin.addCommand({
    id: 'merge-frameworks', name: names.mergeFrameworks, icon: 'merge',
    callback: () => { mergeFrameworks(context); },
  });
  plugin.addCommand({
    id: 'leave-out', name: names.leaveOut, icon: 'eye-off',
    checkCallback: (checking) => {
      const note = context.activeNote.file;
      if (note === null || isLeftOutByItself(context, note.path)) return false;
      if (!checking) run(context, leaveOut(context, note));
      return true;
    },
  });
  plugin.addCommand({
    id: 'read-again', name: names.readAgain, icon: 'eye',
    checkCallback: (checking) => {
      const note = context.activeNote.file;
      if (note === null || !isLeftOutByItself(context, note.path)) return false;
      if (!checking) run(context, readAgain(context, note));
      return true;
    },
  });
}
