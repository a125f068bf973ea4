import { EditorView, type ViewUpdate } from '@codemirror/view';
import { Editor } from '../editor/editor';
import { newEditorState } from '../editor/editor-state';
import { setIcon } from '../dom/icons';
import { setTooltip } from '../dom/tooltip';
import { reportLater } from '../events';
import { MarkdownPreviewView } from '../reading/preview-view';
import { Menu } from '../ui/menu';
import { TFile } from '../vault/files';
import { fieldOf, TextFileView } from './file-view';
import type { WorkspaceLeaf } from './leaf';
import type { ViewStateResult } from './view';

type Mode = 'source' | 'preview';

export class MarkdownView extends TextFileView {
  override icon = 'file-text';
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  hoverPopover = null;
  private mode: Mode = 'source';
  private readonly sourceEl: HTMLElement;
  private readonly modeButton: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv('markdown-source-view mod-cm6 cm-s-obsidian is-live-preview');
    this.editor = new Editor(new EditorView({ parent: this.sourceEl }));
    this.previewMode = this.addChild(new MarkdownPreviewView(this, this.contentEl.createDiv('markdown-reading-view')));
    this.addAction('more-vertical', 'More options', (event) => this.showMenu(event));
    this.modeButton = this.addAction('book-open', '', () => this.setMode(this.mode === 'source' ? 'preview' : 'source').catch(reportLater));
    this.resetEditor('');
    this.showMode();
    this.sourceEl.addEventListener('contextmenu', (event) => this.showEditorMenu(event));
    this.sourceEl.addEventListener('paste', (event) => this.app.workspace.trigger('editor-paste', event, this.editor, this), true);
    this.sourceEl.addEventListener('drop', (event) => this.app.workspace.trigger('editor-drop', event, this.editor, this), true);
    this.containerEl.onWindowMigrated((win) => this.editor.cm.setRoot(win.document));
    this.register(() => this.editor.cm.destroy());
  }

  getViewType(): string {
    return 'markdown';
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  getMode(): Mode {
    return this.mode;
  }

  get currentMode(): MarkdownPreviewView | Editor {
    return this.mode === 'preview' ? this.previewMode : this.editor;
  }

  async setMode(mode: Mode): Promise<void> {
    this.mode = mode;
    this.showMode();
    if (mode === 'preview') await this.previewMode.render();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: false };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const mode = fieldOf(state, 'mode');
    if ((mode === 'source' || mode === 'preview') && mode !== this.mode) await this.setMode(mode);
    else if (this.mode === 'preview') await this.previewMode.render();
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') }, scroll: this.editor.getScrollInfo().top };
  }

  /** `line` is how a card opens its note at the right place: untyped in the API, 0-based. */
  override setEphemeralState(state: unknown): void {
    const line = fieldOf(state, 'line');
    if (typeof line === 'number') this.goToLine(line);
    if (fieldOf(state, 'focus') === true && this.mode === 'source') this.editor.focus();
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    if (clear) this.resetEditor(data);
    else this.mergeIntoEditor(data);
    if (this.mode === 'preview') void this.previewMode.render().catch(reportLater);
  }

  clear(): void {}

  override onResize(): void {
    this.editor.cm.requestMeasure();
  }

  override onPaneMenu(menu: Menu): void {
    if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, 'more-options', this.leaf);
  }

  showSearch(): void {}

  private goToLine(line: number): void {
    if (this.mode === 'preview') return this.previewMode.scrollToLine(line);
    const start = { line, ch: 0 };
    this.editor.setCursor(start);
    this.editor.cm.dispatch({ effects: EditorView.scrollIntoView(this.editor.posToOffset(start), { y: 'start', yMargin: 24 }) });
  }

  private resetEditor(text: string): void {
    this.editor.cm.setState(newEditorState(this, text, (update) => this.onEditorUpdate(update)));
  }

  /** Changes only the stretch that differs, so that the cursor and the folds stay. */
  private mergeIntoEditor(data: string): void {
    const old = this.editor.getValue();
    if (old === data) return;
    let from = 0;
    while (from < old.length && from < data.length && old[from] === data[from]) from++;
    let tail = 0;
    while (tail < Math.min(old.length, data.length) - from && old.at(-1 - tail) === data.at(-1 - tail)) tail++;
    this.editor.cm.dispatch({ changes: { from, to: old.length - tail, insert: data.slice(from, data.length - tail) }, userEvent: 'set' });
    this.dirty = false;
  }

  private onEditorUpdate(update: ViewUpdate): void {
    if (update.docChanged) {
      this.data = update.state.doc.toString();
      if (!update.transactions.some((tr) => tr.isUserEvent('set'))) this.requestSave();
      this.app.workspace.trigger('editor-change', this.editor, this);
      if (this.file) this.app.workspace.trigger('quick-preview', this.file, this.data);
    }
    this.app.editorSuggests.onUpdate(this, update);
  }

  private showMode(): void {
    this.sourceEl.toggle(this.mode === 'source');
    this.previewMode.containerEl.toggle(this.mode === 'preview');
    setIcon(this.modeButton, this.mode === 'source' ? 'book-open' : 'pencil');
    setTooltip(this.modeButton, this.mode === 'source' ? 'Reading view' : 'Editing view');
    this.containerEl.setAttribute('data-mode', this.mode);
  }

  private showMenu(event: MouseEvent): void {
    const menu = new Menu();
    this.onPaneMenu(menu);
    menu.addItem((item) => item.setTitle('Open in new window').setIcon('picture-in-picture-2').setSection('pane').onClick(() => this.app.workspace.moveLeafToPopout(this.leaf)));
    menu.showAtMouseEvent(event);
  }

  private showEditorMenu(event: MouseEvent): void {
    const menu = new Menu();
    this.app.workspace.trigger('editor-menu', menu, this.editor, this);
    event.preventDefault();
    menu.addItem((item) => item.setTitle('Select all').setIcon('text-select').setSection('selection').onClick(() => this.editor.setSelection({ line: 0, ch: 0 }, { line: this.editor.lastLine() + 1, ch: 0 })));
    menu.showAtMouseEvent(event);
  }
}

export function isMarkdownFile(file: unknown): file is TFile {
  return file instanceof TFile && file.extension === 'md';
}
