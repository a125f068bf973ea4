import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildTemplate, type TemplateOptions } from '../../../../src/core/edits/templates/template';
import { DILEMMA, FLYWHEEL, MOAT } from '../../catalogue-sample';

const OPTIONS: TemplateOptions = { mode: 'insert', frameworks: [DILEMMA, FLYWHEEL], script: 'zh-Hant', mark: 'bar', bar: '▋', date: '2026-02-20' };

function template(more: Partial<TemplateOptions> = {}): { text: string; line: number; lines: readonly string[] } {
  const { text, caret } = buildTemplate({ ...OPTIONS, ...more });
  return { text, line: text.slice(0, caret).split('\n').length, lines: text.split('\n') };
}

const headings = (text: string): string[] => text.split('\n').filter((line) => /^(▋|#|【)/.test(line));

describe('buildTemplate', () => {
  it('writes the headings in the user\'s style, each framework below the heading for them', () => {
    expect(headings(template().text)).toEqual([
      '▋概要', '▋分析框架 (The Analytical Frameworks)', '▋囚徒困境', '▋飛輪效應', '▋關鍵點', '▋潛在風險', '▋追蹤指標', '▋學習與練習',
    ]);
  });

  it('writes Markdown headings with levels, in the language asked for', () => {
    const { text } = template({ mark: 'atx', script: 'en', mode: 'note', title: 'A talk' });
    expect(headings(text)).toEqual([
      '# A talk', '## Summary', '## The Analytical Frameworks', "### Prisoner's dilemma", '### Flywheel',
      '## Key points', '## Risks', '## What to watch', '## Practice and learning',
    ]);
  });

  it('asks each framework its own questions and names its pitfalls under the risks', () => {
    const { text } = template();
    expect(text).toContain('▋飛輪效應\n\n> [!question] 引導問題\n> - 哪一步會卡住？\n');
    expect(text).toContain('> - 囚徒困境：報酬憑感覺填？\n> - 囚徒困境：誤判為被迫？\n');
    expect(text).not.toContain('第三項');
    expect(template({ script: 'en' }).text).toContain("> - Prisoner's dilemma: Payoffs filled by feel?");
  });

  it('puts the caret on an empty line between blank lines, below the first framework\'s questions', () => {
    const { lines, line } = template();
    expect(lines.slice(line - 3, line + 2)).toEqual(['> - 誰能先停手？', '', '', '', '▋飛輪效應']);
  });

  it('leaves a place to write when no framework was chosen', () => {
    const { lines, line, text } = template({ frameworks: [] });
    expect(lines.slice(line - 3, line + 2)).toEqual(['▋分析框架 (The Analytical Frameworks)', '', '', '', '▋關鍵點']);
    expect(text).not.toContain('[!question]');
  });

  it('writes no prompt for a framework that asks nothing', () => {
    const { lines, line } = template({ frameworks: [MOAT] });
    expect(lines.slice(line - 3, line)).toEqual(['▋護城河', '', '']);
  });

  it('falls back to another language for a user\'s framework that has questions in one only', () => {
    const own = { ...MOAT, questions: { 'zh-Hant': ['多深？'], 'zh-Hans': [], en: [] } };
    expect(template({ frameworks: [own], script: 'en' }).text).toContain('> - 多深？');
  });

  it('gives a new note properties that read back as written, and a title line', () => {
    const { text } = template({ mode: 'note', title: ' 訪談\n一 ', company: 'Yes: #1 "x"', source: 'https://example.org/a?b=c#d' });
    const [, yaml = '', body = ''] = text.split('---\n');
    expect(parse(yaml)).toEqual({ created: '2026-02-20', company: 'Yes: #1 "x"', source: 'https://example.org/a?b=c#d' });
    expect(body.trimStart().split('\n')[0]).toBe('【訪談 一】');
  });

  it.each(['true', 'No', '台積電', 'TSMC (2330)', '12', '2026', '- a', 'a: b', '', '~', 'null', '[x]', "it's", 'a #b', 'a & b', '１２'])('keeps the company %j a text', (company) => {
    const [, yaml = ''] = template({ mode: 'note', company }).text.split('---\n');
    expect(parse(yaml)).toEqual(company === '' ? { created: '2026-02-20' } : { created: '2026-02-20', company });
    expect(parse(yaml, { version: '1.1', schema: 'yaml-1.1' })).toMatchObject(company === '' ? {} : { company });
  });

  it('does not put a title into brackets twice', () => {
    expect(headings(template({ mode: 'note', title: '【陳彥廷訪談】' }).text)[0]).toBe('【陳彥廷訪談】');
  });

  it('writes company and source as lines where it cannot write properties', () => {
    const { text } = template({ company: '台積電', source: 'https://example.org' });
    expect(text.startsWith('▋概要\n\n公司：台積電\n\n來源：https://example.org\n')).toBe(true);
  });
});
