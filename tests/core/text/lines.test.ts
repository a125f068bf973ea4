import { describe, expect, it } from 'vitest';
import { lineAt, lineText, readLines } from '../../../src/core/text/lines';
import { ownCopy } from '../../../src/core/text/own-copy';

function texts(text: string): string[] {
  const lines = readLines(text);
  return lines.starts.map((_start, at) => lineText(lines, at + 1));
}

describe('lines', () => {
  it.each([
    ['', ['']],
    ['\n', ['', '']],
    ['一\n二', ['一', '二']],
    ['一\r\n二\r三\n\r四\r\n', ['一', '二', '三', '', '四', '']],
    ['\uFEFF一\n\uFEFF二', ['一', '\uFEFF二']],
    ['\uFEFF', ['']],
    ['一\u2028二\f三', ['一\u2028二\f三']],
  ])('of %j', (text, lines) => {
    expect(texts(text)).toEqual(lines);
  });

  it('are empty outside the text', () => {
    expect([0, 3, -1].map((number) => lineText(readLines('一\n二'), number))).toEqual(['', '', '']);
  });

  it('are found by offset, a line end belonging to the line it ends', () => {
    const lines = readLines('ab\r\n\ncd');
    expect([0, 2, 3, 4, 5, 6, 7, 99].map((offset) => lineAt(lines, offset))).toEqual([1, 1, 1, 2, 3, 3, 3, 3]);
  });

  it('are copied without a change', () => {
    for (const text of ['', '短', 'x'.repeat(40), '𠮷'.repeat(20)]) expect(ownCopy(text)).toBe(text);
  });
});
