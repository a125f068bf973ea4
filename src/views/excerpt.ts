/** A sentence in three parts: before, the words of the mention, after. */
export interface MarkedExcerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * Finds the words as written, else in any case; `marked` is empty when the excerpt does not hold them (mark-up
 * inside the words was cleaned away, or the excerpt was cut).
 */
export function markExcerpt(excerpt: string, words: string): MarkedExcerpt {
  const at = words === '' ? -1 : indexOfWords(excerpt, words);
  if (at < 0) return { before: excerpt, marked: '', after: '' };
  const end = at + words.length;
  return { before: excerpt.slice(0, at), marked: excerpt.slice(at, end), after: excerpt.slice(end) };
}

function indexOfWords(excerpt: string, words: string): number {
  const exact = excerpt.indexOf(words);
  if (exact >= 0) return exact;
  const lower = excerpt.toLowerCase();
  // A few letters change length with their case (Turkish dotted I); offsets would be wrong then.
  return lower.length === excerpt.length ? lower.indexOf(words.toLowerCase()) : -1;
}
