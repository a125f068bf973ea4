export type NoteLanguage = 'zh-Hant' | 'zh-Hans' | 'en' | 'ja' | 'ko' | 'other';

/** Frequent characters that one script has and the other writes differently; pairs in the same order. */
const TRADITIONAL = '這個們來說對時會為國學點過現動開關實發電經產業場價資長應還進間題認體轉歷難從讓與買賣億萬';
const SIMPLIFIED = '这个们来说对时会为国学点过现动开关实发电经产业场价资长应还进间题认体转历难从让与买卖亿万';
const LOOKED_AT = 6000;

/** What a character tells: its place in the counts. */
const NOTHING = 0;
const HAN = 1;
const TRADITIONAL_HAN = 2;
const SIMPLIFIED_HAN = 3;
const KANA = 4;
const HANGUL = 5;
const LATIN = 6;
const OTHER = 7;

const kindOf = characterKinds();

function characterKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  // Greek, Cyrillic, Arabic, Thai and the like.
  kinds.fill(OTHER, 0x371, 0x2000);
  kinds.fill(LATIN, 0x41, 0x5b);
  kinds.fill(LATIN, 0x61, 0x7b);
  kinds.fill(KANA, 0x3041, 0x3100);
  kinds.fill(HAN, 0x3400, 0xa000);
  kinds.fill(HANGUL, 0xac00, 0xd7a4);
  for (const character of TRADITIONAL) kinds[character.charCodeAt(0)] = TRADITIONAL_HAN;
  for (const character of SIMPLIFIED) kinds[character.charCodeAt(0)] = SIMPLIFIED_HAN;
  return kinds;
}

/** The language a note is mostly written in, judged by 6,000 characters behind the offset `from`. */
export function noteLanguage(text: string, from = 0): NoteLanguage {
  const counts = new Uint32Array(OTHER + 1);
  const end = Math.min(text.length, from + LOOKED_AT);
  for (let at = from; at < end;) {
    const address = text.indexOf('http', at);
    const stop = address < 0 ? end : Math.min(address, end);
    for (; at < stop; at++) {
      const kind = kindOf[text.charCodeAt(at)] ?? NOTHING;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    at = addressEnd(text, at, end);
  }
  return decide(counts);
}

/** Addresses are in no language. */
function addressEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) > 0x20 && text.charCodeAt(at) < 0x80) at++;
  return at;
}

function decide(counts: Uint32Array): NoteLanguage {
  const [, plain = 0, traditional = 0, simplified = 0, kana = 0, hangul = 0, latin = 0, other = 0] = counts;
  const han = plain + traditional + simplified;
  if (kana > (han + kana) * 0.15 && kana > latin / 8) return 'ja';
  if (hangul > latin / 8 && hangul > han) return 'ko';
  // A Latin letter is about a third of a word, a Han character a half: English terms do not outweigh the text.
  if (han * 3 >= latin && han > 0) return simplified > traditional ? 'zh-Hans' : 'zh-Hant';
  return latin > other ? 'en' : 'other';
}
