const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;
/** What may end a sentence in Han, Latin or Thai script: a full stop only before a blank or the end. */
const STOP = /[。！？!?…\n]|\.(?=[ \n]|$)/g;
/** Belongs to the sentence before it when it stands behind its end. */
const CLOSING = /[」』”’"')）】》。！？!?…]*/y;

/** Offset behind the sentence that begins at `from`, closing marks and quotes included; the end of plain text at most. */
export function sentenceEnd(text: string, from: number): number {
  STOP.lastIndex = from;
  while (STOP.test(text)) {
    const end = STOP.lastIndex;
    const stop = text.charCodeAt(end - 1);
    // What closes or quotes at the beginning of a line belongs to that line.
    if (stop === LINE_FEED) return end;
    if (stop !== FULL_STOP || !isAbbreviation(text, end - 1)) return behindClosing(text, end);
  }
  return text.length;
}

function behindClosing(text: string, from: number): number {
  CLOSING.lastIndex = from;
  CLOSING.test(text);
  return CLOSING.lastIndex;
}

/** `e.g.`, `vs.`, `U.S.`, `Inc.`, initials: the full stop belongs to the word. */
function isAbbreviation(text: string, at: number): boolean {
  if (text.length <= at + 2) return false;
  const word = text.slice(Math.max(0, at - 6), at).split(/[\s(（]/).pop() ?? '';
  return /^(?:[A-Za-z]|[A-Za-z](?:\.[A-Za-z])+|vs|etc|Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|St|No|approx|est|cf|al)$/.test(word);
}

/** Any blank but a single space. */
const WIDE_BLANK = /\s{2,}|[^\S ]/g;

/** The first one or two sentences, at most `longest` characters, cut at a word with an ellipsis. */
export function firstSentences(text: string, longest: number): string {
  let gist = '';
  let taken = 0;
  for (let start = 0; start < text.length && taken < 2;) {
    const end = sentenceEnd(text, start);
    const sentence = text.slice(start, end);
    start = end;
    if (sentence.trim() === '') continue;
    if (gist !== '' && gist.length + sentence.length > longest) break;
    gist += `${sentence} `;
    taken++;
  }
  return shorten(withoutHanBlanks(gist.replace(WIDE_BLANK, ' ').trim()), longest);
}

/** No blank between a Han full stop and what follows it. */
function withoutHanBlanks(text: string): string {
  return text.search(HAN_BLANKS) < 0 ? text : text.replace(HAN_BLANKS, (found) => found.charAt(0));
}

const HAN_BLANKS = /[。！？…：，、；」』）] /g;

/** The sentence around an offset, at most `longest` characters, with the offset's place kept inside. */
export function sentenceAround(text: string, offset: number, longest: number): string {
  for (let start = 0; start < text.length;) {
    const end = sentenceEnd(text, start);
    if (offset < end) return windowAround(text.slice(start, end), offset - start, longest);
    start = end;
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
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
