import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, lineOf } from '../../../src/core/text/between';

const placed = fc.array(fc.nat(20), { maxLength: 30 }).map((lines) => lines.sort((a, b) => a - b).map((line) => ({ line })));

describe('what stands between two lines', () => {
  it('is what a look at every one finds, in order', () => {
    fc.assert(fc.property(placed, fc.nat(22), fc.oneof(fc.nat(22), fc.constant(Infinity)), (list, from, to) => {
      expect(between(list, from, to, lineOf)).toEqual(list.filter(({ line }) => line >= from && line <= to));
    }));
  });
});
