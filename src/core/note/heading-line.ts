import { trimBlank } from '../text/blank';
import { EMOJI } from '../text/emoji';
import { unitsIn } from '../text/units';
import { readBarHeading } from './bar-heading';
import type { HeadingMark } from './section';

/** A line that may be a heading by its own looks; its neighbours decide the rest. */
export interface HeadingCandidate {
  readonly mark: HeadingMark;
  /** Number of `#`, where there are any. */
  readonly level: number | null;
  /** The line's words with the heading mark still on. */
  readonly raw: string;
  /** Stands for itself, or only between blank lines. */
  readonly needsSpace: boolean;
  readonly rule: string;
}

/** Why a line that looks like a heading is none. */
export interface HeadingRefusal {
  readonly refused: string;
}

const ATX = /^(#{1,6}|＃{1,6})(?:[ \t\u3000]+|(?=[▀-▟]|\*\*[ \t]*[▀-▟]))(.*)$/;
/** Full-width signs are no tags, so they need no blank. */
const WIDE_ATX = /^(＃{1,6})()(?=[^＃\s])(.*)$/;
const LONGEST_ATX = 400;
const TAG_LINE = /^#[^\s#]/;
const BOLD = /^(\*\*|__)(?!\s)(.+?)\1([:：]?)[ \t]*(?:`[^`]*`|[[(（][\d:,\-–~ ]+[\])）])?\\?$/;
const BRACKET = /^(?:\*\*)?【[ \t]*(?:\*\*)?[^【】]+(?:\*\*)?[ \t]*】(?:\*\*)?\\?$/;
/** In other brackets section words alone are headings. */
const BRACKETED_WORD = /^(?:\*\*)?(?:\[[^[\]]+\]|〔[^〔〕]+〕|［[^［］]+］|〖[^〖〗]+〗)(?:\*\*)?$/;
const LONGEST_BRACKETED = 30;
const NUMBERED = /^(?:\d{1,2}[.、)）．]|\d{1,2}\\\.|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\d]{1,3}(?:部分|章|節|节|步|篇|點|点)|[①-⑳]|[Ⅰ-Ⅻ][.、]?|\d️?⃣)/u;
const SENTENCE_END = /[。．.!！;；,，、…」』”"]$/;
const LABEL = /^[^:：。！？!?,，、；;\n]{1,24}[:：]\\?$/;

/** Shapes that head a part of a note, most of all in Japanese; the other marks of this kind are bullets. */
const SHAPE_OPENINGS = '■□◆◇▼▽';
const NUMBER_OPENINGS = '一二三四五六七八九十(（第';
const BRACKET_OR_BOLD = unitsIn('*_【[〔［〖');
/** What stands first in every heading but those of bars and labels. */
const HEADING_OPENINGS = `#＃*_【[〔［〖${NUMBER_OPENINGS}${SHAPE_OPENINGS}`;

export const LONGEST_BAR = 60;
export const LONGEST_BOLD = 40;
const LONGEST_LATIN_BOLD = 80;

/** What may stand first in a heading, emoji and labels aside, where `bars` open one. */
export function headingOpenings(bars: string): ReadonlySet<number> {
  return unitsIn(HEADING_OPENINGS + bars);
}

/** Whether the words between two offsets may be a heading, by their first and last character: spares prose the patterns. */
export function mayBeHeading(text: string, start: number, end: number, openings: ReadonlySet<number>): boolean {
  const first = text.charCodeAt(start);
  return openings.has(first) || endsLabel(text.charCodeAt(end - 1)) || isEmojiUnit(first);
}

/** A colon, perhaps with the backslash of a hard line break behind it. */
function endsLabel(unit: number): boolean {
  return unit === 0x3a || unit === 0xff1a || unit === 0x5c;
}

/** Reads one line (its words from the first to the last visible character). Null: nothing like a heading. */
export function readHeadingLine(words: string, indent: number, bars: string): HeadingCandidate | HeadingRefusal | null {
  const unit = words.charCodeAt(0);
  if (unit === 0x23 || unit === 0xff03) return readAtx(words, indent);
  if (indent > 3) return null;
  const bar = readBar(words, bars);
  if (bar) return bar;
  // Most lines begin like prose: their first and last characters spare them the patterns.
  const marked = BRACKET_OR_BOLD.has(unit) ? readBracket(words) ?? readBold(words) : null;
  const numbered = NUMBER_OPENINGS.includes(words.charAt(0)) ? readNumbered(words) : null;
  return marked ?? numbered ?? readShaped(words) ?? (endsLabel(words.charCodeAt(words.length - 1)) ? readLabel(words) : null);
}

/** A `#` heading behind a list mark, as outline notes write them. */
export function readListAtx(words: string): HeadingCandidate | HeadingRefusal | null {
  const found = words.charCodeAt(0) === 0x23 ? readAtx(words, 0) : null;
  return found && 'mark' in found ? { ...found, mark: 'list-atx', rule: 'list-atx' } : found;
}

function readAtx(words: string, indent: number): HeadingCandidate | HeadingRefusal | null {
  if (/^#{1,6}$/.test(words)) return { refused: 'empty' };
  if (words.length > LONGEST_ATX) return { refused: 'too-long' };
  const atx = ATX.exec(words) ?? WIDE_ATX.exec(words);
  if (!atx) return TAG_LINE.test(words) ? { refused: 'tag' } : null;
  if (indent > 3) return { refused: 'indented' };
  if (trimBlank((atx[3] ?? atx[2] ?? '').replace(/^#+$|[ \t]#+$/, '')) === '') return { refused: 'empty' };
  return { mark: 'atx', level: atx[1]?.length ?? 1, raw: words, needsSpace: false, rule: 'atx' };
}

function readBar(words: string, bars: string): HeadingCandidate | HeadingRefusal | null {
  const bar = readBarHeading(words, bars);
  if (!bar) return startsWithBar(words, bars) ? { refused: words.length > LONGEST_BAR ? 'too-long' : 'bar-without-text' } : null;
  return { mark: 'bar', level: null, raw: words, needsSpace: false, rule: 'bar' };
}

function startsWithBar(words: string, bars: string): boolean {
  const [first = ''] = words;
  return bars.includes(first);
}

function readBracket(words: string): HeadingCandidate | HeadingRefusal | null {
  if (words.length <= LONGEST_BRACKETED && BRACKETED_WORD.test(words)) return { mark: 'bracket', level: null, raw: words, needsSpace: true, rule: 'bracket-word' };
  if (!BRACKET.test(words)) return null;
  if (words.length > LONGEST_BAR) return { refused: 'too-long' };
  return { mark: 'bracket', level: null, raw: words, needsSpace: true, rule: 'bracket' };
}

function readBold(words: string): HeadingCandidate | HeadingRefusal | null {
  const bold = BOLD.exec(words);
  const inside = bold?.[2] ?? '';
  if (!bold || /\*\*|__/.test(inside)) return null;
  if ((bold[3] ?? '') !== '' || /[:：]$/.test(inside)) return readLabel(`${inside}${bold[3] ?? ''}`) ?? { refused: 'ends-with-colon' };
  const refused = refuseBold(inside);
  if (refused) return { refused };
  const numbered = NUMBERED.test(inside);
  return { mark: numbered ? 'numbered' : 'bold', level: null, raw: words, needsSpace: true, rule: numbered ? 'numbered-bold' : 'bold' };
}

function refuseBold(inside: string): string | null {
  if (SENTENCE_END.test(inside)) return 'sentence';
  return isTooLong(inside) ? 'too-long' : null;
}

/** Forty characters of Han are a paragraph, forty of Latin half a heading: Latin words count double. */
export function isTooLong(words: string): boolean {
  const wide = words.replace(/[\p{ASCII}\u0080-\u02ff\s]/gu, '').length;
  return wide > LONGEST_BOLD || (words.length - wide) / 2 + wide > LONGEST_LATIN_BOLD / 2;
}

function readNumbered(words: string): HeadingCandidate | null {
  if (!/^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\d]{1,3}(?:部分|章|節|节))/.test(words)) return null;
  if (SENTENCE_END.test(words) || /[，。；：:]/.test(words.slice(0, -1)) || isTooLong(words)) return null;
  return { mark: 'numbered', level: null, raw: words, needsSpace: true, rule: 'numbered' };
}

/** `■ リスク`, `📌 重點`: a short name behind a shape or an emoji, no sentence. */
function readShaped(words: string): HeadingCandidate | null {
  const isShape = SHAPE_OPENINGS.includes(words.charAt(0));
  const mark = isShape ? words.charAt(0) : EMOJI.exec(words)?.[0];
  if (mark === undefined) return null;
  const name = words.slice(mark.length);
  if (trimBlank(name) === '' || SENTENCE_END.test(name) || /[，。、；;]/.test(name) || isTooLong(name)) return null;
  return { mark: 'bar', level: null, raw: words, needsSpace: true, rule: isShape ? 'shape' : 'emoji' };
}

/** The first unit of most emoji: half of a pair, or one of the older signs. */
function isEmojiUnit(unit: number): boolean {
  return (unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0x2600 && unit <= 0x27bf) || unit === 0x2b50;
}

/** `1. 規模經濟`, `1️⃣ 資本週期` by its own looks: a short name behind a number, no sentence. */
export function readNumberedTitle(words: string): HeadingCandidate | null {
  if (!/^(?:\d{1,2}(?:[.)、]|\\\.)|\d\uFE0F?\u20E3|[①-⑳❶-❿➀-➓])[ \t\u3000]*[^\d\s]/.test(words)) return null;
  if (SENTENCE_END.test(words) || /[，。；：:;]/.test(words) || isTooLong(words)) return null;
  return { mark: 'numbered', level: null, raw: words, needsSpace: true, rule: 'numbered-item' };
}

function readLabel(words: string): HeadingCandidate | null {
  return LABEL.test(words) ? { mark: 'label', level: null, raw: words, needsSpace: false, rule: 'label' } : null;
}
