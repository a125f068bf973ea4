import { describe, expect, it } from 'vitest';
import { readStructure } from '../../../src/core/note/structure';
import { RULES } from '../rules';
import { codesOf, headingsOf, structureOf } from './read-note';

/** One line that stands for itself between two paragraphs. */
function alone(line: string): string {
  return `前言一句話。\n\n${line}\n\n這裡有內容。\n`;
}

function headingAlone(line: string): string | undefined {
  const found = structureOf(alone(line)).sections.find((section) => section.line === 3);
  return found && `${found.mark} ${found.heading}`;
}

const RECOGNISED: readonly (readonly [line: string, heading: string])[] = [
  ['## 成本曲線', 'atx 成本曲線'],
  ['   ## 成本曲線', 'atx 成本曲線'],
  ['## 📊 成本曲線', 'atx 成本曲線'],
  ['## 📊成本曲線', 'atx 成本曲線'],
  ['##▋成本曲線', 'atx 成本曲線'],
  ['## **▋成本曲線**', 'atx 成本曲線'],
  ['＃ 成本曲線', 'atx 成本曲線'],
  ['＃＃ 成本曲線', 'atx 成本曲線'],
  ['## 成本曲線 ##', 'atx 成本曲線'],
  ['## 成本曲線\\', 'atx 成本曲線'],
  ['- ## 成本曲線', 'list-atx 成本曲線'],
  ['  * ### 成本曲線', 'list-atx 成本曲線'],
  ['1. ## 成本曲線', 'list-atx 成本曲線'],
  ['▋成本曲線', 'bar 成本曲線'],
  ['▋ 成本曲線', 'bar 成本曲線'],
  [' ▋成本曲線', 'bar 成本曲線'],
  ['▍成本曲線', 'bar 成本曲線'],
  ['▎成本曲線', 'bar 成本曲線'],
  ['▉成本曲線', 'bar 成本曲線'],
  ['█成本曲線', 'bar 成本曲線'],
  ['**▋ 成本曲線**', 'bar 成本曲線'],
  ['▋**成本曲線**', 'bar 成本曲線'],
  ['▋第一步：看成本', 'bar 看成本'],
  ['▋誰來付錢？', 'bar 誰來付錢？'],
  ['**1. 成本曲線**', 'numbered 成本曲線'],
  ['**1. 成本曲線** `[00:00-12:30]`', 'numbered 成本曲線'],
  ['**1. 成本曲線** [00:12]', 'numbered 成本曲線'],
  ['**一、成本曲線**', 'numbered 成本曲線'],
  ['**成本曲線**', 'bold 成本曲線'],
  ['__成本曲線__', 'bold 成本曲線'],
  ['【成本曲線】', 'bracket 成本曲線'],
  ['【 **成本曲線** 】', 'bracket 成本曲線'],
];

const REFUSED: readonly (readonly [why: string, line: string])[] = [
  ['a line of tags', '#風險管理 #決策框架'],
  ['one tag', '#風險'],
  ['a table cell', '| ▋成本曲線 | 高 |'],
  ['a quote', '> ## 成本曲線'],
  ['seven marks', '####### 成本曲線'],
  ['four blanks', '    ## 成本曲線'],
  ['a tab', '\t▋成本曲線'],
  ['a bold sentence', '**這是一句完整的話。**'],
  ['bold that ends in a comma', '**先看成本，**'],
  ['bold in running text', '這段話裡有 **成本曲線** 的粗體'],
  ['two bold runs', '**成本** 與 **曲線**'],
  ['bold with text behind it', '**成本曲線** 很重要'],
  ['a bold label', '**成本曲線：**'],
  ['a bold label with the colon outside', '**成本曲線**：'],
  ['long bold', `**${'長'.repeat(41)}**`],
  ['a long bar line', `▋${'長'.repeat(61)}`],
  ['a bar alone', '▋'],
  ['a mark alone', '## '],
  ['a mark inside a line', '說完了。# 成本曲線'],
  ['a bar inside a line', '重點 ▋成本曲線'],
  ['a glyph that is no bar', '■ 成本曲線'],
  ['a label with words of its own', '我的成本曲線：'],
  ['one number without a second', '一、成本曲線'],
];

describe('what is a heading', () => {
  it.each(RECOGNISED)('%s', (line, heading) => {
    expect(headingAlone(line)).toBe(heading);
  });

  it('keeps its line exactly as written', () => {
    expect(structureOf(alone('##  **2\\. 成本** (Cost)：  ')).sections[0]?.raw).toBe('##  **2\\. 成本** (Cost)：');
  });

  it('opens with any glyph that the settings name', () => {
    const note = readStructure('筆記.md', '■成本\n\n字\n\n◆ 需求\n\n字\n\n▋不算\n\n字', { ...RULES, headingBars: '■◆' });
    expect(note.sections.map(({ mark, heading }) => `${mark} ${heading}`)).toEqual(['bar 成本', 'bar 需求']);
  });

  it('is each of several numbered lines without bold', () => {
    expect(headingsOf('一、看成本\n\n字。\n\n二、看需求\n\n字。\n')).toEqual(['看成本', '看需求']);
  });

  it('is each of several numbered lines directly above its text or list', () => {
    expect(headingsOf('一、看成本\n字。\n\n二、看需求\n1. 字。\n2. 字。\n')).toEqual(['看成本', '看需求']);
  });

  it('is each of several keycaps or circled numbers alone above running text', () => {
    expect(headingsOf('1️⃣ 看成本\n\n字。\n\n2️⃣ 看需求\n\n字。\n')).toEqual(['看成本', '看需求']);
    expect(headingsOf('① 看成本\n\n字。\n\n② 看需求\n\n字。\n')).toEqual(['看成本', '看需求']);
  });

  it('is a section word behind an emoji, or one that a name follows', () => {
    expect(headingsOf('📌 關鍵點\n- 字\n\n⚠️ 潛在風險\n字。\n\n🔸 分析框架：護城河\n字。\n')).toEqual(['關鍵點', '潛在風險', '分析框架：護城河']);
  });

  it('is a line that a shape opens and that is a section word', () => {
    expect(headingsOf('■ リスク\n・一\n・二\n')).toEqual(['リスク']);
  });

  it('is each of several lines that one shape opens, text above them or not', () => {
    const note = structureOf('■ 分析フレームワーク\n▼ 成本曲線\n字。\n▼ 単位経済\n字。\n\n■ リスク\n- 字\n');
    expect(note.sections.map(({ heading, depth, mark }) => `${depth} ${heading} ${mark}`))
      .toEqual(['1 分析フレームワーク bar', '2 成本曲線 bar', '2 単位経済 bar', '1 リスク bar']);
  });
});

describe('what is no heading', () => {
  it.each(REFUSED)('%s', (_why, line) => {
    expect(headingAlone(line)).toBeUndefined();
  });

  it('anything in code, comments and formulas', () => {
    expect(headingsOf('```\n## 甲\n▋乙\n```\n\n<!-- TOC\n## 丙\n-->\n\n%%\n**丁**\n%%\n\n$$\n# 戊\n$$\n')).toEqual([]);
  });

  it('bold directly under or above a line of text', () => {
    expect(headingsOf('字\n**成本曲線**\n\n字')).toEqual([]);
    expect(headingsOf('字\n\n**成本曲線**\n字')).toEqual([]);
  });

  it('other lines behind emoji, and what follows such a line directly', () => {
    expect(headingsOf('🔸 看成本\n字\n\n🔸 看需求\n字\n\n字\n📌 關鍵點\n字\n\n🔸 匯率：升值\n字\n')).toEqual([]);
  });

  it.each(['🇺🇸 美國\n升息\n\n🇯🇵 日本\n升值\n', '➔ 看成本\n字\n\n➔ 看需求\n字\n'])('lines behind flags and arrows, however many: %j', (text) => {
    expect(headingsOf(text)).toEqual([]);
  });

  it('lines of a list that shapes open', () => {
    const { sections, refused } = structureOf('◆ 看成本\n◆ 看需求\n\n◆ 看對手\n');
    expect(sections).toEqual([]);
    expect(refused.map(({ reason }) => reason)).toEqual(['one-of-a-list', 'one-of-a-list', 'nothing-behind']);
  });

  it('a sentence behind a shape', () => {
    expect(headingsOf('■ 成本，最重要。\n字\n\n■ 需求；其次\n字\n')).toEqual([]);
  });

  it('says why it was refused', () => {
    const { refused } = structureOf(alone('#風險管理'));
    expect(refused).toEqual([{ line: 3, raw: '#風險管理', reason: 'tag' }]);
  });

  it('a bar without words is diagnosed', () => {
    expect(codesOf('字\n\n▋\n\n字')).toEqual(['empty-heading@3']);
  });
});

describe('labels', () => {
  const labels = '關鍵點：\n- 一\n\n潛在風險:\n- 二\n\n我的看法是：\n- 三\n';

  it('are headings where nothing stronger is and they are exactly a section word', () => {
    expect(headingsOf(labels)).toEqual(['關鍵點', '潛在風險']);
  });

  it('need no colon where they stand alone above their text or list', () => {
    expect(headingsOf('Key takeaways\n- one\n\nRisks\nTariffs.\n')).toEqual(['Key takeaways', 'Risks']);
  });

  it('stand in any brackets, strong as they are then', () => {
    expect(headingsOf('[요약]\n字。\n\n〔核心结论〕\n字。\n\n**［風險］**\n- 字\n\n〖待解問題〗\n字\n')).toEqual(['요약', '核心结论', '風險', '待解問題']);
    expect(headingsOf('[成本曲線]\n字。\n\n字\n[風險]\n字\n\n[風險](note.md)\n字\n')).toEqual([]);
  });

  it('may name a framework behind the word for one', () => {
    expect(headingsOf('Framework: Winner’s curse\nThey all bid.\n\nRisks:\n- one\n')).toEqual(['Framework: Winner’s curse', 'Risks']);
    expect(headingsOf('Risks: all of them\nThey all bid.\n')).toEqual([]);
  });

  it.each(['Some words\nRisks\n- one\n', 'Risks\n\nTariffs.\n', 'Risks we know\n- one\n', '- Risks\n  - one\n'])('without a colon are none in %j', (text) => {
    expect(headingsOf(text)).toEqual([]);
  });

  it.each(['## 前言', '▋前言', '**1. 前言**'])('are none beside %s', (stronger) => {
    expect(headingsOf(`${stronger}\n\n字\n\n${labels}`)).toEqual(['前言']);
  });
});
