import { type App, Platform } from 'obsidian';
import type { UnlabelledUse } from '../../core/cards/link-models';
import type { Words } from '../../i18n/en';
import { drawSuggestion } from './draw-suggestion';
import { type Found, type Named, NameSearch } from './name-search';
import { MOST_ROWS } from './option-picker';
import { keyRow, SteadySuggestModal } from './steady-suggest-modal';

export interface UnlabelledActions {
  /** One of them, or all. */
  readonly mark: (uses: readonly UnlabelledUse[]) => void;
  readonly open: (use: UnlabelledUse) => void;
}

/** The first row stands for all of them. */
interface Row extends Named {
  readonly uses: readonly UnlabelledUse[];
  readonly use: UnlabelledUse | null;
}

/** The unlabelled uses of one framework, each with the sentence that proves it: Enter marks, with Ctrl or Cmd it opens. */
export class UnlabelledPicker extends SteadySuggestModal<Row> {
  private readonly nameSearch: NameSearch<Row>;

  constructor(
    app: App,
    private readonly words: Words,
    private readonly uses: readonly UnlabelledUse[],
    private readonly actions: UnlabelledActions,
  ) {
    super(app);
    this.nameSearch = new NameSearch(uses.map((use): Row => ({ uses: [use], use, names: [use.title, ...use.companies, use.path] })));
    this.limit = MOST_ROWS;
    const { suggester } = words;
    const { mark } = words.links.writing.unlabelled;
    this.emptyStateText = suggester.emptyNotes;
    this.setPlaceholder(suggester.placeholderNotes(uses[0]?.framework.name ?? ''));
    const open = Platform.isMacOS ? '\u2318 \u21B5' : 'ctrl \u21B5';
    this.setInstructions(keyRow(['\u2191\u2193', suggester.move], ['\u21B5', mark], [open, suggester.open], ['esc', suggester.cancel]));
  }

  protected override suggestionsFor(query: string): Row[] {
    const found = this.nameSearch.find(query).map(({ item }: Found<Row>) => item);
    return query.trim() === '' && this.uses.length > 1 ? [{ uses: this.uses, use: null, names: [] }, ...found] : found;
  }

  override renderSuggestion({ use, uses }: Row, el: HTMLElement): void {
    const { all, allHint, proof } = this.words.links.writing.unlabelled;
    if (use === null) {
      drawSuggestion(el, { title: all(uses.length), note: allHint, flair: '' });
      return;
    }
    const aside = [use.created ?? '', ...use.companies].filter((part) => part !== '').join(' \u00B7 ');
    drawSuggestion(el, { title: use.title, aside, note: proof(use.line, use.excerpt), flair: '' });
  }

  override onChooseSuggestion({ use, uses }: Row, event: MouseEvent | KeyboardEvent): void {
    if (use !== null && (event.ctrlKey || event.metaKey)) this.actions.open(use);
    else this.actions.mark(uses);
  }
}
