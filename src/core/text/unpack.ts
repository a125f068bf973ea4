import { inflateSync, strFromU8 } from 'fflate';

const FIRST_DIGIT = 35;
const BACKSLASH = 92;
const DIGITS = 91;
/** What a pair of digits carries: 91 × 91 is just more than two to the power of 13. */
const BITS = 13;

/**
 * A text that the build has deflated and written in pairs of digits (`scripts/knowledge/pack-text.mjs`). The catalogue
 * shrinks to less than half by it and is unpacked on first use, in a few milliseconds. Throws when `packed` is not
 * such a text.
 */
export function unpackText(packed: string): string {
  return strFromU8(inflateSync(bytesOf(packed)));
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
