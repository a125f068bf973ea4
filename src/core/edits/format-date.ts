import { format } from 'date-fns/format';

// Day of the year and week-numbering year: nearly always a mistake for `dd` and `yyyy`. The library refuses
// them too, but writes a warning to the console first.
const MISTAKEN = /(?:^|[^D])DD?(?!D)|(?:^|[^Y])(?:YY|YYYY)(?!Y)/;

/**
 * A date by a date-fns pattern (https://date-fns.org/docs/format), or null where the pattern or the date is
 * not valid: an unquoted letter that is no token, or `YYYY` and `DD`, which mean something else there.
 */
export function formatDate(date: Date, pattern: string): string | null {
  if (MISTAKEN.test(pattern.replace(/'[^']*'/g, ''))) return null;
  try {
    return format(date, pattern);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
