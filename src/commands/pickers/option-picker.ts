import type { App } from 'obsidian';
import type { Words } from '../../i18n/en';
import { drawSuggestion } from './draw-suggestion';
import { type Found, type Named, NameSearch } from './name-search';
import { keyRow, SteadySuggestModal } from './steady-suggest-modal';

/** One row to choose from; found by any of its names, the first of which is its title. */
export interface Option<T> extends Named {
  readonly value: T;
  /** Muted, below the title; empty for none. */
  readonly note: string;
  /** Muted, at the end of the row. */
  readonly flair: string;
}

export interface Question<T> {
  readonly placeholder: string;
  /** Said when nothing matches, or there is nothing to choose from. */
  readonly empty: string;
  /** A last row for what was typed, when it is the name of none; null where there is none to offer. */
  readonly own?: (typed: string) => Option<T> | null;
}

/** More than a vault has folders or the catalogue frameworks: a list of choices must not be cut off. */
export const MOST_ROWS = 2000;

/** Asks for one of a list. */
export class OptionPicker<T> extends SteadySuggestModal<Found<Option<T>>> {
  private readonly nameSearch: NameSearch<Option<T>>;
  private readonly own: ((typed: string) => Option<T> | null) | null;

  constructor(
    app: App,
    words: Words['suggester'],
    { empty, own, placeholder }: Question<T>,
    options: readonly Option<T>[],
    private readonly onPick: (value: T) => void,
  ) {
    super(app);
    this.nameSearch = new NameSearch(options);
    this.own = own ?? null;
    this.limit = MOST_ROWS;
    this.emptyStateText = empty;
    this.setPlaceholder(placeholder);
    this.setInstructions(keyRow(['\u2191\u2193', words.move], ['\u21B5', words.choose], ['esc', words.cancel]));
  }

  protected override suggestionsFor(query: string): Found<Option<T>>[] {
    const found = this.nameSearch.find(query);
    const typed = query.trim();
    if (this.own === null || typed === '' || this.nameSearch.named(typed) !== undefined) return [...found];
    const item = this.own(typed);
    return item === null ? [...found] : [...found, { item, spelling: item.names[0] ?? typed }];
  }

  override renderSuggestion({ item, spelling }: Found<Option<T>>, el: HTMLElement): void {
    const [title = ''] = item.names;
    drawSuggestion(el, { title, aside: spelling === title ? '' : spelling, note: item.note, flair: item.flair });
  }

  override onChooseSuggestion({ item }: Found<Option<T>>): void {
    this.onPick(item.value);
  }
}
