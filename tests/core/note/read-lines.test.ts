import { describe, expect, it } from 'vitest';
import { codesOf, headingsOf, kindsOf, structureOf } from './read-note';

function words(text: string): string[] {
  const { note } = structureOf(text);
  return note.kinds.map(({ textStart, textEnd }) => text.slice(textStart, textEnd));
}

describe('front matter', () => {
  it('is what stands between two --- from the first line on', () => {
    expect(kindsOf('---\ntitle: 甲\n---\n文字')).toEqual(['properties', 'properties', 'properties', 'text']);
    expect(structureOf('---\ntitle: 甲\n---\n文字').properties.values).toEqual({ title: '甲' });
  });

  it('is found behind a byte order mark', () => {
    expect(kindsOf('\uFEFF---\na: 1\n---\n文字').slice(0, 3)).toEqual(['properties', 'properties', 'properties']);
  });

  it('may have blanks behind its marks, but nothing before them', () => {
    expect(kindsOf('--- \na: 1\n---\t\n字')).toEqual(['properties', 'properties', 'properties', 'text']);
    expect(kindsOf('\n---\na: 1\n---\n')).toEqual(['blank', 'rule', 'text', 'rule', 'blank']);
  });

  it('that is never closed is no front matter, and the note is read', () => {
    expect(headingsOf('---\ntitle: 甲\n\n## 關鍵點\n\n- 一')).toEqual(['關鍵點']);
  });

  it('with broken YAML is diagnosed, and the rest is read', () => {
    const text = '---\na: [\n---\n## 關鍵點\n\n- 一';
    expect(headingsOf(text)).toEqual(['關鍵點']);
    expect(codesOf(text)).toContain('broken-properties@1');
  });

  it('that is no mapping is diagnosed; an empty one is not', () => {
    expect(codesOf('---\n- a\n- b\n---\n文字')).toEqual(['broken-properties@1']);
    expect(codesOf('---\n---\n文字')).toEqual([]);
  });

  it('ends at the first ---; a later one is a rule', () => {
    expect(kindsOf('---\na: 1\n---\n字\n\n---\n\n字')).toEqual(['properties', 'properties', 'properties', 'text', 'blank', 'rule', 'blank', 'text']);
  });
});

describe('code fences', () => {
  it('close with the same mark, at least as long, and nothing behind it', () => {
    expect(kindsOf('````md\n```\n## x\n```\n````\n字')).toEqual(['fence', 'code', 'code', 'code', 'fence', 'text']);
    expect(kindsOf('~~~\n```\n~~~\n字')).toEqual(['fence', 'code', 'fence', 'text']);
    expect(kindsOf('```\n```js\n```\n字')).toEqual(['fence', 'code', 'fence', 'text']);
  });

  it('stand in list items too', () => {
    expect(headingsOf('- 步驟\n  ```sh\n  # 註解\n  ▋註解\n  ```\n- 下一步\n\n## 關鍵點\n')).toEqual(['關鍵點']);
  });

  it('are not opened by inline code', () => {
    expect(headingsOf('```x``` 是行內碼\n\n## 關鍵點\n')).toEqual(['關鍵點']);
  });

  it('that are never closed run to the end and are diagnosed', () => {
    expect(kindsOf('字\n```\n## 不是標題\n▋也不是')).toEqual(['text', 'fence', 'code', 'code']);
    expect(codesOf('字\n```\n## 不是標題')).toEqual(['unclosed-fence@2']);
  });
});

describe('a note that lives in one code fence', () => {
  const inside = ['# 個案', '', '## 關鍵點', '', '- 一', '- 二', '', '## 潛在風險', '', '- 三', '- 四', '- 五'];

  it('is opened and diagnosed', () => {
    const text = ['```markdown', ...inside, '```'].join('\n');
    expect(headingsOf(text)).toEqual(['關鍵點', '潛在風險']);
    expect(codesOf(text)).toContain('in-fence@1');
  });

  it('stays code when it is a program', () => {
    expect(headingsOf(['```python', ...inside, '```'].join('\n'))).toEqual([]);
  });

  it('stays code when most of the note stands outside', () => {
    expect(headingsOf(['```', ...inside, '```', ...Array.from({ length: 20 }, () => '外面的文字。')].join('\n'))).toEqual([]);
  });
});

describe('comments', () => {
  it.each([
    ['one line of HTML', '<!-- ## 目錄 -->\n字', ['comment', 'text']],
    ['several lines of HTML', '<!-- TOC\n## 潛在風險\n-->\n字', ['comment', 'comment', 'comment', 'text']],
    ['a line of the app’s own', '%% ## 藏 %%\n字', ['comment', 'text']],
    ['lines of the app’s own', '%%\n▋藏\n%%\n字', ['comment', 'comment', 'comment', 'text']],
    ['a formula', '$$\n# x\n$$\n字', ['code', 'code', 'code', 'text']],
  ])('%s', (_name, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it('inside a line hide nothing around them', () => {
    expect(kindsOf('字 <!-- x --> 字\n字')).toEqual(['text', 'text']);
  });
});

describe('tables', () => {
  it.each([
    ['with outer pipes', '| a | b |\n|:--|--:|\n| 1 | 2 |\n字', ['row', 'delimiter', 'row', 'text']],
    ['without outer pipes', 'a | b\n--- | ---\n1 | 2\n\n甲 | 乙', ['row', 'delimiter', 'row', 'blank', 'text']],
    ['with one column', '| a |\n|---|\n| 1 |', ['row', 'delimiter', 'row']],
  ])('%s', (_name, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });
});

describe('quotes and callouts', () => {
  it.each(['> 引文', '>引文', '>> 引文', '> > 引文', '＞ 引文', '- > 引文', '  > 引文'])('%j is a quote', (line) => {
    expect(kindsOf(line)).toEqual(['quote']);
    expect(words(line)).toEqual(['引文']);
  });

  it('holds no headings, and its callout mark is no content', () => {
    expect(headingsOf('> ## 引文裡的標題\n\n> ▋也不是\n')).toEqual([]);
    expect(structureOf('## 關鍵點\n\n> [!note]\n').sections[0]?.hasContent).toBe(false);
  });
});

describe('list items', () => {
  it.each([
    '- 字', '* 字', '+ 字', '• 字', '‧ 字', '．字', '·字', '1. 字', '1) 字', '1、字', '12. 字', '1\\. 字', '\\- 字', '   - 字', '\t- 字',
  ])('%j', (line) => {
    expect(kindsOf(line)).toEqual(['item']);
    expect(words(line)).toEqual(['字']);
  });

  it.each(['-', '- ', '1.', '* '])('%j is an item without words', (line) => {
    expect(kindsOf(line)).toEqual(['item']);
    expect(words(line)).toEqual(['']);
  });

  it.each(['-字', '*字*', '1.5 倍', '2024. 年', '3M 公司', '(1) 字', '– 字', '+886'])('%j is text', (line) => {
    expect(kindsOf(line)).toEqual(['text']);
  });
});

describe('rules and blank lines', () => {
  it.each(['---', '***', '___', '- - -', '* * *', '—', '——', '．', '...', '…', '===', '  ---'])('%j is a rule', (line) => {
    expect(kindsOf(`字\n\n${line}`)).toEqual(['text', 'blank', 'rule']);
  });

  it('under text makes no heading of it, but is diagnosed', () => {
    expect(headingsOf('一段文字\n---\n\n另一段\n===\n')).toEqual([]);
    expect(codesOf('一段文字\n---\n')).toEqual(['setext@2']);
  });

  it.each(['', ' ', '\t', '\u3164', '\u200b', '\u2800', '\u2060', '\u00a0', '\u3000', '\u00ad', ' \u3164\u200b '])('%j is blank', (line) => {
    expect(kindsOf(`字\n${line}\n字`)).toEqual(['text', 'blank', 'text']);
  });

  it('blank of any kind parts a bold heading from the text around it', () => {
    expect(headingsOf('字\n\u3164\n**成本曲線**\n\u200b\n字')).toEqual(['成本曲線']);
  });
});

describe('blocks', () => {
  it('join lines of one paragraph, quote or fence, and keep items and rows apart', () => {
    const { blocks } = structureOf('一\n二\n\n- 甲\n  續行\n- 乙\n\n> 引\n> 文\n\n| a |\n|---|\n| b |\n');
    expect(blocks.map(({ kind, firstLine, lastLine }) => `${kind} ${String(firstLine)}-${String(lastLine)}`)).toEqual([
      'paragraph 1-2', 'item 4-5', 'item 6-6', 'quote 8-9', 'row 11-11', 'row 13-13',
    ]);
  });

  it('know their section and their offsets', () => {
    const text = '前言\n\n## 關鍵點\n\n- 一';
    const { blocks } = structureOf(text);
    expect(blocks.map(({ section }) => section)).toEqual([-1, 0, 0]);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['前言', '## 關鍵點', '- 一']);
  });

  it('measure indent in columns, a tab up to the next multiple of four', () => {
    const { blocks } = structureOf('- 一\n  - 二\n\t- 三\n \t- 四');
    expect(blocks.map(({ indent }) => indent)).toEqual([0, 2, 4, 4]);
  });
});
