import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { extendCatalogue, frameworkName, parseCatalogue, resolveFramework } from '../../../src/core/frameworks/catalogue';
import { SCRIPTS, type Framework } from '../../../src/core/frameworks/framework';
import { catalogue } from './note-source';

const empty = { 'zh-Hant': [], 'zh-Hans': [], en: [] };

function own(id: string, ...aliases: string[]): Framework {
  return {
    id, aliases, category: '', matching: [], related: [], names: { 'zh-Hant': aliases[0] ?? id, 'zh-Hans': '', en: '' },
    definition: { 'zh-Hant': '', 'zh-Hans': '', en: 'Mine' }, questions: empty, risks: empty,
  };
}

describe('the catalogue', () => {
  it('knows one framework by every spelling', () => {
    for (const name of ['囚徒困境', '囚犯困境', '囚犯兩難', '囚徒两难', 'Prisoner’s Dilemma', 'prisoners dilemma', 'prisoners-dilemma']) {
      expect(resolveFramework(catalogue, name)).toBe('prisoners-dilemma');
    }
    for (const name of ['典範移轉', '典範轉移', '范式转移', 'Paradigm shift']) expect(resolveFramework(catalogue, name)).toBe('paradigm-shift');
  });

  it('has every text in three scripts', () => {
    for (const framework of catalogue.frameworks) {
      for (const script of SCRIPTS) {
        expect(frameworkName(framework, script)).not.toBe('');
        expect(framework.definition[script]).not.toBe('');
        expect(framework.questions[script].length).toBe(framework.questions['zh-Hant'].length);
        expect(framework.risks[script].length).toBe(framework.risks['zh-Hant'].length);
      }
      expect(catalogue.categories.some(({ id }) => id === framework.category)).toBe(true);
      expect(framework.related.filter(id => !catalogue.byId.has(id))).toEqual([]);
    }
  });

  it('writes its Simplified texts without a Traditional character', () => {
    const opencc = createRequire(import.meta.url)('opencc-js') as { Converter: (options: object) => (text: string) => string };
    const toSimplified = opencc.Converter({ from: 't', to: 'cn' });
    const left = catalogue.frameworks
      .flatMap(({ definition, questions, risks }) => [definition['zh-Hans'], ...questions['zh-Hans'], ...risks['zh-Hans']])
      .filter(text => toSimplified(text) !== text);
    expect(left).toEqual([]);
  });

  it.each([
    ['prisoners-dilemma', '博弈'], ['historical-analogy', '类比'],
  ])('uses mainland words in %s', (id, word) => {
    const framework = catalogue.byId.get(id);
    const texts = [framework?.definition['zh-Hans'], ...framework?.questions['zh-Hans'] ?? [], framework?.names['zh-Hans']].join(' ');
    expect(`${texts} ${catalogue.byId.get('game-theory')?.names['zh-Hans'] ?? ''}`).toContain(word);
  });

  it('refuses what is no catalogue', () => {
    expect(() => parseCatalogue('{"schema":2}', () => '{}')).toThrow('schema 1');
    expect(() => parseCatalogue('null', () => '{}')).toThrow('schema 1');
  });

  it('falls back to another script’s name, then to the id', () => {
    expect(frameworkName(own('mine', '我的框架'), 'en')).toBe('我的框架');
    expect(frameworkName(undefined, 'en', 'gone')).toBe('gone');
    expect(frameworkName(catalogue.byId.get('economic-moat'), 'zh-Hans')).toBe('护城河');
  });
});

describe('a user’s own frameworks', () => {
  it('are found like the others', () => {
    const extended = extendCatalogue(catalogue, [own('spiral', '沉默螺旋', 'spiral of silence')]);
    expect(extended.matcher.find('沉默螺旋與護城河').map(({ name }) => name.framework)).toEqual(['spiral', 'economic-moat']);
    expect(extended.frameworks.length).toBe(catalogue.frameworks.length + 1);
    expect(catalogue.matcher.find('沉默螺旋')).toEqual([]);
  });

  it('join the catalogue’s by id: names add up, empty texts are filled', () => {
    const extended = extendCatalogue(catalogue, [own('prisoners-dilemma', '互相不信任的僵局')]);
    const joined = extended.byId.get('prisoners-dilemma');
    expect(resolveFramework(extended, '互相不信任的僵局')).toBe('prisoners-dilemma');
    expect(resolveFramework(extended, '囚犯困境')).toBe('prisoners-dilemma');
    expect(joined?.definition.en).toBe('Mine');
    expect(joined?.definition['zh-Hant']).toBe(catalogue.byId.get('prisoners-dilemma')?.definition['zh-Hant']);
    expect(extended.frameworks.length).toBe(catalogue.frameworks.length);
  });

  it('keep a name that the catalogue has too; the first of two keeps one that both claim', () => {
    const extended = extendCatalogue(catalogue, [own('mine', '護城河'), own('other', '护城河')]);
    expect(resolveFramework(extended, '護城河')).toBe('mine');
    expect(resolveFramework(extended, 'economic moat')).toBe('economic-moat');
  });
});
