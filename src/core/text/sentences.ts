/** Ends of sentences in Han, Latin and Thai scripts; a full stop ends one only before a blank or the end. */
const CLOSING = new Set([...'」』”’"\')）】》']);
const HAN_END = new Set([...'。！？!?…']);

/** Splits plain text into sentences, each with its closing mark and quotes; joined again they give the text back. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!endsSentence(text, at)) continue;
    let end = at + 1;
    while (end < text.length && (CLOSING.has(text.charAt(end)) || HAN_END.has(text.charAt(end)))) end++;
    found.push(text.slice(start, end));
    start = end;
    at = end - 1;
  }
  if (start < text.length) found.push(text.slice(start));
  return found;
}

function endsSentence(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '\n') return true;
  if (HAN_END.has(character)) return true;
  if (character !== '.') return false;
  const next = text.charAt(at + 1);
  return (next === '' || next === ' ' || next === '\n') && !isAbbreviation(text, at);
}

/** `e.g.`, `vs.`, `U.S.`, `Inc.`, initials: the full stop belongs to the word. */
function isAbbreviation(text: string, at: number): boolean {
  const word = text.slice(Math.max(0, at - 6), at).split(/[\s(（]/).pop() ?? '';
  return /^(?:[A-Za-z]|[A-Za-z](?:\.[A-Za-z])+|vs|etc|Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|St|No|approx|est|cf|al)$/.test(word) && text.length > at + 2;
}

/** The first one or two sentences, at most `longest` characters, cut at a word with an ellipsis. */
export function firstSentences(text: string, longest: number): string {
  let gist = '';
  for (const sentence of sentences(text).filter((found) => found.trim() !== '').slice(0, 2)) {
    if (gist !== '' && gist.length + sentence.length > longest) break;
    gist += `${sentence} `;
  }
  return shorten(withoutHanBlanks(gist.replace(/\s+/g, ' ').trim()), longest);
}

/** No blank between a Han full stop and what follows it. */
function withoutHanBlanks(text: string): string {
  return text.replace(/([。！？…：，、；」』）]) /g, '$1');
}

/** The sentence around an offset, at most `longest` characters, with the offset's place kept inside. */
export function sentenceAround(text: string, offset: number, longest: number): string {
  let start = 0;
  for (const sentence of sentences(text)) {
    if (offset < start + sentence.length) return windowAround(sentence, offset - start, longest);
    start += sentence.length;
  }
  return shorten(text, longest);
}

export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const blank = cut.lastIndexOf(' ');
  return `${wholeCharacters(blank > longest * 0.7 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}

function windowAround(sentence: string, offset: number, longest: number): string {
  const lead = sentence.length - sentence.trimStart().length;
  const trimmed = sentence.trim();
  if (trimmed.length <= longest) return trimmed;
  const from = Math.max(0, Math.min(offset - lead - Math.floor(longest / 3), trimmed.length - longest));
  const cut = wholeCharacters(trimmed.slice(from, from + longest)).replace(/^[\uDC00-\uDFFF]/, '').trim();
  return `${from > 0 ? '…' : ''}${cut}${from + longest < trimmed.length ? '…' : ''}`;
}

/** Drops half a surrogate pair at the end. */
function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
