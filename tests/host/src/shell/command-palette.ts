import { setIcon } from '../dom/icons';
import type { Command } from '../plugins/commands';
import { renderMatches } from '../ui/search';
import { FuzzySuggestModal, type FuzzyMatch } from '../ui/suggest-modal';

export class CommandPalette extends FuzzySuggestModal<Command> {
  override emptyStateText = 'No commands found.';

  override onOpen(): void {
    this.setPlaceholder('Select a command...');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): Command[] {
    return this.app.commands.listCommands();
  }

  getItemText(command: Command): string {
    return command.name;
  }

  override renderSuggestion({ item, match }: FuzzyMatch<Command>, el: HTMLElement): void {
    el.addClass('mod-complex');
    renderMatches(el.createDiv('suggestion-content').createDiv('suggestion-title'), item.name, match.matches);
    if (item.icon) setIcon(el.createDiv('suggestion-aux'), item.icon);
  }

  onChooseItem(command: Command): void {
    this.app.commands.executeCommand(command);
  }
}
