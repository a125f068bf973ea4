import type { TextEdit } from './text-edit';

/** An edit that knows what stands around its place, so that the place is found again in a text that changed. */
export interface AnchoredEdit {
  readonly from: number;
  /** What stands there and goes; empty for an insertion. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly insert: string;
}

/** Most of what is remembered on each side of a place. */
const CONTEXT = 160;
/** Less than this says too little of a place for it to be told from others. */
const SHORTEST_NEEDLE = 8;
/** How much of the context is asked for, most first. */
const WIDTHS = [CONTEXT, 48, 16, 0];

export function anchorEdits(text: string, edits: readonly TextEdit[]): AnchoredEdit[] {
  return edits.map(({ from, to, insert }) => ({
    from, insert,
    text: text.slice(from, to),
    before: text.slice(Math.max(0, from - CONTEXT), from),
    after: text.slice(to, to + CONTEXT),
  }));
}

/**
 * The edits at their places in `text`: where they were, or else at the one place that reads the same around.
 * Null when a place is gone, or there are several like it.
 */
export function relocateEdits(text: string, anchored: readonly AnchoredEdit[]): TextEdit[] | null {
  const edits: TextEdit[] = [];
  let shift = 0;
  let last = 0;
  for (const edit of anchored) {
    const from = placeOf(text, edit, edit.from + shift);
    if (from === null || from < last) return null;
    edits.push({ from, to: from + edit.text.length, insert: edit.insert });
    shift = from - edit.from;
    last = from + edit.text.length;
  }
  return edits;
}

function placeOf(text: string, edit: AnchoredEdit, expected: number): number | null {
  if (standsAt(text, edit, expected)) return expected;
  for (const width of WIDTHS) {
    const before = width === 0 ? '' : edit.before.slice(-width);
    const needle = before + edit.text + edit.after.slice(0, width);
    if (needle.trim().length < SHORTEST_NEEDLE) return null;
    const at = text.indexOf(needle);
    if (at >= 0) return text.includes(needle, at + 1) ? null : at + before.length;
  }
  return null;
}

function standsAt(text: string, { text: words, before, after }: AnchoredEdit, at: number): boolean {
  const start = at - before.length;
  return start >= 0 && text.startsWith(before + words + after, start)
    && (before.length === CONTEXT || start === 0) && (after.length === CONTEXT || at + words.length + after.length === text.length);
}
