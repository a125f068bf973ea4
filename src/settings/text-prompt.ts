import { type App, Modal } from 'obsidian';

export interface TextQuestion {
  readonly title: string;
  /** Below the title, above the field. */
  readonly label: string;
  /** In the field at the start. */
  readonly value?: string;
  readonly submit: string;
  readonly cancel: string;
  /** Why the text, trimmed, cannot be taken; null when it can. */
  readonly problem: (text: string) => string | null;
  /** Another way on, where the text opens one. */
  readonly alternative?: (text: string) => { readonly label: string; readonly choose: () => void } | null;
  /** Gets the text trimmed; the prompt is closed then. */
  readonly onSubmit: (text: string) => void;
}

/** Asks for one line of text. A form submits on the Enter that is meant, not on the one that ends a composition. */
export class TextPrompt extends Modal {
  private text: string;

  constructor(app: App, private readonly question: TextQuestion) {
    super(app);
    this.text = question.value ?? '';
    this.setTitle(question.title);
    this.modalEl.addClass('lw-prompt');
  }

  override onOpen(): void {
    const { question } = this;
    const form = this.contentEl.createEl('form');
    const label = form.createEl('label', { cls: 'lw-prompt-label', text: question.label });
    const input = label.createEl('input', { type: 'text', cls: 'lw-prompt-field', value: this.text, attr: { enterkeyhint: 'done' } });
    const problem = form.createDiv({ cls: 'lw-prompt-problem', attr: { role: 'alert' } });
    const buttons = form.createDiv({ cls: 'modal-button-container' });
    input.addEventListener('input', () => {
      this.text = input.value;
      problem.empty();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit(problem);
    });
    buttons.createEl('button', { cls: 'mod-cta', text: question.submit, type: 'submit' });
    buttons.createEl('button', { text: question.cancel, type: 'button' }).addEventListener('click', () => { this.close(); });
    input.select();
    input.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private submit(problemEl: HTMLElement): void {
    const text = this.text.trim();
    const problem = this.question.problem(text);
    if (problem !== null) {
      this.explain(problemEl, problem, text);
      return;
    }
    this.close();
    this.question.onSubmit(text);
  }

  private explain(problemEl: HTMLElement, problem: string, text: string): void {
    problemEl.setText(problem);
    const alternative = this.question.alternative?.(text) ?? null;
    if (alternative === null) return;
    problemEl.createEl('button', { cls: 'lw-prompt-alternative', text: alternative.label, type: 'button' }).addEventListener('click', () => {
      this.close();
      alternative.choose();
    });
  }
}
