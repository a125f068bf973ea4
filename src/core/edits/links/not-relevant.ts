import { NOT_RELEVANT_PROPERTY } from '../../note/own-properties';
import { addToListProperty } from '../properties/property-edits';
import type { EditPlan } from '../text-edit';

/** Plans to remember a gap line of a note as not relevant, by its key; nothing when it is remembered already. */
export function dismissGap(text: string, key: string): EditPlan {
  return addToListProperty(text, NOT_RELEVANT_PROPERTY, [key]);
}
