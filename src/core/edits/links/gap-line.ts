import type { GapLine } from '../../cards/link-models';
import { type Script, SCRIPTS } from '../../frameworks/framework';
import type { NoteLanguage } from '../../note/language';
import { sameName } from '../../text/fold';
import { escapeMarkdown } from './escape-markdown';
import { addToSection } from '../section-end';
import { TEMPLATE_WORDS } from '../templates/template-words';
import type { EditPlan, PlannedNote } from '../text-edit';

/**
 * Plans to add a gap line to the note's own risks or questions; in a section of its own, headed in the note's language,
 * where it has none. Nothing when the note says it already. `fallback` is for notes in other languages.
 */
export function planGapLine(note: PlannedNote, { role, text }: Pick<GapLine, 'role' | 'text'>, fallback: Script): EditPlan {
  const { items, language, leftOut } = note.analysis;
  if (leftOut || items.some((item) => item.role === role && sameName(itemText(item), text))) return { kind: 'nothing' };
  return addToSection(note, role, escapeMarkdown(text), headingOf(role, scriptOf(language) ?? fallback));
}

function itemText({ label, text }: { readonly label?: string; readonly text: string }): string {
  return label === undefined ? text : `${label} ${text}`;
}

function scriptOf(language: NoteLanguage): Script | undefined {
  return SCRIPTS.find((script) => script === language);
}

/** Words that the reader knows, so that the section comes back as what it is. */
function headingOf(role: GapLine['role'], script: Script): string {
  const { questionsPrompt, risks } = TEMPLATE_WORDS[script];
  return role === 'risk' ? risks : questionsPrompt;
}
