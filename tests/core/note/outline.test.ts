import { describe, expect, it } from 'vitest';
import { PASTED_NOTE } from './pasted-note';
import { sectionOf, structureOf } from './read-note';

/** Each section as its depth in dots, its words and its role. */
function treeOf(text: string): string[] {
  return structureOf(text).sections.map(({ depth, heading, role }) => `${'· '.repeat(depth - 1)}${heading} ${role}`);
}

describe('the outline of a pasted note', () => {
  it('has a part for each section word, and what follows it below', () => {
    expect(treeOf(PASTED_NOTE)).toEqual([
      '訪談概要 summary',
      '分析框架 framework',
      '· 囚徒困境 與 單位經濟 framework',
      '· 縮放定律的演變 framework',
      '· 歷史類比法 framework',
      '容易讓人抓到關鍵點 keypoints',
      '· 競爭的關鍵因子 keypoints',
      '· 典範移轉 keypoints',
      '· 破壞式創新 keypoints',
      '潛在風險 risk',
      '我們可以怎麼學習這樣的框架？ learning',
    ]);
  });

  it('knows which frameworks each heading names', () => {
    const note = structureOf(PASTED_NOTE);
    expect(sectionOf(note, '囚徒困境 與 單位經濟').frameworks).toEqual(['prisoners-dilemma', 'unit-economics']);
    expect(sectionOf(note, '縮放定律的演變').frameworks).toEqual(['scaling-laws']);
    expect(sectionOf(note, '歷史類比法').frameworks).toEqual(['historical-analogy']);
    expect(sectionOf(note, '典範移轉').frameworks).toEqual(['paradigm-shift']);
    expect(sectionOf(note, '潛在風險').frameworks).toEqual([]);
  });

  it('ends each section where the next of its depth begins', () => {
    const note = structureOf(PASTED_NOTE);
    expect(sectionOf(note, '分析框架').endLine).toBe(sectionOf(note, '容易讓人抓到關鍵點').line - 1);
    expect(sectionOf(note, '囚徒困境 與 單位經濟').endLine).toBe(sectionOf(note, '縮放定律的演變').line - 1);
  });
});

describe('depth', () => {
  it('follows the # where there are any, skipped levels closed up', () => {
    expect(treeOf('# 題\n\n## 甲\n\n字\n\n#### 乙\n\n字\n\n### 丙\n\n字\n\n## 丁\n\n字')).toEqual(['甲 other', '· 乙 other', '· 丙 other', '丁 other']);
  });

  it('of bars below # is deeper', () => {
    expect(treeOf('## 分析框架\n\n▋囚徒困境\n\n字\n\n▋護城河\n\n字\n\n## 潛在風險\n\n▋匯率\n\n字')).toEqual([
      '分析框架 framework', '· 囚徒困境 framework', '· 護城河 framework', '潛在風險 risk', '· 匯率 risk',
    ]);
  });

  it('of # below bars is deeper', () => {
    expect(treeOf('▋分析框架\n\n### 囚徒困境\n\n字\n\n▋潛在風險\n\n- 一')).toEqual(['分析框架 framework', '· 囚徒困境 framework', '潛在風險 risk']);
  });

  it('of bold below numbered bold is deeper, however often the same words come', () => {
    const episode = (at: number): string => `**${String(at)}. 第${String(at)}集談成本**\n\n**核心觀點**\n\n- 字\n\n**潛在風險**\n\n- 字\n`;
    const tree = treeOf([1, 2, 3, 4, 5, 6].map(episode).join('\n'));
    expect(tree).toHaveLength(18);
    expect(tree.slice(-3)).toEqual(['第6集談成本 other', '· 核心觀點 keypoints', '· 潛在風險 risk']);
  });

  it('of headings in lists is that of their marks', () => {
    expect(treeOf('- ## 關鍵點\n\t- 一\n\t- ### 成本\n\t\t- 二\n- ## 潛在風險\n\t- 三')).toEqual(['關鍵點 keypoints', '· 成本 keypoints', '潛在風險 risk']);
  });
});

describe('headings of one mark', () => {
  it('belong to the one that only announces them, up to the next role', () => {
    expect(treeOf('▋關鍵點\n\n根據上述：\n\n▋第一個看法\n\n字\n\n▋第二個看法\n\n字\n\n▋潛在風險\n\n- 一\n\n▋其他的話\n\n字')).toEqual([
      '關鍵點 keypoints', '· 第一個看法 keypoints', '· 第二個看法 keypoints', '潛在風險 risk', '其他的話 other',
    ]);
  });

  it('stand beside one that has content of its own', () => {
    expect(treeOf('▋關鍵點\n\n- 一\n\n▋第一個看法\n\n字')).toEqual(['關鍵點 keypoints', '第一個看法 other']);
  });

  it('that name frameworks follow 分析框架 even as #', () => {
    expect(treeOf('## 分析框架\n\n## 囚徒困境\n\n字\n\n## 護城河\n\n字\n\n## 潛在風險\n\n- 一')).toEqual([
      '分析框架 framework', '· 囚徒困境 framework', '· 護城河 framework', '潛在風險 risk',
    ]);
  });

  it('belong to an empty one directly above them, up to a rule', () => {
    expect(treeOf('▋訪談概要\n\n字\n\n▋上半場\n\n▋看成本\n\n字\n\n▋看需求\n\n字\n\n---\n\n▋尾聲的話\n\n字')).toEqual([
      '訪談概要 summary', '上半場 other', '· 看成本 other', '· 看需求 other', '尾聲的話 other',
    ]);
  });

  it('end their part at a rule', () => {
    expect(treeOf('▋分析框架\n\n▋囚徒困境\n\n字\n\n---\n\n▋別的話題\n\n字')).toEqual(['分析框架 framework', '· 囚徒困境 framework', '別的話題 other']);
  });
});
