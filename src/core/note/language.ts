export type NoteLanguage = 'zh-Hant' | 'zh-Hans' | 'en' | 'ja' | 'ko' | 'other';

/** Frequent characters that one script has and the other writes differently; pairs in the same order. */
const TRADITIONAL = '這個們來說對時會為國學點過現動開關實發電經產業場價資長應還進間題認體轉歷難從讓與買賣億萬';
const SIMPLIFIED = '这个们来说对时会为国学点过现动开关实发电经产业场价资长应还进间题认体转历难从让与买卖亿万';
/** 1: Traditional, 2: Simplified, 0: either. */
const SCRIPT_OF = new Uint8Array(65536);
for (const character of TRADITIONAL) SCRIPT_OF[character.charCodeAt(0)] = 1;
for (const character of SIMPLIFIED) SCRIPT_OF[character.charCodeAt(0)] = 2;
const LOOKED_AT = 6000;

/** Addresses are in no language. */
function addressEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) > 0x20 && text.charCodeAt(at) < 0x80) at++;
  return at;
}

/** The language a note is mostly written in, judged by 6,000 characters behind the offset `from`. */
export function noteLanguage(text: string, from = 0): NoteLanguage {
  const counts = { han: 0, traditional: 0, simplified: 0, kana: 0, hangul: 0, latin: 0, other: 0 };
  const end = Math.min(text.length, from + LOOKED_AT);
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x68 && text.startsWith('http', at)) at = addressEnd(text, at, end);
    if (code >= 0x3400 && code <= 0x9fff) {
      counts.han++;
      const script = SCRIPT_OF[code];
      if (script === 1) counts.traditional++;
      else if (script === 2) counts.simplified++;
    } else if (code >= 0x3041 && code <= 0x30ff) counts.kana++;
    else if (code >= 0xac00 && code <= 0xd7a3) counts.hangul++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) counts.latin++;
    else if (code > 0x370 && code < 0x2000) counts.other++;
  }
  return decide(counts);
}

function decide(counts: Readonly<Record<'han' | 'traditional' | 'simplified' | 'kana' | 'hangul' | 'latin' | 'other', number>>): NoteLanguage {
  const { han, kana, hangul, latin, other } = counts;
  if (kana > (han + kana) * 0.15 && kana > latin / 8) return 'ja';
  if (hangul > latin / 8 && hangul > han) return 'ko';
  // A Latin letter is about a third of a word, a Han character a half: English terms do not outweigh the text.
  if (han * 3 >= latin && han > 0) return counts.simplified > counts.traditional ? 'zh-Hans' : 'zh-Hant';
  return latin > other ? 'en' : 'other';
}
