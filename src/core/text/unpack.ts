import { inflateSync, strFromU8 } from 'fflate';

/**
 * A text that the build has deflated and written as base64 (`scripts/knowledge.mjs`). The catalogue shrinks to less
 * than half by it and is unpacked on first use, in a few milliseconds. Throws when `packed` is not such a text.
 */
export function unpackText(packed: string): string {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return strFromU8(inflateSync(bytes));
}
