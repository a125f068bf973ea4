import { describe, expect, it } from 'vitest';
import { endsInAny, endsWide } from '../../../src/core/text/ends';

describe('the end of a text', () => {
  it('is one of some characters, or not', () => {
    expect(endsInAny('重點：', ':：')).toBe(true);
    expect(endsInAny('重點：三', ':：')).toBe(false);
    expect(endsInAny('', ':：')).toBe(false);
  });

  it('is wide in Han, kana and full-width script', () => {
    expect(['護城河', 'ひらがな', '完。', '（寬）'].every(endsWide)).toBe(true);
    expect(['moat', 'x)', '', '😀'].some(endsWide)).toBe(false);
  });
});
