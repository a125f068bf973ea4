export type BlockKind =
  | 'properties' | 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'code' | 'html' | 'comment' | 'rule';

/**
 * A run of lines that reads as one piece: a heading, a paragraph, one list item (without its nested items),
 * one table row, a quote, a fence, an HTML block or comment, a thematic break, the front matter.
 * Blocks come in order and never overlap; blank lines lie between them.
 */
export interface Block {
  readonly kind: BlockKind;
  /** 1-based, inclusive. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Offsets in the note's text, without the last line's end. */
  readonly start: number;
  readonly end: number;
  /** Column (tabs = 4) where the text of a list item's mark begins; 0 for the rest. */
  readonly indent: number;
  /** Index of the innermost section it belongs to (a heading block: its own section), or -1 before any. */
  readonly section: number;
}
