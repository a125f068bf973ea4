import type { App } from '../app';
import type { Editor } from '../editor/editor';
import type { MarkdownView } from '../workspace/markdown-view';

export interface Command {
  id: string;
  name: string;
  icon?: string;
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | void;
  editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, view: MarkdownView) => boolean | void;
}

/** `app.commands`, with the names wdio-obsidian-service relies on. */
export class Commands {
  readonly commands: Record<string, Command> = {};

  constructor(private readonly app: App) {}

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    Reflect.deleteProperty(this.commands, id);
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  /** Those that can run now, as the palette lists them. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.attempt(command, true));
  }

  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.executeCommand(command);
  }

  executeCommand(command: Command): boolean {
    return this.attempt(command, true) && this.attempt(command, false);
  }

  /** An editor command needs a note in editing view; the sidebar having the focus does not hinder it. */
  private attempt(command: Command, checking: boolean): boolean {
    const view = this.app.workspace.activeEditor;
    const editing = view !== null && view.file !== null && view.getMode() === 'source';
    if (command.editorCheckCallback) return editing && command.editorCheckCallback(checking, view.editor, view) !== false;
    if (command.editorCallback) {
      if (editing && !checking) void command.editorCallback(view.editor, view);
      return editing;
    }
    if (command.checkCallback) return command.checkCallback(checking) === true || !checking;
    if (!checking) void command.callback?.();
    return true;
  }
}
