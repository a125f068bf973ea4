/** Marks that mean something wherever they stand. */
const ALWAYS = /[`*[]/g;
/** A backslash before punctuation hides itself; the last one of a line breaks it. */
const BACKSLASH = /\\(?=[!-/:-@[-`{-~]|$)/g;
/** Marks that only pairs make: strike-through, highlight, comment, block of mathematics. */
const PAIRS = /~{2,}|={2,}|%{2,}|\${2,}/g;
/** Not in `snake_case`, which nobody reads as emphasis. */
const UNDERSCORE = /_+/g;
const TAG_OR_HEADING = /(^|\s)#(?=\S)/g;
const HTML = /<(?=[A-Za-z/!?])/g;
const ENTITY = /&(?=#?[A-Za-z0-9]+;)/g;
const BLOCK_ID = / \^(?=[A-Za-z0-9-]+$)/;
/** A quote, a list item, a heading or a rule, were it the first of a line. */
const FIRST_MARK = /^(?=>|[-+#=](?:[-+#=\s]|$))/;
const FIRST_NUMBER = /^(\d+)(?=[.)](?:\s|$))/;

/**
 * Plain words as one line of Markdown that shows exactly these words, at the beginning of a line or within one.
 * Runs of blanks and line ends become one blank. Linear.
 */
export function escapeMarkdown(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return withoutMathematics(line.replace(BACKSLASH, '\\\\'))
    .replace(ALWAYS, '\\$&')
    .replace(PAIRS, eachEscaped)
    .replace(UNDERSCORE, (run, at: number, whole: string) => (isWithinWord(whole, at, at + run.length) ? run : eachEscaped(run)))
    .replace(TAG_OR_HEADING, '$1\\#')
    .replace(HTML, '\\<')
    .replace(ENTITY, '\\&')
    .replace(BLOCK_ID, ' \\^')
    .replace(FIRST_MARK, '\\')
    // A backslash before a digit would be shown.
    .replace(FIRST_NUMBER, '$1\\');
}

/** One sum of money is no formula, two may be: `$5,$10`. */
function withoutMathematics(line: string): string {
  const first = line.indexOf('$');
  return first < 0 || line.indexOf('$', first + 1) < 0 ? line : line.replace(/\$/g, '\\$');
}

function eachEscaped(run: string): string {
  return run.replace(/./g, '\\$&');
}

function isWithinWord(whole: string, start: number, end: number): boolean {
  return /[A-Za-z0-9]/.test(whole.charAt(start - 1)) && /[A-Za-z0-9]/.test(whole.charAt(end)) && end - start === 1;
}
