/** Something odd in a note, as data. The words a user reads come from the interface's language. */
export interface Diagnostic {
  readonly code:
    | 'empty-section' | 'prompt-only' | 'empty-heading' | 'unclosed-fence' | 'broken-properties'
    | 'in-fence' | 'unclosed-comment' | 'duplicate-heading' | 'long-line' | 'setext' | 'unlisted-framework' | 'unknown-mark';
  /** 1-based. */
  readonly line: number;
  /** Plain English, for the command line and for explaining. */
  readonly message: string;
}
