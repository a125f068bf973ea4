/**
 * A copy that does not keep the note's text alive: engines store a slice as a pointer into the whole string
 * (52 MB for the titles of 10,000 notes, measured; 3 MB copied). Short strings are copied anyway.
 */
export function ownCopy(slice: string): string {
  return slice.length < 13 ? slice : (' ' + slice).slice(1);
}
