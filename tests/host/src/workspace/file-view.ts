import { reportLater } from '../events';
import type { TFile } from '../vault/files';
import { ItemView, type ViewStateResult } from './view';

export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? '' };
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    const path = fieldOf(state, 'file');
    const next = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    if (!next || next === this.file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = next;
    await this.onLoadFile(next);
  }

  override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
  }

  async onLoadFile(_file: TFile): Promise<void> {}

  async onUnloadFile(_file: TFile): Promise<void> {}

  async onRename(_file: TFile): Promise<void> {
    this.leaf.drawTab();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}

export abstract class EditableFileView extends FileView {}

export abstract class TextFileView extends EditableFileView {
  data = '';
  /** There is text that the vault has not got yet. */
  dirty = false;
  /** True while this view itself writes: its own `modify` must not be loaded back. */
  saving = false;
  private saveTimer: number | undefined;

  readonly requestSave = (): void => {
    this.dirty = true;
    window.clearTimeout(this.saveTimer);
    this.saveTimer = window.setTimeout(() => void this.save().catch(reportLater), this.app.switches.autosaveMs);
  };

  override async onLoadFile(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    if (this.file !== file) return;
    this.data = text;
    this.setViewData(text, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  async save(clear = false): Promise<void> {
    window.clearTimeout(this.saveTimer);
    const { file } = this;
    if (file && this.dirty) {
      this.dirty = false;
      this.saving = true;
      this.data = this.getViewData();
      try {
        await this.app.vault.modify(file, this.data);
      } finally {
        this.saving = false;
      }
    }
    if (clear) this.clear();
  }

  /** Someone else wrote the file. Text typed meanwhile is kept: it will be saved over it. */
  async onExternalModify(): Promise<void> {
    if (!this.file || this.saving || this.dirty) return;
    this.data = this.app.vault.peek(this.file);
    this.setViewData(this.data, false);
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;
}

export function fieldOf(state: unknown, name: string): unknown {
  return typeof state === 'object' && state !== null ? Reflect.get(state, name) : undefined;
}
