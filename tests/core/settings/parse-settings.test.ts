import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { DEFAULT_SETTINGS, liesInFolders, parseSettings } from '../../../src/core/settings';

describe('parseSettings', () => {
  it('gives the defaults when nothing was saved', () => {
    for (const nothing of [null, undefined, {}, [], 'text', 7]) expect(parseSettings(nothing)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps every field that is well formed', () => {
    const saved = {
      headingBars: '■◆', excludedFolders: ['範本', 'Archive/2019'], templateLanguage: 'en', templateMark: 'atx',
      noteFolder: '投資/分析', noteNamePattern: '{{frameworks}} {{date}}', dateFormat: 'yyyy.MM.dd', styleBars: false,
      ignoredPhrases: ['每週快報'], tagPrefix: '框架', frameworkFolder: '', frameworkMarks: 'tags', relatedPlace: 'property',
      ownWords: { ...DEFAULT_SETTINGS.ownWords, risk: ['地雷', 'What hurts'] },
    };
    expect(parseSettings(saved)).toEqual(saved);
  });

  it.each([
    ['headingBars', ''], ['headingBars', 'a'], ['headingBars', 3], ['excludedFolders', 'Archive'],
    ['templateLanguage', 'fr'], ['templateMark', '#'], ['noteFolder', 5], ['noteNamePattern', '  '],
    ['noteNamePattern', '{{moon}}'], ['dateFormat', 'YYYY'], ['dateFormat', ''], ['styleBars', 'no'],
  ])('replaces a malformed %s (%j) and nothing else', (field, value) => {
    const others = { ...DEFAULT_SETTINGS, headingBars: '■', excludedFolders: ['A'], templateMark: 'atx', noteFolder: 'B', styleBars: false };
    const parsed: object = parseSettings({ ...others, [field]: value });
    const fallback = new Map<string, unknown>(Object.entries(DEFAULT_SETTINGS)).get(field);
    expect(parsed).toEqual({ ...others, [field]: fallback });
  });

  it('writes folders as the vault does, without repetition', () => {
    const parsed = parseSettings({ excludedFolders: ['/Archive/', 'a // b', 'Archive', '/', '', 4, 'cafe\u0301'], noteFolder: ' /A/B/ ' });
    expect(parsed.excludedFolders).toEqual(['Archive', 'a/b', 'caf\u00e9']);
    expect(parsed.noteFolder).toBe('A/B');
  });

  it('takes blanks and repetitions out of the heading bars', () => {
    expect(parseSettings({ headingBars: ' ▋ ■▋\t' }).headingBars).toBe('▋■');
  });

  it('never throws, and what it gives it takes back unchanged', () => {
    fc.assert(fc.property(fc.anything(), (anything) => {
      const parsed = parseSettings(anything);
      const saved: unknown = JSON.parse(JSON.stringify(parsed));
      expect(parseSettings(saved)).toEqual(parsed);
    }));
  });
});

describe('liesInFolders', () => {
  it('counts notes at any depth', () => {
    expect(liesInFolders('Archive/note.md', ['Archive'])).toBe(true);
    expect(liesInFolders('Archive/2019/note.md', ['Archive'])).toBe(true);
  });

  it('does not count a folder or note whose name only begins the same', () => {
    expect(liesInFolders('Archive 2/note.md', ['Archive'])).toBe(false);
    expect(liesInFolders('Archive.md', ['Archive'])).toBe(false);
    expect(liesInFolders('x/Archive/note.md', ['Archive'])).toBe(false);
  });

  it('takes only tag prefixes that tags can have, without number sign and slashes', () => {
    expect(parseSettings({ tagPrefix: '#lens/' }).tagPrefix).toBe('lens');
    expect(parseSettings({ tagPrefix: 'a b' }).tagPrefix).toBe('framework');
    expect(parseSettings({ tagPrefix: '2026' }).tagPrefix).toBe('framework');
    expect(parseSettings({ tagPrefix: '' }).tagPrefix).toBe('framework');
  });

  it('keeps phrases that never count, each once and trimmed', () => {
    expect(parseSettings({ ignoredPhrases: [' 護城河週報 ', '護城河週報', '', 3] }).ignoredPhrases).toEqual(['護城河週報']);
  });
});
