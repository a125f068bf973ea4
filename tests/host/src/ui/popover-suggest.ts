import type { App } from '../app';
import { Scope } from '../dom/keys';
import { Chooser, drawInstructions, type Instruction } from './chooser';

/** A list that floats at a caret or under a field. */
export abstract class PopoverSuggest<T> {
  readonly scope: Scope;
  readonly suggestEl: HTMLElement = createDiv('suggestion-container');
  protected readonly chooser: Chooser<T>;
  isOpen = false;

  constructor(readonly app: App, scope?: Scope) {
    this.scope = scope ?? new Scope(app.scope);
    this.chooser = new Chooser<T>(this, this.suggestEl.createDiv({ cls: 'suggestion', attr: { role: 'listbox' } }));
    this.chooser.bindKeys(this.scope);
    this.scope.register([], 'Escape', () => (this.close(), false));
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    activeDocument.body.append(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.detach();
  }

  setInstructions(instructions: Instruction[]): void {
    drawInstructions(this.suggestEl, instructions);
  }

  /** Under the anchor, or above it where there is no room below. */
  protected place(anchor: { left: number; top: number; bottom: number }): void {
    const view = this.suggestEl.win;
    const height = this.suggestEl.offsetHeight;
    const below = anchor.bottom + 4 + height < view.innerHeight || anchor.top < height;
    const left = Math.max(4, Math.min(anchor.left, view.innerWidth - this.suggestEl.offsetWidth - 4));
    this.suggestEl.setCssProps({ '--x': `${left}px`, '--y': `${below ? anchor.bottom + 4 : anchor.top - height - 4}px` });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

type Pick<T> = (value: T, event: MouseEvent | KeyboardEvent) => unknown;

/** Suggestions for a plain text field, such as a folder path in the settings. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private pickCallback: Pick<T> | null = null;

  constructor(app: App, private readonly textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    for (const type of ['input', 'focus']) textInputEl.addEventListener(type, () => void this.refresh());
    textInputEl.addEventListener('blur', () => this.close());
  }

  getValue(): string {
    return 'value' in this.textInputEl ? this.textInputEl.value : this.textInputEl.getText();
  }

  setValue(value: string): void {
    if ('value' in this.textInputEl) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  onSelect(callback: Pick<T>): this {
    this.pickCallback = callback;
    return this;
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.pickCallback?.(value, event);
  }

  private async refresh(): Promise<void> {
    const values = (await this.getSuggestions(this.getValue())).slice(0, this.limit);
    if (values.length === 0) return this.close();
    this.chooser.setSuggestions(values);
    this.open();
    this.place(this.textInputEl.getBoundingClientRect());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;
}
