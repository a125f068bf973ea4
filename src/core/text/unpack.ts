const FIRST_DIGIT = 35;
const BACKSLASH = 92;
const DIGITS = 91;
/** What a pair of digits carries: 91 × 91 is just more than two to the power of 13. */
const BITS = 13;
/** The length of the text and the place of its first letter, three bytes each. */
const HEAD = 6;

/**
 * A text that the build has packed (`scripts/knowledge/pack-text.mjs`): the catalogue shrinks to two fifths by it and
 * is unpacked on first use, in tens of milliseconds. Throws when `packed` is not such a text.
 */
export function unpackText(packed: string): string {
  const bytes = bytesOf(packed);
  const reader = new RankReader(bytes, HEAD);
  const last = new Uint8Array(threeBytes(bytes, 0));
  const recent = Uint8Array.from({ length: 256 }, (_, letter) => letter);
  for (let at = 0; at < last.length; at++) {
    const rank = reader.next();
    const letter = recent[rank] ?? 0;
    recent.copyWithin(1, 0, rank);
    last[at] = recent[0] = letter;
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(unsorted(last, threeBytes(bytes, 3)));
}

/** The text whose rotations, sorted, end in these letters (the transform of Burrows and Wheeler taken back). */
function unsorted(last: Uint8Array, origin: number): Uint8Array {
  const starts = new Uint32Array(257);
  for (const letter of last) starts[letter + 1] = (starts[letter + 1] ?? 0) + 1;
  for (let letter = 1; letter < 257; letter++) starts[letter] = (starts[letter] ?? 0) + (starts[letter - 1] ?? 0);
  const following = new Uint32Array(last.length);
  last.forEach((letter, row) => {
    const place = starts[letter] ?? 0;
    following[place] = row;
    starts[letter] = place + 1;
  });
  let row = origin;
  return last.map(() => {
    row = following[row] ?? 0;
    return last[row] ?? 0;
  });
}

/** Reads ranks that are coded bit by bit, each by how likely it was in places like it. */
class RankReader {
  private readonly quick = new Uint16Array(1 << 13).fill(1 << 15);
  private readonly slow = new Uint16Array(1 << 13).fill(1 << 15);
  private low = 0;
  private high = 0xffffffff;
  private code = 0;
  /** Noughts in a row, and the bits of the two ranks before: what a place is told apart by. */
  private run = 0;
  private size1 = 0;
  private size2 = 0;

  constructor(private readonly bytes: Uint8Array, private at: number) {
    for (let count = 0; count < 4; count++) this.code = this.code * 256 + this.byte();
  }

  next(): number {
    const place = (this.size1 * 9 + this.size2) * 8;
    const size = this.bit(place + this.run) === 1 ? 0 : this.size(place);
    let rank = Math.min(size, 1);
    for (let count = 1; count < size; count++) rank = rank * 2 + this.bit(2048 + (size << 8) + rank);
    this.run = rank === 0 ? Math.min(this.run + 1, 7) : 0;
    this.size2 = this.size1;
    this.size1 = size;
    return rank;
  }

  private size(place: number): number {
    let size = 1;
    while (size < 8 && this.bit(1024 + place + size) === 0) size++;
    return size;
  }

  private bit(context: number): 0 | 1 {
    const quick = this.quick[context] ?? 0;
    const slow = this.slow[context] ?? 0;
    const middle = this.low + Math.floor((this.high - this.low) * (quick + slow) / 131072);
    const bit = this.code <= middle ? 1 : 0;
    this.quick[context] = bit === 1 ? quick + ((65535 - quick) >> 4) : quick - (quick >> 4);
    this.slow[context] = bit === 1 ? slow + ((65535 - slow) >> 7) : slow - (slow >> 7);
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while (((this.low ^ this.high) >>> 24) === 0) {
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 255) >>> 0;
      this.code = ((this.code << 8) | this.byte()) >>> 0;
    }
    return bit;
  }

  private byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new Error('a packed text is cut off');
    return byte;
  }
}

function threeBytes(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}

/** At the end there may be a byte of padding, which nobody reads. */
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
