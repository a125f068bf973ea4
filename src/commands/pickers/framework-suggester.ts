import { type App, Platform } from 'obsidian';
import type { Words } from '../../i18n/en';
import { drawSuggestion, type SuggestionRow } from './draw-suggestion';
import { type FrameworkOption, ownOption } from './framework-option';
import { NameSearch } from './name-search';
import { isComposing, keyRow, SteadySuggestModal } from './steady-suggest-modal';

type Suggestion =
  | { readonly kind: 'done' }
  | { readonly kind: 'own'; readonly name: string }
  | { readonly kind: 'framework'; readonly option: FrameworkOption; readonly spelling: string };

/** More than the catalogue has: the rows at the end must not be cut off. */
const MOST_ROWS = 500;

/**
 * Asks for any number of frameworks. Picking adds one (or takes it away again) and clears the field; the
 * field being empty, the first row says "Done", so that Enter, Enter or two taps choose one framework.
 */
export class FrameworkSuggester extends SteadySuggestModal<Suggestion> {
  private readonly nameSearch: NameSearch<FrameworkOption>;
  private readonly chosenEl: HTMLElement;
  private chosen: readonly FrameworkOption[] = [];

  constructor(
    app: App,
    private readonly words: Words['suggester'],
    options: readonly FrameworkOption[],
    private readonly onDone: (chosen: readonly FrameworkOption[]) => void,
  ) {
    super(app);
    this.nameSearch = new NameSearch(options);
    this.limit = MOST_ROWS;
    this.emptyStateText = words.emptyFrameworks;
    this.setPlaceholder(words.placeholder);
    const finish = Platform.isMacOS ? '\u2318 \u21B5' : 'ctrl \u21B5';
    this.setInstructions(keyRow(['\u2191\u2193', words.move], ['\u21B5', words.add], [finish, words.finish], ['esc', words.cancel]));
    this.chosenEl = this.modalEl.createDiv({ cls: 'lw-chosen', attr: { role: 'group', 'aria-live': 'polite' } });
    this.resultContainerEl.before(this.chosenEl);
    this.drawChosen();
  }

  protected override suggestionsFor(query: string): Suggestion[] {
    const found = this.nameSearch.find(query)
      .map(({ item, spelling }): Suggestion => ({ kind: 'framework', option: item, spelling }));
    if (query.trim() !== '') return [...found, ...this.ownSuggestion(query)];
    const done: Suggestion = { kind: 'done' };
    return this.chosen.length > 0 ? [done, ...found] : [...found, done];
  }

  override renderSuggestion(suggestion: Suggestion, el: HTMLElement): void {
    drawSuggestion(el, this.rowOf(suggestion));
    if (suggestion.kind === 'framework') el.toggleClass('lw-is-chosen', this.isChosen(suggestion.option));
    if (suggestion.kind === 'done') el.addClass('lw-suggestion-done');
  }

  /** The modal would close after each pick; only "Done" may close it. */
  override selectSuggestion(suggestion: Suggestion, event: MouseEvent | KeyboardEvent): void {
    if (isComposing(event)) return;
    switch (suggestion.kind) {
      case 'done': super.selectSuggestion(suggestion, event); return;
      case 'own': this.toggleChosen(ownOption(suggestion.name)); return;
      case 'framework': this.toggleChosen(suggestion.option);
    }
  }

  override onChooseSuggestion(): void {
    this.onDone(this.chosen);
  }

  protected override onModEnter(event: KeyboardEvent): void {
    super.selectSuggestion({ kind: 'done' }, event);
  }

  private ownSuggestion(query: string): Suggestion[] {
    return this.nameSearch.named(query) === undefined ? [{ kind: 'own', name: query.trim() }] : [];
  }

  private toggleChosen(option: FrameworkOption): void {
    const rest = this.chosen.filter(({ framework }) => framework.id !== option.framework.id);
    this.chosen = rest.length < this.chosen.length ? rest : [...rest, option];
    this.drawChosen();
    this.inputEl.value = '';
    this.inputEl.focus();
    this.askAgain();
  }

  private drawChosen(): void {
    this.chosenEl.empty();
    this.chosenEl.toggle(this.chosen.length > 0);
    this.chosenEl.createSpan({ cls: 'lw-chosen-label', text: this.words.chosen });
    for (const option of this.chosen) {
      const label = this.words.remove(option.name);
      const button = this.chosenEl.createEl('button', { cls: 'lw-chip', text: option.name, attr: { type: 'button', 'aria-label': label } });
      button.addEventListener('click', () => { this.toggleChosen(option); });
    }
  }

  private rowOf(suggestion: Suggestion): SuggestionRow {
    switch (suggestion.kind) {
      case 'done': return this.doneRow();
      case 'own': return { title: this.words.useOwn(suggestion.name), note: this.words.useOwnHint, flair: '' };
      case 'framework': return this.frameworkRow(suggestion.option, suggestion.spelling);
    }
  }

  private doneRow(): SuggestionRow {
    const { length } = this.chosen;
    return { title: length === 0 ? this.words.doneWithout : this.words.done(length), note: '', flair: '' };
  }

  private frameworkRow(option: FrameworkOption, spelling: string): SuggestionRow {
    const isShown = spelling === option.name || option.otherNames.includes(spelling);
    const used = option.notes === 0 ? this.words.noNotes : this.words.notes(option.notes);
    return {
      title: option.name,
      aside: [...(isShown ? [] : [spelling]), ...option.otherNames].join(' \u00B7 '),
      note: option.category === '' ? used : `${option.category} \u00B7 ${used}`,
      flair: this.isChosen(option) ? this.words.isChosen : '',
    };
  }

  private isChosen({ framework }: FrameworkOption): boolean {
    return this.chosen.some((chosen) => chosen.framework.id === framework.id);
  }
}
