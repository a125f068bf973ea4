import { type App, Modal } from 'obsidian';
import type { Words } from '../../i18n/en';
import { drawRefusedRow, type PreviewedNote, PreviewList, type RefusedRow } from './preview-list';

export interface RunPreview {
  /** What is done besides the notes' edits, in words. */
  readonly steps: readonly string[];
  /** At least one, unless there are steps. */
  readonly notes: readonly PreviewedNote[];
  readonly refused: readonly RefusedRow[];
}

/** What became of a run, in words. */
export interface RunReport {
  readonly lines: readonly string[];
  readonly refused: readonly RefusedRow[];
  readonly canUndo: boolean;
}

/** Called by the dialog; closing it in whatever way ends what is under way. */
export interface RunChoices {
  readonly apply: (chosen: ReadonlySet<string>) => void;
  readonly undo: () => void;
  readonly stop: () => void;
}

/** One dialog for a run: looking through the notes, the preview, writing, the report. */
export class EditPreviewModal extends Modal {
  private accept: (() => void) | null = null;
  private progress: { readonly text: HTMLElement; readonly bar: HTMLProgressElement } | null = null;

  constructor(app: App, private readonly words: Words['runs'], title: string, private readonly choices: RunChoices) {
    super(app);
    this.modalEl.addClass('lw-preview');
    this.setTitle(title);
    this.scope.register(['Mod'], 'Enter', () => {
      this.accept?.();
      return false;
    });
  }

  override onClose(): void {
    this.contentEl.empty();
    this.choices.stop();
  }

  /** What is under way, with a bar that is drawn once and then moves. */
  showProgress(text: string, done: number, total: number): void {
    if (this.progress === null) {
      const { contentEl } = this;
      this.clear();
      const label = contentEl.createDiv({ cls: 'lw-preview-progress', attr: { role: 'status' } });
      const bar = contentEl.createEl('progress', { cls: 'lw-progress' });
      this.progress = { text: label, bar };
      this.button(this.buttonRow(), this.words.stop, () => { this.close(); }).focus();
    }
    const { text: label, bar } = this.progress;
    label.setText(text);
    bar.max = Math.max(total, 1);
    bar.value = done;
  }

  showPreview({ steps, notes, refused }: RunPreview): void {
    this.clear();
    const words = this.words.preview;
    const { contentEl } = this;
    contentEl.createDiv({ cls: 'lw-preview-hint', text: notes.length > 1 ? words.hint : words.hintOne });
    if (steps.length > 0) this.drawSteps(steps);
    const bar = contentEl.createDiv({ cls: 'lw-preview-bar' });
    const list = new PreviewList(contentEl, words, notes, refused, () => { update(); });
    const count = notes.length > 1 ? this.drawTicks(bar, list) : null;
    const buttons = this.buttonRow();
    const apply = this.button(buttons, words.applySteps, () => { this.accept?.(); });
    apply.addClass('mod-cta');
    this.button(buttons, this.words.cancel, () => { this.close(); });
    const update = (): void => {
      const { size } = list.chosen;
      count?.setText(words.chosen(size, notes.length));
      apply.setText(size > 0 ? words.apply(size) : words.applySteps);
      apply.disabled = size === 0 && steps.length === 0;
    };
    update();
    this.accept = () => {
      if (apply.disabled) return;
      apply.disabled = true;
      this.choices.apply(list.chosen);
    };
    apply.focus();
  }

  showReport({ lines, refused, canUndo }: RunReport): void {
    this.clear();
    const { contentEl, words } = this;
    const report = contentEl.createDiv({ cls: 'lw-preview-report', attr: { role: 'status' } });
    for (const line of lines) report.createDiv({ text: line });
    if (canUndo) report.createDiv({ cls: 'lw-preview-hint', text: words.report.howToUndo });
    if (refused.length > 0) {
      contentEl.createDiv({ cls: 'lw-preview-refused-title', text: words.preview.refused(refused.length) });
      const list = contentEl.createDiv({ cls: 'lw-preview-list', attr: { role: 'list' } });
      for (const row of refused) drawRefusedRow(list, row);
    }
    const buttons = this.buttonRow();
    const close = this.button(buttons, words.close, () => { this.close(); });
    close.addClass('mod-cta');
    if (canUndo) this.button(buttons, words.undo, () => { this.choices.undo(); });
    close.focus();
  }

  private clear(): void {
    this.contentEl.empty();
    this.progress = null;
    this.accept = null;
  }

  private drawSteps(steps: readonly string[]): void {
    const el = this.contentEl.createDiv({ cls: 'lw-preview-steps' });
    el.createDiv({ cls: 'lw-preview-steps-title', text: this.words.preview.steps });
    const list = el.createEl('ul');
    for (const step of steps) list.createEl('li', { text: step });
  }

  private drawTicks(bar: HTMLElement, list: PreviewList): HTMLElement {
    const { selectAll, selectNone } = this.words.preview;
    const count = bar.createSpan({ cls: 'lw-preview-count', attr: { role: 'status' } });
    this.button(bar, selectAll, () => { list.tickAll(true); });
    this.button(bar, selectNone, () => { list.tickAll(false); });
    return count;
  }

  private buttonRow(): HTMLElement {
    return this.contentEl.createDiv({ cls: 'modal-button-container lw-preview-buttons' });
  }

  private button(parent: HTMLElement, text: string, onClick: () => void): HTMLButtonElement {
    const el = parent.createEl('button', { text, attr: { type: 'button' } });
    el.addEventListener('click', onClick);
    return el;
  }
}
