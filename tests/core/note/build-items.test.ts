import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/note/item';
import { PASTED_NOTE } from './pasted-note';
import { analysisOf, sectionOf } from './read-note';

function itemsOf(body: string, heading = '關鍵點'): readonly Item[] {
  return analysisOf(`## ${heading}\n\n${body}\n`).items;
}

function textsOf(body: string, heading?: string): string[] {
  return itemsOf(body, heading).map(({ text }) => text);
}

/** The label and the text of a body that is one item. */
function onlyItem(body: string): readonly [label: string | undefined, text: string] {
  const [item, ...more] = itemsOf(body);
  if (!item || more.length > 0) throw new Error(`${String(more.length + (item ? 1 : 0))} items`);
  return [item.label, item.text];
}

describe('items of a section', () => {
  it('are its bullets, whatever the glyph', () => {
    expect(textsOf('- 一\n* 二\n+ 三\n• 四\n‧ 五\n．六\n1. 七\n2) 八\n3、九\n4\\. 十\n\\- 甲\n- [ ] 乙\n- [x] 丙\n1️⃣ 丁\n② 戊\n1）己')).toEqual([...'一二三四五六七八九十甲乙丙丁戊己']);
  });

  it('are its paragraphs when it has no bullets', () => {
    expect(textsOf('第一段一行\n第一段二行。\n\n第二段。\n\n> 引用一句。')).toEqual(['第一段一行第一段二行。', '第二段。', '引用一句。']);
  });

  it('are the lines of a paragraph that each have a label or open with an emoji', () => {
    expect(textsOf('庫存週期：降到兩個月。\n經營槓桿：收入多一成。')).toEqual(['降到兩個月。', '收入多一成。']);
    expect(textsOf('✅ 海外過半\n❌ 單一客戶')).toEqual(['✅ 海外過半', '❌ 單一客戶']);
    expect(textsOf('庫存週期：降到兩個月。\n收入多一成。')).toEqual(['降到兩個月。收入多一成。']);
  });

  it('are its table rows, the head left out', () => {
    expect(textsOf('| 風險 | 影響 |\n|---|---|\n| 匯率 | 毛利下降 |\n| **利率** | [估值](x) 壓縮 |\n|  |  |')).toEqual(['毛利下降', '估值 壓縮']);
    expect(itemsOf('風險 | 影響\n--- | ---\n匯率 | 毛利下降').map(({ label, line }) => [label, line])).toEqual([['匯率', 5]]);
  });

  it.each(['相關筆記：[[台積電 2026]]、[[囚徒困境]]', '**延伸閱讀：** [甲](a.md)', 'See also: [[Moat]], [[Costco 2026]]', '[[Moat]]'])(
    'are not what only leads elsewhere: %s', (line) => {
      expect(textsOf(`- 一\n- ${line}`, '待解問題')).toEqual(['一']);
    });

  it('are what says something with links in it', () => {
    expect(textsOf('- 相關風險：[[台積電 2026]] 的訂單會減少')).toHaveLength(1);
    expect(textsOf('- 受惠：[[台積電 2026]]')).toHaveLength(1);
  });

  it('carry the role, the line and the section', () => {
    expect(itemsOf('- 一\n  續行\n\n- 二', '潛在風險')).toMatchObject([
      { role: 'risk', line: 3, endLine: 4, section: 0, parent: null, text: '一續行' },
      { role: 'risk', line: 6, endLine: 6 },
    ]);
  });

  it('know the frameworks named on their lines', () => {
    expect(itemsOf('- 一\n- **護城河：** 來自「囚徒困境」')).toMatchObject([
      { frameworks: [] }, { frameworks: ['economic-moat', 'prisoners-dilemma'], labelFrameworks: ['economic-moat'] },
    ]);
  });

  it.each([
    ['1、安全邊際\n買得夠低，算錯了也不傷。', ['安全邊際', '買得夠低，算錯了也不傷。']],
    ['- **安全邊際**\n  買得夠低。', ['安全邊際', '買得夠低。']],
    ['**安全邊際**\n買得夠低。', ['安全邊際', '買得夠低。']],
    ['- **1. 安全邊際**：買得夠低。', ['安全邊際', '買得夠低。']],
    ['- Margin of safety\n  Cheap enough to be wrong.', ['Margin of safety', 'Cheap enough to be wrong.']],
    ['- Density beats scale\n  when towns are small.', [undefined, 'Density beats scale when towns are small.']],
    ['- 買得夠低，\n  算錯了也不傷。', [undefined, '買得夠低，算錯了也不傷。']],
    ['買得夠低\n算錯了也不傷。', [undefined, '買得夠低算錯了也不傷。']],
  ] as const)('are labelled by a first line that is a name: %j', (body, item) => {
    expect(onlyItem(body)).toEqual(item);
  });

  it('are not taken from sections for reading', () => {
    expect(itemsOf('- 一', '訪談概要')).toEqual([]);
    expect(itemsOf('- 一', '工廠的故事')).toEqual([]);
  });

  it('join paragraphs that break off at a comma', () => {
    expect(itemsOf('兩家大廠都不肯退，\n\n誰先停手誰就輸。\n\n這是結果。')).toMatchObject([
      { text: '兩家大廠都不肯退，誰先停手誰就輸。', line: 3, endLine: 5 }, { text: '這是結果。', line: 7 },
    ]);
  });
});

describe('nested items', () => {
  it('know the item they are under', () => {
    const items = itemsOf('- 上\n  - 中\n    - 下\n  - 中二\n- 另\n\t- 跳格\n1. 步\n   - 子');
    expect(items.map(({ text, parent }) => `${text}<${parent === null ? '' : items[parent]?.text ?? '?'}`)).toEqual([
      '上<', '中<上', '下<中', '中二<上', '另<', '跳格<另', '步<', '子<步',
    ]);
  });

  it('may stand apart by blank lines', () => {
    expect(itemsOf('- 上\n\n   - 下\n\n- 另').map(({ parent }) => parent)).toEqual([null, 0, null]);
  });

  it('have no parent in another section', () => {
    expect(analysisOf('## 關鍵點\n\n- 一\n\n## 潛在風險\n\n  - 二\n').items.map(({ parent }) => parent)).toEqual([null, null]);
  });
});

describe('labels', () => {
  it.each([
    ['- **速度：** 先裝機', '速度', '先裝機'],
    ['- **速度**：先裝機', '速度', '先裝機'],
    ['- **速度** - 先裝機', '速度', '先裝機'],
    ['- *速度：* 先裝機', '速度', '先裝機'],
    ['- 速度：先裝機', '速度', '先裝機'],
    ['- Speed: be first', 'Speed', 'be first'],
    ['- **[[速度|快]]：** 先裝機', '快', '先裝機'],
  ])('%s', (body, label, text) => {
    expect(onlyItem(body)).toEqual([label, text]);
  });

  it.each([
    ['- 見 https://example.com/x:1 的說明', '見 https://example.com/x:1 的說明'],
    ['- 時間 12:30 開盤', '時間 12:30 開盤'],
    ['- 比例 1:2', '比例 1:2'],
    ['- 這一句說完了。後面：還有', '這一句說完了。後面：還有'],
    ['- **只有粗體**', '只有粗體'],
  ])('none in %s', (body, text) => {
    expect(onlyItem(body)).toEqual([undefined, text]);
  });
});

describe('clean text of items', () => {
  it.each([
    ['- 成本**很低**，*真的*', '成本很低，真的'],
    ['- [[囚徒困境|囚徒]]與[報告](https://a.b/c_(d))', '囚徒與報告'],
    ['- [12:30] 開場白', '開場白'],
    ['- 內容一<br/>內容二', '內容一 內容二'],
    ['- 1\\. 與 \\_ 與 \\[\\[甲\\]\\]', '1. 與 _ 與 [[甲]]'],
    ['- ==重要==的話 ^a1b2', '重要的話'],
    ['- 有註[^1]的話', '有註的話'],
  ])('%s', (body, text) => {
    expect(onlyItem(body)[1]).toBe(text);
  });

  it('is cut at 600 characters, never inside a character', () => {
    expect(onlyItem(`- ${'長'.repeat(700)}`)[1]).toBe(`${'長'.repeat(599)}…`);
    expect(onlyItem(`- 一${'𠮷'.repeat(400)}`)[1]).toMatch(/^一(?:𠮷)+…$/u);
    expect(onlyItem(`- ${'長'.repeat(600)}`)[1]).toBe('長'.repeat(600));
  });
});

describe('what is no item', () => {
  it('a line that only leads in', () => {
    expect(textsOf('根據上述，重點是：\n\n- 一')).toEqual(['一']);
    expect(textsOf('以下分述：\n\n一句話。')).toEqual(['一句話。']);
  });

  it('what a template leaves to fill in', () => {
    expect(textsOf('- 請貼上你認為的重點\n- [公司名稱]\n- e.g. 毛利率\n- TODO\n- ……\n-\n- 真的內容')).toEqual(['真的內容']);
  });
});

describe('practice steps', () => {
  it('have their exercise below them, as a question', () => {
    const items = itemsOf('可以練習兩步：\n\n1. **看限制：**\n   不要只看財報。\n\n   - *練習：* 問自己會不會變\n\n2. **看誘因**\n   - 練習：觀察誰先動', '怎麼學習');
    expect(items.map(({ role, label, text, parent }) => [role, label, text, parent])).toEqual([
      ['learning', '看限制', '不要只看財報。', null],
      ['question', '練習', '問自己會不會變', 0],
      ['learning', undefined, '看誘因', null],
      ['question', '練習', '觀察誰先動', 2],
    ]);
  });

  it('are not needed: a bullet that asks under a framework is a question too', () => {
    expect(itemsOf('- 這是敘述。\n- 誰會先退？', '分析框架').map(({ role }) => role)).toEqual(['framework', 'question']);
    expect(itemsOf('- 誰會先退？', '關鍵點').map(({ role }) => role)).toEqual(['keypoints']);
  });
});

describe('items of the pasted note', () => {
  const note = analysisOf(PASTED_NOTE);
  const under = (heading: string): string[] => {
    const section = note.sections.indexOf(sectionOf(note, heading));
    return note.items.filter((item) => item.section === section).map(({ label, text }) => label ?? text);
  };

  it('stand under their headings', () => {
    expect(under('競爭的關鍵因子')).toEqual(['護城河在服務網', '速度即權力']);
    expect(under('典範移轉')).toEqual(['從「線寬」轉向「封裝」']);
    expect(under('破壞式創新')).toEqual(['玻璃基板', '翹曲', '結論']);
    expect(under('潛在風險')).toEqual(['自製設備']);
    expect(under('分析框架')).toEqual([]);
  });

  it('ask one question for each practice step', () => {
    expect(note.items.filter(({ role }) => role === 'question').map(({ label, parent }) => [label, note.items[parent ?? -1]?.label])).toEqual([
      ['練習', '尋找「物理限制」與「第一性原理」'], ['練習', '辨識「激勵機制」與「賽局結構」'],
    ]);
  });
});
