/** Printable characters that need no escape in a string: from `#` to `~` without the backslash. */
const DIGITS = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter(digit => digit !== '\\');
const BITS = 13;

/**
 * A text made small for `unpackText` (src/core/text/unpack.ts, which says how it is read). Sorting all rotations of
 * the text brings equal letters together (Burrows and Wheeler), their ranks among the letters just seen are mostly
 * nought, and arithmetic coding makes that small: a quarter less than deflating. Integers only, so that main.js comes
 * out the same wherever it is built.
 * @param {string} text
 */
export function packText(text) {
  const bytes = new TextEncoder().encode(text);
  const { last, origin } = sortedRotations(bytes);
  const writer = new BitWriter();
  for (const rank of ranks(last)) writer.rank(rank);
  return inDigits([...threeBytes(bytes.length), ...threeBytes(origin), ...writer.end()]);
}

/** @param {number} value */
const threeBytes = value => [value >> 16, (value >> 8) & 255, value & 255];

/** The last letters of all rotations in their order, and which of them is the text. @param {Uint8Array} bytes */
function sortedRotations(bytes) {
  const { length } = bytes;
  const twice = new Uint8Array(length * 2);
  twice.set(bytes);
  twice.set(bytes, length);
  const starts = new Uint32Array(length).map((_, at) => at).sort((a, b) => {
    for (let at = 0; at < length; at++) if (twice[a + at] !== twice[b + at]) return twice[a + at] - twice[b + at];
    return 0;
  });
  return { last: Uint8Array.from(starts, start => twice[start + length - 1]), origin: Math.max(0, starts.indexOf(0)) };
}

/** How long ago each letter was last seen, in letters. @param {Uint8Array} letters */
function ranks(letters) {
  const recent = Uint8Array.from({ length: 256 }, (_, letter) => letter);
  return Array.from(letters, letter => {
    const rank = recent.indexOf(letter);
    recent.copyWithin(1, 0, rank);
    recent[0] = letter;
    return rank;
  });
}

/** The mirror of `RankReader`: contexts and adaptation must be the same there. */
class BitWriter {
  quick = new Uint16Array(1 << 13).fill(1 << 15);
  slow = new Uint16Array(1 << 13).fill(1 << 15);
  low = 0;
  high = 0xffffffff;
  run = 0;
  size1 = 0;
  size2 = 0;
  /** @type {number[]} */
  bytes = [];

  /** @param {number} rank */
  rank(rank) {
    const size = rank === 0 ? 0 : 32 - Math.clz32(rank);
    this.bit((this.size1 * 9 + this.size2) * 8 + this.run, rank === 0);
    for (let at = 1; at < 8 && at <= size; at++) this.bit(1024 + (this.size1 * 9 + this.size2) * 8 + at, at === size);
    for (let prefix = 1, at = size - 2; at >= 0; at--) {
      const bit = (rank >> at) & 1;
      this.bit(2048 + (size << 8) + prefix, bit === 1);
      prefix = prefix * 2 + bit;
    }
    this.run = rank === 0 ? Math.min(this.run + 1, 7) : 0;
    this.size2 = this.size1;
    this.size1 = size;
  }

  /** @param {number} context @param {boolean} bit */
  bit(context, bit) {
    const chance = this.quick[context] + this.slow[context];
    const middle = this.low + Math.floor((this.high - this.low) * chance / 131072);
    this.quick[context] += bit ? (65535 - this.quick[context]) >> 4 : -(this.quick[context] >> 4);
    this.slow[context] += bit ? (65535 - this.slow[context]) >> 7 : -(this.slow[context] >> 7);
    if (bit) this.high = middle;
    else this.low = middle + 1;
    while (((this.low ^ this.high) >>> 24) === 0) {
      this.bytes.push(this.low >>> 24);
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 255) >>> 0;
    }
  }

  end() {
    return [...this.bytes, this.high >>> 24, (this.high >>> 16) & 255, (this.high >>> 8) & 255, this.high & 255];
  }
}

/** 13 bits in two characters, where base64 has 12. @param {readonly number[]} bytes */
function inDigits(bytes) {
  let packed = '';
  let held = 0;
  let bits = 0;
  const write = (/** @type {number} */ value) => { packed += DIGITS[Math.floor(value / DIGITS.length)] + DIGITS[value % DIGITS.length]; };
  for (const byte of bytes) {
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
