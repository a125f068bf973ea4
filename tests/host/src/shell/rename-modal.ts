import type { App } from '../app';
import { Modal } from '../ui/modal';
import { Notice } from '../ui/notice';
import { TFile, type TAbstractFile } from '../vault/files';

export class RenameModal extends Modal {
  constructor(app: App, private readonly file: TAbstractFile) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(`Rename ${this.file instanceof TFile ? 'note' : 'folder'}`);
    const old = this.file instanceof TFile ? this.file.basename : this.file.name;
    const input = this.contentEl.createEl('input', { type: 'text', cls: 'host-rename-input', value: old, attr: { 'aria-label': 'New name' } });
    const buttons = this.modalEl.createDiv('modal-button-container');
    const save = buttons.createEl('button', { cls: 'mod-cta', text: 'Save', type: 'button' });
    buttons.createEl('button', { text: 'Cancel', type: 'button' }).addEventListener('click', () => this.close());
    save.addEventListener('click', () => void this.rename(input.value.trim()));
    this.scope.register([], 'Enter', () => void this.rename(input.value.trim()));
    input.focus();
    input.select();
  }

  private async rename(name: string): Promise<void> {
    if (name === '' || /[\\/:]/.test(name)) {
      new Notice('A name cannot be empty or contain \\ / :');
      return;
    }
    const folder = this.file.parent?.isRoot() ?? true ? '' : `${this.file.parent?.path ?? ''}/`;
    const extension = this.file instanceof TFile && this.file.extension ? `.${this.file.extension}` : '';
    try {
      await this.app.fileManager.renameFile(this.file, `${folder}${name}${extension}`);
      this.close();
    } catch (error) {
      new Notice(error instanceof Error ? error.message : String(error));
    }
  }
}
