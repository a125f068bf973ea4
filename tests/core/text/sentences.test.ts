import { describe, expect, it } from 'vitest';
import { firstSentences, sentenceAround, sentenceEnd, shorten } from '../../../src/core/text/sentences';

function sentences(text: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = sentenceEnd(text, start);
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
}

describe('sentences', () => {
  it.each([
    ['一句。兩句！三句？', ['一句。', '兩句！', '三句？']],
    ['他說「好。」然後走。', ['他說「好。」', '然後走。']],
    ['（說完。）後面', ['（說完。）', '後面']],
    ['One. Two? Three', ['One.', ' Two?', ' Three']],
    ['It was 3.14. Then e.g. this vs. that by Mr. Lee at Acme Inc. today.', ['It was 3.14.', ' Then e.g. this vs. that by Mr. Lee at Acme Inc. today.']],
    ['The U.S. market. Next', ['The U.S. market.', ' Next']],
    ['真的嗎？！是的', ['真的嗎？！', '是的']],
    ['沒有句號', ['沒有句號']],
    ['One\n"Two" is quoted', ['One\n', '"Two" is quoted']],
    ['', []],
  ])('of %j', (text, parts) => {
    expect(sentences(text)).toEqual(parts);
    expect(sentences(text).join('')).toBe(text);
  });
});

describe('the first sentences', () => {
  it('are two, one when the second does not fit', () => {
    expect(firstSentences('一句。兩句。三句。', 60)).toBe('一句。兩句。');
    expect(firstSentences(`一句。${'長'.repeat(60)}。`, 60)).toBe('一句。');
    expect(firstSentences('One. Two. Three.', 60)).toBe('One. Two.');
  });

  it('are cut when even the first does not fit', () => {
    expect(firstSentences(`${'長'.repeat(60)}。`, 20)).toBe(`${'長'.repeat(19)}…`);
    expect(firstSentences('', 20)).toBe('');
  });
});

describe('the sentence around a place', () => {
  it('is the one that holds it', () => {
    expect(sentenceAround('一句。兩句在這。三句。', 4, 60)).toBe('兩句在這。');
  });

  it('is cut around the place when it is long', () => {
    const text = `${'前'.repeat(200)}中${'後'.repeat(200)}`;
    const cut = sentenceAround(text, 200, 40);
    expect(cut).toMatch(/^…前+中後+…$/);
    expect(cut.length).toBeLessThanOrEqual(42);
  });
});

describe('shortening', () => {
  it('cuts at a blank near the end, never inside a character', () => {
    expect(shorten('short', 10)).toBe('short');
    expect(shorten('alpha beta gamma delta', 18)).toBe('alpha beta gamma…');
    expect(shorten('𠮷'.repeat(10), 6)).toBe('𠮷𠮷…');
  });
});
