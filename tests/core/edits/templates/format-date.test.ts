import { format } from 'date-fns/format';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../../src/core/edits/templates/format-date';

const TOKENS = [
  'y', 'yy', 'yyy', 'yyyy', 'R', 'RRRR', 'Q', 'Qo', 'QQ', 'QQQ', 'QQQQ', 'M', 'Mo', 'MM', 'MMM', 'MMMM', 'MMMMM', 'L', 'LL', 'LLLL',
  'I', 'Io', 'II', 'd', 'do', 'dd', 'E', 'EE', 'EEE', 'EEEE', 'EEEEE', 'EEEEEE', 'a', 'aa', 'aaa', 'aaaa', 'aaaaa', 'h', 'ho', 'hh', 'H', 'Ho', 'HH',
  'm', 'mm', 's', 'ss', "'of'", "''", "'o''clock'",
];
const BETWEEN = ['-', ' ', '/', '.', '年', ' 2 ', ''];

describe('formatDate', () => {
  it('writes what date-fns writes', () => {
    const date = fc.date({ min: new Date(1900, 0, 1), max: new Date(2199, 11, 31), noInvalidDate: true });
    const pattern = fc.array(fc.tuple(fc.constantFrom(...TOKENS), fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.flat().join('')).filter((made) => !/([A-Za-z])\1{6,}/.test(made));
    fc.assert(fc.property(date, pattern, (day, made) => {
      const own = formatDate(day, made);
      // Tokens that touch may make one that is not ours.
      if (own !== null) expect([made, own]).toEqual([made, format(day, made)]);
    }), { numRuns: 600 });
  });

  it.each(TOKENS)('knows %s', (token) => {
    for (const day of [new Date(2026, 0, 1, 0, 5), new Date(2020, 11, 31, 12, 30, 9), new Date(2027, 2, 23, 23, 59, 59)]) {
      expect(formatDate(day, token)).toBe(format(day, token));
    }
  });

  it.each(['YYYY', 'DD', 'yyyy n', 'PP', 'MMMMMM', 'ddd', 'x'])('takes %s for no pattern', (pattern) => {
    expect(formatDate(new Date(2026, 1, 20), pattern)).toBeNull();
  });

  it('writes no date that is none', () => {
    expect(formatDate(new Date(Number.NaN), 'yyyy')).toBeNull();
  });
});
