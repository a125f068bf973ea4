import { foldForMatching } from '../text/fold';

/** Words around a framework's name that do not hide it: 縮放定律的演變, 賽局分析, Scaling laws framework. */
const neutral = [
  '的', '之', '與其', '演變', '演化', '演進', '分析', '分析法', '框架', '架構', '理論', '效應', '模型', '思維', '思考', '應用', '運用',
  '定律', '法則', '原理', '原則', '概念', '視角', '觀點', '方法', '法', '論', '現象', '機制', '檢視', '解析', '拆解', '剖析', '評估',
  '思維模型', '心智模型', '分析框架', '應用框架', '第', '步', '步驟',
  'the', 'a', 'an', 'of', 'in', 'to', 'analysis', 'analyses', 'framework', 'frameworks', 'theory', 'model', 'models',
  'effect', 'thinking', 'law', 'principle', 'principles', 'lens', 'approach', 'method', 'applied', 'application', 'applying',
  'evolution', 'concept', 'mental', 'step', 'part', 'no',
];

/** Longest folded word of the list. */
const longestNeutral = 8;

let folded: ReadonlySet<string> | undefined;

/** Folded on first use: loading this file must not build the fold table. */
function neutralWords(): ReadonlySet<string> {
  folded ??= new Set(neutral.map(foldForMatching));
  return folded;
}

/**
 * Whether a text says nothing of its own beside a framework's name: only neutral words, numbers and
 * punctuation. Also true of nothing at all.
 */
export function isNeutral(text: string): boolean {
  if (text.trim() === '') return true;
  return words(foldForMatching(text)).every(word => isNeutralWord(word) || hanNeutral(word));
}

/** A text without the neutral words at its ends: 沉默螺旋理論的應用 → 沉默螺旋理論, only after 的 or a blank. */
export function withoutNeutralTail(text: string): string {
  const cut = Math.max(text.lastIndexOf('的'), text.lastIndexOf('之'));
  return cut > 0 && isNeutral(text.slice(cut)) ? text.slice(0, cut).trim() : text;
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
}

const mayBeNumber = /^[\d一二三四五六七八九十]/;

function isNumber(word: string): boolean {
  return /^(?:\d+|[一二三四五六七八九十]+)[a-z]?$/.test(word);
}

function isNeutralWord(word: string): boolean {
  return neutralWords().has(word) || (mayBeNumber.test(word) && isNumber(word));
}

/** Han words stand without blanks: taken from the front, longest first. */
function hanNeutral(word: string): boolean {
  let at = 0;
  while (at < word.length) {
    let length = Math.min(longestNeutral, word.length - at);
    while (length > 0 && !isNeutralWord(word.slice(at, at + length))) length--;
    if (length === 0) return false;
    at += length;
  }
  return true;
}
