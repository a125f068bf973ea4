import type { App } from '../app';
import { setIcon } from '../dom/icons';
import type { Scope } from '../dom/keys';
import { setTooltip } from '../dom/tooltip';
import { Component } from '../mocks';
import type { Menu } from '../ui/menu';
import type { WorkspaceLeaf } from './leaf';

export interface ViewStateResult {
  history: boolean;
}

export abstract class View extends Component {
  readonly app: App;
  icon = 'file';
  navigation = false;
  scope: Scope | null = null;
  readonly containerEl: HTMLElement;

  constructor(public leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = leaf.containerEl.doc.body.createDiv('workspace-leaf-content');
    this.containerEl.detach();
  }

  async onOpen(): Promise<void> {}

  async onClose(): Promise<void> {}

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}

  abstract getViewType(): string;
  abstract getDisplayText(): string;
}

export abstract class ItemView extends View {
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly actionsEl: HTMLElement;
  readonly contentEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv('view-header');
    this.titleEl = this.headerEl.createDiv('view-header-title-container').createDiv('view-header-title');
    this.actionsEl = this.headerEl.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const action = this.actionsEl.createEl('button', { cls: 'clickable-icon view-action', type: 'button' });
    this.actionsEl.prepend(action);
    setIcon(action, icon);
    setTooltip(action, title);
    action.addEventListener('click', (event) => void callback(event));
    return action;
  }
}

/** Stands in for a view that is not built yet: a background tab after a start (since 1.7.2). */
export class DeferredView extends View {
  constructor(leaf: WorkspaceLeaf, private readonly type: string) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.type;
  }
}

/** What is left in place of a view whose plugin went away; rebuilt when the type comes back. */
export class UnavailableView extends ItemView {
  constructor(leaf: WorkspaceLeaf, private readonly type: string) {
    super(leaf);
    this.contentEl.createDiv({ cls: 'pane-empty', text: 'The plugin of this view is not active.' });
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return 'Plugin no longer active';
  }
}

export class EmptyView extends ItemView {
  override navigation = true;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const box = this.contentEl.createDiv('empty-state');
    box.createDiv({ cls: 'empty-state-title', text: 'No note is open' });
    box.createDiv({ cls: 'empty-state-hint', text: 'Choose a note in the list, or press Ctrl/Cmd + P for the command palette.' });
  }

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }
}
