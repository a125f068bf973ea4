import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBarHeading, readBarHeading } from '../../../src/core/note/bar-heading';

const BARS = '▋▍▎▉▌█';

function textOf(line: string, bars = BARS): string | null {
  const heading = readBarHeading(line, bars);
  return heading === null ? null : line.slice(heading.markEnd);
}

describe('readBarHeading', () => {
  it.each([
    ['▋分析框架', '分析框架'],
    ['▋ 我們可以怎麼學？', '我們可以怎麼學？'],
    ['▋　全形空白', '全形空白'],
    ['▋\u200B零寬', '零寬'],
    ['   ▍three blanks', 'three blanks'],
    ['**▋潛在風險**', '潛在風險**'],
    ['▋**潛在風險**', '**潛在風險**'],
    ['██ double bar', 'double bar'],
    ['▋縮放定律的演變 ', '縮放定律的演變 '],
  ])('finds the text of %j', (line, text) => {
    expect(textOf(line)).toBe(text);
  });

  it.each([
    ['no bar', '分析框架'],
    ['a bar inside the line', '重點 ▋分析框架'],
    ['a table cell', '| ▋分析框架 |'],
    ['a quote', '> ▋分析框架'],
    ['four blanks', '    ▋分析框架'],
    ['a tab', '\t▋分析框架'],
    ['a bar alone', '▋ '],
    ['a bold bar alone', '**▋**'],
    ['an empty line', ''],
    ['a bar behind #', '## ▋分析框架'],
  ])('is not a heading: %s', (_why, line) => {
    expect(readBarHeading(line, BARS)).toBeNull();
  });

  it('takes 60 characters, counted whole, and no more', () => {
    expect(isBarHeading(`▋${'字'.repeat(60)}`, BARS)).toBe(true);
    expect(isBarHeading(`▋${'𠮷'.repeat(60)}  `, BARS)).toBe(true);
    expect(isBarHeading(`▋${'字'.repeat(61)}`, BARS)).toBe(false);
    expect(isBarHeading(`▋**${'字'.repeat(58)}**`, BARS)).toBe(true);
  });

  it('knows only the bars it is given, outside the BMP too', () => {
    expect(isBarHeading('■ heading', BARS)).toBe(false);
    expect(textOf('■ heading', '■')).toBe('heading');
    expect(textOf('🟦heading', '🟦')).toBe('heading');
    expect(isBarHeading('🟥heading', '🟦')).toBe(false);
    expect(isBarHeading('▋heading', '')).toBe(false);
  });

  it('never throws, and the mark it finds holds a bar and leaves text', () => {
    const pieces = fc.constantFrom('▋', '█', ' ', '　', '**', '__', '#', '字', 'a', '\t', '\uD83D', '𠮷');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const line = parts.join('');
        const heading = readBarHeading(line, BARS);
        if (heading === null) return;
        expect(line.slice(0, heading.markEnd)).toMatch(/[▋█]/);
        expect(line.slice(heading.markEnd).trim()).not.toBe('');
      }),
    );
  });

  it('is quick on a megabyte in one line', () => {
    const started = performance.now();
    expect(isBarHeading(`▋${'字'.repeat(1_000_000)}`, BARS)).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
