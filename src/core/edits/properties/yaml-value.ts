/** One value on one line. Offsets are into the text it was read from. */
export interface YamlScalar {
  readonly from: number;
  readonly to: number;
  readonly style: 'plain' | 'single' | 'double';
  /** Null: the value is none (`null`, `~`). Numbers and booleans count as they are written. */
  readonly value: string | null;
}

/** `[a, "b"]`, on one line or several. */
export interface YamlFlow {
  /** Offset behind the closing bracket. */
  readonly end: number;
  readonly items: readonly YamlScalar[];
  /** Offset of the comma behind the last item, or null. */
  readonly lastComma: number | null;
  /** All items are scalars on one line each, and no comment stands between them. */
  readonly simple: boolean;
}

const NOTHING = /^(?:~|null|Null|NULL)$/;
/** What a plain scalar cannot begin with: anchors, aliases, tags, block scalars, and what is reserved. */
const NOT_PLAIN = /^(?:[&*!|>%@`,\]}{["'#]|[-?:](?=[ \t]|$))/;
/** `key: value` or `key:`, which is a mapping and no text. */
const MAPPING = /:(?=[ \t]|$)/;
const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  0: '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b', ' ': ' ', '"': '"', '/': '/', '\\': '\\',
  N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029',
};
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;

/** The scalar that is all there is between two offsets, blanks at both ends aside; null if it is none. */
export function readScalar(text: string, from: number, to: number): YamlScalar | null {
  const mark = text.charAt(from);
  if (mark === '"' || mark === '\'') {
    const end = quotedEnd(text, from, to);
    if (end !== to) return null;
    const value = mark === '"' ? unescaped(text.slice(from + 1, to - 1)) : text.slice(from + 1, to - 1).replaceAll('\'\'', '\'');
    return value === null || /[\r\n]/.test(text.slice(from, to)) ? null : { from, to, style: mark === '"' ? 'double' : 'single', value };
  }
  const raw = text.slice(from, to);
  if (raw === '' || NOT_PLAIN.test(raw) || MAPPING.test(raw) || /[\r\n]/.test(raw)) return null;
  return { from, to, style: 'plain', value: NOTHING.test(raw) ? null : raw };
}

/** Offset behind the quote that closes the one at `from`, on whichever line; -1 if none does before `limit`. */
export function quotedEnd(text: string, from: number, limit: number): number {
  const mark = text.charAt(from);
  for (let at = from + 1; at < limit; at++) {
    const unit = text.charAt(at);
    if (mark === '"' && unit === '\\') at++;
    else if (unit === mark && mark === '\'' && text.charAt(at + 1) === mark) at++;
    else if (unit === mark) return at + 1;
  }
  return -1;
}

function unescaped(inner: string): string | null {
  let known = true;
  const value = inner.replace(ESCAPE, (whole, byte: string | undefined, unit: string | undefined, point: string | undefined, mark: string | undefined) => {
    const code = byte ?? unit ?? point;
    if (code !== undefined && Number.parseInt(code, 16) <= 0x10ffff) return String.fromCodePoint(Number.parseInt(code, 16));
    known &&= mark !== undefined && mark in SIMPLE_ESCAPES;
    return SIMPLE_ESCAPES[mark ?? ''] ?? whole;
  });
  return known ? value : null;
}

/** Where the run of value ends that begins at `from`: before a comment or the blanks at the end of the line. */
export function inlineEnd(text: string, from: number, lineEnd: number): number {
  const comment = /[ \t]#/g;
  comment.lastIndex = from;
  const quote = text.charAt(from);
  if (quote === '"' || quote === '\'') comment.lastIndex = Math.max(from, quotedEnd(text, from, lineEnd));
  const found = comment.exec(text.slice(0, lineEnd));
  let end = text.charAt(from) === '#' ? from : found?.index ?? lineEnd;
  while (end > from && isSpace(text.charAt(end - 1))) end--;
  return end;
}

export function isSpace(unit: string): boolean {
  return unit === ' ' || unit === '\t';
}

/** Reads the collection that opens at `open` (`[` or `{`); null if it is not closed before `limit`. */
export function readFlow(text: string, open: number, limit: number): YamlFlow | null {
  const items: YamlScalar[] = [];
  let depth = 0;
  let first = -1;
  let last = -1;
  let lastComma: number | null = null;
  let atStart = true;
  let simple = text.charAt(open) === '[';
  const endItem = (): void => {
    const item = first < 0 ? null : readScalar(text, first, last);
    if (item) items.push(item);
    else if (first >= 0) simple = false;
    first = -1;
  };
  for (let at = open + 1; at < limit; at++) {
    const unit = text.charAt(at);
    const before = text.charAt(at - 1);
    if (/\s/.test(unit)) continue;
    if (unit === '#' && /\s/.test(before)) {
      simple = false;
      while (at + 1 < limit && !/[\r\n]/.test(text.charAt(at + 1))) at++;
    } else if ((unit === ']' || unit === '}') && depth === 0) {
      endItem();
      return { end: at + 1, items, lastComma: items.length > 0 && first < 0 && lastComma !== null && lastComma >= (items[items.length - 1]?.to ?? 0) ? lastComma : null, simple };
    } else if (unit === ',' && depth === 0) {
      if (first < 0) simple = false;
      endItem();
      lastComma = at;
      atStart = true;
    } else {
      if (first < 0) first = at;
      const isOpening = unit === '[' || unit === '{';
      if (isOpening) depth++;
      if (unit === ']' || unit === '}') depth--;
      if (isOpening || depth > 0) simple = false;
      const isPair = unit === ':' && (/[\s,[\]{}]/.test(text.charAt(at + 1)) || before === '"' || before === '\'');
      if (isPair) simple = false;
      if (atStart && (unit === '"' || unit === '\'')) {
        const end = quotedEnd(text, at, limit);
        if (end < 0) return null;
        at = end - 1;
      }
      atStart = isOpening || isPair || (depth > 0 && unit === ',');
      last = at + 1;
    }
  }
  return null;
}
