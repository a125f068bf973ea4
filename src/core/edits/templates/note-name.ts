import { formatDate } from './format-date';

export interface NoteNameValues {
  readonly date: Date;
  /** A pattern of `formatDate` for `{{date}}` without one of its own. */
  readonly dateFormat: string;
  readonly frameworks: readonly string[];
  /** `{{company}}` and `{{title}}` are known only to a caller that has them; an empty one is one it has. */
  readonly company?: string;
  readonly title?: string;
}

/** The error names the token as written, for the message. */
export type NoteName =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'error'; readonly problem: 'unknown-token' | 'date-format'; readonly token: string };

// Obsidian refuses the first seven in a file name, links break on `# ^ [ ] |`; control characters are invisible.
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}]+/gu;

// 255 bytes is the limit of the usual file systems; this leaves room for a number and `.md`.
const LONGEST_BYTES = 240;

// Windows opens a device under these names (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/**
 * A file name (without folder and ending) from a pattern: `{{date}}`, `{{date:yyyy-MM-dd}}` with the tokens of
 * `formatDate`, `{{framework}}` the first, `{{frameworks}}` all, and `{{company}}` and `{{title}}` where they are given.
 * Characters a file name or a link cannot hold become a space; where nothing is left the date stands for the name.
 */
export function noteName(pattern: string, values: NoteNameValues): NoteName {
  let failed: NoteName | undefined;
  const expanded = pattern.replace(/\{\{([^{}]*)\}\}/g, (token: string, body: string) => {
    const result = expand(body.trim(), values);
    if (typeof result === 'string') return result;
    failed ??= { kind: 'error', problem: result.problem, token };
    return '';
  });
  return failed ?? { kind: 'name', name: safeName(expanded) || safeName(formatDate(values.date, 'yyyy-MM-dd') ?? '') || '1' };
}

/** `name`, or `name 1`, `name 2` … : the first that `taken` does not say is there already. */
export function uniqueName(name: string, taken: (candidate: string) => boolean): string {
  let candidate = name;
  for (let number = 1; taken(candidate); number++) candidate = `${name} ${String(number)}`;
  return candidate;
}

interface BadToken {
  readonly problem: 'unknown-token' | 'date-format';
}

function expand(token: string, values: NoteNameValues): string | BadToken {
  if (token === 'date') return dated(values.date, values.dateFormat);
  if (token.startsWith('date:')) return dated(values.date, token.slice('date:'.length).trim());
  switch (token) {
    case 'framework': return values.frameworks[0] ?? '';
    case 'frameworks': return values.frameworks.join(' ');
    case 'company': return values.company ?? { problem: 'unknown-token' };
    case 'title': return values.title ?? { problem: 'unknown-token' };
    default: return { problem: 'unknown-token' };
  }
}

function dated(date: Date, pattern: string): string | BadToken {
  return formatDate(date, pattern) ?? { problem: 'date-format' };
}

function safeName(text: string): string {
  const cleaned = cutToBytes(text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim(), LONGEST_BYTES);
  // Separators whose neighbour came out empty, and dots that hide a file or that Windows drops.
  const tidied = cleaned.replace(/ [-–—_](?= [-–—_] )/g, '').replace(/^[\s.,、_–—-]+/, '').replace(/[\s.,、_–—-]+$/, '');
  return DEVICE.test(tidied) ? `${tidied} 1` : tidied;
}

/** The longest beginning of whole characters that takes at most `limit` bytes as UTF-8. */
function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += bytesOf(character.codePointAt(0) ?? 0);
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
