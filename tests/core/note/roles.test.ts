import { describe, expect, it } from 'vitest';
import { codesOf, sectionOf, structureOf } from './read-note';

function roleUnder(parent: string, child: string): string {
  const note = structureOf(`## ${parent}\n\n### ${child}\n\n有內容的一段話。\n`);
  const { role, roleFrom } = sectionOf(note, child);
  return `${role} from ${roleFrom}`;
}

function roleOf(heading: string): string {
  return structureOf(`## ${heading}\n\n有內容的一段話。\n`).sections[0]?.role ?? 'no section';
}

describe('the role of a heading', () => {
  it.each([
    ['分析框架', 'framework'], ['关键点', 'keypoints'], ['Key Takeaways', 'keypoints'], ['潛在風險', 'risk'], ['投資論點', 'thesis'],
    ['催化劑', 'catalyst'], ['估值', 'valuation'], ['訪談概要', 'summary'], ['結論', 'conclusion'], ['資料來源', 'source'],
    ['囚徒困境', 'framework'], ['囚徒困境 與 單位經濟', 'framework'], ['護城河分析', 'framework'], ['縮放定律的演變', 'framework'], ['Pre-mortem', 'risk'],
    ['容易讓人抓到的重點 (Key Takeaways)', 'keypoints'], ['當心的地方 | Risks', 'risk'], ['Moat Durable | 護城河', 'framework'], ['Bear case: what breaks', 'risk'], ['匯率的風險', 'risk'],
    ['RISKS', 'risk'], ['Ｒｉｓｋｓ', 'risk'],
    ['時間框架', 'other'], ['法律框架', 'other'], ['軟體框架', 'other'], ['Synthesis', 'other'], ['Evaluation', 'other'], ['風險投資', 'other'], ['重點區域', 'other'],
    ['關鍵字', 'other'], ['機器學習', 'other'], ['工廠的故事', 'other'],
  ])('%s is %s', (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  it('is learning where learning and framework both fit', () => {
    expect(roleOf('我們可以怎麼學習這樣的框架？')).toBe('learning');
    expect(roleOf('分析框架：我們可以怎麼學')).toBe('learning');
  });
});

describe('the role of a sub-heading', () => {
  it.each([
    ['潛在風險', '供給', 'risk from parent'],
    ['潛在風險', '關鍵點', 'keypoints from self'],
    ['分析框架', '一個沒聽過的想法', 'framework from parent'],
    ['分析框架', '囚徒困境', 'framework from self'],
    ['分析框架', '風險', 'risk from self'],
    ['關鍵點', '典範移轉', 'keypoints from parent'],
    ['關鍵點', '護城河：運距', 'keypoints from parent'],
    ['潛在風險', '囚徒困境', 'risk from parent'],
    ['工廠的故事', '供給', 'other from none'],
  ])('%s › %s', (parent, child, role) => {
    expect(roleUnder(parent, child)).toBe(role);
  });

  it('comes down several levels', () => {
    const note = structureOf('## 潛在風險\n\n### 供給\n\n#### 水源\n\n字。');
    expect(sectionOf(note, '水源').role).toBe('risk');
  });
});

describe('a section without content', () => {
  it.each([
    ['nothing', ''], ['blanks', '\u3164\n\u200b\n'], ['an empty bullet', '-\n- \n'], ['a request to fill in', '請貼上你認為的重點'],
    ['a placeholder', '[公司名稱]'], ['an example', 'e.g. 毛利率、營收'], ['an empty table', '| 風險 | 影響 |\n|---|---|\n|  |  |'], ['a rule', '---'],
    ['a comment', '<!-- 這裡寫風險 -->'], ['open ends', '…'], ['to do', '- TODO'], ['a question to answer', '> 最壞會怎樣？'],
  ])('has no role: %s', (_what, body) => {
    const { sections } = structureOf(`## 結論\n\n說完了。\n\n## 潛在風險\n\n${body}`);
    expect(sections[1]).toMatchObject({ role: 'other', roleFrom: 'none', hasContent: false });
  });

  it('is told apart by its diagnostic: empty or prompt only', () => {
    expect(codesOf('## 關鍵點\n\n- 一\n\n## 潛在風險\n')).toEqual(['empty-section@5']);
    expect(codesOf('## 關鍵點\n\n- 一\n\n## 潛在風險\n\n請貼上你認為的重點\n')).toEqual(['prompt-only@5']);
  });

  it('counts as filled when a sub-section is', () => {
    expect(structureOf('## 潛在風險\n\n### 供給\n\n字。').sections[0]).toMatchObject({ role: 'risk', hasContent: true });
  });

  it.each([['a sentence', '匯率。'], ['a bullet', '- 匯率'], ['a row', '| 風險 | 影響 |\n|---|---|\n| 匯率 | 毛利 |'], ['a quotation', '> 匯率會殺人。'], ['code', '```\n匯率\n```']])(
    'is not one with %s', (_what, body) => {
      expect(structureOf(`## 潛在風險\n\n${body}`).sections[0]).toMatchObject({ role: 'risk', hasContent: true });
    },
  );
});

describe('notes whose headings promise what they do not hold', () => {
  it('an index of links has no framework, key-point or risk sections', () => {
    const note = structureOf('## 分析框架\n\n- [[囚徒困境]]\n\n## 關鍵點\n\n- [甲](a.md)\n\n## 潛在風險\n\n- https://example.com/x\n');
    expect(note.sections.map(({ role }) => role)).toEqual(['other', 'other', 'other']);
  });

  it('a prompt for a language model has no roles', () => {
    const note = structureOf('你是一位資深的股票分析師。\n\n## 分析框架\n\n說明護城河。\n\n## 潛在風險\n\n寫出三點匯率的影響。\n');
    expect(note.instruction).toBe(true);
    expect(note.sections.map(({ role }) => role)).toEqual(['other', 'other']);
  });
});
