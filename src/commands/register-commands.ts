import type { Plugin } from 'obsidian';
import type { CommandContext } from './command-context';
import { explainOpenNote } from './explain-note';
import { findShared } from './find-shared';
import { insertTemplateInto } from './templates/insert-template';
import { newAnalysisNote } from './templates/new-analysis-note';
import { openSidebar } from './open-sidebar';
import { rebuildIndex } from './rebuild-index';
import { run } from './run';
import { undoLastRun } from './run-edits';
import { showCards } from './show-cards';

/** The table of commands. None has a default hotkey. */
export function registerCommands(plugin: Plugin, context: CommandContext): void {
  const { commands: names } = context.words;
  plugin.addCommand({
    id: 'open-framework-sidebar', name: names.openFrameworkSidebar, icon: 'layers',
    callback: () => { void openSidebar(context); },
  });
  plugin.addCommand({
    id: 'show-cards', name: names.showCards, icon: 'layers',
    checkCallback: (checking) => {
      const note = context.activeNote.file;
      if (note !== null && !checking) run(context, showCards(context, note));
      return note !== null;
    },
  });
  plugin.addCommand({
    id: 'insert-template', name: names.insertTemplate, icon: 'list-plus',
    editorCallback: (editor, info) => { insertTemplateInto(context, editor, info); },
  });
  plugin.addCommand({
    id: 'new-analysis-note', name: names.newAnalysisNote, icon: 'file-plus',
    callback: () => { newAnalysisNote(context); },
  });
  plugin.addCommand({
    id: 'find-shared', name: names.findShared, icon: 'search',
    callback: () => { findShared(context); },
  });
  plugin.addCommand({
    id: 'explain-note', name: names.explainNote, icon: 'list-tree',
    checkCallback: (checking) => {
      if (context.activeNote.file === null) return false;
      if (!checking) run(context, explainOpenNote(context));
      return true;
    },
  });
  plugin.addCommand({
    id: 'rebuild-index', name: names.rebuildIndex, icon: 'refresh-cw',
    callback: () => { void rebuildIndex(context); },
  });
  plugin.addCommand({
    id: 'undo-last-run', name: context.words.runs.commands.undoLast, icon: 'undo-2',
    callback: () => { run(context, undoLastRun(context)); },
  });
}
