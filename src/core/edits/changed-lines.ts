import { lineAt, lineText, readLines, type Lines } from '../text/lines';
import { applyEdits } from './apply-edits';
import type { TextEdit } from './text-edit';

/** Lines that edits change, as they are and as they will be. One of the two may be empty. */
export interface ChangedLines {
  /** Of the first of them in the text as it is, 1-based. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

interface Cluster {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly edits: readonly TextEdit[];
}

/** The lines that edits change, in order of place; lines that stay the same are left out. */
export function changedLines(text: string, edits: readonly TextEdit[]): readonly ChangedLines[] {
  const lines = readLines(text);
  return clusters(lines, edits).map((cluster) => comparison(lines, cluster)).filter(({ before, after }) => before.length + after.length > 0);
}

/** Edits that touch the same lines, together. */
function clusters(lines: Lines, edits: readonly TextEdit[]): Cluster[] {
  const found: Cluster[] = [];
  for (const edit of edits) {
    const firstLine = lineAt(lines, edit.from);
    const lastLine = lineAt(lines, edit.to);
    const before = found[found.length - 1];
    if (before && firstLine <= before.lastLine) found[found.length - 1] = { ...before, lastLine, edits: [...before.edits, edit] };
    else found.push({ firstLine, lastLine, edits: [edit] });
  }
  return found;
}

function comparison(lines: Lines, { firstLine, lastLine, edits }: Cluster): ChangedLines {
  const start = firstLine === 1 ? 0 : lines.starts[firstLine - 1] ?? 0;
  const old = lines.text.slice(start, lines.ends[lastLine - 1]);
  const shifted = edits.map(({ from, to, insert }) => ({ from: from - start, to: to - start, insert }));
  return trimmed(firstLine, linesOf(old), linesOf(applyEdits(old, shifted)));
}

function linesOf(text: string): string[] {
  const lines = readLines(text);
  return lines.starts.map((_start, at) => lineText(lines, at + 1));
}

function trimmed(line: number, before: readonly string[], after: readonly string[]): ChangedLines {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { line: line + head, before: before.slice(head, before.length - tail), after: after.slice(head, after.length - tail) };
}
