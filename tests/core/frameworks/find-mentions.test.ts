import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/frameworks/find-mentions';
import { catalogue, noteSource } from './note-source';

function ids(text: string, properties: Readonly<Record<string, unknown>> = {}): string[] {
  return findMentions(noteSource(text, { properties }), catalogue, 'framework').map(({ framework }) => framework);
}

describe('places', () => {
  it('gives line, column, words, place, rule, block and section', () => {
    const note = noteSource('開頭。\n\n▋護城河\n它的飛輪效應很強\n# Notes\n第一性原理', { roles: ['framework', 'other'] });
    expect(findMentions(note, catalogue, 'framework')).toEqual([
      { framework: 'economic-moat', line: 3, column: 2, text: '護城河', place: 'heading', rule: 'anywhere', block: 1, section: 0 },
      { framework: 'flywheel', line: 4, column: 3, text: '飛輪效應', place: 'section', rule: 'anywhere', block: 2, section: 0 },
      { framework: 'first-principles', line: 6, column: 1, text: '第一性原理', place: 'body', rule: 'anywhere', block: 4, section: 1 },
    ]);
  });

  it.each([
    ['inline code', '執行 `moat 護城河` 指令'],
    ['a fence', '```\n護城河\n```'],
    ['an address', '見 https://example.com/護城河/moat 一文'],
    ['an autolink', '<https://example.com/prisoners-dilemma>'],
    ['a link’s target', '[這裡](notes/護城河.md)'],
    ['an embed', '![[護城河]]'],
    ['an image', '![護城河](moat.png)'],
    ['an HTML tag', '<a title="護城河">文章</a>'],
    ['a comment', '%%護城河%%'],
    ['front matter', '---\n護城河: 1\n---\n本文'],
  ])('reads no name in %s', (_, text) => {
    expect(ids(text)).toEqual([]);
  });

  it('reads the text that links show', () => {
    expect(ids('[護城河](https://example.com)')).toEqual(['economic-moat']);
    expect(ids('[[Nvidia 的護城河]]')).toEqual(['economic-moat']);
    expect(ids('[[Nvidia|護城河]]')).toEqual(['economic-moat']);
  });

  it('reads on after brackets that nobody closed, in linear time', () => {
    expect(ids(`${'['.repeat(50_000)}護城河`)).toEqual(['economic-moat']);
    expect(ids(`${'[]('.repeat(30_000)}護城河`).slice(-1)).toEqual(['economic-moat']);
    expect(ids(`${'<a '.repeat(30_000)}護城河`)).toEqual(['economic-moat']);
  });
});

describe('explicit marks', () => {
  it.each([
    ['a tag', '#framework/囚徒困境 開頭', {}, 'tag'],
    ['a tag in English, any case', 'x #Framework/Prisoners-Dilemma。', {}, 'tag'],
    ['a nested tag', '#framework/賽局/囚徒困境', {}, 'tag'],
    ['a tag of the front matter', '---\ntags: [framework/囚犯困境]\n---', { tags: ['framework/囚犯困境'] }, 'tag'],
    ['tags as one text', '', { tags: 'a, framework/prisoners-dilemma' }, 'tag'],
    ['a property list', '', { frameworks: ['囚犯兩難'] }, 'property'],
    ['a property text', '', { frameworks: '囚徒困境, 不明的框架' }, 'property'],
    ['a property link', '', { frameworks: ['[[Frameworks/囚徒困境|PD]]'] }, 'property'],
    ['an id', '', { frameworks: ['prisoners-dilemma'] }, 'property'],
    ['a link', '見 [[囚徒困境]]', {}, 'link'],
    ['a link with folder, heading and text', '見 [[Frameworks/囚徒困境#風險|這個]]', {}, 'link'],
    ['a link to an id', '見 [[prisoners-dilemma]]', {}, 'link'],
  ])('%s', (_, text, properties, place) => {
    expect(findMentions(noteSource(text, { properties }), catalogue, 'framework')).toMatchObject([{ framework: 'prisoners-dilemma', place, rule: place }]);
  });

  it('finds the place in the front matter', () => {
    const note = noteSource('---\ntitle: x\nframeworks: [護城河]\n---\n', { properties: { frameworks: ['護城河'] } });
    expect(findMentions(note, catalogue, 'framework')).toMatchObject([{ line: 3, column: 14, text: '護城河', block: -1, section: -1 }]);
  });

  it('passes over values of other kinds', () => {
    expect(ids('', { frameworks: [1, null, { a: '護城河' }], tags: 3, 'Checkbox 1': true })).toEqual([]);
  });

  it.each([
    ['#Idea/Moat', 'idea'], ['#idea/economic-moat', 'IDEA'], ['#a/b/護城河', 'a/b'], ['#c++/護城河', 'c++'], ['#投資/框架/賽局/护城河', '投資/框架'],
  ])('reads %s where tags begin with %s', (text, prefix) => {
    expect(findMentions(noteSource(text), catalogue, prefix)).toMatchObject([{ framework: 'economic-moat', rule: 'tag', text }]);
    expect(findMentions(noteSource('', { properties: { tags: [text.slice(1)] } }), catalogue, prefix)).toMatchObject([{ framework: 'economic-moat', rule: 'tag' }]);
    expect(findMentions(noteSource('#framework/護城河'), catalogue, prefix)).toMatchObject([{ rule: 'anywhere' }]);
  });

  it('counts tags of other kinds as words', () => {
    expect(findMentions(noteSource('#護城河 #moats'), catalogue, 'framework')).toMatchObject([{ place: 'body' }, { place: 'body' }]);
  });
});

describe('ambiguous names', () => {
  it.each([
    'LD/PD 分離的光模組', '產品的生命週期很短', '硬體軍備競賽（Nvidia vs. Google TPU）', '法國 CAC 40 指數的 LTV', '鋼鐵集團 LTV 破產', '<!-- TOC -->',
    '這是一個槓桿點', 'the race car flywheel', 'some SAM and SAMs', '參見杜邦（DuPont）公司', '學習曲線很陡', '車輛故障碼 DTC 檢測', '時間框架', '醫院採用率很高的機器學習',
    '槓桿（Leverage）', 'They invert the matrix', 'castle moat',
  ])('say nothing in %j', text => {
    expect(ids(text)).toEqual([]);
  });

  it.each([
    ['PD 是賽局裡的囚徒困境', ['prisoners-dilemma', 'game-theory', 'prisoners-dilemma']],
    ['用槓桿放大負債', ['financial-leverage']],
    ['LTV 要大過 CAC 三倍', ['ltv-cac', 'ltv-cac']],
    ['內卷讓毛利一路下滑', ['involution']],
  ])('count beside context, in %j', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('never match the red queen for an arms race', () => {
    expect(ids('這是一場軍備競賽。\n▋軍備競賽')).toEqual(['arms-race']);
  });

  it('take context from the same block only', () => {
    expect(ids('槓桿很高\n負債很多')).toEqual([]);
  });

  it('need the exact letters where a rule says so', () => {
    expect(ids('pd 是賽局')).not.toContain('prisoners-dilemma');
    expect(ids('公司的 Tam 很大，市場規模')).not.toContain('total-addressable-market');
  });

  it('count in a note that surely names the framework elsewhere', () => {
    expect(ids('公司的飛輪開始轉\n這就是飛輪效應')).toEqual(['flywheel', 'flywheel']);
    expect(ids('公司的飛輪開始轉')).toEqual([]);
  });

  it('count in a note that surely names two others', () => {
    expect(ids('公司的飛輪開始轉\n護城河\n第一性原理')).toEqual(['flywheel', 'economic-moat', 'first-principles']);
    expect(ids('公司的飛輪開始轉\n護城河')).toEqual(['economic-moat']);
  });

  it('are not licensed by other ambiguous names', () => {
    expect(ids('飛輪與 flywheel')).toEqual([]);
  });

  it('may be more than the engine takes as arguments, and all in one line', () => {
    const names = 150_000;
    expect(ids('飛輪 '.repeat(names))).toEqual([]);
    expect(ids(`飛輪效應 ${'飛輪 '.repeat(names)}`)).toHaveLength(names + 1);
  });

  it('are dropped beside an excluded word', () => {
    expect(ids('the moat of the castle\nan economic moat')).toEqual(['economic-moat']);
  });

  it('count where they fill a heading or a part of it', () => {
    expect(ids('## 週期 與 風險')).toEqual(['market-cycles']);
    expect(ids('## 週期股的風險')).toEqual([]);
  });
});
