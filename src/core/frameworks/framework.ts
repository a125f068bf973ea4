/** The scripts every name, definition and question exists in. */
export const SCRIPTS = ['zh-Hant', 'zh-Hans', 'en'] as const;
export type Script = (typeof SCRIPTS)[number];

/** A named way of analysing: of the catalogue, or a user's own. */
export interface Framework {
  readonly id: string;
  readonly category: string;
  readonly names: Readonly<Record<Script, string>>;
  /** Every spelling it is recognised by, names included, as written (any script). */
  readonly aliases: readonly string[];
  readonly matching: readonly AliasRule[];
  readonly definition: Readonly<Record<Script, string>>;
  readonly questions: Readonly<Record<Script, readonly string[]>>;
  readonly risks: Readonly<Record<Script, readonly string[]>>;
  /** Ids. */
  readonly related: readonly string[];
  /** Paths of the notes that define or extend it; a link to one names it. Absent in the catalogue as it comes. */
  readonly notes?: readonly string[];
}

/** How an ambiguous alias may match; aliases without a rule match anywhere. */
export interface AliasRule {
  readonly alias: string;
  readonly rule: 'heading-only' | 'heading-or-context' | 'note-context' | 'needs-context' | 'anywhere';
  readonly context?: readonly string[];
  readonly exclude?: readonly string[];
  readonly exactCase?: boolean;
}

export interface FrameworkCategory {
  readonly id: string;
  readonly names: Readonly<Record<Script, string>>;
}
