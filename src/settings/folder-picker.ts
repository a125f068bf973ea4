import { type App, FuzzySuggestModal, type TFolder } from 'obsidian';

/** Asks for one folder of the vault, other than those already `taken`. */
export class FolderPicker extends FuzzySuggestModal<TFolder> {
  constructor(
    app: App,
    placeholder: string,
    private readonly taken: readonly string[],
    private readonly onPick: (path: string) => void,
  ) {
    super(app);
    this.setPlaceholder(placeholder);
  }

  override getItems(): TFolder[] {
    return this.app.vault.getAllFolders(false).filter((folder) => !this.taken.includes(folder.path));
  }

  override getItemText(folder: TFolder): string {
    return folder.path;
  }

  override onChooseItem(folder: TFolder): void {
    this.onPick(folder.path);
  }
}
