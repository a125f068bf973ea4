import catalogueJson from 'latticework:catalogue';
import vocabulary from 'latticework:risk-topics';
import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../../src/core/frameworks/catalogue';
import { TopicReader } from '../../../src/core/index/risk-topics';
import { foldForMatching } from '../../../src/core/text/fold';

/** Two groups, the first a hint; three topics; one plain word. */
const SMALL = '*客戶,customer\n流失,leav\n\n0+1,churn\nprice-war:價格戰\n利率,ad\n\n毛利率';
const reader = new TopicReader(SMALL);
const read = (text: string, frameworks: readonly string[] = []): (readonly number[])[] => {
  const { causes, hints } = reader.read(foldForMatching(text), frameworks);
  return [[...causes], [...hints]];
};

describe('TopicReader', () => {
  it('finds a topic whose parts stand in one sentence, in any order, script and language', () => {
    expect(read('流失的客户')).toEqual([[0], [0]]);
    expect(read('Customers may leave.')).toEqual([[0], [0]]);
    expect(read('客戶很多。流失很少。')).toEqual([[], [0]]);
  });

  it('takes a Latin word for the beginning of a word, a short one for a whole word', () => {
    expect(read('Churning')).toEqual([[0], []]);
    expect(read('butterchurn')).toEqual([[], []]);
    expect(read('ad, adapt')).toEqual([[2], []]);
    expect(read('adapt')).toEqual([[], []]);
  });

  it('finds no word at the end of a plain one', () => {
    expect(read('毛利率下滑')).toEqual([[], []]);
    expect(read('毛利率與利率')).toEqual([[2], []]);
  });

  it('knows the frameworks that are risks', () => {
    expect(read('', ['price-war', 'moat'])).toEqual([[1], []]);
  });
});

describe('the vocabulary', () => {
  it('names only frameworks of the catalogue', () => {
    const { byId } = parseCatalogue(catalogueJson, () => '{}');
    const named = [...vocabulary.matchAll(/^([a-z-]+):/gm)].map(([, id = '']) => id);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !byId.has(id))).toEqual([]);
  });
});
