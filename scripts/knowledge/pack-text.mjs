import { deflateSync, strToU8 } from 'fflate';

/** Printable characters that need no escape in a string: from `#` to `~` without the backslash. */
const DIGITS = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter(digit => digit !== '\\');
const BITS = 13;

/**
 * A text deflated and written in pairs of 91 digits, for `unpackText`: 13 bits in two characters, where base64 has 12.
 * Deflated by the same library that inflates it: Node's own zlib gives other bytes on other processors, and main.js
 * must come out the same wherever it is built.
 * @param {string} text
 */
export function packText(text) {
  let packed = '';
  let held = 0;
  let bits = 0;
  const write = value => { packed += DIGITS[Math.floor(value / DIGITS.length)] + DIGITS[value % DIGITS.length]; };
  for (const byte of deflateSync(strToU8(text), { level: 9, mem: 12 })) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits < BITS) continue;
    bits -= BITS;
    write(held >> bits);
    held &= (1 << bits) - 1;
  }
  if (bits > 0) write(held << (BITS - bits));
  return packed;
}
