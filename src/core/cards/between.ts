/**
 * What stands between two lines (1-based, inclusive) of a list in order of place, found by bisection: cards and items
 * ask this of every mention of a note.
 */
export function between<T extends { readonly line: number }>(placed: readonly T[], from: number, to: number): readonly T[] {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.line ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < placed.length && (placed[end]?.line ?? Infinity) <= to) end++;
  return placed.slice(low, end);
}
