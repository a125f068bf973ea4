import { isBlankUnit, skipBlank, trimEnd } from '../text/blank';
import { PROMPT_MARK, TEMPLATE_WORDS } from '../edits/templates/template-words';
import { entryAt } from '../text/entries';
import type { Lines } from '../text/lines';

/**
 * What one line is before headings are looked for. `fenced-text` is prose that somebody put into a fence: it is
 * read, but has no headings. `delimiter` is the `|---|` line of a table, `fence` the
 * line that opens or closes a code fence, `html` a line of nothing but tags.
 */
export type LineKind =
  | 'blank' | 'text' | 'item' | 'row' | 'delimiter' | 'quote' | 'code' | 'fenced-text' | 'fence' | 'comment' | 'html' | 'rule'
  | 'properties';

/** One line, told apart. Offsets are into the note's text. */
export interface NoteLine {
  readonly kind: LineKind;
  /** Column of the first character that is not blank; a tab counts to the next multiple of four. */
  readonly indent: number;
  /** Where the words begin: behind indent, list mark or quote mark. */
  readonly textStart: number;
  /** Behind the last character that is not blank. */
  readonly textEnd: number;
}

export interface NoteLines {
  readonly lines: Lines;
  /** Index 0 is line 1. */
  readonly kinds: readonly NoteLine[];
  /** Line (1-based) of a fence that is never closed; null when all are. */
  readonly unclosedFence: number | null;
  /** Line (1-based) of a comment that is never closed. */
  readonly unclosedComment: number | null;
  /** Line (1-based) of the fence in which the whole note lives, and which is therefore read; null usually. */
  readonly openedFence: number | null;
}

/** A line while it is told apart. Changed in place, not copied: one is made for every line of every note. */
type Draft = { -readonly [Key in keyof NoteLine]: NoteLine[Key] };

interface Fence {
  readonly mark: number;
  readonly length: number;
  readonly line: number;
}

const ITEM = /^(?:[-*+][ \t\u3000]+|[-*+]$|[•‧．·◦▪・][ \t\u3000]*|[●○▸►➤✓✔→][ \t\u3000]+|\d{1,3}[.)、．][ \t\u3000]+|\d{1,3}[.)]$|\d{1,2}[、）]|\d\uFE0F?\u20E3[ \t]*|[①-⑳❶-❿➀-➓][ \t\u3000、.．]*)/;
const ESCAPED_ITEM = /^(?:\\[-*+]|\d{1,3}\\[.)])[ \t]+/;
const DELIMITER = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|[—–－─]{1,}|[.．。…]{1,}|={3,})$/;
const TAGS_ONLY = /^(?:<\/?[A-Za-z][^<>]*>[ \t]*)+$/;
const FENCE = /`{3}|~{3}/;
const PLAIN_FENCE = /^(?:`{3,}|~{3,})[ \t]*(?:text|txt|plain)?$/i;
const PROSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]{6}|(?:[A-Za-z\u00c0-\u024f'’,]+[ ]+){4}[A-Za-z\u00c0-\u024f]/;
const CODE = /[{};]$|^(?:[$>#%]|\/\/|import |from |const |let |var |def |class |function |return |npm |git |sudo )|=>|==|\w\(.*\)$/;
const OWN_PROMPTS = Object.values(TEMPLATE_WORDS).flatMap((words) => [words.questionsPrompt, words.risksPrompt, words.learningPrompt]);
const INLINE_COMMENT = /^(?:<!--(?:[^-]|-(?!->))*-->|%%[^%]+%%)[ \t]*/;
/** What stands further behind a list mark is indented code. */
const WIDEST_MARK = 8;
const COMMENT_OPENINGS = '<%$';
const NOT_YAML = /^(?:#{2,6}[ \t]|[▀-▟]|【)/;
const LIST_MARKS = new Set([...'-*+•‧．·◦▪・●○▸►➤✓✔→\\'].map((mark) => mark.charCodeAt(0)));

/**
 * Tells the lines of a note apart: front matter, fences, comments, tables, quotes, list items, rules. Linear,
 * never throws; a fence that is never closed runs to the end, as CommonMark has it
 * (https://spec.commonmark.org/0.31.2/#fenced-code-blocks). When a note lives as a whole in one fence, that
 * fence is opened and its lines are read like any others.
 */
export function readNoteLines(lines: Lines): NoteLines {
  const hasFence = FENCE.test(lines.text);
  const read = scan(lines, null, hasFence);
  const whole = hasFence ? wholeNoteFence(read) : null;
  return whole === null ? read : { ...scan(lines, whole, hasFence), openedFence: whole };
}

function scan(lines: Lines, openedFence: number | null, hasFence: boolean): NoteLines {
  const { text } = lines;
  const kinds: Draft[] = [];
  const count = lines.starts.length;
  const bodyFrom = propertiesEnd(lines);
  let fence: Fence | null = null;
  let comment: '-->' | '%%' | '$$' | null = null;
  let commentLine = 0;
  let skipClosing = false;
  for (let at = 0; at < count; at++) {
    const line = draftOf(lines, at);
    kinds.push(line);
    if (at < bodyFrom) line.kind = 'properties';
    else if (fence) {
      const closes = closesFence(text, line, fence);
      line.kind = closes ? 'fence' : 'code';
      if (closes) fence = null;
    } else if (comment) {
      line.kind = comment === '$$' ? 'code' : 'comment';
      if (text.slice(line.textStart, line.textEnd).includes(comment)) comment = null;
    } else if (line.textStart >= line.textEnd) line.kind = 'blank';
    else if (opensPlainly(text.charCodeAt(line.textStart))) line.kind = plainKind(text, line, entryAt(kinds, at - 1));
    else {
      const opening: Fence | null = opensFence(text, line, at + 1) ?? opensFence(text, behindListMark(text, line), at + 1);
      if (opening) {
        line.kind = 'fence';
        const isOpened = at + 1 === openedFence;
        if (isOpened || (skipClosing && isBareFence(text, line))) skipClosing = isOpened;
        else fence = opening;
      } else {
        comment = opensComment(text, line);
        if (comment) {
          commentLine = at + 1;
          line.kind = comment === '$$' ? 'code' : 'comment';
          if (closesComment(text, line, comment)) comment = null;
        } else tellApart(text, line, entryAt(kinds, at - 1));
      }
    }
  }
  if (hasFence) openProse(lines, kinds);
  if (text.includes('|')) fillTables(lines, kinds);
  if (text.includes(PROMPT_MARK)) hideOwnPrompts(lines, kinds);
  return { lines, kinds, unclosedFence: fence ? fence.line : null, unclosedComment: comment ? commentLine : null, openedFence: null };
}

/** A line by its edges, of no kind yet. */
function draftOf(lines: Lines, at: number): Draft {
  const start = lines.starts[at] ?? 0;
  const end = lines.ends[at] ?? 0;
  const textStart = skipBlank(lines.text, start, end);
  return { kind: 'text', indent: textStart === start ? 0 : columns(lines.text, start, textStart), textStart, textEnd: trimEnd(lines.text, textStart, end) };
}

function columns(text: string, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 9) column += 4 - (column % 4);
    else if (unit === 32 || unit === 0x3000 || unit === 0xa0) column++;
  }
  return column;
}

/** Number of lines of the front matter, its two marks included; 0 when it is missing or never closed. */
export function propertiesEnd(lines: Lines): number {
  if (!isPropertiesMark(lines, 0)) return 0;
  for (let at = 1; at < lines.starts.length; at++) {
    if (isPropertiesMark(lines, at)) return at + 1;
    // A rule at the top of a note is no front matter when headings come before the next one.
    if (NOT_YAML.test(lines.text.slice(lines.starts[at], lines.ends[at]))) return 0;
  }
  return 0;
}

function isPropertiesMark(lines: Lines, at: number): boolean {
  const start = lines.starts[at] ?? 0;
  const end = lines.ends[at] ?? 0;
  return lines.text.startsWith('---', start) && trimEnd(lines.text, start, end) === start + 3;
}

function opensFence(text: string, line: NoteLine, number: number): Fence | null {
  const mark = text.charCodeAt(line.textStart);
  if (!isFenceUnit(mark)) return null;
  const length = runLength(text, line.textStart, line.textEnd, mark);
  if (length < 3) return null;
  const info = text.slice(line.textStart + length, line.textEnd);
  return mark === 0x60 && info.includes('`') ? null : { mark, length, line: number };
}

function isFenceUnit(unit: number): boolean {
  return unit === 0x60 || unit === 0x7e;
}

/** `- ```` opens a fence within the item. */
function behindListMark(text: string, line: NoteLine): NoteLine {
  const mark = text.charAt(line.textStart);
  if (mark !== '-' && mark !== '*' && mark !== '+') return line;
  let at = line.textStart + 1;
  while (at < line.textStart + WIDEST_MARK && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++;
  return at > line.textStart + 1 && isFenceUnit(text.charCodeAt(at)) ? { ...line, textStart: at } : line;
}

function closesFence(text: string, line: NoteLine, fence: Fence): boolean {
  if (text.charCodeAt(line.textStart) !== fence.mark) return false;
  const length = runLength(text, line.textStart, line.textEnd, fence.mark);
  return length >= fence.length && line.textStart + length === line.textEnd;
}

function isBareFence(text: string, line: NoteLine): boolean {
  const mark = text.charCodeAt(line.textStart);
  return line.textStart + runLength(text, line.textStart, line.textEnd, mark) === line.textEnd;
}

function runLength(text: string, from: number, to: number, unit: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) === unit) at++;
  return at - from;
}

function opensComment(text: string, line: NoteLine): '-->' | '%%' | '$$' | null {
  if (!COMMENT_OPENINGS.includes(text.charAt(line.textStart))) return null;
  const inline = INLINE_COMMENT.exec(text.slice(line.textStart, Math.min(line.textEnd, line.textStart + 1000)));
  if (inline && line.textStart + inline[0].length < line.textEnd) return null;
  if (text.startsWith('<!--', line.textStart)) return '-->';
  if (text.startsWith('%%', line.textStart)) return '%%';
  return text.startsWith('$$', line.textStart) && line.textEnd === line.textStart + 2 ? '$$' : null;
}

function closesComment(text: string, line: NoteLine, closing: string): boolean {
  const from = line.textStart + (closing === '-->' ? 4 : 2);
  const found = text.indexOf(closing, from);
  return found >= 0 && found < line.textEnd;
}

function tellApart(text: string, line: Draft, before: NoteLine | undefined): void {
  const unit = text.charCodeAt(line.textStart);
  if (unit === 0x3e || unit === 0xff1e) becomeQuote(text, line);
  else if (isRuleUnit(unit) && RULE.test(text.slice(line.textStart, line.textEnd))) line.kind = 'rule';
  else if ((LIST_MARKS.has(unit) || isNumberUnit(unit)) && becomeItem(text, line)) return;
  else if (unit === 0x7c && line.textEnd - line.textStart > 1) line.kind = 'row';
  else if (unit === 0x3c && TAGS_ONLY.test(text.slice(line.textStart, line.textEnd))) line.kind = 'html';
  else line.kind = plainKind(text, line, before);
}

/** A letter or Han character, behind which nothing but text or a row of a table stands: most lines. */
function opensPlainly(unit: number): boolean {
  return unit < 0x80 ? (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a : unit >= 0x3400 && unit < 0xd800;
}

/** Below a row, what has a pipe is one too. */
function plainKind(text: string, line: NoteLine, before: NoteLine | undefined): LineKind {
  return before?.kind === 'row' && hasPipe(text, line) ? 'row' : 'text';
}

/** A digit, or one in a circle. */
function isNumberUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x2460 && unit <= 0x2473) || (unit >= 0x2776 && unit <= 0x2793);
}

function isRuleUnit(unit: number): boolean {
  return unit === 0x2d || unit === 0x2a || unit === 0x5f || unit === 0x3d || unit === 0x2e || unit === 0x3002
    || unit === 0x2026 || unit === 0xff0e || (unit >= 0x2013 && unit <= 0x2014) || unit === 0xff0d || unit === 0x2500;
}

function becomeItem(text: string, line: Draft): boolean {
  const words = text.slice(line.textStart, Math.min(line.textEnd, line.textStart + 12));
  const mark = ITEM.exec(words) ?? ESCAPED_ITEM.exec(words);
  if (!mark) return false;
  line.kind = 'item';
  line.textStart = skipBlank(text, line.textStart + mark[0].length, line.textEnd);
  // Outline notes quote behind a list mark: `- > …`.
  if (text.charCodeAt(line.textStart) === 0x3e) becomeQuote(text, line);
  return true;
}

function becomeQuote(text: string, line: Draft): void {
  line.kind = 'quote';
  line.textStart = behindQuoteMarks(text, line);
}

function behindQuoteMarks(text: string, line: NoteLine): number {
  let at = line.textStart;
  while (at < line.textEnd) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x3e && unit !== 0xff1e && !isBlankUnit(unit)) return at;
    at++;
  }
  return at;
}

/** A line above a delimiter row is the table's head even without outer pipes; lines with pipes below it are rows. */
function fillTables({ text }: Lines, kinds: readonly Draft[]): void {
  let inTable = false;
  kinds.forEach((line, at) => {
    const mayBeRow = (line.kind === 'text' || line.kind === 'row' || line.kind === 'item') && hasPipe(text, line);
    if (mayBeRow && DELIMITER.test(text.slice(line.textStart, line.textEnd))) {
      line.kind = 'delimiter';
      const head = entryAt(kinds, at - 1);
      if (head && (head.kind === 'text' || head.kind === 'item') && hasPipe(text, head)) head.kind = 'row';
      inTable = true;
    } else if (inTable && line.kind === 'text' && mayBeRow) line.kind = 'row';
    else if (line.kind !== 'row') inTable = false;
  });
}

/** In a fence without a language, lines of prose are read: some keep every paragraph of an analysis in one. */
function openProse(lines: Lines, kinds: readonly Draft[]): void {
  let from = -1;
  kinds.forEach((line, at) => {
    if (line.kind !== 'fence') return;
    const fence = lines.text.slice(line.textStart, line.textEnd);
    if (from < 0 || kinds[at - 1]?.kind !== 'code') from = PLAIN_FENCE.test(fence) ? at + 1 : -1;
    else {
      if (isProse(lines, kinds, from, at)) for (const inner of kinds.slice(from, at)) inner.kind = inner.textStart < inner.textEnd ? 'fenced-text' : 'blank';
      from = -1;
    }
  });
}

/** Most lines are sentences: Han text or five words in a row, and none of the marks that code ends in. */
function isProse(lines: Lines, kinds: readonly NoteLine[], from: number, to: number): boolean {
  let prose = 0;
  let written = 0;
  for (let at = from; at < to; at++) {
    const line = kinds[at];
    if (!line || line.textStart >= line.textEnd) continue;
    const words = lines.text.slice(line.textStart, Math.min(line.textEnd, line.textStart + 200));
    written++;
    if (!CODE.test(words) && PROSE.test(words)) prose++;
  }
  return written > 0 && prose * 3 >= written * 2;
}

/**
 * The callouts in which our own template asks are no part of what a note says: an unanswered template makes no
 * card, and the first sentence written below one does.
 */
function hideOwnPrompts({ text }: Lines, kinds: readonly Draft[]): void {
  let hidden = false;
  for (const line of kinds) {
    hidden = line.kind === 'quote' && (hidden || opensOwnPrompt(text.slice(line.textStart, line.textEnd)));
    if (hidden) line.kind = 'comment';
  }
}

function opensOwnPrompt(words: string): boolean {
  if (!words.startsWith(PROMPT_MARK)) return false;
  const title = words.slice(PROMPT_MARK.length).trim();
  return OWN_PROMPTS.some((prompt) => title.startsWith(prompt));
}

function hasPipe(text: string, { textStart, textEnd }: NoteLine): boolean {
  return text.slice(textStart, textEnd).includes('|');
}

/** The fence that holds at least four fifths of a note's lines, when it is plain or Markdown. */
function wholeNoteFence(read: NoteLines): number | null {
  let written = 0;
  let longest = 0;
  let longestLine = 0;
  let run = 0;
  let opened = 0;
  read.kinds.forEach((line, at) => {
    if (line.kind === 'blank' || line.kind === 'properties') return;
    written++;
    if (line.kind === 'code') run++;
    else if (line.kind === 'fence') {
      if (run === 0) opened = at + 1;
      if (run > longest) [longest, longestLine] = [run, opened];
      run = 0;
    }
  });
  if (run > longest) [longest, longestLine] = [run, opened];
  if (longestLine === 0 || longest < 8 || longest < written * 0.8) return null;
  const line = read.kinds[longestLine - 1];
  const info = line ? read.lines.text.slice(line.textStart, line.textEnd).replace(/^[`~]+/, '').trim() : '';
  return /^(?:|md|markdown|text|txt|plain)$/i.test(info) ? longestLine : null;
}
