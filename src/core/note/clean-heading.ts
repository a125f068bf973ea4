import { trimBlank } from '../text/blank';
import { plainText } from '../text/inline';

/** A heading's words: the name itself, its glosses in parentheses, further names behind `|`. */
export interface HeadingWords {
  readonly text: string;
  readonly glosses: readonly string[];
  readonly alternatives: readonly string[];
}

const HASHES = /^[#＃]{1,6}[ \t\u3000]*/;
/** `## 潛在風險 #todo`. */
const CLOSING_TAGS = /(?:[ \t]+#[^\s#]+)+$/;
const CLOSING_HASHES = /[ \t]+#+$/;
const GLYPHS = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u20E3|\u200D|[\uFFFD▀-▟■-◿★☆※→⇒➤•·✓✔✗✘])+[ \t\u3000]*/u;
const CLOSING_GLYPHS = /[ \t\u3000]*(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u20E3|\u200D|[\uFFFD★☆])+$/u;
/** `一、` `（一）` `第一部分：` `1.` `1)` `1.1 ` `1️⃣` `①` `Ⅰ.` `A)` `Step 3:` — never a bare number, which may be a ticker or a year. */
const NUMBERS: readonly RegExp[] = [
  /^[(（][一二三四五六七八九十百〇零\d]{1,4}[)）][ \t\u3000、.．:：]*/,
  /^第[一二三四五六七八九十百〇零\d]{1,4}(?:部分|部份|部|章|節|节|步驟|步骤|步|篇|集|點|点|層|层|課|课|條|条|講|讲)(?:[ \t\u3000]*[：:、.．\-–—|｜]+[ \t\u3000]*|[ \t\u3000]+)/,
  /^[一二三四五六七八九十百]{1,4}(?:[、.．:：]|[ \t\u3000]+)[ \t\u3000]*/,
  /^\d{1,2}\uFE0F?\u20E3[ \t\u3000.、]*/,
  /^\d{1,3}(?:\.\d{1,3}){1,4}[.、)）．:：]?[ \t\u3000]+(?!倍|億|亿|萬|万|兆|元|美元|%|x\b)/,
  /^\d{1,3}[.、)）．][ \t\u3000]*(?!\d)/,
  /^[①-⑳㉑-㉟㊀-㊉㈠-㈩⓪❶-❿➀-➓][ \t\u3000、.．:：]*/u,
  /^[Ⅰ-Ⅻⅰ-ⅻ]+[.、)）．:：]*[ \t\u3000]*/u,
  /^(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})[.)）][ \t]+/,
  /^[A-Za-z][.)）][ \t]+/,
  /^(?:step|part|chapter|section|lesson|步驟|步骤|capítulo|parte|paso)[ \t]*\d{1,3}(?:[ \t]*[:：.\-–—、|][ \t]*|[ \t]+)/i,
];
const BRACKETS: readonly (readonly [string, string])[] = [
  ['【', '】'], ['〖', '〗'], ['「', '」'], ['『', '』'], ['《', '》'], ['〈', '〉'], ['[', ']'], ['［', '］'], ['〔', '〕'],
];
/** Cheap tests that spare most headings the expensive ones. */
const OPENS_PLAINLY = /^[A-Za-z0-9\u3400-\u9fff]/;
const CLOSES_PLAINLY = /[A-Za-z0-9\u3400-\u9fff]$/;
const MAY_BE_NUMBERED = /^(?:[^A-Za-z\u3400-\u9fff]|[第一二三四五六七八九十百]|[A-Za-z][.)）]|[IVX]+[.)）]|step|part|chapter|section|lesson|步|capítulo|paso)/i;
const OPENS_BRACKET = /^[【〖「『《〈[［〔]/;
const GLOSS = /[(（]([^()（）]*)[)）]$/;
const TAIL = /[ \t\u3000]*(?:[:：]|\\)+$/;
const RULES_AROUND = /^[-–—=~]{1,3}[ \t]+|[ \t]+[-–—=~]{1,3}$/g;

/**
 * The words of a heading line, marks of any kind taken off in any order: `#`, bars, bold, emoji, numbering,
 * brackets around the whole, escapes, closing colon and backslash. What would leave nothing is kept.
 */
export function cleanHeading(raw: string): HeadingWords {
  const [first = '', ...others] = splitNames(bare(plainText(raw.replace(HASHES, '').replace(CLOSING_TAGS, ''))));
  const { text, glosses } = takeGlosses(bare(first));
  return { text, glosses, alternatives: others.map(bare).filter((name) => name !== '') };
}

/** The same without splitting glosses and alternatives off: for titles. */
export function cleanTitle(raw: string): string {
  return bare(plainText(raw.replace(HASHES, '')));
}

function bare(text: string): string {
  let current = trimBlank(text);
  for (let round = 0; round < 8; round++) {
    const next = stripOnce(current);
    if (next === current || next === '') return current;
    current = next;
  }
  return current;
}

function stripOnce(text: string): string {
  let next = CLOSES_PLAINLY.test(text) ? text : text.replace(CLOSING_HASHES, '').replace(TAIL, '');
  if (!OPENS_PLAINLY.test(next)) next = keep(next, next.replace(GLYPHS, ''));
  if (!CLOSES_PLAINLY.test(next)) next = keep(next, next.replace(CLOSING_GLYPHS, ''));
  if (next.includes(' ')) next = keep(next, next.replace(RULES_AROUND, ''));
  if (MAY_BE_NUMBERED.test(next)) for (const number of NUMBERS) next = keep(next, next.replace(number, ''));
  if (OPENS_BRACKET.test(next)) for (const [open, close] of BRACKETS) next = unwrap(next, open, close);
  return trimBlank(next);
}

function keep(before: string, after: string): string {
  return trimBlank(after) === '' ? before : after;
}

function unwrap(text: string, open: string, close: string): string {
  if (!text.startsWith(open) || !text.endsWith(close)) return text;
  const inside = text.slice(open.length, text.length - close.length);
  return inside.includes(open) || inside.includes(close) ? text : keep(text, inside);
}

function splitNames(text: string): string[] {
  return text.split(/[|｜]/).map(trimBlank).filter((name) => name !== '');
}

function takeGlosses(name: string): { text: string; glosses: string[] } {
  const glosses: string[] = [];
  let text = name;
  for (let found = GLOSS.exec(text); found; found = GLOSS.exec(text)) {
    const rest = trimBlank(text.slice(0, found.index));
    if (rest === '') return { text: bare(found[1] ?? ''), glosses };
    const gloss = trimBlank(found[1] ?? '');
    if (gloss !== '') glosses.unshift(gloss);
    text = rest.replace(TAIL, '');
  }
  return { text, glosses };
}
