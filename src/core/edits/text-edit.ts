import type { NoteAnalysis } from '../analysis';

/** One replacement in a text: offsets (UTF-16 units) of what goes, and what comes in its place. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A note as an edit is planned on it: `analysis` is that of exactly this `text`. */
export interface PlannedNote {
  readonly path: string;
  readonly text: string;
  readonly analysis: NoteAnalysis;
}

/** Why a note is left alone although there would be something to write. */
export type Refusal =
  /** The front matter cannot be read, or its property has a form that cannot be changed line by line. */
  | { readonly kind: 'broken-properties' }
  | { readonly kind: 'unsupported-property'; readonly key: string }
  /** The marks of a block of ours are not a pair, or there are several. */
  | { readonly kind: 'broken-block' }
  /** Code, a comment or a formula from this line (1-based) on never ends, so what comes behind would be part of it. */
  | { readonly kind: 'unclosed'; readonly line: number }
  /** The place was planned on another text and is not found again, or more than once. */
  | { readonly kind: 'moved' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unwritable'; readonly message: string };

/** What is to be done with one note. */
export type EditPlan =
  /** In order of place, not overlapping, at least one. */
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  /** Everything stands as it should. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Plans the edits of one note. Pure; on the text that its own edits give it plans nothing. */
export type EditPlanner = (note: PlannedNote) => EditPlan;

/** Edits, in order of place, as a plan. */
export function planOf(edits: readonly TextEdit[]): EditPlan {
  return edits.length === 0 ? { kind: 'nothing' } : { kind: 'edits', edits };
}

export function insertion(at: number, insert: string): TextEdit {
  return { from: at, to: at, insert };
}

/** The order of places. */
export function byPlace(a: TextEdit, b: TextEdit): number {
  return a.from - b.from || a.to - b.to;
}
