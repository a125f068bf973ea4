/** Where a mention stands. `section`: in the body of a section with a role; `body`: any other text. */
export type MentionPlace = 'heading' | 'section' | 'body' | 'tag' | 'property' | 'link';

/** The rules of the catalogue for ambiguous names, and the three explicit marks. */
export type MentionRule =
  | 'anywhere' | 'heading-only' | 'heading-or-context' | 'note-context' | 'needs-context'
  | 'tag' | 'property' | 'link';

/** One place where a note names a framework. */
export interface Mention {
  readonly framework: string;
  /** 1-based line and column (UTF-16 code units). */
  readonly line: number;
  readonly column: number;
  /** Exactly as the note has it. */
  readonly text: string;
  readonly place: MentionPlace;
  readonly rule: MentionRule;
  /** Index of the block it stands in (-1: front matter), and of the section (-1: none). */
  readonly block: number;
  readonly section: number;
}

/** `used`: the note reasons with it; `mentioned`: a passing word. */
export interface FrameworkUse {
  readonly id: string;
  readonly strength: 'used' | 'mentioned';
  readonly mentions: number;
}
