import { deflateSync, strToU8 } from 'fflate';

/** Printable characters that need no escape in a string: from `#` to `~` without the backslash. */
const DIGITS = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter(digit => digit !== '\\');
const BITS = 13;
/** So many characters beyond ASCII have a byte of their own; the others have two. */
const FREQUENT = 112;
const LEADS = 16;

/**
 * A text for `unpackText`: its characters in one or two bytes each, deflated, and written in pairs of 91 digits: 13 bits
 * in two characters, where base64 has 12. Deflated by the same library that inflates it: Node's own zlib gives other
 * bytes on other processors, and main.js must come out the same wherever it is built.
 * @param {string} text
 */
export function packText(text) {
  return inDigits(deflateSync(inBytes(text), { level: 9, mem: 12 }));
}

/**
 * ASCII as it is; the most frequent other characters in one byte, the rest in two, by their code. UTF-8 has three for
 * each Han character, and deflates an eighth worse. In front, up to a zero byte, the characters: the frequent ones,
 * then the steps from each of the others to the next.
 * @param {string} text
 */
function inBytes(text) {
  if (/[\ud800-\udfff]/.test(text)) throw new Error('Characters of two UTF-16 units cannot be packed.');
  const { frequent, rest } = characters(text);
  const bytes = new Map(frequent.map((character, at) => [character, [0x80 + at]]));
  rest.forEach((character, at) => bytes.set(character, [0x80 + FREQUENT + (at >> 8), at & 0xff]));
  const steps = rest.map((character, at) => String.fromCharCode(character.charCodeAt(0) - (rest[at - 1]?.charCodeAt(0) ?? 0)));
  const body = text.split('').flatMap(character => bytes.get(character) ?? [character.charCodeAt(0)]);
  return Uint8Array.from([...strToU8(frequent.join('') + steps.join('')), 0, ...body]);
}

/** The characters beyond ASCII: so many of the most frequent ones, and the rest in order of their codes. @param {string} text */
function characters(text) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const character of text.split('')) if (character > '\x7f') counts.set(character, (counts.get(character) ?? 0) + 1);
  const byCount = [...counts].sort(([one, times], [other, more]) => more - times || (one < other ? -1 : 1)).map(([character]) => character);
  const rest = byCount.slice(FREQUENT).sort();
  if (rest.length > LEADS * 0x100) throw new Error(`The text has ${byCount.length} characters beyond ASCII, more than can be packed.`);
  return { frequent: byCount.slice(0, FREQUENT), rest };
}

/** @param {Uint8Array} bytes */
function inDigits(bytes) {
  let packed = '';
  let held = 0;
  let bits = 0;
  const write = () => {
    bits -= BITS;
    const pair = held >> bits;
    packed += (DIGITS[Math.floor(pair / DIGITS.length)] ?? '') + (DIGITS[pair % DIGITS.length] ?? '');
    held &= (1 << bits) - 1;
  };
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits >= BITS) write();
  }
  if (bits > 0) {
    held <<= BITS - bits;
    bits = BITS;
    write();
  }
  return packed;
}
