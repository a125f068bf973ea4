import type { App } from 'obsidian';
import type { Words } from '../i18n/en';
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

export interface Question {
  readonly placeholder: string;
  /** Said when nothing matches, or there is nothing to choose from. */
  readonly empty: string;
}

/** More than a vault has folders or the catalogue frameworks: a list of choices must not be cut off. */
const MOST_ROWS = 2000;

/** Asks for one of a list. */
export class OptionPicker<T> extends SteadySuggestModal<Found<Option<T>>> {
  private readonly nameSearch: NameSearch<Option<T>>;

  constructor(
    app: App,
    words: Words['suggester'],
    { placeholder, empty }: Question,
    options: readonly Option<T>[],
    private readonly onPick: (value: T) => void,
  ) {
    super(app);
    this.nameSearch = new NameSearch(options);
    this.limit = MOST_ROWS;
    this.emptyStateText = empty;
    this.setPlaceholder(placeholder);
    this.setInstructions(keyRow(['\u2191\u2193', words.move], ['\u21B5', words.choose], ['esc', words.cancel]));
  }

  protected override suggestionsFor(query: string): Found<Option<T>>[] {
    return [...this.nameSearch.find(query)];
  }

  override renderSuggestion({ item, spelling }: Found<Option<T>>, el: HTMLElement): void {
    const [title = ''] = item.names;
    drawSuggestion(el, { title, aside: spelling === title ? '' : spelling, note: item.note, flair: item.flair });
  }

  override onChooseSuggestion({ item }: Found<Option<T>>): void {
    this.onPick(item.value);
  }
}
