/** Where the words of a bar heading begin. */
export interface BarHeading {
  /** Offset in the line (UTF-16 code units): behind the opening bold mark, the bar and the blanks after it. */
  readonly markEnd: number;
}

/**
 * Longer than this and a line that opens with a bar is a paragraph. Of 1,013 bar headings measured in public
 * notes 99 % have at most 37 characters; the longest lines are whole sentences.
 */
const LONGEST_TEXT = 60;
/** A fourth blank makes indented code of the line, as CommonMark says. */
const MOST_INDENT = 3;
/** Blanks that pasted posts have around a bar: full-width, no-break and zero-width ones included. */
const BLANKS = ' \t\u00A0\u3000\u200B\uFEFF';
const BOLD_MARKS = ['**', '__'];

/**
 * Reads one line as a bar heading: at most three blanks, perhaps a bold mark, one bar (or a run of them)
 * out of `bars`, then 1 to 60 characters of text.
 *
 * Takes a line without its line end, and `bars` in which every character opens a heading; gives `null` for
 * any other line, for a bar without text and when `bars` is empty. Looks at this line only: whether it
 * stands in a code fence or the front matter is for the caller to know.
 *
 * `▋分析框架` → 1, `**▋ 潛在風險**` → 4
 */
export function readBarHeading(line: string, bars: string): BarHeading | null {
  const indent = skip(line, 0, isBlank);
  if (indent > MOST_INDENT || line.slice(0, indent).includes('\t')) return null;
  const bar = indent + boldMark(line, indent);
  const afterBar = skip(line, bar, (character) => bars.includes(character));
  if (afterBar === bar) return null;
  const markEnd = skip(line, afterBar, isBlank);
  return isHeadingText(line.slice(markEnd)) ? { markEnd } : null;
}

export function isBarHeading(line: string, bars: string): boolean {
  return readBarHeading(line, bars) !== null;
}

function isBlank(character: string): boolean {
  return BLANKS.includes(character);
}

function boldMark(line: string, at: number): number {
  return BOLD_MARKS.some((mark) => line.startsWith(mark, at)) ? 2 : 0;
}

/** Offset of the first whole character (a surrogate pair is one) that `belongs` refuses. */
function skip(line: string, from: number, belongs: (character: string) => boolean): number {
  let at = from;
  while (at < line.length) {
    const character = String.fromCodePoint(line.codePointAt(at) ?? 0);
    if (!belongs(character)) return at;
    at += character.length;
  }
  return at;
}

/** Stops counting early, so that a megabyte in one line costs nothing. */
function isHeadingText(rest: string): boolean {
  if (rest.length > LONGEST_TEXT * 4) return false;
  const text = withoutBoldEnd(rest.trim());
  return text !== '' && Array.from(text).length <= LONGEST_TEXT;
}

function withoutBoldEnd(text: string): string {
  return BOLD_MARKS.some((mark) => text.endsWith(mark)) ? text.slice(0, -2).trimEnd() : text;
}
