import { trimBlank } from './blank';

/**
 * Mark-up that a reader does not see, and what stands in its place. Each pattern is linear: no nested
 * quantifiers, and every run is bounded by the line or by a character class.
 */
const IMAGE = /!\[\[[^\]\n]*\]\]|!\[[^\]\n]*\]\([^)\n]*\)/g;
const WIKILINK = /\[\[([^\]|\n]*)(?:\|([^\]\n]*))?\]\]/g;
const LINK = /\[([^\]\n]*)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)/g;
const AUTOLINK = /<(?:https?|mailto):[^>\s]*>/g;
const TAG = /<\/?[A-Za-z][^<>\n]*>/g;
const COMMENT = /<!--[^\n]*?-->|%%[^%\n]*%%/g;
const CODE = /`+([^`\n]*)`+/g;
const EMPHASIS = /\*{1,3}|__|~~|==/g;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const FOOTNOTE = /\[\^[^\]\n]*\]/g;
const BLOCK_ID = /[ \t]\^[A-Za-z0-9-]+$/;
const TIME_CODE = /[[(（【]\s*(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\s*[-–—~,，]\s*(?:\d{1,2}:)?\d{1,2}:\d{2})*\s*[\])）】]/g;
/** Most lines have no mark-up, and need none of the patterns above. */
const MARKED = /[*_~=`[\]<>\\%^]/;
const ESCAPED_MARK = '\uE000';

/** A run of Markdown as plain words: no marks, links as their text, HTML and time codes gone. */
export function plainText(markdown: string): string {
  if (!MARKED.test(markdown)) return trimBlank(withoutTimeCodes(markdown));
  const kept: string[] = [];
  const plain = markdown
    .replace(ESCAPE, (_whole, mark: string) => `${ESCAPED_MARK}${String.fromCharCode(0xe100 + kept.push(mark) - 1)}`)
    .replace(COMMENT, '')
    .replace(IMAGE, '')
    .replace(WIKILINK, (_whole, target: string, shown: string | undefined) => trimBlank(shown ?? target))
    .replace(FOOTNOTE, '')
    .replace(LINK, '$1')
    .replace(AUTOLINK, '')
    .replace(TAG, ' ')
    .replace(CODE, '$1')
    .replace(EMPHASIS, '')
    .replace(BLOCK_ID, '')
    .replace(/\uE000([\uE100-\uF8FF])/g, (_whole, slot: string) => kept[slot.charCodeAt(0) - 0xe100] ?? '')
    .replace(/\\$/, '');
  return trimBlank(withoutTimeCodes(plain).replace(/[ \t]{2,}/g, ' '));
}

function withoutTimeCodes(text: string): string {
  return text.includes(':') ? text.replace(TIME_CODE, '') : text;
}
