import type { AnalysisRules } from '../rules';
import { ROLES, type HeadingMark, type Role, type Section } from './section';
import { readStructure } from './structure';
import type { NoteTitle } from './title';

/** Why one line is a heading, or looked like one and is none. Lines are 1-based. */
export type ExplainedLine =
  | {
    readonly kind: 'heading';
    readonly line: number;
    readonly raw: string;
    readonly heading: string;
    readonly mark: HeadingMark;
    readonly depth: number;
    /** What its words announce, also where an empty section has no role for it. */
    readonly role: Role;
    /** Names of the rules that decided; their words come from the interface's language. */
    readonly headingRule: string;
    readonly depthRule: string;
    readonly roleRule: string;
    readonly frameworks: readonly string[];
    readonly hasContent: boolean;
  }
  | { readonly kind: 'title'; readonly line: number; readonly raw: string; readonly heading: string }
  | { readonly kind: 'refused'; readonly line: number; readonly raw: string; readonly reason: string };

/** How a note was read: every heading and every refusal, in order of place. */
export interface Explanation {
  readonly title: NoteTitle;
  /** The note is a prompt for a language model, so none of its sections has a role. */
  readonly instruction: boolean;
  readonly lines: readonly ExplainedLine[];
}

/** Reads a note anew and tells how; for the user's eyes and our own. Takes and allows what `analyzeNote` does. */
export function explainNote(path: string, text: string, rules: AnalysisRules): Explanation {
  const { title, sections, refused, instruction } = readStructure(path, text, rules);
  const lines: ExplainedLine[] = [
    ...sections.map((section): ExplainedLine => ({
      kind: 'heading', line: section.line, raw: section.raw, heading: section.heading, mark: section.mark, depth: section.depth,
      role: announcedRole(section), headingRule: section.why.heading, depthRule: section.why.depth, roleRule: section.why.role,
      frameworks: section.frameworks, hasContent: section.hasContent,
    })),
    ...refused.map(({ line, raw, reason }): ExplainedLine => ({ kind: 'refused', line, raw, reason })),
  ];
  if (title.line !== undefined) lines.push({ kind: 'title', line: title.line, raw: title.text, heading: title.text });
  return { title, instruction, lines: lines.sort((a, b) => a.line - b.line) };
}

/** `empty:risk`: the rule of a role withheld names it. */
function announcedRole({ role, why }: Section): Role {
  const announced = why.role.slice(why.role.indexOf(':') + 1);
  return ROLES.find((known) => known === announced) ?? role;
}
