import { trimBlank } from './blank';
import { matchesOf } from './matches';

/**
 * Mark-up that a reader does not see, and what stands in its place. Each pattern is linear: no nested
 * quantifiers, and every run is bounded by the line or by a character class.
 */
const IMAGE = /!\[\[[^\]\n\r]*\]\]|!\[[^\]\n\r]*\]\([^)\n\r]*\)/g;
const WIKILINK = /\[\[([^\]|\n\r]*)(?:\|([^\]\n\r]*))?\]\]/g;
const LINK = /\[([^\]\n\r]*)\]\([^()\n\r]*(?:\([^()\n\r]*\)[^()\n\r]*)?\)/g;
const AUTOLINK = /<(?:https?|mailto):[^>\s]*>/g;
const TAG = /<\/?[A-Za-z][^<>\n\r]*>/g;
const COMMENT = /<!--[^\n\r]*?-->|%%[^%\n\r]*%%/g;
const CODE = /`+([^`\n\r]*)`+/g;
const EMPHASIS = /\*{1,3}|_{1,2}|~~|==/g;
const TIMESTAMP_LINK = /<a[^>\n]*timestamp[^>\n]*>[^<\n]*<\/a>|\[(?:\d{1,2}:)?\d{1,2}:\d{2}\]\([^)\n]*\)/g;
const ENTITY = /&(?:amp|lt|gt|quot|nbsp|#39|hellip|mdash|ndash);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ', '&#39;': "'", '&hellip;': '…', '&mdash;': '—', '&ndash;': '–',
};
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const FOOTNOTE = /\[\^[^\]\n\r]*\]/g;
const BLOCK_ID = /[ \t]\^[A-Za-z0-9-]+$/;
const TIME_CODE = /[[(（【]\s*(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\s*[-–—~,，]\s*(?:\d{1,2}:)?\d{1,2}:\d{2})*\s*[\])）】]/g;
/** Most lines have no mark-up, and need none of the patterns above. */
const MARKED = /[*_~=`[\]<>\\%^&]/;
/** What remains beside emphasis, for which one pattern is enough. */
const MORE_THAN_EMPHASIS = /[`[\]<>\\%^&\uE000]/;
const ESCAPED_MARK = '\uE000';

/** A run of Markdown as plain words: no marks, links as their text, HTML and time codes gone. */
export function plainText(markdown: string): string {
  if (!MARKED.test(markdown)) return trimBlank(withoutTimeCodes(markdown));
  if (!MORE_THAN_EMPHASIS.test(markdown)) return tidy(withoutEmphasis(markdown));
  const kept: string[] = [];
  const keep = (text: string): string => `${ESCAPED_MARK}${String.fromCharCode(0xe100 + kept.push(text) - 1)}`;
  const worded = markdown
    .replace(ESCAPE, (_whole, mark: string) => keep(mark))
    .replace(CODE, (_whole, code: string) => keep(code))
    .replace(TIMESTAMP_LINK, '')
    .replace(COMMENT, '')
    .replace(IMAGE, '')
    .replace(WIKILINK, (_whole, target: string, shown: string | undefined) => trimBlank(shown ?? target))
    .replace(FOOTNOTE, '')
    .replace(LINK, '$1')
    .replace(AUTOLINK, '')
    .replace(TAG, ' ');
  const plain = withoutEmphasis(worded)
    .replace(ENTITY, (entity) => ENTITIES[entity] ?? entity)
    .replace(BLOCK_ID, '')
    .replace(/\uE000([\uE100-\uF8FF])/g, (_whole, slot: string) => kept[slot.charCodeAt(0) - 0xe100] ?? '')
    .replace(/\\$/, '');
  return tidy(plain);
}

function withoutEmphasis(text: string): string {
  let kept = '';
  let from = 0;
  for (const { 0: run, index } of matchesOf(EMPHASIS, text)) {
    const end = index + run.length;
    if (!isMark(run, text.charAt(index - 1), text.charAt(end))) continue;
    kept += text.slice(from, index);
    from = end;
  }
  return from === 0 ? text : kept + text.slice(from);
}

function tidy(plain: string): string {
  return trimBlank(withoutTimeCodes(plain).replace(/[ \t]{2,}/g, ' '));
}

/** `5*3`, `a == b` and `snake_case` are no emphasis. */
function isMark(run: string, before: string, after: string): boolean {
  if (isSpace(before) && isSpace(after)) return false;
  return (run.length > 1 && run !== '__') || !(isWord(before) && isWord(after));
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t';
}

function isWord(character: string): boolean {
  return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
}

function withoutTimeCodes(text: string): string {
  return text.includes(':') ? text.replace(TIME_CODE, '') : text;
}
