import { formatDate } from '../core/edits/templates/format-date';
import type { Settings } from '../core/settings';
import type { Words } from '../i18n/words';

/** Rows that show what settings make of an example; that changes while another row, or their own, is typed in. */
export const EXAMPLE_ROWS = ['tagPrefix', 'templateMark', 'dateFormat'] as const;
export type ExampleRow = (typeof EXAMPLE_ROWS)[number];

/** The description of a row under the settings in force. */
export function exampleText(row: ExampleRow, settings: Settings, words: Words): string {
  switch (row) {
    case 'tagPrefix': return words.frameworks.settings.tagPrefix.desc(`#${settings.tagPrefix}/moat`);
    case 'templateMark': return words.settings.templateMark.desc(String.fromCodePoint(settings.headingBars.codePointAt(0) ?? 0));
    case 'dateFormat': return words.settings.dateFormat.desc(formatDate(new Date(), settings.dateFormat) ?? '');
  }
}

/** A description that `refreshExamples` finds again once the app has drawn it. */
export function markExample(row: ExampleRow, text: string): DocumentFragment {
  return createFragment((fragment) => { fragment.createSpan({ cls: classOf(row), text }); });
}

/** Writes the descriptions anew where they stand: drawing the rows again would take the focus from the one typed in. */
export function refreshExamples(drawn: HTMLElement, settings: Settings, words: Words): void {
  for (const row of EXAMPLE_ROWS) {
    for (const el of drawn.findAll(`.${classOf(row)}`)) el.setText(exampleText(row, settings, words));
  }
}

function classOf(row: ExampleRow): string {
  return `lw-example-${row}`;
}
