/** How a heading is written. `list-atx` is a `#` heading inside a list item, as outline notes have them. */
export type HeadingMark = 'atx' | 'bar' | 'bold' | 'numbered' | 'list-atx' | 'bracket' | 'label';

/** What a section is for. `overview` words count as `summary`; a section without a known purpose is `other`. */
export const ROLES = [
  'framework', 'keypoints', 'risk', 'thesis', 'catalyst', 'watch', 'valuation', 'conclusion',
  'summary', 'action', 'learning', 'evidence', 'question', 'source', 'company', 'other',
] as const;
export type Role = (typeof ROLES)[number];

/** What a note with an analysis has sections for. */
export const MAIN_ROLES: readonly Role[] = ['framework', 'keypoints', 'risk'];

/** One heading and what belongs to it. Lines are 1-based and inclusive. */
export interface Section {
  readonly line: number;
  /** Last line that belongs to it, sub-sections included. */
  readonly endLine: number;
  /** The heading as written, trimmed of blanks only. */
  readonly raw: string;
  /** Mark, bold, numbering, gloss, escapes and trailing colon removed. */
  readonly heading: string;
  /** Text in parentheses: another name of the same heading; null without one. */
  readonly gloss: string | null;
  /** Further names after `|`, if any. */
  readonly alternatives: readonly string[];
  readonly mark: HeadingMark;
  /** 1 is outermost; inferred where marks carry no level. */
  readonly depth: number;
  /** Index of the enclosing section, or null. */
  readonly parent: number | null;
  readonly role: Role;
  readonly roleFrom: 'self' | 'parent' | 'none';
  /** Ids of the frameworks that this heading names. */
  readonly frameworks: readonly string[];
  /** Names in a framework heading by which no framework is known. */
  readonly unlisted: readonly string[];
  /** False: nothing of its own and no sub-section with content, or only a template's prompt. */
  readonly hasContent: boolean;
  /** Which rule made it a heading, and which gave the role: for explaining, not for display elsewhere. */
  readonly why: { readonly heading: string; readonly role: string; readonly depth: string };
}
