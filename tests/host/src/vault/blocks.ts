// Splits a note into its top-level blocks, as CachedMetadata.sections has them.
// A scanner over lines and not a Markdown parser: it runs for each note at start.

export type BlockType =
  | 'yaml' | 'heading' | 'code' | 'thematicBreak' | 'blockquote' | 'callout' | 'table' | 'list' | 'html' | 'paragraph';

export interface Block {
  readonly type: BlockType;
  /** 0-based, both included. */
  readonly start: number;
  readonly end: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ATX = /^ {0,3}#{1,6}(\s|$)/;
const RULE = /^ {0,3}([-*_])[ \t]*(\1[ \t]*){2,}$/;
const LIST = /^\s*([-*+]|\d+[.)])(\s|$)/;
const QUOTE = /^ {0,3}>/;
const HTML = /^ {0,3}<[a-zA-Z!/]/;
const TABLE_RULE = /^\s*\|?[\s:|-]*-[\s:|-]*$/;

export function scanBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let at = yamlEnd(lines);
  if (at > 0) blocks.push({ type: 'yaml', start: 0, end: at - 1 });
  while (at < lines.length) {
    if (isBlank(lines[at])) {
      at++;
      continue;
    }
    const block = blockAt(lines, at);
    blocks.push(block);
    at = block.end + 1;
  }
  return blocks;
}

/** The line after the front matter, or 0 when there is none. */
function yamlEnd(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return close < 0 ? 0 : close + 1;
}

function blockAt(lines: readonly string[], start: number): Block {
  const line = lines[start] ?? '';
  const fence = FENCE.exec(line)?.[1];
  if (fence) return { type: 'code', start, end: fenceEnd(lines, start, fence) };
  if (ATX.test(line)) return { type: 'heading', start, end: start };
  if (RULE.test(line)) return { type: 'thematicBreak', start, end: start };
  if (QUOTE.test(line)) {
    const type = /^ {0,3}>\s*\[!/.test(line) ? 'callout' : 'blockquote';
    return { type, start, end: runWhile(lines, start, (next) => !isBlank(next) && !interrupts(next, [QUOTE])) };
  }
  if (LIST.test(line)) return { type: 'list', start, end: listEnd(lines, start) };
  if (HTML.test(line)) return { type: 'html', start, end: runWhile(lines, start, (next) => !isBlank(next)) };
  if (line.includes('|') && TABLE_RULE.test(lines[start + 1] ?? '') && (lines[start + 1] ?? '').includes('-') && (lines[start + 1] ?? '').includes('|')) {
    return { type: 'table', start, end: runWhile(lines, start, (next) => next.includes('|')) };
  }
  return paragraphAt(lines, start);
}

/** Text directly above `---` or `===` is a heading: reported so for the app, and unseen in it by us. */
function paragraphAt(lines: readonly string[], start: number): Block {
  const end = runWhile(lines, start, (next) => !isBlank(next) && !interrupts(next, []) && !/^ {0,3}=+\s*$/.test(next));
  const underline = lines[end + 1] ?? '';
  if (/^ {0,3}(-+|=+)\s*$/.test(underline)) return { type: 'heading', start, end: end + 1 };
  return { type: 'paragraph', start, end };
}

function interrupts(line: string, allowed: readonly RegExp[]): boolean {
  return [FENCE, ATX, RULE, QUOTE, LIST].some((rule) => !allowed.includes(rule) && rule.test(line));
}

function fenceEnd(lines: readonly string[], start: number, fence: string): number {
  const close = new RegExp(`^ {0,3}${fence[0] === '~' ? '~' : '`'}{${fence.length},}\\s*$`);
  const end = lines.findIndex((line, index) => index > start && close.test(line));
  return end < 0 ? lines.length - 1 : end;
}

/** A list runs on over blank lines while items or indented lines follow. */
function listEnd(lines: readonly string[], start: number): number {
  let end = start;
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    const afterBlank = at > end + 1;
    const belongs = LIST.test(line) && !RULE.test(line) ? true : /^\s{2,}\S/.test(line) || (!afterBlank && !interrupts(line, []));
    if (!belongs) break;
    end = at;
  }
  return end;
}

function runWhile(lines: readonly string[], start: number, belongs: (line: string) => boolean): number {
  let end = start;
  while (end + 1 < lines.length && belongs(lines[end + 1] ?? '')) end++;
  return end;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
