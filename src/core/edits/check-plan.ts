import { readProperties } from '../note/properties';
import { propertiesEnd, readNoteLines } from '../note/read-lines';
import { readLines } from '../text/lines';
import { applyEdits } from './apply-edits';
import { byPlace, type EditPlan, type TextEdit } from './text-edit';

/**
 * A plan fit to be carried out: in order of place, without edits that change nothing, and refused when it
 * would touch properties that cannot be read, or leave some behind that cannot.
 */
export function checkPlan(text: string, plan: EditPlan, parseProperties: (yaml: string) => unknown): EditPlan {
  if (plan.kind !== 'edits') return plan;
  const edits = [...plan.edits].sort(byPlace).filter(({ from, to, insert }) => text.slice(from, to) !== insert);
  if (edits.length === 0) return { kind: 'nothing' };
  const changed = applyEdits(text, edits);
  const isSafe = !touchesProperties(text, changed, edits) || (!isBroken(text, parseProperties) && !isBroken(changed, parseProperties));
  return isSafe ? { kind: 'edits', edits } : { kind: 'refused', refusal: { kind: 'broken-properties' } };
}

function touchesProperties(text: string, changed: string, edits: readonly TextEdit[]): boolean {
  const end = propertiesEndOffset(text);
  return (edits[0]?.from ?? 0) < end || (end === 0 && propertiesEndOffset(changed) > 0);
}

/** Offset behind the front matter; 0 without any. */
function propertiesEndOffset(text: string): number {
  const lines = readLines(text);
  const count = propertiesEnd(lines);
  return count === 0 ? 0 : lines.ends[count - 1] ?? 0;
}

function isBroken(text: string, parseProperties: (yaml: string) => unknown): boolean {
  return readProperties(readNoteLines(readLines(text)), parseProperties).broken;
}
