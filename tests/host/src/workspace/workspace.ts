import type { App } from '../app';
import { reconfigure } from '../editor/editor-state';
import { Events, reportLater } from '../events';
import { parseLinktext } from '../mocks';
import type { Menu } from '../ui/menu';
import { TFile, TFolder, type TAbstractFile } from '../vault/files';
import { resolveSubpath } from '../vault/subpath';
import { FileView, TextFileView } from './file-view';
import { WorkspaceRoot, WorkspaceSidedock, type WorkspaceItem, type WorkspaceSplit, type WorkspaceTabs } from './items';
import { WorkspaceLeaf, type OpenViewState } from './leaf';
import { MarkdownView } from './markdown-view';
import { WorkspaceWindow } from './popout';
import type { View } from './view';

type Side = 'left' | 'right';
type PaneType = 'tab' | 'split' | 'window';
type ViewClass<T extends View> = abstract new (...args: never[]) => T;

export interface WorkspaceParts {
  readonly containerEl: HTMLElement;
  readonly leftEl: HTMLElement;
  readonly rootEl: HTMLElement;
  readonly rightEl: HTMLElement;
}

export class Workspace extends Events {
  readonly containerEl: HTMLElement;
  readonly rootSplit: WorkspaceRoot;
  readonly leftSplit: WorkspaceSidedock;
  readonly rightSplit: WorkspaceSidedock;
  readonly popouts: WorkspaceWindow[] = [];
  layoutReady = false;
  activeLeaf: WorkspaceLeaf | null = null;
  activeEditor: MarkdownView | null = null;
  readonly requestSaveLayout = (): void => {};
  private readyCallbacks: (() => unknown)[] = [];
  private announcedFile: TFile | null = null;
  private activations = 0;
  private lastFiles: string[] = [];

  constructor(private readonly app: App, parts: WorkspaceParts) {
    super();
    this.containerEl = parts.containerEl;
    this.rootSplit = new WorkspaceRoot(parts.rootEl);
    this.leftSplit = new WorkspaceSidedock(parts.leftEl, this.rootSplit);
    this.rightSplit = new WorkspaceSidedock(parts.rightEl, this.rootSplit);
  }

  /** Follows the vault: open notes are renamed, reloaded and closed with their files. */
  start(): void {
    const { vault } = this.app;
    vault.on('modify', (file: TAbstractFile) => this.eachFileView(file, (view) => view instanceof TextFileView && view.onExternalModify()));
    vault.on('rename', (file: TAbstractFile) => file instanceof TFile && this.eachFileView(file, (view) => view.onRename(file)));
    vault.on('delete', (file: TAbstractFile) => {
      for (const leaf of this.allLeaves) if (leaf.file === file) this.closeDeleted(leaf);
    });
    this.setActiveLeaf(this.getLeaf(false));
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) void callback();
    else this.readyCallbacks.push(callback);
  }

  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.readyCallbacks.splice(0)) runSafely(callback);
    this.trigger('layout-ready');
    this.trigger('layout-change');
  }

  get allLeaves(): WorkspaceLeaf[] {
    return [this.rootSplit, this.leftSplit, this.rightSplit, ...this.popouts].flatMap((split) => split.leaves);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves) if (callback(leaf) === true) return;
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of [this.rootSplit, ...this.popouts].flatMap((split) => split.leaves)) if (callback(leaf) === true) return;
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.allLeaves.filter((leaf) => leaf.view.getViewType() === type);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves.find((leaf) => leaf.id === id) ?? null;
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  getMostRecentLeaf(root?: WorkspaceItem): WorkspaceLeaf | null {
    const leaves = root ? this.allLeaves.filter((leaf) => leaf.getRoot() === root.getRoot()) : [this.rootSplit, ...this.popouts].flatMap((split) => split.leaves);
    return leaves.sort((a, b) => b.activatedAt - a.activatedAt)[0] ?? null;
  }

  /** `false` reuses the leaf that was last used in the middle; a sidebar is never navigated. */
  getLeaf(newLeaf: PaneType | boolean = false): WorkspaceLeaf {
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'split') return this.newLeaf(this.rootSplit.addTabs());
    const recent = this.mostRecentNavigable();
    if (newLeaf === false && recent && !recent.pinned) return recent;
    return this.newLeaf(recent?.parent ?? this.rootSplit.firstTabs);
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  getLeftLeaf(_split: boolean): WorkspaceLeaf {
    return this.newLeaf(this.leftSplit.firstTabs);
  }

  getRightLeaf(_split: boolean): WorkspaceLeaf {
    return this.newLeaf(this.rightSplit.firstTabs);
  }

  createLeafInParent(parent: WorkspaceSplit, _index: number): WorkspaceLeaf {
    return this.newLeaf(parent.addTabs());
  }

  createLeafBySplit(_leaf: WorkspaceLeaf): WorkspaceLeaf {
    return this.newLeaf(this.rootSplit.addTabs());
  }

  splitActiveLeaf(): WorkspaceLeaf {
    return this.newLeaf(this.rootSplit.addTabs());
  }

  async duplicateLeaf(leaf: WorkspaceLeaf): Promise<WorkspaceLeaf> {
    const copy = this.getLeaf('tab');
    await copy.setViewState(leaf.getViewState());
    return copy;
  }

  async ensureSideLeaf(type: string, side: Side, options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {}): Promise<WorkspaceLeaf> {
    const known = this.getLeavesOfType(type)[0];
    const leaf = known ?? (side === 'left' ? this.getLeftLeaf(false) : this.getRightLeaf(false));
    if (!known || options.state) await leaf.setViewState({ type, active: false, ...(options.state && { state: options.state }) });
    if (options.reveal ?? true) await this.revealLeaf(leaf);
    if (options.active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock) root.expand();
    leaf.parent.select(leaf);
    await leaf.loadIfDeferred();
    if (root instanceof WorkspaceRoot) this.setActiveLeaf(leaf);
    this.trigger('layout-change');
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus?: boolean): void {
    const changed = leaf !== this.activeLeaf;
    if (changed) this.activeLeaf?.containerEl.removeClass('mod-active');
    leaf.containerEl.addClass('mod-active');
    this.activeLeaf = leaf;
    leaf.activatedAt = ++this.activations;
    if (leaf.parent.current !== leaf) leaf.parent.select(leaf);
    this.refreshActive(changed);
    const wantsFocus = typeof params === 'object' ? params.focus : focus;
    if (wantsFocus && leaf.view instanceof MarkdownView && leaf.view.getMode() === 'source') leaf.view.editor.focus();
  }

  /** After the active leaf, or the file in it, changed: leaf first, then file. */
  refreshActive(leafChanged = false): void {
    const view = this.activeLeaf?.view;
    if (view instanceof MarkdownView) this.activeEditor = view;
    else if (view?.navigation) this.activeEditor = null;
    if (leafChanged) this.trigger('active-leaf-change', this.activeLeaf);
    const file = this.getActiveFile();
    if (file === this.announcedFile) return;
    this.announcedFile = file;
    if (file) this.lastFiles = [file.path, ...this.lastFiles.filter((path) => path !== file.path)].slice(0, 10);
    this.trigger('file-open', file);
  }

  getActiveViewOfType<T extends View>(type: ViewClass<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** With a sidebar focused, or one that was moved to a window, the file of the most recent note leaf. */
  getActiveFile(): TFile | null {
    return this.activeLeaf?.file ?? this.mostRecentNavigable()?.file ?? null;
  }

  getLastOpenFiles(): string[] {
    return this.lastFiles;
  }

  updateOptions(): void {
    for (const leaf of this.allLeaves) {
      if (leaf.view instanceof MarkdownView) reconfigure(leaf.view.editor.cm, this.app.editorExtensions.current);
    }
  }

  async openLinkText(linktext: string, sourcePath: string, newLeaf: PaneType | boolean = false, open: OpenViewState = {}): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const file = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await this.createLinked(path, sourcePath));
    const cache = this.app.metadataCache.getFileCache(file);
    const place = subpath && cache ? resolveSubpath(cache, subpath) : null;
    const eState = place ? { line: place.start.line, ...open.eState } : open.eState;
    await this.getLeaf(newLeaf).openFile(file, { ...open, ...(eState && { eState }) });
  }

  handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string): boolean {
    const open = (where: PaneType | boolean): void => void this.openLinkText(linktext, sourcePath, where).catch(reportLater);
    menu.addItem((item) => item.setTitle('Open link').setIcon('file').setSection('open').onClick(() => open(false)));
    menu.addItem((item) => item.setTitle('Open in new tab').setIcon('file-plus').setSection('open').onClick(() => open('tab')));
    return true;
  }

  openPopoutLeaf(): WorkspaceLeaf {
    return this.newLeaf(this.openPopout().firstTabs);
  }

  moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
    const popout = this.openPopout();
    popout.adopt(leaf);
    this.ensureRootLeaf();
    this.setActiveLeaf(leaf);
    this.trigger('layout-change');
    return popout;
  }

  removeLeaf(leaf: WorkspaceLeaf): void {
    const tabs = leaf.parent;
    tabs.remove(leaf);
    tabs.dissolveIfEmpty();
    void leaf.closeView().catch(reportLater);
    this.ensureRootLeaf();
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      this.activeEditor = null;
      const next = this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
    }
    this.trigger('layout-change');
  }

  /** A view that does not navigate, such as a moved sidebar, keeps its leaf to itself. */
  private mostRecentNavigable(): WorkspaceLeaf | null {
    const leaves = [this.rootSplit, ...this.popouts].flatMap((split) => split.leaves).filter((leaf) => leaf.view.navigation);
    return leaves.sort((a, b) => b.activatedAt - a.activatedAt)[0] ?? null;
  }

  private newLeaf(tabs: WorkspaceTabs): WorkspaceLeaf {
    return new WorkspaceLeaf(this.app, tabs);
  }

  private ensureRootLeaf(): void {
    if (this.rootSplit.leaves.length === 0) this.newLeaf(this.rootSplit.firstTabs);
  }

  private closeDeleted(leaf: WorkspaceLeaf): void {
    if (leaf.view instanceof TextFileView) leaf.view.dirty = false;
    leaf.detach();
  }

  private openPopout(): WorkspaceWindow {
    const popout = new WorkspaceWindow(this.app, () => {
      this.popouts.remove(popout);
      for (const leaf of popout.leaves) this.removeLeaf(leaf);
      this.trigger('window-close', popout, popout.win);
      popout.dispose();
    });
    this.popouts.push(popout);
    this.trigger('window-open', popout, popout.win);
    return popout;
  }

  private async createLinked(path: string, sourcePath: string): Promise<TFile> {
    const folder = path.includes('/') ? null : this.app.fileManager.getNewFileParent(sourcePath);
    const base = folder instanceof TFolder && !folder.isRoot() ? `${folder.path}/${path}` : path;
    return this.app.vault.create(base.endsWith('.md') ? base : `${base}.md`, '');
  }

  private eachFileView(file: TAbstractFile, run: (view: FileView) => unknown): void {
    for (const leaf of this.allLeaves) if (leaf.view instanceof FileView && leaf.view.file === file) void run(leaf.view);
  }
}

function runSafely(callback: () => unknown): void {
  try {
    void callback();
  } catch (error) {
    reportLater(error);
  }
}
