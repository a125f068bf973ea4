import { fileTitle } from './title';
import { propertyTexts, type PropertyValues } from './properties';

const DATE_KEYS = ['created', 'date', 'published', 'publish_date', 'created_at', 'createdat', '日期', '建立日期', '發布日期', '发布日期', '创建日期', 'fecha', '日付', '날짜'];
const SOURCE_KEYS = ['source', 'url', 'source_url', 'link', '來源', '来源', '連結', '链接', 'fuente'];
const DATE = /(?:^|\D)((?:19|20)\d{2})[-./年](\d{1,2})[-./月](\d{1,2})(?!\d)/;
const COMPACT_DATE = /(?:^|\D)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
const MONTH = /(?:^|\D)((?:19|20)\d{2})[-./年](\d{1,2})(?!\d)/;
/** A closing parenthesis belongs to it only when it opens one: …/Moat_(economics). */
const ADDRESS = /https?:\/\/(?:\([^\s<>()]*\)|[^\s<>()\]】」"'，。、])+/;
const LOOKED_AT = 3000;

/** Best known day of a note as `yyyy-MM-dd`: a date property, then the file's name; a month counts from its first day. */
export function noteDate(path: string, properties: PropertyValues): string | null {
  for (const text of [...propertyTexts(properties, DATE_KEYS), fileTitle(path)]) {
    const day = readDay(text);
    if (day !== null) return day;
  }
  return null;
}

/** Where a note comes from: its property, else the first web address in its opening. */
export function noteSource(text: string, properties: PropertyValues): string | null {
  const [named] = propertyTexts(properties, SOURCE_KEYS);
  return named ?? ADDRESS.exec(text.slice(0, LOOKED_AT))?.[0] ?? null;
}

function readDay(text: string): string | null {
  const found = DATE.exec(text) ?? COMPACT_DATE.exec(text) ?? MONTH.exec(text);
  if (!found) return null;
  const [, year = '', month = '', day = '1'] = found;
  return isDay(Number(year), Number(month), Number(day)) ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** 31 February rolls over into March, and is no day. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
