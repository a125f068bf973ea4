import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/edits/apply-edits';
import { addToSection } from '../../../src/core/edits/section-end';
import { analysisOf } from '../note/read-note';

function plan(text: string, line: string, role: 'risk' | 'question' = 'risk', heading = '潛在風險'): ReturnType<typeof addToSection> {
  return addToSection({ path: '筆記.md', text, analysis: analysisOf(text) }, role, line, heading);
}

function added(text: string, line = '新的風險', role: 'risk' | 'question' = 'risk', heading = '潛在風險'): string {
  const made = plan(text, line, role, heading);
  return made.kind === 'edits' ? applyEdits(text, made.edits) : text;
}

describe('an item at the end of a section', () => {
  it.each([
    ['a bullet', '## 潛在風險\n\n- 甲\n- 乙\n\n## 結論\n\n好。\n', '## 潛在風險\n\n- 甲\n- 乙\n- 新的風險\n\n## 結論\n\n好。\n'],
    ['a star at the end of the note', '## 潛在風險\n* 甲', '## 潛在風險\n* 甲\n* 新的風險'],
    ['the next number', '## 潛在風險\n\n1. 甲\n2. 乙\n', '## 潛在風險\n\n1. 甲\n2. 乙\n3. 新的風險\n'],
    ['the same number again', '## 潛在風險\n\n1. 甲\n1. 乙\n', '## 潛在風險\n\n1. 甲\n1. 乙\n1. 新的風險\n'],
    ['a Han number mark', '## 潛在風險\n\n1、甲\n2、乙\n', '## 潛在風險\n\n1、甲\n2、乙\n3、新的風險\n'],
    ['a box', '## 潛在風險\n\n- [x] 甲\n', '## 潛在風險\n\n- [x] 甲\n- [ ] 新的風險\n'],
    ['a list with blank lines', '## 潛在風險\n\n- 甲\n\n- 乙\n', '## 潛在風險\n\n- 甲\n\n- 乙\n\n- 新的風險\n'],
    ['below nested items', '## 潛在風險\n\n- 甲\n  - 甲一\n  - 甲二\n\n---\n\n## 結論\n\n好。', '## 潛在風險\n\n- 甲\n  - 甲一\n  - 甲二\n- 新的風險\n\n---\n\n## 結論\n\n好。'],
    ['an indented list', '## 潛在風險\n\n  - 甲\n', '## 潛在風險\n\n  - 甲\n  - 新的風險\n'],
    ['paragraphs', '## 潛在風險\n\n甲會發生。\n\n乙也會。\n\n## 結論\n\n好。', '## 潛在風險\n\n甲會發生。\n\n乙也會。\n\n新的風險\n\n## 結論\n\n好。'],
    ['behind a table', '## 潛在風險\n\n| 風險 | 機率 |\n|---|---|\n| 甲 | 高 |\n', '## 潛在風險\n\n| 風險 | 機率 |\n|---|---|\n| 甲 | 高 |\n\n- 新的風險\n'],
    ['bars', '▋護城河\n\n很寬的護城河。\n\n▋潛在風險\n\n• 甲\n• 乙\n\n▋結論\n\n好。\n', '▋護城河\n\n很寬的護城河。\n\n▋潛在風險\n\n• 甲\n• 乙\n• 新的風險\n\n▋結論\n\n好。\n'],
    ['the last sub-section', '## 潛在風險\n\n### 短期\n\n- 甲\n\n### 長期\n\n- 乙\n\n## 結論\n\n好。', '## 潛在風險\n\n### 短期\n\n- 甲\n\n### 長期\n\n- 乙\n- 新的風險\n\n## 結論\n\n好。'],
    ['before a sub-section of another kind', '## 潛在風險\n\n- 甲\n\n### 資料來源\n\n- 某報\n', '## 潛在風險\n\n- 甲\n- 新的風險\n\n### 資料來源\n\n- 某報\n'],
    ['the last of two sections', '## 潛在風險\n\n- 甲\n\n## 關鍵點\n\n- 點\n\n## 風險\n\n- 乙\n', '## 潛在風險\n\n- 甲\n\n## 關鍵點\n\n- 點\n\n## 風險\n\n- 乙\n- 新的風險\n'],
    ['an empty section', '## 潛在風險\n\n## 結論\n\n好。', '## 潛在風險\n\n- 新的風險\n\n## 結論\n\n好。'],
    ['before footnotes', '## 潛在風險\n\n- 甲[^1]\n\n[^1]: 某報\n', '## 潛在風險\n\n- 甲[^1]\n- 新的風險\n\n[^1]: 某報\n'],
    ['before our links', '## 潛在風險\n\n- 甲\n\n%% latticework:links %%\n- [[乙]]\n%% /latticework:links %%\n', '## 潛在風險\n\n- 甲\n- 新的風險\n\n%% latticework:links %%\n- [[乙]]\n%% /latticework:links %%\n'],
    ['CRLF', '## 潛在風險\r\n\r\n- 甲\r\n', '## 潛在風險\r\n\r\n- 甲\r\n- 新的風險\r\n'],
  ])('%s', (_name, text, expected) => {
    expect(added(text)).toBe(expected);
    expect(plan(expected, '新的風險')).toEqual({ kind: 'nothing' });
    expect(analysisOf(expected).items.filter(({ role }) => role === 'risk').map(({ text: words }) => words)).toContain('新的風險');
  });

  it('goes into the template’s own section, below its question', () => {
    const text = '## 潛在風險\n\n> [!question] 什麼會讓這個判斷出錯？\n> - 甲？\n\n\n\n## 觀察重點\n\n- 乙';
    expect(added(text)).toBe('## 潛在風險\n\n> [!question] 什麼會讓這個判斷出錯？\n> - 甲？\n\n- 新的風險\n\n\n\n## 觀察重點\n\n- 乙');
  });
});

describe('a section that is not there yet', () => {
  it.each([
    ['like the note’s number signs', '# 筆記\n\n### 護城河\n\n護城河很寬。\n', '# 筆記\n\n### 護城河\n\n護城河很寬。\n\n### 潛在風險\n\n- 新的風險\n'],
    ['like its bars', '▋護城河\n\n護城河很寬。\n\n▋關鍵點\n\n- 點', '▋護城河\n\n護城河很寬。\n\n▋關鍵點\n\n- 點\n\n▋潛在風險\n\n- 新的風險'],
    ['like its bold lines', '**護城河**\n\n護城河很寬。\n\n**關鍵點**\n\n- 點\n', '**護城河**\n\n護城河很寬。\n\n**關鍵點**\n\n- 點\n\n**潛在風險**\n\n- 新的風險\n'],
    ['before what comes behind', '## 護城河\n\n護城河很寬。\n\n## 結論\n\n好。\n', '## 護城河\n\n護城河很寬。\n\n## 潛在風險\n\n- 新的風險\n\n## 結論\n\n好。\n'],
    ['in a note without headings', '一段話。', '一段話。\n\n## 潛在風險\n\n- 新的風險'],
    ['behind the properties', '---\na: 1\n---\n', '---\na: 1\n---\n\n## 潛在風險\n\n- 新的風險\n'],
    ['in an empty note', '', '## 潛在風險\n\n- 新的風險\n'],
  ])('is written %s', (_name, text, expected) => {
    expect(added(text)).toBe(expected);
    expect(plan(expected, '新的風險')).toEqual({ kind: 'nothing' });
    expect(analysisOf(expected).items.filter(({ role }) => role === 'risk').map(({ text: words }) => words)).toEqual(['新的風險']);
  });

  it('holds a question', () => {
    expect(added('## 護城河\n\n護城河很寬。\n', '會多久？', 'question', '待解問題')).toBe('## 護城河\n\n護城河很寬。\n\n## 待解問題\n\n- 會多久？\n');
  });
});

describe('any note', () => {
  it('keeps every byte, and has the item once', () => {
    const piece = fc.constantFrom('## 潛在風險\n', '▋潛在風險\n', '**潛在風險**\n', '## 結論\n', '### 產業\n', '\n', '- 甲\n', '  - 乙\n', '1. 丙\n', '一段話。\n', '---\n', '```\n', '%%\n', '> 引\n', '| a |\n|---|\n', '\r\n', '護城河', '- [ ] 丁\n', '[^1]: x\n', '\uFEFF', '---\na: 1\n---\n');
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')), (text) => {
      const made = plan(text, '新的風險');
      if (made.kind !== 'edits') throw new Error('nothing planned');
      const after = applyEdits(text, made.edits);
      expect(made.edits.every(({ from, to }) => from === to)).toBe(true);
      expect(after.split('新的風險')).toHaveLength(2);
    }), { numRuns: 200 });
  });
});
