/** UTF-16 units of a line that its key holds: enough to tell lines apart, short enough for a property. */
const KEY_LENGTH = 80;

/** What a reader recognises a line by, and *Not relevant here* remembers: its beginning, on one line. */
export function gapKey(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= KEY_LENGTH ? plain : plain.slice(0, KEY_LENGTH).replace(/[\ud800-\udbff]$/, '').trimEnd();
}
