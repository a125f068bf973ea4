// Tokens as Unicode and date-fns have them (https://date-fns.org/docs/format), those that a file name or a template
// may want, in English; the tests hold them against that library, which would be a twentieth of the bundle.
const TOKENS = /[yQMLdIhHms]o|([A-Za-z])\1*|''|'(?:''|[^'])+(?:'|$)|[^A-Za-z]/g;
const DAY_MS = 86_400_000;

/**
 * A date by a pattern: `yyyy-MM-dd`, `d MMMM yyyy`, `EEE`, `RRRR-'W'II`, `'Q'Q`, `do`, `HH:mm` …; null where the
 * pattern or the date is not valid: an unquoted letter that is no token, among them `YYYY` and `DD`.
 */
export function formatDate(date: Date, pattern: string): string | null {
  if (Number.isNaN(date.getTime())) return null;
  let valid = true;
  const text = pattern.replace(TOKENS, (token) => {
    const part = partOf(date, token);
    valid &&= part !== null;
    return part ?? '';
  });
  return valid ? text : null;
}

function partOf(date: Date, token: string): string | null {
  const letter = token.charAt(0);
  if (token === "''") return "'";
  if (letter === "'") return token.replace(/^'|'$/g, '').replaceAll("''", "'");
  if (!/[A-Za-z]/.test(letter)) return token;
  if (token.length === 2 && token.endsWith('o')) return ordinal(numberOf(date, letter) ?? 0);
  return nameOf(date, letter, token.length) ?? padded(date, letter, token.length);
}

/** For tokens that are words, or become words by their length. */
function nameOf(date: Date, letter: string, length: number): string | null {
  switch (letter) {
    case 'M':
    case 'L': return length < 3 || length > 5 ? null : english(date, { month: styleOf(length) });
    case 'E': return length > 6 ? null : length === 6 ? english(date, { weekday: 'short' }).slice(0, 2) : english(date, { weekday: styleOf(Math.max(3, length)) });
    case 'Q': return length === 3 ? `Q${String(quarterOf(date))}` : length === 4 ? `${ordinal(quarterOf(date))} quarter` : null;
    case 'a': return [null, 'AM', 'AM', 'am', 'a.m.', 'a'][length]?.replace(/^./, (first) => half(date, first)) ?? null;
    default: return null;
  }
}

function half(date: Date, first: string): string {
  if (date.getHours() < 12) return first;
  return first === 'A' ? 'P' : 'p';
}

function styleOf(length: number): 'short' | 'long' | 'narrow' {
  return length === 3 ? 'short' : length === 4 ? 'long' : 'narrow';
}

function english(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', options).format(date);
}

function padded(date: Date, letter: string, length: number): string | null {
  const number = numberOf(date, letter);
  const isYear = letter === 'y' || letter === 'R';
  if (number === null || (!isYear && length > 2)) return null;
  return String(letter === 'y' && length === 2 ? number % 100 : number).padStart(length, '0');
}

function numberOf(date: Date, letter: string): number | null {
  switch (letter) {
    case 'y': return date.getFullYear();
    case 'R': return thursdayOf(date).getUTCFullYear();
    case 'Q': return quarterOf(date);
    case 'M':
    case 'L': return date.getMonth() + 1;
    case 'I': return isoWeek(date);
    case 'd': return date.getDate();
    case 'h': return date.getHours() % 12 || 12;
    case 'H': return date.getHours();
    case 'm': return date.getMinutes();
    case 's': return date.getSeconds();
    default: return null;
  }
}

function quarterOf(date: Date): number {
  return Math.floor(date.getMonth() / 3) + 1;
}

/** ISO weeks belong to the year that their Thursday is in. */
function thursdayOf(date: Date): Date {
  const day = new Date(0);
  day.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
  return new Date(day.getTime() + (4 - (date.getDay() || 7)) * DAY_MS);
}

function isoWeek(date: Date): number {
  const thursday = thursdayOf(date);
  const newYear = new Date(0);
  newYear.setUTCFullYear(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear.getTime()) / (7 * DAY_MS)) + 1;
}

function ordinal(number: number): string {
  const isTeen = Math.floor((number % 100) / 10) === 1;
  return `${String(number)}${isTeen ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`;
}
