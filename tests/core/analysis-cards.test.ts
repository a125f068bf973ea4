import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/core/cards/card';
import { PASTED_NOTE } from './note/pasted-note';
import { analysisOf } from './note/read-note';

/** Enough words of business that a note counts as one about investing. */
const BUSINESS = '公司的營收、毛利與估值都在變，股價跟著走。';

function cardsOf(text: string): readonly Card[] {
  return analysisOf(text).cards;
}

function titlesOf(text: string): string[] {
  return cardsOf(text).map(({ title }) => title);
}

function cardOf(text: string, title: string): Card {
  const card = cardsOf(text).find((found) => found.title === title);
  if (!card) throw new Error(`No card “${title}” among: ${titlesOf(text).join(', ')}`);
  return card;
}

describe('a note of frameworks, key points and risks', () => {
  it('counts for a word of business', () => {
    const parts = ['## 分析框架\n\n### 囚徒困境\n\n誰先停手誰就吃虧。', '## 關鍵點\n\n- 旅客變多', '## 潛在風險\n\n- 合約到期'];
    expect(titlesOf(parts.join('\n\n'))).toEqual(['囚徒困境']);
    expect(titlesOf(parts.slice(0, 2).join('\n\n'))).toEqual([]);
  });
});

describe('names that head the lines below them', () => {
  it.each([
    ['items', '## 思維模型\n\n1、安全邊際\n買得夠低，算錯了也不傷。\n2、機會成本\n每一筆都和最好的比。\n'],
    ['bold lines of paragraphs', '## 思維模型\n\n**安全邊際**\n買得夠低，算錯了也不傷。\n\n**機會成本**\n每一筆都和最好的比。\n'],
  ])('are what the card is about, and used: %s', (_what, text) => {
    const analysis = analysisOf(`${text}\n${BUSINESS}`);
    expect(analysis.cards.map(({ frameworks }) => frameworks)).toEqual([['margin-of-safety', 'opportunity-cost']]);
    expect(analysis.frameworks.map(({ id, strength }) => `${id} ${strength}`)).toEqual(['margin-of-safety used', 'opportunity-cost used']);
  });

  it.each([
    ['- **瓶頸：** 沒有它就沒有下一代。', ['bottleneck-analysis']],
    ['- 瓶頸：沒有它就沒有下一代。', ['bottleneck-analysis']],
    ['1. 瓶頸\n   沒有它就沒有下一代。', ['bottleneck-analysis']],
    ['- 看看瓶頸：沒有它就沒有下一代。', []],
    ['- 沒有它就沒有下一代，瓶頸就在那裡。', []],
  ])('count as headings do in a framework section: %j', (line, frameworks) => {
    expect(analysisOf(`## 分析框架\n\n${line}\n`).mentions.map(({ framework }) => framework)).toEqual(frameworks);
    expect(analysisOf(`## 關鍵點\n\n${line}\n`).mentions).toEqual([]);
  });

  it('stand before a colon in the gist', () => {
    expect(cardsOf(`## 思維模型\n\n**安全邊際**\n買得夠低，算錯了也不傷。\n\n${BUSINESS}`)[0]?.gist).toMatch(/^安全邊際：買得夠低/);
  });
});

describe('cards of the pasted note', () => {
  it('are its three framework sections, in order', () => {
    expect(cardsOf(PASTED_NOTE).map(({ title, frameworks }) => [title, frameworks])).toEqual([
      ['囚徒困境 與 單位經濟', ['prisoners-dilemma', 'unit-economics']], ['縮放定律的演變', ['scaling-laws']], ['歷史類比法', ['historical-analogy']],
    ]);
  });

  it('tell in one or two sentences what is said, broken paragraphs joined', () => {
    expect(cardOf(PASTED_NOTE, '囚徒困境 與 單位經濟').gist).toBe('兩家大廠都陷在「囚徒困境」裡，誰先停手誰就丟掉訂單。不過單位成本才是終局，低成本生產者會活下來。');
  });

  it('know which other frameworks their text names', () => {
    expect(cardOf(PASTED_NOTE, '囚徒困境 與 單位經濟').mentioned).toEqual(['low-cost-producer']);
    expect(cardOf(PASTED_NOTE, '縮放定律的演變').mentioned).toEqual(['paradigm-shift', 'flywheel']);
  });

  it('hold their bullets as points and the exercise that names their framework', () => {
    expect(cardOf(PASTED_NOTE, '縮放定律的演變').points.map(({ label }) => label)).toEqual(['前段製程', '後段封裝']);
    expect(cardOf(PASTED_NOTE, '囚徒困境 與 單位經濟').questions.map(({ text }) => text)).toEqual(['如果這家公司不做這件事，後果是什麼？']);
  });

  it('point at lines of their note', () => {
    const lines = PASTED_NOTE.split('\n');
    for (const card of cardsOf(PASTED_NOTE)) expect(lines[card.line - 1]).toContain(card.title);
  });
});

describe('a card', () => {
  it('takes the key points and risks that name its framework', () => {
    const text = `${BUSINESS}\n\n## 分析框架\n\n### 囚徒困境\n\n內容。\n\n### 護城河\n\n內容。\n\n## 關鍵點\n\n- 護城河還在\n- 別的話\n\n## 潛在風險\n\n- 囚徒困境再起\n`;
    expect(cardOf(text, '護城河').keyPoints.map((line) => line.text)).toEqual(['護城河還在']);
    expect(cardOf(text, '護城河').risks).toEqual([]);
    expect(cardOf(text, '囚徒困境').risks.map((line) => line.text)).toEqual(['囚徒困境再起']);
  });

  it('has those of its own sub-sections', () => {
    const text = `${BUSINESS}\n\n## 護城河\n\n內容。\n\n### 潛在風險\n\n- 專利到期\n  - 明年\n`;
    expect(cardOf(text, '護城河').risks).toMatchObject([{ text: '專利到期', children: [{ text: '明年' }] }]);
  });

  it('names what no framework is known by', () => {
    const text = `${BUSINESS}\n\n▋分析框架\n\n▋水位理論\n\n內容。\n\n▋囚徒困境 與 茶壺模型\n\n內容。\n`;
    expect(cardsOf(text).map(({ title, unlisted }) => [title, unlisted])).toEqual([['水位理論', ['水位理論']], ['囚徒困境 與 茶壺模型', ['茶壺模型']]]);
    expect(analysisOf(text).diagnostics.map(({ code, line }) => [code, line])).toEqual([['unlisted-framework', 5], ['unlisted-framework', 9]]);
  });

  it('comes from a framework section without names, with those its items are labelled with', () => {
    const text = `${BUSINESS}\n\n## 分析框架\n\n- **囚徒困境：** 人人擴產。\n- **護城河：** 運距。\n`;
    expect(cardOf(text, '分析框架').frameworks).toEqual(['prisoners-dilemma', 'economic-moat']);
  });

  it('comes from the text of a note without such sections, when it uses two frameworks', () => {
    const text = `這一行的護城河來自運距，股價反映了它。\n\n護城河不會一夜消失。\n\n但囚徒困境讓人人擴產。\n\n囚徒困境沒有解。\n`;
    expect(cardsOf(text).map(({ frameworks, line }) => [frameworks, line])).toEqual([[['economic-moat'], 1], [['prisoners-dilemma'], 5]]);
  });

  it('comes from key points and risks alone', () => {
    const text = `${BUSINESS}\n\n## 關鍵點\n\n- 一\n\n## 潛在風險\n\n- 二\n`;
    expect(cardsOf(text)).toMatchObject([{ frameworks: [], keyPoints: [{ text: '一' }], risks: [{ text: '二' }] }]);
  });
});

describe('ids of cards', () => {
  const episodes = (count: number): string => `${BUSINESS}\n\n${Array.from({ length: count }, () => '## 囚徒困境\n\n內容。\n').join('\n')}`;

  it('are unique where a heading comes again and again', () => {
    const ids = cardsOf(episodes(6)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
  });

  it('stay when text is written above, lines move and others are added below', () => {
    const ids = (text: string): string[] => cardsOf(text).map(({ id }) => id);
    expect(ids(`多寫一段。\n\n${episodes(2)}`)).toEqual(ids(episodes(2)));
    expect(ids(episodes(3)).slice(0, 2)).toEqual(ids(episodes(2)));
    expect(ids(PASTED_NOTE.replace('新的飛輪效應', '舊的飛輪效應'))).toEqual(ids(PASTED_NOTE));
  });
});

describe('notes without cards', () => {
  it.each([
    ['an empty note', ''],
    ['an empty template', `# 某公司\n\n${BUSINESS}\n\n## [重點]\n\n請貼上你認為的重點\n\n## [摘要]\n\n## 潛在風險\n\n-\n- \n`],
    ['a template of placeholders', `# 某公司\n\n${BUSINESS}\n\n## 分析框架\n\n[框架名稱]\n\n## 關鍵點\n\ne.g. 毛利率\n\n## 潛在風險\n\n| 風險 | 影響 |\n|---|---|\n|  |  |\n`],
    ['a form', `# 檢查表\n\n${BUSINESS}\n\n## 投資論點\n\n[一句話]\n\n## 關鍵點\n\n- [ ]\n\n## 潛在風險\n\n請寫下你最擔心的事\n\n## 護城河\n\n[說明]\n`],
    ['a note about code', '# 前端框架選型\n\n## 框架\n\n- React 與 Vue\n\n## 潛在風險\n\n- 打包太大\n\n## 重點\n\n- 先寫測試\n'],
    ['a recipe', '# 紅燒肉\n\n## 重點\n\n- 小火慢燉\n\n## 注意事項\n\n- 不要掀鍋蓋\n'],
    ['minutes', '# 管委會會議\n\n## 重點整理\n\n- 電梯下週保養\n\n## 風險\n\n- 頂樓漏水\n'],
    ['a prompt for a language model', `你是一位資深的股票分析師，請依照格式回答。\n\n## 分析框架\n\n說明護城河與囚徒困境。\n\n## 潛在風險\n\n寫出三點對營收與估值的影響。\n`],
    ['an index of links', `# 目錄\n\n${BUSINESS}\n\n## 分析框架\n\n- [[囚徒困境]]\n- [[護城河]]\n`],
    ['a passing word', `${BUSINESS}\n\n有人提到囚徒困境。\n`],
  ])('%s', (_name, text) => {
    expect(titlesOf(text)).toEqual([]);
  });

  it('say why a section made none', () => {
    const text = `${BUSINESS}\n\n## 分析框架\n\n[框架名稱]\n\n## 關鍵點\n\n- 毛利率上升\n\n## 潛在風險\n\n`;
    expect(titlesOf(text)).toEqual(['關鍵點']);
    expect(analysisOf(text).diagnostics.map(({ code, line }) => [code, line])).toEqual([['prompt-only', 3], ['empty-section', 11]]);
  });
});
