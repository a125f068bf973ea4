import type { Refusal } from '../core/edits/text-edit';
import { fileTitle } from '../core/note/title';
import type { Words } from '../i18n/en';
import type { RefusedNote } from '../vault/plan-notes';
import type { RunResult } from '../vault/edit-runs';
import type { RunReport } from '../views/changes/edit-preview-modal';
import type { RefusedRow } from '../views/changes/preview-list';

/** Why a note is left alone, and what to do. */
function refusalWords({ refusals }: Words['runs'], refusal: Refusal): string {
  switch (refusal.kind) {
    case 'broken-properties': return refusals.brokenProperties;
    case 'unsupported-property': return refusals.unsupportedProperty(refusal.key);
    case 'broken-block': return refusals.brokenBlock;
    case 'unclosed': return refusals.unclosed(refusal.line);
    case 'moved': return refusals.moved;
    case 'gone': return refusals.gone;
    case 'unwritable': return refusals.unwritable(refusal.message);
  }
}

export function refusedRow(words: Words['runs'], { path, refusal }: RefusedNote): RefusedRow {
  return { path, name: fileTitle(path), reason: refusalWords(words, refusal) };
}

/** The report of a run, or of its being taken back. */
export function reportOf(words: Words['runs'], result: RunResult, way: 'written' | 'undone'): RunReport {
  return { lines: [...reportLines(words, result, way)], refused: result.refused.map((note) => refusedRow(words, note)), canUndo: way === 'written' && result.changed.length + result.steps > 0 };
}

function* reportLines({ report }: Words['runs'], { changed, steps, failed, left }: RunResult, way: 'written' | 'undone'): Generator<string> {
  const isUndo = way === 'undone';
  const [one, ...others] = changed;
  if (one !== undefined && others.length === 0) yield isUndo ? report.undoneNote(fileTitle(one)) : report.changedNote(fileTitle(one));
  else if (changed.length > 0) yield isUndo ? report.undone(changed.length) : report.changed(changed.length);
  else if (steps === 0) yield isUndo ? report.nothingUndone : report.nothingChanged;
  if (steps > 0) yield isUndo ? report.stepsUndone(steps) : report.steps(steps);
  for (const { label, message } of failed) yield report.failed(label, message);
  if (left > 0) yield isUndo ? report.stoppedUndoing(left) : report.stopped(left);
}

/** Whether there is nothing in a result that one has to be told of at length. */
export function wentWell({ refused, failed, left }: RunResult): boolean {
  return refused.length + failed.length + left === 0;
}
