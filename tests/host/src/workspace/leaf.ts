import type { App } from '../app';
import { setIcon } from '../dom/icons';
import { setTooltip } from '../dom/tooltip';
import type { TFile } from '../vault/files';
import { FileView } from './file-view';
import { WorkspaceItem, WorkspaceSidedock, type WorkspaceTabs } from './items';
import { DeferredView, EmptyView, UnavailableView, type View } from './view';

export interface ViewState {
  type: string;
  state?: Record<string, unknown>;
  active?: boolean;
  pinned?: boolean;
}

export interface OpenViewState {
  state?: Record<string, unknown>;
  eState?: Record<string, unknown>;
  active?: boolean;
  group?: WorkspaceLeaf;
}

let lastId = 0;

export class WorkspaceLeaf extends WorkspaceItem {
  readonly id = `leaf-${++lastId}`;
  parent: WorkspaceTabs;
  view: View;
  hoverPopover = null;
  pinned = false;
  group: string | null = null;
  /** Counts activations of the whole workspace; the largest is the most recent. */
  activatedAt = 0;
  readonly containerEl: HTMLElement;
  readonly tabHeaderEl: HTMLElement;
  private deferred: { state: ViewState; eState: unknown } | null = null;

  constructor(readonly app: App, parent: WorkspaceTabs) {
    super();
    this.parent = parent;
    this.containerEl = parent.bodyEl.createDiv('workspace-leaf');
    this.tabHeaderEl = this.createTab(parent.headerEl);
    this.view = new EmptyView(this);
    this.containerEl.append(this.view.containerEl);
    parent.add(this);
    this.drawTab();
    for (const type of ['mousedown', 'focusin']) this.containerEl.addEventListener(type, () => app.workspace.setActiveLeaf(this));
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  get isShown(): boolean {
    const root = this.getRoot();
    const collapsed = root instanceof WorkspaceSidedock && root.collapsed;
    return this.parent.current === this && !collapsed;
  }

  /** Builds the view if its type changed, then hands it the state: `onOpen` comes before `setState`. */
  async setViewState(state: ViewState, eState?: unknown): Promise<void> {
    const { type } = state;
    if (this.app.switches.deferHiddenLeaves && !this.isShown && !state.active && type !== 'empty') {
      await this.open(new DeferredView(this, type));
      this.deferred = { state, eState };
      return;
    }
    if (this.view.getViewType() !== type || this.isDeferred || this.view instanceof UnavailableView) {
      await this.open(this.app.viewRegistry.create(type, this));
    }
    await this.view.setState(state.state ?? {}, { history: false });
    if (eState !== undefined) this.view.setEphemeralState(eState);
    if (state.pinned !== undefined) this.setPinned(state.pinned);
    this.drawTab();
    this.app.workspace.trigger('layout-change');
    if (state.active) this.app.workspace.setActiveLeaf(this, { focus: true });
    else if (this === this.app.workspace.activeLeaf) this.app.workspace.refreshActive();
  }

  getViewState(): ViewState {
    if (this.deferred) return this.deferred.state;
    return { type: this.view.getViewType(), state: this.view.getState(), pinned: this.pinned };
  }

  async loadIfDeferred(): Promise<void> {
    const { deferred } = this;
    if (!deferred) return;
    this.deferred = null;
    await this.open(this.app.viewRegistry.create(deferred.state.type, this));
    await this.view.setState(deferred.state.state ?? {}, { history: false });
    if (deferred.eState !== undefined) this.view.setEphemeralState(deferred.eState);
    this.drawTab();
    this.app.workspace.trigger('layout-change');
  }

  async open(view: View): Promise<View> {
    await this.closeView();
    this.view = view;
    this.deferred = null;
    view.containerEl.setAttribute('data-type', view.getViewType());
    this.containerEl.append(view.containerEl);
    view.load();
    await view.onOpen();
    this.drawTab();
    return view;
  }

  async openFile(file: TFile, open: OpenViewState = {}): Promise<void> {
    const type = this.app.viewRegistry.typeForExtension(file.extension);
    await this.setViewState({ type, state: { ...open.state, file: file.path }, active: open.active ?? true }, open.eState);
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  detach(): void {
    this.app.workspace.removeLeaf(this);
  }

  async closeView(): Promise<void> {
    const { view } = this;
    await view.onClose();
    view.unload();
    view.containerEl.remove();
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.setGroup(other.group ?? other.id);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view?.onResize();
  }

  drawTab(): void {
    const [icon, title] = [...this.tabHeaderEl.children];
    if (icon instanceof HTMLElement) setIcon(icon, this.getIcon());
    title?.setText(this.getDisplayText());
    setTooltip(this.tabHeaderEl, this.getDisplayText());
    this.tabHeaderEl.setAttribute('data-type', this.view.getViewType());
    const bar = this.view.containerEl.querySelector('.view-header-title');
    bar?.setText(this.getDisplayText());
  }

  get file(): TFile | null {
    return this.view instanceof FileView ? this.view.file : null;
  }

  private createTab(header: HTMLElement): HTMLElement {
    const tab = header.createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', tabindex: 0 } });
    tab.createDiv('workspace-tab-header-inner-icon');
    tab.createDiv('workspace-tab-header-inner-title');
    const close = tab.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } });
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      this.detach();
    });
    tab.addEventListener('click', () => {
      this.parent.select(this);
      this.app.workspace.setActiveLeaf(this, { focus: true });
      void this.loadIfDeferred();
    });
    return tab;
  }
}
