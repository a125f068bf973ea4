import type { Role } from './section';

/** One bullet, numbered step, table row or paragraph of a section with a role. */
export interface Item {
  readonly role: Role;
  /** The bold or plain lead-in before a colon (`**速度即權力：**`), cleaned; absent when there is none. */
  readonly label?: string;
  /** Cleaned for display: no mark-up, links as their text. The label is not repeated. */
  readonly text: string;
  /** 1-based, inclusive; nested items are not included. */
  readonly line: number;
  readonly endLine: number;
  /** Index of the innermost section. */
  readonly section: number;
  /** Index (in the note's items) of the item this one is nested under, or null. */
  readonly parent: number | null;
  /** Ids of the frameworks mentioned in it. */
  readonly frameworks: readonly string[];
  /** Those of them that its label names; absent without a label. */
  readonly labelFrameworks?: readonly string[];
}
