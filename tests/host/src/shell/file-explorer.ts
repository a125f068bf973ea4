import { setIcon } from '../dom/icons';
import { setTooltip } from '../dom/tooltip';
import { Keymap } from '../dom/keys';
import { Menu } from '../ui/menu';
import { TFile, TFolder, type TAbstractFile } from '../vault/files';
import { ItemView } from '../workspace/view';
import { RenameModal } from './rename-modal';

export const FILE_EXPLORER = 'file-explorer';

/** The list of notes on the left: folders first, then names, Chinese names by stroke. */
export class FileExplorerView extends ItemView {
  override icon = 'folder-closed';
  private readonly collapsed = new Set<string>();
  /** Paths chosen with Alt, for a menu of several. */
  private readonly selected = new Set<string>();
  private listEl: HTMLElement = this.contentEl;

  getViewType(): string {
    return FILE_EXPLORER;
  }

  getDisplayText(): string {
    return 'Files';
  }

  override async onOpen(): Promise<void> {
    this.headerEl.hide();
    const buttons = this.contentEl.createDiv('nav-header').createDiv('nav-buttons-container');
    this.addButton(buttons, 'square-pen', 'New note', () => this.newNote(this.app.vault.getRoot()));
    this.addButton(buttons, 'chevrons-down-up', 'Collapse all', () => this.collapseAll());
    this.listEl = this.contentEl.createDiv('nav-files-container node-insert-event');
    for (const event of ['create', 'delete', 'rename']) this.registerEvent(this.app.vault.on(event, () => this.draw()));
    this.registerEvent(this.app.workspace.on('file-open', () => this.draw()));
    this.draw();
  }

  private addButton(parent: HTMLElement, icon: string, title: string, run: () => unknown): void {
    const button = parent.createEl('button', { cls: 'clickable-icon nav-action-button', type: 'button' });
    setIcon(button, icon);
    setTooltip(button, title);
    button.addEventListener('click', () => void run());
  }

  private async newNote(folder: TFolder): Promise<void> {
    const file = await this.app.fileManager.createNewMarkdownFile(folder);
    await this.app.workspace.getLeaf(false).openFile(file);
  }

  private collapseAll(): void {
    for (const folder of this.app.vault.getAllFolders()) this.collapsed.add(folder.path);
    this.draw();
  }

  private draw(): void {
    this.listEl.empty();
    this.drawChildren(this.app.vault.getRoot(), this.listEl, 0);
  }

  private drawChildren(folder: TFolder, parent: HTMLElement, depth: number): void {
    for (const child of [...folder.children].sort(byKindThenName)) {
      if (child instanceof TFolder) this.drawFolder(child, parent, depth);
      else if (child instanceof TFile) this.drawFile(child, parent, depth);
    }
  }

  private drawFolder(folder: TFolder, parent: HTMLElement, depth: number): void {
    const closed = this.collapsed.has(folder.path);
    const box = parent.createDiv({ cls: ['nav-folder', ...(closed ? ['is-collapsed'] : [])] });
    const title = this.drawRow(folder, box, 'nav-folder', depth);
    const arrow = title.createDiv('nav-folder-collapse-indicator collapse-icon');
    setIcon(arrow, 'chevron-down');
    title.prepend(arrow);
    title.addEventListener('click', (event) => {
      if (this.select(event, folder)) return;
      if (!this.collapsed.delete(folder.path)) this.collapsed.add(folder.path);
      this.draw();
    });
    if (!closed) this.drawChildren(folder, box.createDiv('nav-folder-children'), depth + 1);
  }

  private drawFile(file: TFile, parent: HTMLElement, depth: number): void {
    const title = this.drawRow(file, parent.createDiv('nav-file'), 'nav-file', depth);
    title.toggleClass('is-active', this.app.workspace.getActiveFile() === file);
    if (file.extension !== 'md') title.createDiv({ cls: 'nav-file-tag', text: file.extension });
    title.addEventListener('click', (event) => {
      if (this.select(event, file)) return;
      void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
      // On a phone the list is a drawer over the note.
      if (this.app.shell.containerEl.doc.body.hasClass('is-phone')) this.app.workspace.leftSplit.collapse();
    });
  }

  private drawRow(file: TAbstractFile, box: HTMLElement, kind: string, depth: number): HTMLElement {
    const title = box.createDiv({ cls: `tree-item-self ${kind}-title tappable is-clickable`, attr: { 'data-path': file.path, tabindex: 0, role: 'treeitem' } });
    title.setCssProps({ '--depth': String(depth) });
    title.toggleClass('is-selected', this.selected.has(file.path));
    title.createDiv({ cls: `${kind}-title-content`, text: file instanceof TFile ? file.basename : file.name });
    title.addEventListener('contextmenu', (event) => this.showMenu(event, file));
    title.addEventListener('keydown', (event) => event.key === 'Enter' && title.click());
    return title;
  }

  /** With Alt a click chooses, or takes the choice back; any other click ends the choosing. */
  private select(event: MouseEvent, file: TAbstractFile): boolean {
    const { altKey } = event;
    if (!altKey) this.selected.clear();
    else if (!this.selected.delete(file.path)) this.selected.add(file.path);
    this.draw();
    return altKey;
  }

  private showMenu(event: MouseEvent, file: TAbstractFile): void {
    event.preventDefault();
    const menu = new Menu();
    if (this.selected.size > 1 && this.selected.has(file.path)) {
      const files = [...this.selected].flatMap((path) => this.app.vault.getAbstractFileByPath(path) ?? []);
      this.app.workspace.trigger('files-menu', menu, files, 'file-explorer-context-menu', this.leaf);
      menu.showAtMouseEvent(event);
      return;
    }
    if (file instanceof TFile) {
      menu.addItem((item) => item.setTitle('Open in new tab').setIcon('file-plus').setSection('open').onClick(() => this.app.workspace.getLeaf('tab').openFile(file)));
    } else if (file instanceof TFolder) {
      menu.addItem((item) => item.setTitle('New note').setIcon('square-pen').setSection('action').onClick(() => this.newNote(file)));
    }
    this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
    menu.addItem((item) => item.setTitle('Rename...').setIcon('pencil').setSection('danger').onClick(() => new RenameModal(this.app, file).open()));
    menu.addItem((item) => item.setTitle('Delete').setIcon('trash-2').setSection('danger').setWarning(true).onClick(() => this.app.fileManager.promptForDeletion(file)));
    menu.showAtMouseEvent(event);
  }
}

function byKindThenName(a: TAbstractFile, b: TAbstractFile): number {
  const kind = Number(b instanceof TFolder) - Number(a instanceof TFolder);
  return kind || a.name.localeCompare(b.name, 'zh-Hant', { numeric: true });
}
