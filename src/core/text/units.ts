/** Longest run handed to one call: engines limit the number of arguments. */
const RUN = 8192;

/** The text of the first `length` UTF-16 units. */
export function unitsToText(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += RUN) {
    text += oneRun(units.subarray(at, Math.min(length, at + RUN)));
  }
  return text;
}

/** Spreading a typed array goes through its iterator, which takes three times as long. */
function oneRun(units: Uint16Array): string {
  const text: unknown = Reflect.apply(String.fromCharCode, null, units);
  return String(text);
}

/** The UTF-16 units of a text, for asking whether a character is one of them without making a string of it. */
export function unitsIn(text: string): ReadonlySet<number> {
  return new Set(Array.from({ length: text.length }, (_unit, at) => text.charCodeAt(at)));
}
