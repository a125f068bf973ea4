import { type App, MarkdownView, type TFile } from 'obsidian';
import { applyEdits, invertEdits } from '../core/edits/apply-edits';
import { changedLines, type ChangedLines } from '../core/edits/changed-lines';
import { type AnchoredEdit, anchorEdits, relocateEdits } from '../core/edits/relocate';
import type { EditPlan, Refusal, TextEdit } from '../core/edits/text-edit';
import type { AnalysisRules } from '../core/rules';
import { withFeeds } from '../core/text/lines';
import { NextTask } from './time-slice';
import { type NoteChange, planOn, type Progress, type RefusedNote, unwritable } from './plan-notes';

/** A note that was written, and how that is taken back. */
export interface WrittenNote {
  readonly file: TFile;
  readonly undo: readonly AnchoredEdit[];
}

export interface WriteResult {
  readonly written: readonly WrittenNote[];
  readonly refused: readonly RefusedNote[];
  /** Those that have in the meantime what was to be written. */
  readonly done: number;
  /** Those not reached because the user stopped. */
  readonly left: number;
}

/** What is to be done with the text found. */
type Decide = (text: string) => EditPlan;

/**
 * Writes the planned edits, one note after the other. A text that is not the one planned on is planned again: the
 * lines must come out as they were shown, otherwise the note is left alone. `stepsRan`: the run itself has
 * renamed or made files, and the app may have mended links in between, so only what goes and comes is compared.
 */
export async function writeNotes(app: App, rules: () => AnalysisRules, changes: readonly NoteChange[], stepsRan: boolean, progress: Progress): Promise<WriteResult> {
  const written: WrittenNote[] = [];
  const refused: RefusedNote[] = [];
  let done = 0;
  const reached = await oneByOne(changes, progress, async (change) => {
    const outcome = await changeNote(app, change.file, (text) => settle(change, text, stepsRan, rules()));
    if (outcome.kind === 'written') written.push({ file: change.file, undo: outcome.undo });
    else if (outcome.kind === 'refused') refused.push({ path: change.file.path, refusal: outcome.refusal });
    else done++;
  });
  return { written, refused, done, left: changes.length - reached };
}

export interface UnwriteResult {
  readonly undone: readonly WrittenNote[];
  /** What can be tried again. */
  readonly left: readonly WrittenNote[];
  readonly refused: readonly RefusedNote[];
}

/** Takes back what was written, where it still stands. */
export async function unwriteNotes(app: App, notes: readonly WrittenNote[], progress: Progress): Promise<UnwriteResult> {
  const undone: WrittenNote[] = [];
  const left: WrittenNote[] = [];
  const refused: RefusedNote[] = [];
  const reached = await oneByOne(notes, progress, async (note) => {
    const outcome = await changeNote(app, note.file, (text) => planOf(relocateEdits(text, note.undo)));
    if (outcome.kind !== 'refused') undone.push(note);
    else {
      refused.push({ path: note.file.path, refusal: outcome.refusal });
      if (outcome.refusal.kind !== 'gone') left.push(note);
    }
  });
  return { undone, left: [...left, ...notes.slice(reached)], refused };
}

/** How long notes may be written in one go before input and drawing get their turn. */
const TURN_MS = 8;

/** Does the work for one after the other until the user stops; gives how many were reached. */
async function oneByOne<T>(all: readonly T[], { onProgress, signal }: Progress, work: (one: T) => Promise<void>): Promise<number> {
  const next = new NextTask();
  let turnStart = -Infinity;
  try {
    for (const [at, one] of all.entries()) {
      if (performance.now() - turnStart > TURN_MS) {
        await next.wait();
        turnStart = performance.now();
      }
      if (signal.aborted) return at;
      onProgress(at, all.length);
      await work(one);
    }
    return all.length;
  } finally {
    next.close();
  }
}

function planOf(edits: readonly TextEdit[] | null): EditPlan {
  return edits === null ? { kind: 'refused', refusal: { kind: 'moved' } } : { kind: 'edits', edits };
}

type Outcome =
  | { readonly kind: 'written'; readonly undo: readonly AnchoredEdit[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Reads first, so that a note that is left alone is not even touched; decides again on the text that the
 * vault hands over for writing. What is typed and not yet saved is saved before.
 */
async function changeNote(app: App, file: TFile, decide: Decide): Promise<Outcome> {
  if (app.vault.getFileByPath(file.path) !== file) return { kind: 'refused', refusal: { kind: 'gone' } };
  try {
    await saveOpenEditors(app, file);
    const first = outcomeOf(await app.vault.read(file), decide);
    if (first.outcome.kind !== 'written') return first.outcome;
    let last = first;
    await app.vault.process(file, (text) => {
      last = outcomeOf(text, decide);
      return last.text;
    });
    return last.outcome;
  } catch (error) {
    return { kind: 'refused', refusal: unwritable(error) };
  }
}

function outcomeOf(text: string, decide: Decide): { readonly text: string; readonly outcome: Outcome } {
  const plan = decide(text);
  if (plan.kind !== 'edits') return { text, outcome: plan };
  const changed = applyEdits(text, plan.edits);
  return { text: changed, outcome: { kind: 'written', undo: anchorEdits(changed, invertEdits(text, plan.edits)) } };
}

/** Only where it differs: an editor may hold other line ends than the file, which must not be written for that. */
async function saveOpenEditors(app: App, file: TFile): Promise<void> {
  for (const { view } of app.workspace.getLeavesOfType('markdown')) {
    if (!(view instanceof MarkdownView) || view.file !== file) continue;
    if (withFeeds(view.getViewData()) !== withFeeds(await app.vault.read(file))) await view.save();
  }
}

function settle(change: NoteChange, text: string, stepsRan: boolean, rules: AnalysisRules): EditPlan {
  if (text === change.text) return { kind: 'edits', edits: change.edits };
  const plan = planOn(change.file.path, text, change.planner, rules);
  if (plan.kind !== 'edits') return plan;
  const isShown = stepsRan
    ? comesOutAsShown(replacements(text, plan.edits), replacements(change.text, change.edits))
    : linesKey(changedLines(text, plan.edits)) === linesKey(changedLines(change.text, change.edits));
  return isShown ? plan : { kind: 'refused', refusal: { kind: 'moved' } };
}

function linesKey(lines: readonly ChangedLines[]): string {
  return JSON.stringify(lines.map(({ before, after }) => [before, after]));
}

/** What goes and what comes for it, wherever that is. */
function replacements(text: string, edits: readonly TextEdit[]): string[] {
  return edits.map(({ from, to, insert }) => JSON.stringify([text.slice(from, to), insert]));
}

/** Each replacement is one that was shown; some may have been made already: the app mends links to a renamed file. */
function comesOutAsShown(found: readonly string[], shown: readonly string[]): boolean {
  const left = [...shown];
  return found.every((replacement) => {
    const at = left.indexOf(replacement);
    return at >= 0 && left.splice(at, 1).length > 0;
  });
}
