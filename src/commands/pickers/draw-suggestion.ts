/** One row of a suggester. Empty texts are not drawn. */
export interface SuggestionRow {
  readonly title: string;
  /** Muted, behind the title. */
  readonly aside?: string;
  /** Muted, below the title. */
  readonly note: string;
  /** Muted, at the end of the row. */
  readonly flair: string;
}

/** Uses the app's own classes for rows of two lines, so that every theme styles them. */
export function drawSuggestion(el: HTMLElement, row: SuggestionRow): void {
  el.addClass('mod-complex', 'lw-suggestion');
  const content = el.createDiv({ cls: 'suggestion-content' });
  const title = content.createDiv({ cls: 'suggestion-title', text: row.title });
  if (row.aside !== undefined && row.aside !== '') title.createSpan({ cls: 'lw-suggestion-aside', text: row.aside });
  if (row.note !== '') content.createDiv({ cls: 'suggestion-note', text: row.note });
  if (row.flair === '') return;
  el.createDiv({ cls: 'suggestion-aux' }).createSpan({ cls: 'suggestion-flair', text: row.flair });
}
