import type { App } from '../app';
import { prepareFuzzySearch } from '../mocks';
import { Chooser, drawInstructions, type Instruction } from './chooser';
import { Modal } from './modal';
import { renderMatches, type SearchResult } from './search';

export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly chooser: Chooser<T>;
  /** Counts the queries, so that a slow answer to an old one is dropped. */
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.removeClass('modal');
    this.modalEl.addClass('prompt');
    this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', { cls: 'prompt-input', type: 'text' });
    this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results', attr: { role: 'listbox' } });
    this.chooser = new Chooser<T>(this, this.resultContainerEl);
    this.chooser.bindKeys(this.scope);
    // `input` fires while composing too: the list follows the text under composition,
    // and only the keys wait for its end (see Keymap).
    this.inputEl.addEventListener('input', () => void this.refresh());
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.refresh();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    drawInstructions(this.modalEl, instructions);
  }

  onNoSuggestion(): void {
    this.chooser.setSuggestions([]);
    if (this.emptyStateText) this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.chooser.pick(event);
  }

  private async refresh(): Promise<void> {
    const question = ++this.asked;
    const values = await this.getSuggestions(this.inputEl.value);
    if (question !== this.asked) return;
    if (values.length === 0) this.onNoSuggestion();
    else this.chooser.setSuggestions(values.slice(0, this.limit));
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;
}

export interface FuzzyMatch<T> {
  readonly item: T;
  readonly match: SearchResult;
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query.trim().replace(/\s+/g, ''));
    return this.getItems()
      .flatMap((item) => {
        const match = search(this.getItemText(item));
        return match ? [{ item, match }] : [];
      })
      .sort((a, b) => a.match.score - b.match.score);
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderMatches(el, this.getItemText(item), match.matches);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
