import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best } from '../../../src/core/index/best';

describe('best', () => {
  it('is the beginning of the sorted list, equals in the order they came in', () => {
    const entry = fc.record({ rank: fc.integer({ min: 0, max: 5 }), id: fc.integer() });
    fc.assert(fc.property(fc.array(entry), fc.integer({ min: 0, max: 12 }), (entries, limit) => {
      const compare = (a: { rank: number }, b: { rank: number }): number => a.rank - b.rank;
      expect(best(entries, compare, limit)).toEqual([...entries].sort(compare).slice(0, limit));
    }));
  });
});
