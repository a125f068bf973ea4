import type { Plugin } from 'obsidian';
import { addToFileMenu } from './add-to-file-menu';
import { registerCardsBlock } from './frameworks/cards-block';
import type { CommandContext } from './command-context';
import { registerLinkCommands } from './links/link-commands';
import { registerCommands } from './register-commands';
import { registerFrameworkCommands } from './frameworks/register-framework-commands';

/** Everything that can be started: commands, menus, code blocks. */
export function registerAll(plugin: Plugin, context: CommandContext): void {
  registerCommands(plugin, context);
  registerFrameworkCommands(plugin, context);
  registerLinkCommands(plugin, context);
  addToFileMenu(plugin, context);
  registerCardsBlock(plugin, context);
}
