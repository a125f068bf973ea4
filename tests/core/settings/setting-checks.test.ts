import { describe, expect, it } from 'vitest';
import { cleanHeadingBars, dateFormatProblem, headingBarsProblem, noteNameProblem } from '../../../src/core/setting-checks';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

describe('headingBarsProblem', () => {
  it.each([DEFAULT_SETTINGS.headingBars, '■ ◆ ►', '🔹'])('accepts %s', (bars) => {
    expect(headingBarsProblem(bars)).toBeNull();
  });

  it('asks for at least one character', () => {
    expect(headingBarsProblem(' \u3000')).toEqual({ kind: 'no-bars' });
  });

  it.each(['#', '-', '>', '*', 'A', '3', '分', '「', '•', '\u200d'])('refuses %j, which begins ordinary lines', (character) => {
    expect(headingBarsProblem(`▋${character}`)).toEqual({ kind: 'not-a-bar', character });
  });

  it('keeps symbols outside the basic plane whole', () => {
    expect(cleanHeadingBars('🔹🔹 ▋')).toBe('🔹▋');
  });
});

describe('dateFormatProblem', () => {
  it.each(['yyyy-MM-dd', 'yyyy年M月d日', 'dd.MM.yy', "yyyy 'Q'Q"])('accepts %s', (format) => {
    expect(dateFormatProblem(format)).toBeNull();
  });

  it('tells the letters that Moment writes large', () => {
    expect(dateFormatProblem('YYYY-MM-DD')).toEqual({ kind: 'moment-format', suggestion: 'yyyy-MM-dd' });
  });

  it.each(['', '   ', '-', 'nonsense', '2026'])('refuses %j', (text) => {
    expect(dateFormatProblem(text)).toEqual({ kind: 'date-format', text });
  });
});

describe('noteNameProblem', () => {
  it.each([DEFAULT_SETTINGS.noteNamePattern, '{{frameworks}}', 'Analysis', '{{ date }} x'])('accepts %s', (pattern) => {
    expect(noteNameProblem(pattern)).toBeNull();
  });

  it('names a token that is not known', () => {
    expect(noteNameProblem('{{date}} {{author}}')).toEqual({ kind: 'unknown-token', token: '{{author}}' });
    // A new note is made before anyone has said which company it is about.
    expect(noteNameProblem('{{date}} {{company}}')).toEqual({ kind: 'unknown-token', token: '{{company}}' });
  });

  it('says what is wrong with a date inside', () => {
    expect(noteNameProblem('{{date:YYYY}} x')).toEqual({ kind: 'moment-format', suggestion: 'yyyy' });
    expect(noteNameProblem('{{date:nonsense}}')).toEqual({ kind: 'date-format', text: 'nonsense' });
  });

  it('asks for a name', () => {
    expect(noteNameProblem(' ')).toEqual({ kind: 'empty-name' });
  });
});
