import { describe, expect, it } from 'vitest';
import { analysisOf, codesOf, headingsOf, kindsOf, structureOf } from './note/read-note';
import { plainText } from '../../src/core/text/inline';
import { firstSentences } from '../../src/core/text/sentences';
import { defaultRules } from '../../src/cli/default-rules';
import { analyzeNote } from '../../src/core/analysis';

const BUSINESS = '公司的營收、毛利與估值都在變，股價跟著走。';
const one = (body: string, heading = '關鍵點') => analysisOf(`## ${heading}\n\n${body}\n`).items.map((i) => [i.label, i.text]);

describe('loses or invents structure', () => {
  it('a fence that opens behind a list mark', () => {
    expect(headingsOf('- ```\n  ## 註解\n  ```\n- 下一步\n\n## 關鍵點\n\n- 一')).toEqual(['關鍵點']);
  });
  it('a formula of eight lines is no note in a fence at line 0', () => {
    expect(codesOf('$$\na\nb\nc\nd\ne\nf\ng\nh\n$$\n')).toEqual([]);
  });
  it('command line: broken YAML is diagnosed', () => {
    expect(analyzeNote('a.md', '---\na: [\n---\n字', defaultRules()).diagnostics.map((d) => d.code)).toContain('broken-properties');
  });
  it('a first line --- that opens no YAML does not swallow the note', () => {
    expect(headingsOf('---\n\n## 關鍵點\n\n- 營收：成長\n\n---\n\n## 潛在風險\n\n- 二')).toEqual(['關鍵點', '潛在風險']);
  });
  it('【…】 as first line needs no blank line behind it', () => {
    expect(structureOf('【某人的訪談】\n第一句話。\n\n▋關鍵點\n\n- 一').title).toMatchObject({ text: '某人的訪談', source: 'bracket' });
  });
  it('full-width ＃ glued to its words', () => {
    expect(headingsOf('＃潛在風險\n\n- 一')).toEqual(['潛在風險']);
  });
  it('an alternative behind | is a name as a gloss is', () => {
    expect(structureOf('## Moat Durable | 護城河\n\n字。').sections[0]?.role).toBe('framework');
  });
  it('a heading that ends in a tag', () => {
    expect(structureOf('## 潛在風險 #todo\n\n- 一').sections[0]).toMatchObject({ heading: '潛在風險', role: 'risk' });
  });
  it('a heading in parentheses as a whole', () => {
    expect(structureOf('## (Risks)\n\n- one').sections[0]?.role).toBe('risk');
  });
  it('text behind a comment on its line', () => {
    expect(kindsOf('%%註%% 正文很重要')).toEqual(['text']);
    expect(kindsOf('<!-- 註 --> 正文很重要')).toEqual(['text']);
  });
  it('bullets ・ and ●', () => {
    expect(kindsOf('・一\n● 二')).toEqual(['item', 'item']);
  });
  it('a bar before nothing but marks is no heading', () => {
    expect(headingsOf('▋##\n\n字')).toEqual([]);
  });
  it('an empty # heading is diagnosed', () => {
    expect(codesOf('字\n\n## \n\n字')).toEqual(['empty-heading@3']);
  });
  it('an open comment is diagnosed', () => {
    expect(codesOf('字\n\n%%\n\n## 關鍵點\n\n- 一')).not.toEqual([]);
    expect(codesOf('字\n\n<!-- x\n\n## 關鍵點\n\n- 一')).not.toEqual([]);
  });
});

describe('items', () => {
  it('a label does not cut a quotation', () => {
    expect(one('- 他說「重點是：先活下來」')).toEqual([[undefined, '他說「重點是：先活下來」']]);
  });
  it.each(['自問', '想一想', '思考', '反思', '作業', '演練', '演習'])('B2 exercise label %s makes a question', (label) => {
    expect(analysisOf(`## 怎麼學習\n\n1. 第一步\n   - *${label}：* 把答案寫下來。\n`).items[1]?.role).toBe('question');
  });
  it('a bullet that only leads in and holds nothing is no item', () => {
    expect(one('- 競爭：\n- 成本：\n- 真的內容')).toEqual([[undefined, '真的內容']]);
    expect(one('- **競爭：**\n- 真的內容')).toEqual([[undefined, '真的內容']]);
  });
  it('a bullet that leads in to nested ones has no colon', () => {
    expect(one('- 競爭：\n  - 價格戰')).toEqual([[undefined, '競爭'], [undefined, '價格戰']]);
  });
  it('the title of a callout is not glued to its text', () => {
    expect(one('> [!warning] 匯率\n> 毛利會下降。', '潛在風險')[0]?.[1]).not.toBe('匯率毛利會下降。');
  });
  it('a link as label', () => {
    expect(one('- [報告](https://a.b/c): 說明')).toEqual([['報告', '說明']]);
  });
});

describe('plain words', () => {
  it.each([
    ['（_斜_）與 _slanted_ words', '（斜）與 slanted words'],
    ['單價 5*3=15', '單價 5*3=15'],
    ['a == b 且 c == d', 'a == b 且 c == d'],
    ['a ** b', 'a ** b'],
    ['`a *b* c`', 'a *b* c'],
    ['<a class="yt-timestamp" href="https://y/1">12:30</a> 他談成本', '他談成本'],
    ['[12:30](https://y/1) 他談成本', '他談成本'],
    ['A &amp; B&nbsp;C', 'A & B C'],
  ])('%s', (a, b) => { expect(plainText(a)).toBe(b); });
  it('sentences add no blank behind a Han ellipsis or colon', () => {
    expect(firstSentences('等等……後面。', 60)).toBe('等等……後面。');
    expect(firstSentences('前段製程： 靠縮小線寬。', 60)).toBe('前段製程：靠縮小線寬。');
  });
});

describe('analysis', () => {
  it('the language is that of the text, not of the properties', () => {
    expect(analysisOf(`---\nsource: https://example.com/very/long/address/of/a/post/with/many/words\npublished: 2026-01-01\nauthor: Somebody Long Name\ndescription: clipped from the web with an extension\n---\n這個產業的護城河來自運距，價格戰對誰都沒有好處。`).language).toBe('zh-Hant');
  });
  it('a ticker at the start of a line is on that line', () => {
    expect(analysisOf('字\n\n$TSM').companies[0]?.line).toBe(3);
    expect(analysisOf('字\r\r看 $TSM').companies[0]?.line).toBe(3);
  });
  it('an address keeps its closing parenthesis', () => {
    expect(analysisOf('見 https://en.wikipedia.org/wiki/Moat_(economics) 的說明').source).toBe('https://en.wikipedia.org/wiki/Moat_(economics)');
    expect(analysisOf('見 [文](https://en.wikipedia.org/wiki/Moat_(economics))').source).toBe('https://en.wikipedia.org/wiki/Moat_(economics)');
  });
  it('a day that does not exist is no date', () => {
    expect(analysisOf('字', '2026-02-31 筆記.md').created).toBeNull();
  });
  it('ids of cards are unique even when a heading looks like one', () => {
    const ids = analysisOf(`${BUSINESS}\n\n## 囚徒困境\n\n一。\n\n## 囚徒困境\n\n二。\n\n## 囚徒困境~2\n\n三。`).cards.map((c) => c.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('CRLF gives the same excerpts', () => {
    const text = '囚徒困境\n## ';
    expect(analysisOf(text.replace(/\n/g, '\r\n')).excerpts).toEqual(analysisOf(text).excerpts);
    const wrapped = '一句話談到\n囚徒困境';
    expect(analysisOf(wrapped.replace(/\n/g, '\r\n')).excerpts).toEqual(analysisOf(wrapped).excerpts);
  });
  it('CR gives the same mentions', () => {
    const text = '[x](\n囚徒困境)';
    expect(analysisOf(text.replace(/\n/g, '\r')).mentions.length).toBe(analysisOf(text).mentions.length);
  });
  it('excerpt of a wrapped Han sentence has no blank inside', () => {
    expect(analysisOf('一句話談到\n囚徒困境的事。').excerpts).toEqual(['一句話談到囚徒困境的事。']);
  });
  it('excerpt of a table row has its cells without bars; of a long row the cell that names the framework', () => {
    const table = (row: string): string => `| 項目 | 說明 |\n|---|---|\n${row}`;
    expect(analysisOf(table('| **轉換成本** |  | 客戶要 [[重訓\\|重新訓練]] |')).excerpts).toEqual(['轉換成本 · 客戶要 重新訓練']);
    expect(analysisOf(table(`| ${'一家公司的說明，'.repeat(30)} | 它靠轉換成本留住客戶 | 其他 |`)).excerpts).toEqual(['它靠轉換成本留住客戶']);
  });
  it('an index of links has no cards', () => {
    expect(analysisOf(`# 目錄\n\n${BUSINESS}\n\n## 分析框架\n\n- [[囚徒困境]]\n- [[護城河]]\n`).cards).toEqual([]);
  });
  it('only a bar part without words of its own is a title when it is alone of its kind', () => {
    expect(structureOf('▋上半場\n\n▋看成本\n\n字\n\n---\n\n▋下半場\n\n▋看人\n\n字').sections.map((s) => s.heading)).toEqual(['上半場', '看成本', '下半場', '看人']);
  });
});

import { noteCards } from '../../src/core/cards/note-cards';
import { RULES } from './rules';

/** How often cards look at the place of an item, for a note of `count` framework sections with one bullet each. */
function looksAtItems(count: number): number {
  const text = `${BUSINESS}\n\n${'## 囚徒困境\n\n- 內容\n\n'.repeat(count)}`;
  const structure = structureOf(text);
  const { items, mentions, frameworks } = analysisOf(text);
  let looks = 0;
  const counted = items.map((item) => Object.defineProperty({ ...item }, 'line', { get: () => { looks++; return item.line; } }));
  noteCards({ structure, items: counted, mentions, uses: frameworks, words: RULES.sectionWords });
  return looks;
}

describe('linear work', () => {
  it('twice the sections is about twice the work for cards', () => {
    expect(looksAtItems(400) / looksAtItems(200)).toBeLessThan(2.5);
  });
});
