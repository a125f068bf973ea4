import { describe, expect, it } from 'vitest';
import { isBlankUnit, skipBlank, trimBlank, trimEnd } from '../../../src/core/text/blank';

describe('blanks', () => {
  it.each([' ', '\t', '\n', '\f', '\u0007', '\u00a0', '\u00ad', '\u3000', '\u200b', '\u2060', '\u2800', '\u3164', '\uffa0', '\ufeff'])('%j is one', (blank) => {
    expect(trimBlank(`${blank}字${blank}字${blank}`)).toBe(`字${blank}字`);
    expect(trimBlank(blank)).toBe('');
  });

  it.each(['字', 'a', '.', '—', '▋', '\uD83D', '\uFFFD', '0'])('%j is none', (text) => {
    expect(isBlankUnit(text.charCodeAt(0))).toBe(false);
  });

  it('are skipped inside the given bounds only', () => {
    expect(skipBlank('  字', 0, 1)).toBe(1);
    expect(skipBlank('字  ', 1, 3)).toBe(3);
    expect(trimEnd('字   ', 1, 4)).toBe(1);
    expect(trimEnd('字 字', 0, 2)).toBe(1);
  });
});
