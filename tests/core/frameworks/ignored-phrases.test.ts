import { describe, expect, it } from 'vitest';
import { analyzeNote, type NoteAnalysis } from '../../../src/core/analysis';
import { RULES } from '../rules';

function read(text: string, ...ignoredPhrases: string[]): NoteAnalysis {
  return analyzeNote('筆記.md', text, { ...RULES, ignoredPhrases });
}

function ids(text: string, ...phrases: string[]): string[] {
  return read(text, ...phrases).frameworks.map(({ id }) => id);
}

describe('a phrase that never counts', () => {
  it('hides the names in it, in any spelling, and no others', () => {
    const text = '《囚徒困境週報》談護城河。\n\n囚徒 困境 周报又談了一次。\n';
    expect(ids(text)).toContain('prisoners-dilemma');
    expect(ids(text, '囚徒困境週報')).toEqual(['economic-moat']);
    expect(ids(`${text}\n真的囚徒困境。\n`, '囚徒困境週報')).toContain('prisoners-dilemma');
  });

  it('hides a name that reaches into it, and none that holds it', () => {
    expect(ids('談護城河流域。', '河流')).toEqual([]);
    expect(ids('a prisoner’s dilemma', 'dilemma')).toEqual(['prisoners-dilemma']);
    expect(ids('a prisoner’s dilemma', 'Prisoners\' dilemma')).toEqual([]);
    expect(ids('a prisoner’s dilemma', 'lemma')).toEqual(['prisoners-dilemma']);
  });

  it('leaves what was said on purpose: links, tags, properties', () => {
    expect(ids('[[護城河]]', '護城河')).toEqual(['economic-moat']);
    expect(ids('#framework/護城河', '護城河')).toEqual(['economic-moat']);
    expect(ids('---\nframeworks: [護城河]\n---\n', '護城河')).toEqual(['economic-moat']);
  });

  const note = '▋分析框架\n\n## 冰箱效應\n\n- 冰了就忘。\n\n## 護城河\n\n- 別人跨不過。\n\n▋潛在風險\n\n- 市場變小，公司營收與獲利下滑，股價跟著跌。\n';

  it('makes no card and no unlisted name of a heading that it is', () => {
    expect(read(note).cards.map(({ title, unlisted }) => [title, ...unlisted])).toEqual([['冰箱效應', '冰箱效應'], ['護城河']]);
    const ignoring = read(note, '冰箱 效應', '冰箱效应');
    expect(ignoring.cards.map(({ title }) => title)).toEqual(['護城河']);
    expect(ignoring.sections.find(({ heading }) => heading === '冰箱效應')).toMatchObject({ role: 'other', unlisted: [], why: { role: 'ignored:framework' } });
    expect(ignoring.diagnostics.filter(({ code }) => code === 'unlisted-framework')).toEqual([]);
  });

  it('takes a known framework’s heading, too', () => {
    expect(read(note, '護城河').cards.map(({ title }) => title)).toEqual(['冰箱效應']);
  });

  it('takes one of two names in a heading', () => {
    const two = note.replace('冰箱效應', '冰箱效應與護城河');
    expect(read(two).cards[0]).toMatchObject({ frameworks: ['economic-moat'], unlisted: ['冰箱效應'] });
    expect(read(two, '冰箱效應').cards[0]).toMatchObject({ frameworks: ['economic-moat'], unlisted: [] });
  });

  it.each([[''], ['　'], ['！'], ['\u200b']])('that is nothing (“%s”) hides nothing', (phrase) => {
    expect(ids('談護城河！', phrase)).toEqual(['economic-moat']);
  });
});
