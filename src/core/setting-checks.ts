import { formatDate } from './edits/templates/format-date';
import { noteName } from './edits/templates/note-name';

/** Why a setting cannot be taken as typed. The words a user reads come from the interface's language. */
export type SettingProblem =
  | { readonly kind: 'no-bars' }
  | { readonly kind: 'not-a-bar'; readonly character: string }
  | { readonly kind: 'date-format'; readonly text: string }
  | { readonly kind: 'moment-format'; readonly suggestion: string }
  | { readonly kind: 'empty-name' }
  | { readonly kind: 'unknown-token'; readonly token: string }
  | { readonly kind: 'tag-prefix'; readonly text: string };

/**
 * Letters, digits, punctuation and everything in ASCII begin ordinary lines or Markdown of their own; marks
 * and invisible characters are nothing a reader could tell a heading by.
 */
const NO_BAR = /[\p{L}\p{N}\p{M}\p{P}\p{C}\p{Z}]|\p{ASCII}/u;
/** Any day will do: whether a format is well formed does not depend on the date. */
const SAMPLE_DAY = new Date(2026, 10, 23);

/** The characters of the setting without blanks and repetitions, in order. */
export function cleanHeadingBars(text: string): string {
  return [...new Set(text.replaceAll(/\s/g, ''))].join('');
}

/** Null when every character can open a bar heading. Blanks are not looked at. */
export function headingBarsProblem(text: string): SettingProblem | null {
  const bars = cleanHeadingBars(text);
  if (bars === '') return { kind: 'no-bars' };
  const character = Array.from(bars).find((candidate) => NO_BAR.test(candidate));
  return character === undefined ? null : { kind: 'not-a-bar', character };
}

/**
 * Null when `formatDate` understands the format. The app's own settings use
 * Moment's letters, so a format that works once its years and days are small is told apart.
 */
export function dateFormatProblem(text: string): SettingProblem | null {
  if (isDateFormat(text)) return null;
  const suggestion = text.replaceAll('Y', 'y').replaceAll('D', 'd');
  return suggestion !== text && isDateFormat(suggestion)
    ? { kind: 'moment-format', suggestion }
    : { kind: 'date-format', text };
}

/** Null when `noteName` can make a file name of the pattern. */
export function noteNameProblem(pattern: string): SettingProblem | null {
  if (pattern.trim() === '') return { kind: 'empty-name' };
  const made = noteName(pattern, { date: SAMPLE_DAY, dateFormat: 'yyyy', frameworks: [] });
  if (made.kind === 'name') return null;
  if (made.problem === 'unknown-token') return { kind: 'unknown-token', token: made.token };
  return dateFormatProblem(made.token.slice(made.token.indexOf(':') + 1, -'}}'.length).trim());
}

/** Null when tags can begin so. What a tag may hold: letters, digits, `_`, `-`, `/` and most symbols, but not digits alone. */
export function tagPrefixProblem(text: string): SettingProblem | null {
  const isTag = /^[^\s#,.，。、；;:：!！?？()（）"'[\]{}|^\\]+$/.test(text) && !/^\d+$/.test(text);
  return isTag ? null : { kind: 'tag-prefix', text };
}

function isDateFormat(text: string): boolean {
  return /[A-Za-z]/.test(text) && (formatDate(SAMPLE_DAY, text) ?? '').trim() !== '';
}
