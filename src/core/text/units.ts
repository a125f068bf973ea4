/** Longest run handed to one call: engines limit the number of arguments. */
const RUN = 8192;

/** The text of the first `length` UTF-16 units. */
export function unitsToText(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += RUN) {
    text += String.fromCharCode(...units.subarray(at, Math.min(length, at + RUN)));
  }
  return text;
}
