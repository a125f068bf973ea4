import type { Extension } from '@codemirror/state';
import type { App } from '../app';
import { setIcon } from '../dom/icons';
import { setTooltip } from '../dom/tooltip';
import type { EditorSuggest } from '../editor/editor-suggest';
import { Component } from '../mocks';
import type { CodeBlockHandler, PostProcessor } from '../reading/post-processors';
import type { SettingTab } from '../settings/setting-tab';
import type { ViewCreator } from '../workspace/view-registry';
import type { Command } from './commands';

export interface PluginManifest {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly minAppVersion: string;
  readonly author?: string;
  readonly description?: string;
  readonly isDesktopOnly?: boolean;
}

export interface CliFlag {
  readonly value?: string;
  readonly description: string;
  readonly required?: boolean;
}

export type CliHandler = (params: Record<string, string>) => string | Promise<string>;

/** Each registration here has its undo, run on unload: what is left over would show in the next load. */
export abstract class Plugin extends Component {
  settings?: unknown;

  constructor(readonly app: App, readonly manifest: PluginManifest) {
    super();
  }

  onUserEnable(): void {}

  onExternalSettingsChange?(): unknown;

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const action = this.app.shell.ribbonEl.createDiv({ cls: 'side-dock-ribbon-action clickable-icon', attr: { role: 'button', tabindex: 0 } });
    setIcon(action, icon);
    setTooltip(action, title, { placement: 'right' });
    action.addEventListener('click', (event) => void callback(event));
    this.register(() => action.remove());
    return action;
  }

  addStatusBarItem(): HTMLElement {
    const item = this.app.shell.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.app.shell.statusBarEl.prepend(item);
    this.register(() => item.remove());
    return item;
  }

  /** The id and the name get the plugin's in front, in place. */
  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(id: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: SettingTab): void {
    this.app.setting.addPluginTab(tab);
    this.register(() => this.app.setting.removePluginTab(tab));
  }

  registerView(type: string, creator: ViewCreator): void {
    this.app.viewRegistry.register(type, creator);
    this.register(() => this.app.viewRegistry.unregister(type));
  }

  registerExtensions(extensions: string[], type: string): void {
    this.app.viewRegistry.registerExtensions(extensions, type);
    this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
  }

  registerHoverLinkSource(id: string, info: unknown): void {
    this.app.hoverLinkSources.set(id, info);
    this.register(() => this.app.hoverLinkSources.delete(id));
  }

  registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
    if (sortOrder !== undefined) processor.sortOrder = sortOrder;
    this.app.postProcessors.add(processor);
    this.register(() => this.app.postProcessors.remove(processor));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockHandler): CodeBlockHandler {
    this.app.postProcessors.addCodeBlock(language, handler);
    this.register(() => this.app.postProcessors.removeCodeBlock(language));
    return handler;
  }

  /** False is what the app answers while Bases is off; the host has no Bases. */
  registerBasesView(_id: string, _registration: unknown): boolean {
    return false;
  }

  registerEditorExtension(extension: Extension): void {
    this.app.editorExtensions.add(extension);
    this.app.workspace.updateOptions();
    this.register(() => {
      this.app.editorExtensions.remove(extension);
      this.app.workspace.updateOptions();
    });
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    this.app.editorSuggests.add(suggest);
    this.register(() => this.app.editorSuggests.remove(suggest));
  }

  registerObsidianProtocolHandler(action: string, handler: (params: Record<string, string>) => unknown): void {
    this.app.protocolHandlers.set(action, handler);
    this.register(() => this.app.protocolHandlers.delete(action));
  }

  registerCliHandler(command: string, _description: string, flags: Record<string, CliFlag> | null, handler: CliHandler): void {
    if (this.app.cliHandlers.has(command)) throw new Error(`CLI command "${command}" is already registered`);
    this.app.cliHandlers.set(command, { flags, handler });
    this.register(() => this.app.cliHandlers.delete(command));
  }

  async loadData(): Promise<unknown> {
    const saved = this.app.storage.read(this.dataKey);
    return saved === null ? null : JSON.parse(saved);
  }

  async saveData(data: unknown): Promise<void> {
    this.app.storage.write(this.dataKey, JSON.stringify(data));
  }

  private get dataKey(): string {
    return `data:${this.manifest.id}`;
  }
}
