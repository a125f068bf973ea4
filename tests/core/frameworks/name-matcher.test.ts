import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework } from '../../../src/core/frameworks/framework';
import { buildNameMatcher } from '../../../src/core/frameworks/name-matcher';
import { foldForMatching } from '../../../src/core/text/fold';
import { catalogue } from './note-source';

function framework(id: string, ...aliases: string[]): Framework {
  const none = { 'zh-Hant': [], 'zh-Hans': [], en: [] };
  return {
    id, aliases, category: 'reasoning', names: { 'zh-Hant': id, 'zh-Hans': id, en: id }, matching: [], related: [],
    definition: { 'zh-Hant': '', 'zh-Hans': '', en: '' }, questions: none, risks: none,
  };
}

const matcher = buildNameMatcher([
  framework('moat', '護城河', 'moat', 'economic moat'),
  framework('value', '價值'),
  framework('value-chain', '價值鏈', 'value chain'),
  framework('dilemma', "prisoner's dilemma"),
  framework('ltv', 'LTV/CAC'),
  framework('forty', '40 法則', 'rule of 40'),
  framework('bias', 'confirmation bias'),
]);

function found(text: string): string[] {
  return matcher.find(text).map(({ start, end, name }) => `${name.framework}:${text.slice(start, end)}`);
}

describe('finding names', () => {
  it.each([
    ['它的護城河很深', ['moat:護城河']],
    ['它的护城河很深', ['moat:护城河']],
    ['産業的價值鏈與價值', ['value-chain:價值鏈', 'value:價值']],
    ['an economic moat', ['moat:economic moat']],
    ['Economic Moats, moat’s width', ['moat:Economic Moats', 'moat:moat']],
    ['confirmation biases', ['bias:confirmation biases']],
    ['護城河moat', ['moat:護城河', 'moat:moat']],
    ['護 城 河', ['moat:護 城 河']],
    ['the value\nchain', ['value-chain:value\nchain']],
    ['PRISONER’S  DILEMMA', ['dilemma:PRISONER’S  DILEMMA']],
    ['prisoners-dilemma', ['dilemma:prisoners-dilemma']],
    ['the LTV / CAC ratio', ['ltv:LTV / CAC']],
    ['４０法則', ['forty:４０法則']],
    ['**moat**_moat_', ['moat:moat', 'moat:moat']],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['moated', 'remoat', 'amoats', 'moat2', '2moat', 'rule of 401', 'valuechain', 'value\n\nchain', 'economicmoats', 'naïvemoat', 'économoat'])(
    'not in %j', text => {
      expect(found(text)).toEqual([]);
    });

  it('keeps to the range it is given, bounds included', () => {
    expect(matcher.find('moat 護城河', 5).map(({ start }) => start)).toEqual([5]);
    expect(matcher.find('moat 護城河', 0, 4)).toHaveLength(1);
    expect(matcher.find('moat 護城河', 0, 3)).toEqual([]);
    expect(matcher.find('xmoat', 1)).toEqual([]);
  });

  it('looks up whole texts only', () => {
    expect(matcher.lookup('Economic  Moat')?.framework).toBe('moat');
    expect(matcher.lookup('economic moat of Nvidia')).toBeUndefined();
    expect(matcher.lookup('')).toBeUndefined();
  });

  it('leaves a name that two claim to the first', () => {
    const both = buildNameMatcher([framework('first', '飛輪'), framework('second', '飞轮')]);
    expect(both.find('飛輪').map(({ name }) => name.framework)).toEqual(['first']);
  });

  it('works without any name', () => {
    expect(buildNameMatcher([]).find('護城河')).toEqual([]);
  });

  it('finds every name of the catalogue in its own text', () => {
    const lost = catalogue.frameworks.flatMap(({ id, aliases }) =>
      aliases.filter(alias => catalogue.matcher.find(`。${alias}。`)[0]?.name.framework !== id));
    expect(lost).toEqual([]);
  });

  it('gives hits that are in order, apart, and spell the name they claim', () => {
    const names = catalogue.frameworks.flatMap(({ aliases }) => aliases);
    const piece = fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 4 }), fc.constantFrom('的', ' ', '\n', '，', 's', '’s'));
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, name } of catalogue.matcher.find(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
        expect(foldForMatching(text.slice(start, end)).startsWith(foldForMatching(name.alias))).toBe(true);
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }));
  });
});
