import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameData } from '../../../src/core/index/same-data';

describe('sameData', () => {
  it('agrees with node about plain data', () => {
    // Few values, so that equal pairs and pairs with one difference both come up.
    const value = fc.letrec<{ data: unknown }>((tie) => ({
      data: fc.oneof({ maxDepth: 3 }, fc.constantFrom(null, 0, 1, 'a', true),
        fc.array(tie('data'), { maxLength: 2 }), fc.dictionary(fc.constantFrom('x', 'y'), tie('data'), { maxKeys: 2, noNullPrototype: true })),
    })).data;
    fc.assert(fc.property(value, value, (a, b) => {
      expect(sameData(a, b)).toBe(isDeepStrictEqual(a, b));
      expect(sameData(a, structuredClone(a))).toBe(true);
    }), { numRuns: 500 });
  });

  it('tells apart what differs deep down, in length, in keys or in kind', () => {
    expect(sameData({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toBe(false);
    expect(sameData([1], [1, 2])).toBe(false);
    expect(sameData({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(sameData({ a: 1, b: 2 }, { a: 1 })).toBe(false);
    expect(sameData([], {})).toBe(false);
    expect(sameData({}, [])).toBe(false);
    expect(sameData(null, {})).toBe(false);
  });

  it('takes a missing field for an undefined one', () => {
    expect(sameData({ a: 1 }, { a: 1, b: undefined })).toBe(true);
    expect(sameData({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  });
});
