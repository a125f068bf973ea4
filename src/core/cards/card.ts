/** One line of a card: a key point, risk or question with its place (1-based line). */
export interface CardLine {
  readonly text: string;
  readonly label?: string;
  readonly line: number;
  /** Nested lines (sub-points), in order. */
  readonly children: readonly CardLine[];
}

/** What one framework (or one pair that shares a heading) says in one note. */
export interface Card {
  /** Stable while the heading and its place among equal headings stay the same. */
  readonly id: string;
  readonly title: string;
  readonly frameworks: readonly string[];
  readonly unlisted: readonly string[];
  /** Frameworks named in its text but not in its heading. */
  readonly mentioned: readonly string[];
  /** 1-based, inclusive. */
  readonly line: number;
  readonly endLine: number;
  /** One or two sentences, cleaned for display. */
  readonly gist: string;
  /** The bullets of its own section, in order: what the note says with this framework. */
  readonly points: readonly CardLine[];
  readonly keyPoints: readonly CardLine[];
  readonly risks: readonly CardLine[];
  readonly questions: readonly CardLine[];
}
