import { type LineKind, type NoteLine, readNoteLines } from '../note/read-lines';
import { lineAt, readLines } from '../text/lines';
import type { Template } from './templates/template';

/** Where a text goes and where the caret stands afterwards. Nothing of the old text is replaced. */
export interface Insertion {
  readonly from: number;
  /** The text with the blank lines it needs around it, in the note's own line ends. */
  readonly insert: string;
  /** Offset in the new text. */
  readonly caret: number;
}

/** Lines that belong together: a heading between them would be read as code, or break the table. */
const WHOLES: readonly ReadonlySet<LineKind>[] = [
  new Set<LineKind>(['properties']), new Set<LineKind>(['code', 'fence']), new Set<LineKind>(['comment']), new Set<LineKind>(['row', 'delimiter']),
];

/**
 * Puts a template at a cursor: on an empty line there, before a line if the cursor stands at its very start,
 * after it otherwise; behind the front matter, code, comment or table if the cursor is in one. One blank line
 * separates it from the text on both sides. `offset` is clamped to the text.
 */
export function placeInsertion(text: string, offset: number, template: Template): Insertion {
  const from = insertionPoint(text, Math.min(Math.max(offset, 0), text.length));
  const lead = leadFor(text.slice(0, from));
  const body = template.text.replace(/\n+$/, '');
  const trail = trailFor(text.slice(from));
  const toNoteEnds = (part: string): string => text.includes('\r\n') ? part.replace(/\n/g, '\r\n') : part;
  return {
    from,
    insert: toNoteEnds(lead + body + trail),
    caret: from + toNoteEnds(lead + body.slice(0, template.caret)).length,
  };
}

function insertionPoint(text: string, offset: number): number {
  const lines = readLines(text);
  const { kinds } = readNoteLines(lines);
  const here = lineAt(lines, offset);
  const whole = WHOLES.find((candidate) => candidate.has(kindAt(kinds, here)));
  const first = whole === undefined ? here : runEnd(kinds, here, whole, -1);
  const start = lines.starts[first - 1] ?? 0;
  const isBefore = offset <= start && kindAt(kinds, here) !== 'properties';
  if (isBefore || kindAt(kinds, here) === 'blank') return start;
  return lines.ends[(whole === undefined ? here : runEnd(kinds, here, whole, 1)) - 1] ?? text.length;
}

/** The last line (1-based) of a run of such lines, going from `line` by `step`. */
function runEnd(kinds: readonly NoteLine[], line: number, whole: ReadonlySet<LineKind>, step: 1 | -1): number {
  let end = line;
  while (whole.has(kindAt(kinds, end + step))) end += step;
  return end;
}

/** Outside the note there are blank lines as far as anyone cares. */
function kindAt(kinds: readonly NoteLine[], line: number): LineKind {
  return kinds[line - 1]?.kind ?? 'blank';
}

function leadFor(before: string): string {
  const end = before.trimEnd().length;
  return end === 0 ? '' : '\n'.repeat(Math.max(0, 2 - countNewlines(before.slice(end))));
}

function trailFor(after: string): string {
  const rest = after.trimStart();
  const blank = after.slice(0, after.length - rest.length);
  const own = /^\r?\n/.test(blank) ? 0 : 1;
  return '\n'.repeat(Math.max(own, (rest === '' ? 1 : 2) - countNewlines(blank)));
}

function countNewlines(blank: string): number {
  return blank.split('\n').length - 1;
}
