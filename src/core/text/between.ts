/**
 * What stands between two lines (1-based, inclusive) of a list in order of place, found by bisection: cards and items
 * ask this of every mention and every block of a note. `lineOf` gives the line by which the list is ordered.
 */
export function between<T>(placed: readonly T[], from: number, to: number, lineOf: (one: T) => number): readonly T[] {
  const { first, end } = placesBetween(placed, from, to, lineOf);
  return first < end ? placed.slice(first, end) : NOTHING;
}

const NOTHING: readonly never[] = [];

/** The same as indices: of the first, and behind the last. */
export function placesBetween<T>(placed: readonly T[], from: number, to: number, lineOf: (one: T) => number): { readonly first: number; readonly end: number } {
  return { first: firstFrom(placed, from, lineOf), end: to === Infinity ? placed.length : firstFrom(placed, to + 1, lineOf) };
}

/** Index of the first that stands at a line or behind it. */
function firstFrom<T>(placed: readonly T[], line: number, lineOf: (one: T) => number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = placed[middle];
    if (one !== undefined && lineOf(one) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The orders of mentions and items, and of blocks. */
export function lineOf(one: { readonly line: number }): number {
  return one.line;
}

export function firstLineOf(one: { readonly firstLine: number }): number {
  return one.firstLine;
}
