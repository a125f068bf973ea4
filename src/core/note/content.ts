import { trimBlank } from '../text/blank';
import { endsInAny } from '../text/ends';
import { plainText } from '../text/inline';
import type { NoteLine, NoteLines } from './read-lines';
import { isOneOf, mayOpenWith, opensWith, wordKey, type SectionWords } from './section-words';

/**
 * What stands directly under a heading. `links`: nothing but links, as in an index of notes; `lead-in`: only a
 * line that announces what follows (it ends in a colon); `prompt`: only what a template leaves to be filled
 * in; `guidance`: nothing but a quotation or questions, which in a form tell what to fill in; `none`:
 * nothing at all.
 */
export type OwnContent = 'none' | 'prompt' | 'lead-in' | 'links' | 'guidance' | 'content';

/** What one line contributes. A `slot` is a place left empty: a bullet or table row without words. */
export type LineContent = 'nothing' | 'slot' | 'prompt' | 'lead-in' | 'links' | 'content';

const ONLY_LINKS = /^(?:(?:\[\[[^\]\n]*\]\]|\[[^\]\n]*\]\([^)\n]*\)|<?https?:\/\/[^\s>]+>?)[\s,，、;；|·/]*)+$/;
const MAY_LINK = /\[|:\/\//;
/** `相關筆記：`, `See also:`: what follows leads elsewhere. */
const REFERS = /^(?:\*\*)?(?:相[關关]|延伸|參考|参考|[參参另][見见]|[來来]源|[連链][結接]|出[處处]|see also|related|references?|sources?|links?|further reading)[^:：[\]\n]{0,8}[:：](?:\*\*)?\s*/i;
/** `- 1.`: a list mark within a list mark, and no words. */
const LONE_MARK = /^(?:\d{1,3}[.)、]|[-*+])$/;
/** A bold question, or a box to tick that asks, with nothing behind it. */
const UNANSWERED = /^(\*\*|__)[^*_]+[?？]\s*\1[:：]?$|^\[ \][^?？]*[?？]$/;
const LABEL = /^[^:：]{1,30}[:：]\s*/;
const PLACEHOLDER = /\[\[?[^\]\n]*\]?\](?!\()|\{\{?[^}\n]*\}?\}|<[^<>\n]{2,40}>|_{3,}|…|\.{3,}|\bX{2,}\b|\bYYYY\b[-/]?(?:MM)?[-/]?(?:DD)?/g;
/** Spares most lines the patterns that take links and bold marks off. */
const LINK_OR_BOLD = /[[*_`]/;
const ONLY_MARKS = /^[\s\p{P}\p{S}\d]*$/u;
const EXAMPLE = /^(?:e\.?g\.?[,:\s]|例[：:]|例如[：:，,]|比如[：:，,]|ex\.[\s:]|p\. ?ej\.)/i;
const QUESTION = /[?？]/;
const LONGEST_PROMPT = 90;
/** The longest of the words that stand for nothing yet. */
const LONGEST_UNFILLED = 20;

/** Reads the lines `from`..`to` (1-based, inclusive) as the own content of one section. */
export function ownContent(note: NoteLines, from: number, to: number, words: SectionWords): OwnContent {
  let slots = 0;
  let prompts = 0;
  let leadIns = 0;
  let guidance = 0;
  let links = 0;
  for (let number = from; number <= to; number++) {
    const line = note.kinds[number - 1];
    if (!line) break;
    const found = lineContent(note, number, words);
    if (found === 'content' && (line.kind === 'quote' || asks(note, line))) guidance++;
    else if (found === 'content') return 'content';
    if (found === 'slot') slots++;
    if (found === 'prompt') prompts++;
    if (found === 'lead-in') leadIns++;
    if (found === 'links') links++;
  }
  if (links > 0) return 'links';
  if (guidance > 0 && slots + prompts === 0) return 'guidance';
  if (prompts + slots + guidance > 0) return 'prompt';
  return leadIns > 0 ? 'lead-in' : 'none';
}

function asks(note: NoteLines, line: NoteLine): boolean {
  return line.kind === 'text' && line.textStart < line.textEnd && '?？'.includes(note.lines.text.charAt(line.textEnd - 1));
}

/** What one line (1-based) contributes to the content of its section. */
export function lineContent(note: NoteLines, number: number, words: SectionWords): LineContent {
  const line = note.kinds[number - 1];
  if (!line) return 'nothing';
  switch (line.kind) {
    case 'text':
    case 'fenced-text': return wordsContent(note, line, words);
    case 'item': return line.textStart >= line.textEnd ? 'slot' : itemContent(note, number, line, words);
    case 'quote': return quoteContent(note, line, words);
    case 'row': return rowContent(note, number);
    case 'code': return line.textStart < line.textEnd ? 'content' : 'nothing';
    default: return 'nothing';
  }
}

/** Whether words are what a template leaves behind: a placeholder, an example, a request to fill in. */
export function isPrompt(text: string, words: SectionWords): boolean {
  if (EXAMPLE.test(text) || isPlaceholder(text)) return true;
  if (text.length > LONGEST_PROMPT) return false;
  const mayBeUnfilled = text.length <= LONGEST_UNFILLED && mayOpenWith(text, words.unfilled);
  if (!mayBeUnfilled && !mayOpenWith(text, words.prompts)) return false;
  const key = wordKey(text);
  return key === '' || isOneOf(key, words.unfilled) || opensWith(key, words.prompts);
}

/** Links and nothing else, or what announces them: an index entry, no statement. */
export function isOnlyLinks(raw: string): boolean {
  if (!MAY_LINK.test(raw)) return false;
  return ONLY_LINKS.test(raw) || (REFERS.test(raw) && ONLY_LINKS.test(raw.replace(REFERS, '')));
}

function wordsContent(note: NoteLines, line: NoteLine, words: SectionWords): LineContent {
  const raw = note.lines.text.slice(line.textStart, Math.min(line.textEnd, line.textStart + 400));
  if (isOnlyLinks(raw)) return 'links';
  const text = plainText(raw);
  if (text === '') return 'nothing';
  if (isPrompt(withoutLinks(raw), words)) return 'prompt';
  return endsInAny(text, ':：') ? 'lead-in' : 'content';
}

/** A bullet that asks or announces and has nothing nested under it is a slot of a form. */
function itemContent(note: NoteLines, number: number, line: NoteLine, words: SectionWords): LineContent {
  if (LONE_MARK.test(note.lines.text.slice(line.textStart, Math.min(line.textEnd, line.textStart + 8)))) return 'slot';
  const found = wordsContent(note, line, words);
  if (found === 'lead-in') return hasNested(note, number, line.indent) ? 'lead-in' : 'slot';
  const raw = note.lines.text.slice(line.textStart, Math.min(line.textEnd, line.textStart + 400));
  if (found === 'content' && UNANSWERED.test(raw)) return 'slot';
  return found;
}

function hasNested(note: NoteLines, number: number, indent: number): boolean {
  for (let next = number + 1; ; next++) {
    const line = note.kinds[next - 1];
    if (!line || (line.kind !== 'blank' && line.indent <= indent)) return false;
    if (line.kind !== 'blank') return line.textStart < line.textEnd;
  }
}

/** A quote that asks is a prompt, as our own template and others write them; a callout or quotation is content. */
function quoteContent(note: NoteLines, line: NoteLine, words: SectionWords): LineContent {
  const text = note.lines.text.slice(line.textStart, Math.min(line.textEnd, line.textStart + 400));
  if (text === '') return 'nothing';
  if (/^\[!\w+[^\]]*\]/.test(text)) return 'nothing';
  const asks = QUESTION.test(text) && !/[」』”"]/.test(text);
  return asks || isPrompt(withoutLinks(text), words) ? 'prompt' : 'content';
}

function rowContent(note: NoteLines, number: number): LineContent {
  const line = note.kinds[number - 1];
  if (!line || note.kinds[number]?.kind === 'delimiter') return 'nothing';
  const cells = tableCells(note.lines.text.slice(line.textStart, line.textEnd)).map(plainText);
  const filled = cells.filter((cell) => cell !== '' && !isPlaceholder(cell)).length;
  return filled >= Math.min(2, cells.length) ? 'content' : 'slot';
}

/** The cells of a table row, outer pipes optional; an escaped pipe does not split. */
export function tableCells(row: string): string[] {
  const inner = row.replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?:^|[^\\])\|/).length === 1 && !inner.includes('|') ? [inner] : splitCells(inner);
}

function splitCells(inner: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < inner.length; at++) {
    const character = inner.charAt(at);
    if (character === '\\' && inner.charAt(at + 1) === '|') {
      cell += '|';
      at++;
    } else if (character === '|') {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}

function withoutLinks(raw: string): string {
  if (!LINK_OR_BOLD.test(raw)) return raw;
  return raw
    .replace(/^\[[ xX]\]\s+/, '')
    .replace(/\[\[([^\]|]*)(?:\|([^\]]*))?\]\]/g, (_whole, target: string, shown: string | undefined) => shown ?? target)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '');
}

function isPlaceholder(text: string): boolean {
  if (!/[[{<_…X.Y]/.test(text)) return trimBlank(text) === '' || /^[-–—/|\s]+$/.test(text);
  const rest = text.replace(PLACEHOLDER, '');
  return rest !== text && ONLY_MARKS.test(rest.replace(LABEL, ''));
}
