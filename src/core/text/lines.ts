/**
 * The lines of a text by their offsets: line `n` (1-based) is `text.slice(starts[n-1], ends[n-1])`, line
 * end excluded. CRLF, LF and a lone CR all end a line, as CommonMark says (https://spec.commonmark.org/0.31.2/#line-ending).
 */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Linear in the text; an empty text has one empty line. */
export function readLines(text: string): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  const lineEnd = text.includes('\r') ? nextEnd : nextFeed;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    const end = lineEnd(text, start);
    starts.push(start);
    ends.push(end);
    if (end >= text.length) return { text, starts, ends };
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
}

/** The text of line `number` (1-based); empty outside the text. */
export function lineText(lines: Lines, number: number): string {
  return lines.text.slice(lines.starts[number - 1] ?? 0, lines.ends[number - 1] ?? 0);
}

/** The line (1-based) that holds an offset, found by bisection. */
export function lineAt(lines: Lines, offset: number): number {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** What ends a line (1-based): LF, CRLF or CR. */
export function lineEndOf({ text, starts, ends }: Lines, line: number): string {
  return text.slice(ends[line - 1] ?? text.length, starts[line] ?? text.length);
}

/** The text with every line end as LF. */
export function withFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** The engine's own search is a hundred times as fast as a loop, and most notes hold no carriage return. */
function nextFeed(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function nextEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) return at;
  }
  return text.length;
}
