/** Up to so many times the limit sorting all is faster than keeping the best in order. */
const SORTED = 4;

/**
 * The first `limit` values in the order of `compare`, without sorting the rest: nearly every further value
 * costs one comparison with the worst kept so far. Equals keep the order they came in.
 */
export function best<T>(values: readonly T[], compare: (a: T, b: T) => number, limit: number): T[] {
  if (values.length <= limit * SORTED) return [...values].sort(compare).slice(0, Math.max(limit, 0));
  const kept: T[] = [];
  for (const value of values) {
    const worst = kept[limit - 1];
    if (worst !== undefined && compare(value, worst) >= 0) continue;
    kept.splice(placeFor(value, kept, compare), 0, value);
    if (kept.length > limit) kept.pop();
  }
  return kept.slice(0, Math.max(limit, 0));
}

function placeFor<T>(value: T, sorted: readonly T[], compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(value, other) >= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
