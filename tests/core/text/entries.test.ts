import { describe, expect, it } from 'vitest';
import { entryAt, lastOf } from '../../../src/core/text/entries';
import { matchesOf } from '../../../src/core/text/matches';

describe('an entry of a list', () => {
  it('is none before the first and behind the last', () => {
    expect([-1, 0, 1, 2].map((at) => entryAt(['護城河', '飛輪'], at))).toEqual([undefined, '護城河', '飛輪', undefined]);
  });

  it('is the last one, if there is any', () => {
    expect(lastOf(['護城河', '飛輪'])).toBe('飛輪');
    expect(lastOf([])).toBeUndefined();
  });
});

describe('the matches of a pattern', () => {
  it('are all of them, however often it is asked', () => {
    const pattern = /[$](\w+)/g;
    pattern.test('$A $B');
    expect(matchesOf(pattern, '$NVDA and $TSM').map(({ 1: ticker, index }) => [ticker, index])).toEqual([['NVDA', 0], ['TSM', 10]]);
    expect(matchesOf(pattern, '$X').length).toBe(1);
    expect(matchesOf(pattern, 'none')).toEqual([]);
  });
});
