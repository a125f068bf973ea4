import { trimBlank } from '../text/blank';
import { EMOJI } from '../text/emoji';
import { endsInAny, endsWide } from '../text/ends';
import { entryAt, lastOf } from '../text/entries';
import { plainText } from '../text/inline';
import { shorten } from '../text/sentences';
import { endsAsking, isExercise } from './asking';
import type { Block } from './block';
import { isOnlyLinks, isPrompt, tableCells } from './content';
import type { Item } from './item';
import type { NoteLines } from './read-lines';
import type { NoteStructure } from './structure';
import type { Role, Section } from './section';
import type { SectionWords } from './section-words';

/** Roles whose lines are items. Sections for reading (summary, company …) have none. */
const WITH_ITEMS: ReadonlySet<Role> = new Set(['framework', 'keypoints', 'risk', 'thesis', 'catalyst', 'watch', 'question', 'learning']);

/** An item as read from the text, before frameworks are known. */
export type PlainItem = Omit<Item, 'frameworks' | 'labelFrameworks'>;

/** Longer items are cut for display; the place leads to the whole. */
export const LONGEST_ITEM = 600;

const BOLD_LABEL = /^(\*\*|__|\*|_)([^*_\n]{1,80}?)[ \t]*([:：]?)[ \t]*\1[ \t]*([:：\-–—]?)[ \t]*/;
const PLAIN_LABEL = /^([^:：。！？!?;；\n]{1,40})[:：](?!\/\/|\d)[ \t\u3000]*(?=\S)/;
/** `**1. 產能過剩**`: the place in a list is no part of the name. */
const NUMBER = /^\d{1,2}[.、)）][ \t\u3000]*(?=\D)/;
const BOLD_LINE = /^(\*\*|__)[^*_\n]{1,80}\1$/;
const COLON = /[:：]/;
const LONGEST_NAME = 30;
/** No mark of a sentence in it. */
const SHORT_NAME = /^[^，。、；：！？…,.;:!?*_[\]|]+$/;
const BOX = /^\[[ xX/-]\][ \t]+/;
/** `[!warning] 匯率`: the title labels what the callout says. */
const CALLOUT = /^\[!\w+[^\]]*\][+-]?[ \t]*(.*)$/;
const LINKED = /\[\[([^\]|\n]*)(?:\|([^\]\n]*))?\]\]|\[([^\]\n]*)\]\([^)\n]*\)/g;

/**
 * The items of all sections with a role: bullets with their nested ones, numbered steps, table rows; in a section
 * without any of these, its paragraphs. Lead-ins (`… :`) and what templates leave to fill in are no items.
 */
export function buildItems(structure: NoteStructure, words: SectionWords): PlainItem[] {
  const items: PlainItem[] = [];
  const bySection = blocksBySection(structure.blocks, structure.sections.length);
  structure.sections.forEach((section, index) => {
    if (section.hasContent && WITH_ITEMS.has(section.role)) addItems(items, structure, section, index, bySection[index] ?? [], words);
  });
  return items;
}

function blocksBySection(blocks: readonly Block[], count: number): Block[][] {
  const grouped: Block[][] = [];
  for (let section = 0; section < count; section++) grouped.push([]);
  for (const block of blocks) if (block.kind !== 'heading') entryAt(grouped, block.section)?.push(block);
  return grouped;
}

function addItems(items: PlainItem[], structure: NoteStructure, section: Section, index: number, blocks: readonly Block[], words: SectionWords): void {
  const listed = blocks.some((block) => block.kind === 'item' || block.kind === 'row');
  const nesting: { readonly item: number; readonly indent: number }[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'item' || block.kind === 'row') {
      while (nesting.length > 0 && (lastOf(nesting)?.indent ?? 0) >= block.indent) nesting.pop();
      const parent = lastOf(nesting)?.item ?? null;
      const item = readItem(structure, block, section.role, index, parent, isNested(blocks[at + 1], block), words);
      if (!item) continue;
      if (block.kind === 'item') nesting.push({ item: items.push(item) - 1, indent: block.indent });
      else items.push(item);
    } else if (!listed && (block.kind === 'paragraph' || block.kind === 'quote')) {
      for (const part of labelledLines(structure.note, block)) {
        const item = readItem(structure, part, section.role, index, null, false, words);
        const before = lastOf(items);
        if (item && before?.section === index && runsOn(before.text)) items[items.length - 1] = joined(before, item);
        else if (item) items.push(item);
      }
    }
  }
}

/** A paragraph of which every line has a label of its own, or opens with an emoji, is a list without marks: each line is one. */
function labelledLines(note: NoteLines, block: Block): readonly Block[] {
  if (block.kind !== 'paragraph' || block.firstLine === block.lastLine) return [block];
  const lines: Block[] = [];
  for (let number = block.firstLine; number <= block.lastLine; number++) {
    const words = lineWords(note, number);
    if (!PLAIN_LABEL.test(words) && !EMOJI.test(words)) return [block];
    lines.push({ ...block, firstLine: number, lastLine: number, start: note.lines.starts[number - 1] ?? 0, end: note.lines.ends[number - 1] ?? 0 });
  }
  return lines;
}

function isNested(next: Block | undefined, block: Block): boolean {
  return next?.kind === 'item' && next.indent > block.indent;
}

/** Pasted posts break one sentence into paragraphs: a paragraph that ends in a comma goes on in the next. */
function runsOn(text: string): boolean {
  return endsInAny(text, ',，、');
}

function joined(first: PlainItem, second: PlainItem): PlainItem {
  const label = second.label === undefined ? '' : `${second.label}：`;
  return { ...first, text: shorten(`${first.text}${label}${second.text}`, LONGEST_ITEM), endLine: second.endLine };
}

function readItem(structure: NoteStructure, block: Block, role: Role, section: number, parent: number | null, holdsMore: boolean, words: SectionWords): PlainItem | null {
  const raw = block.kind === 'row' ? rowText(structure, block) : blockText(structure, block);
  if (raw === '') return null;
  const { label, rest } = takeLabel(raw);
  if (isOnlyLinks(raw) || (rest !== raw && isOnlyLinks(rest))) return null;
  const text = plainText(rest);
  if (text === '' && label === undefined) return null;
  if (isLeadIn(text, label) && !holdsMore) return null;
  if (isPrompt(text === '' ? label ?? '' : text, words)) return null;
  const said = text === '' ? label ?? '' : text;
  const itemRole = isQuestion(role, label, text) ? 'question' : role;
  const shown = shorten(endsInAny(said, ':：') ? said.slice(0, -1) : said, LONGEST_ITEM);
  const { firstLine: line, lastLine: endLine } = block;
  const item = { role: itemRole, text: shown, line, endLine, section, parent };
  // New fields come first: behind a spread each object would get a shape of its own, which engines are slow to make and to read.
  return label === undefined || text === '' ? item : { label, ...item };
}

/** An exercise line of a practice step, and any line that ends by asking under learning or a framework. */
function isQuestion(role: Role, label: string | undefined, text: string): boolean {
  if (role === 'learning') return isExercise(label) || endsAsking(text);
  return role === 'framework' && endsAsking(text);
}

function isLeadIn(text: string, label: string | undefined): boolean {
  return endsInAny(text, ':：') || (text === '' && label !== undefined);
}

/** The words of a block, list and quote marks off, its lines joined; inline mark-up still on. */
export function blockText({ note }: NoteStructure, block: Block): string {
  return trimBlank(block.firstLine === block.lastLine ? lineWords(note, block.firstLine) : linesWords(note, block));
}

function linesWords(note: NoteLines, block: Block): string {
  const parts: string[] = [];
  let length = 0;
  for (let number = block.firstLine; number <= block.lastLine && length < LONGEST_ITEM * 2; number++) {
    const words = lineWords(note, number);
    const part = number === block.firstLine && headsRest(words, block.kind, lineWords(note, number + 1)) ? asLabel(words) : words;
    parts.push(part);
    length += part.length;
  }
  return joinLines(parts);
}

/** A first line that is bold as a whole, or in a list a short name, labels the lines below it as a small heading does. */
function headsRest(words: string, kind: Block['kind'], below: string): boolean {
  if (BOLD_LINE.test(words)) return true;
  return kind === 'item' && words.length > 1 && words.length <= LONGEST_NAME && SHORT_NAME.test(words) && !/^[a-z]/.test(below);
}

function asLabel(words: string): string {
  return `${words}${endsWide(words.replace(/[*_]+$/, '')) ? '：' : ':'}`;
}

/** The words of one line (1-based) behind a box to tick; the title of a callout as a label. */
function lineWords({ lines, kinds }: NoteLines, number: number): string {
  const line = kinds[number - 1];
  if (!line) return '';
  const words = lines.text.slice(line.textStart, Math.min(line.textEnd, line.textStart + LONGEST_ITEM * 2));
  if (!words.startsWith('[')) return words;
  return words.replace(BOX, '').replace(CALLOUT, (_whole, title: string) => (title === '' ? '' : `${title}：`));
}

/** Lines of one paragraph: a blank between them only where both sides are alphabetic. */
export function joinLines(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const bare = text.endsWith('\\') ? text.slice(0, -1) : text;
    return bare + (bare === '' || endsWide(bare) ? '' : ' ') + part;
  }, '');
}

function rowText(structure: NoteStructure, block: Block): string {
  const line = structure.note.kinds[block.firstLine - 1];
  if (!line || structure.note.kinds[block.firstLine]?.kind === 'delimiter') return '';
  const cells = tableCells(structure.note.lines.text.slice(line.textStart, Math.min(line.textEnd, line.textStart + LONGEST_ITEM * 2)))
    .map(plainText).filter((cell) => cell !== '');
  const [first = '', ...others] = cells;
  return others.length === 0 ? first : `${first}：${others.join(' · ')}`;
}

/** A colon inside a quotation or parenthesis labels nothing. */
function isWhole(label: string): boolean {
  const count = (marks: RegExp): number => label.match(marks)?.length ?? 0;
  return count(/[「『《(（“]/g) === count(/[」』》)）”]/g);
}

function takeLabel(raw: string): { label?: string; rest: string } {
  const bold = raw.startsWith('*') || raw.startsWith('_') ? BOLD_LABEL.exec(raw) : null;
  if (bold && (bold[3] !== '' || bold[4] !== '')) return { label: plainText(bold[2] ?? '').replace(NUMBER, ''), rest: raw.slice(bold[0].length) };
  if (bold && bold[1] === '**' && bold[0].length === raw.length) return { rest: raw };
  if (!COLON.test(raw)) return { rest: raw };
  const linked = !raw.includes('[') ? raw : raw.replace(LINKED, (_whole, target: string | undefined, shown: string | undefined, text: string | undefined) => text ?? shown ?? target ?? '');
  const plain = PLAIN_LABEL.exec(linked);
  const label = plain ? plainText(plain[1] ?? '') : '';
  return plain && label !== '' && isWhole(label) ? { label, rest: linked.slice(plain[0].length) } : { rest: raw };
}

