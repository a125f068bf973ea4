import { describe, expect, it } from 'vitest';
import { analysisOf, headingsOf, structureOf } from './read-note';

describe('the title', () => {
  it.each([
    ['front matter before all else', '---\ntitle: 前置標題\n---\n# 內文標題\n\n字', { text: '前置標題', source: 'frontmatter' }],
    ['the property whatever its case or script', '---\n標題: 前置標題\n---\n字', { text: '前置標題', source: 'frontmatter' }],
    ['the first H1', '## \n\n# **1. 內文** 標題\n\n字', { text: '內文 標題', line: 3, source: 'h1' }],
    ['a first line in brackets', '【林柏宏的訪談（錄音整理）】\n\n▋訪談概要\n\n字', { text: '林柏宏的訪談（錄音整理）', line: 1, source: 'bracket' }],
    ['brackets with bold and blanks', '\n\u3164\n【 **標題** 】\n\n字', { text: '標題', line: 3, source: 'bracket' }],
    ['a first bar beside empty ones that announce', '▋某公司深度筆記\n\n▋關鍵點\n\n- 一\n\n▋分析框架\n\n▋護城河\n\n字', { text: '某公司深度筆記', line: 1, source: 'first-bar' }],
    ['a first bar that says and holds nothing', '▋某公司深度筆記\n\n▋關鍵點\n\n- 一', { text: '某公司深度筆記', line: 1, source: 'first-bar' }],
    ['the file name', '字', { text: '2026-01-02 某公司', source: 'filename' }],
    ['the file name of an empty note', '', { text: '2026-01-02 某公司', source: 'filename' }],
  ])('is %s', (_name, text, title) => {
    expect(structureOf(text, '資料夾/2026-01-02 某公司.md').title).toEqual(title);
  });

  it('is no section, even when the front matter has another', () => {
    expect(headingsOf('---\ntitle: 前置標題\n---\n# 內文標題\n\n## 關鍵點\n\n- 一')).toEqual(['關鍵點']);
  });

  it.each([
    ['a bar with words of its own', '▋某公司深度筆記\n\n內容。\n\n▋關鍵點\n\n- 一'],
    ['a bar that names a role', '▋關鍵點\n\n▋看成本\n\n字'],
    ['brackets further down', '字。\n\n【第二集】\n\n字'],
    ['several H1 that name roles', '# 關鍵點\n\n- 一\n\n# 潛在風險\n\n- 二'],
    ['an empty property', '---\ntitle: ""\n---\n字'],
  ])('is not %s', (_name, text) => {
    expect(structureOf(text, '檔名.md').title).toEqual({ text: '檔名', source: 'filename' });
  });

  it('keeps names with characters that links and paths cannot hold', () => {
    expect(structureOf('# 【A|B】 [x] ^y #1 的名').title.text).toBe('【A|B】 [x] ^y #1 的名');
  });
});

describe('the date', () => {
  it.each([
    ['---\ncreated: 2026-02-20\n---\n', '2025-01-01.md', '2026-02-20'],
    ['---\ndate: 2026-03-04T10:00:00Z\n---\n', '筆記.md', '2026-03-04'],
    ['---\n日期: 2026/3/4\n---\n', '筆記.md', '2026-03-04'],
    ['---\ncreated: 昨天\n---\n', '2025-01-01 筆記.md', '2025-01-01'],
    ['字', '資料夾/20260304-筆記.md', '2026-03-04'],
    ['字', '2026年3月4日 筆記.md', '2026-03-04'],
    ['字', '2026.03 筆記.md', '2026-03-01'],
    ['字', '2026-13-40 筆記.md', null],
    ['字', '營收2025123456.md', null],
    ['文內 2026-01-01', '筆記.md', null],
  ])('of %j in %s is %s', (text, path, created) => {
    expect(analysisOf(text, path).created).toBe(created);
  });
});

describe('the source', () => {
  it.each([
    ['---\nsource: https://example.com/a\n---\n見 https://example.com/b', 'https://example.com/a'],
    ['字\n\n<https://example.com/b>\n', 'https://example.com/b'],
    ['見[文](https://example.com/b)，說明。', 'https://example.com/b'],
    ['見 https://example.com/b。後面', 'https://example.com/b'],
    ['---\nsource:\n---\nhttps://example.com/b', 'https://example.com/b'],
    ['沒有連結', null],
  ])('of %j is %s', (text, source) => {
    expect(analysisOf(text).source).toBe(source);
  });
});

describe('the language', () => {
  it.each([
    ['這個公司的產業與資產會成長', 'zh-Hant'],
    ['这个公司的产业与资产会成长', 'zh-Hans'],
    ['這間公司用 Blackwell 與 TPU 比成本，談到 low-cost producer 與 moat 的時候特別小心。', 'zh-Hant'],
    ['The quick brown fox and its moat', 'en'],
    ['これは日本語で書いたノートです。', 'ja'],
    ['이것은 한국어 노트입니다', 'ko'],
    ['หุ้นตัวนี้กำไรดี', 'other'],
    ['', 'other'],
  ])('of %j is %s', (text, language) => {
    expect(analysisOf(text).language).toBe(language);
  });
});
