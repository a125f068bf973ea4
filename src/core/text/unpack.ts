import { inflateSync, strFromU8 } from 'fflate';
import { unitsToText } from './units';

const FIRST_DIGIT = 35;
const BACKSLASH = 92;
const DIGITS = 91;
/** What a pair of digits carries: 91 × 91 is just more than two to the power of 13. */
const BITS = 13;
const BEYOND_ASCII = 0x80;
/** So many characters beyond ASCII have a byte of their own; the others have two, the first of them from here on. */
const FREQUENT = 112;
const LEAD = BEYOND_ASCII + FREQUENT;

/**
 * A text that the build has coded, deflated and written in pairs of digits (`scripts/knowledge/pack-text.mjs`). The catalogue
 * shrinks to less than half by it and is unpacked on first use, in a few milliseconds. Throws when `packed` is not
 * such a text.
 */
export function unpackText(packed: string): string {
  return textOf(inflateSync(bytesOf(packed)));
}

/** The characters beyond ASCII stand in front, up to a zero byte; then one or two bytes for each character of the text. */
function textOf(bytes: Uint8Array): string {
  const start = bytes.indexOf(0) + 1;
  if (start === 0) throw new Error('This is no packed text.');
  const characters = charactersOf(strFromU8(bytes.subarray(0, start - 1)));
  const units = new Uint16Array(bytes.length);
  let end = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const index = byte < LEAD ? byte - BEYOND_ASCII : FREQUENT + ((byte - LEAD) << 8) + (bytes[++at] ?? 0);
    units[end++] = byte < BEYOND_ASCII ? byte : characters[index] ?? 0;
  }
  return unitsToText(units, end);
}

/** The frequent ones as they are, of the others the steps from one to the next. */
function charactersOf(listed: string): Uint16Array {
  const units = Uint16Array.from(listed, (character) => character.charCodeAt(0));
  for (let at = FREQUENT + 1; at < units.length; at++) units[at] = (units[at] ?? 0) + (units[at - 1] ?? 0);
  return units;
}

/** At the end there may be a byte of padding, which inflating leaves alone. */
function bytesOf(packed: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor(packed.length / 2 * BITS / 8));
  let held = 0;
  let bits = 0;
  let length = 0;
  for (let at = 0; at < packed.length; at += 2) {
    held = (held << BITS) | (digitAt(packed, at) * DIGITS + digitAt(packed, at + 1));
    for (bits += BITS; bits >= 8; length++) {
      bits -= 8;
      bytes[length] = held >> bits;
    }
    held &= (1 << bits) - 1;
  }
  return bytes;
}

function digitAt(packed: string, at: number): number {
  const code = packed.charCodeAt(at);
  return code - FIRST_DIGIT - Number(code > BACKSLASH);
}
