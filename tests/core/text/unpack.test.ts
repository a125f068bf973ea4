import catalogue from 'latticework:catalogue';
import packedCatalogue from 'latticework:packed-catalogue';
import packedSections from 'latticework:packed-sections';
import sections from 'latticework:sections';
import { describe, expect, it } from 'vitest';
import { unpackText } from '../../../src/core/text/unpack';

describe('a packed text', () => {
  it.each([[catalogue, packedCatalogue], [sections, packedSections]])('comes out as it went in', (text, packed) => {
    expect(unpackText(packed)).toBe(text);
  });

  it('is written in digits that a string holds without escapes', () => {
    expect(JSON.stringify(packedCatalogue)).toBe(`"${packedCatalogue}"`);
  });

  it('that is cut off is none', () => {
    expect(() => unpackText(packedSections.slice(0, 6))).toThrow();
  });
});
