import { propertiesEnd } from '../../note/read-lines';
import { lineAt, lineText, type Lines, readLines } from '../../text/lines';
import { inlineEnd, isSpace, quotedEnd, readFlow, readScalar } from './yaml-value';

/** One property and the lines it takes. */
export interface FrontMatterEntry {
  readonly key: string;
  /** 1-based; `endLine` is the last line that is its own: comments and blank lines behind it are not. */
  readonly line: number;
  readonly endLine: number;
  /** Offset behind the colon. */
  readonly colonEnd: number;
  /** Offsets of what stands behind the colon on the same line, comment and blanks aside; equal for nothing. */
  readonly from: number;
  readonly to: number;
}

export interface FrontMatter {
  readonly lines: Lines;
  /** Line (1-based) of the closing mark; 0 without front matter. */
  readonly lastLine: number;
  /** Blanks before each property; none usually. */
  readonly indent: string;
  /** Null: the lines are not properties one below the other, so none of them can be changed safely. */
  readonly entries: readonly FrontMatterEntry[] | null;
}

const PLAIN_KEY = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=\S)).*?(?=[ \t]*:(?:[ \t]|$))/;
const NONE: readonly FrontMatterEntry[] = [];

/** Tells the properties of a note apart by their lines, without reading their values. Linear; never throws. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = readLines(text);
  const lastLine = propertiesEnd(lines);
  if (lastLine === 0) return { lines, lastLine, indent: '', entries: NONE };
  const indent = firstIndent(lines, lastLine);
  return { lines, lastLine, indent, entries: readEntries(lines, lastLine, indent) };
}

function firstIndent(lines: Lines, lastLine: number): string {
  for (let line = 2; line < lastLine; line++) {
    const found = /^( *)[^\s#]/.exec(lineText(lines, line));
    if (found) return found[1] ?? '';
  }
  return '';
}

function readEntries(lines: Lines, lastLine: number, indent: string): readonly FrontMatterEntry[] | null {
  const entries: FrontMatterEntry[] = [];
  const keys = new Set<string>();
  for (let line = 2; line < lastLine;) {
    const text = lineText(lines, line);
    if (/^[ \t]*(?:#|$)/.test(text)) {
      line++;
      continue;
    }
    const entry = readEntry(lines, line, lastLine, indent);
    if (entry === null || keys.has(entry.key)) return null;
    keys.add(entry.key);
    entries.push(entry);
    line = entry.endLine + 1;
  }
  return entries;
}

function readEntry(lines: Lines, line: number, lastLine: number, indent: string): FrontMatterEntry | null {
  const { text } = lines;
  const start = lines.starts[line - 1] ?? 0;
  const lineEnd = lines.ends[line - 1] ?? 0;
  const keyStart = start + indent.length;
  if (!text.startsWith(indent, start) || isSpace(text.charAt(keyStart))) return null;
  const key = readKey(text, keyStart, lineEnd);
  if (key === null) return null;
  let from = key.colonEnd;
  while (from < lineEnd && isSpace(text.charAt(from))) from++;
  const to = inlineEnd(text, from, lineEnd);
  const closed = closingLine(lines, line, from, lines.starts[lastLine - 1] ?? 0);
  const endLine = closed === null ? null : lastOwnLine(lines, closed, lastLine, indent.length);
  return endLine === null ? null : { key: key.name, line, endLine, colonEnd: key.colonEnd, from, to };
}

function readKey(text: string, from: number, lineEnd: number): { readonly name: string; readonly colonEnd: number } | null {
  const mark = text.charAt(from);
  const end = mark === '"' || mark === '\'' ? quotedEnd(text, from, lineEnd) : from + (PLAIN_KEY.exec(text.slice(from, lineEnd))?.[0].length ?? 0);
  const name = end <= from ? null : mark === '"' || mark === '\'' ? readScalar(text, from, end)?.value ?? null : text.slice(from, end);
  const colon = /^[ \t]*:(?=[ \t]|$)/.exec(text.slice(Math.max(end, from), lineEnd));
  return name === null || colon === null || / #/.test(mark === '"' || mark === '\'' ? '' : name) ? null : { name, colonEnd: end + colon[0].length };
}

/** The line on which a quoted or bracketed value that begins at `from` is closed; null if none closes it. */
function closingLine(lines: Lines, line: number, from: number, limit: number): number | null {
  const mark = lines.text.charAt(from);
  const lineEnd = lines.ends[line - 1] ?? 0;
  if (from >= lineEnd) return line;
  const isQuoted = mark === '"' || mark === '\'';
  if (!isQuoted && mark !== '[' && mark !== '{') return line;
  const end = isQuoted ? quotedEnd(lines.text, from, limit) : readFlow(lines.text, from, limit)?.end ?? -1;
  if (end < 0) return null;
  const last = lineAt(lines, end);
  return /^[ \t]*(?:$|[ \t]#)/.test(lines.text.slice(end, lines.ends[last - 1])) ? last : null;
}

/**
 * Lines further in, and list marks as far in as the key, belong to the property above them. Null where words follow
 * that a comment as far out as the key parts from it: readers of YAML do not agree on whose they are.
 */
function lastOwnLine(lines: Lines, from: number, lastLine: number, indent: number): number | null {
  let own = from;
  let isParted = false;
  for (let line = from + 1; line < lastLine; line++) {
    const text = lineText(lines, line);
    const content = /^([ \t]*)(.*)$/s.exec(text);
    const inside = (content?.[1] ?? '').length;
    const words = content?.[2] ?? '';
    if (words === '') continue;
    const isDeeper = inside > indent || (inside === indent && /^-(?:[ \t]|$)/.test(words));
    if (words.startsWith('#')) {
      isParted ||= inside <= indent;
      continue;
    }
    if (!isDeeper) return own;
    if (isParted && !/^-(?:[ \t]|$)|:(?:[ \t]|$)/.test(words)) return null;
    own = line;
  }
  return own;
}
