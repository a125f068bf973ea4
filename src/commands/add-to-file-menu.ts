import { type Plugin, TFile } from 'obsidian';
import type { CommandContext } from './command-context';
import { addLinksToFileMenus } from './file-menu';
import { run } from './run';
import { showCards } from './show-cards';

/** "Show framework cards" in the menu of every note, and behind it what can be written into notes. */
export function addToFileMenu(plugin: Plugin, context: CommandContext): void {
  plugin.registerEvent(context.app.workspace.on('file-menu', (menu, file) => {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    menu.addItem((item) => item
      .setTitle(context.words.commands.menuShowCards)
      .setIcon('layers')
      .setSection('action')
      .onClick(() => { run(context, showCards(context, file)); }));
  }));
  addLinksToFileMenus(plugin, context);
}
