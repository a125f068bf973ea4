import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNameMatcher } from '../../../src/core/frameworks/name-matcher';
import { mayHold, nameProbe, textSignature } from '../../../src/core/text/text-signature';

function may(text: string, name: string): boolean {
  return mayHold(textSignature(text), nameProbe(name));
}

describe('a text’s signature', () => {
  it.each([
    ['囚犯困境', '說的是囚犯\n困境。'], ['囚犯困境', '**囚 犯困境**'], ['囚犯困境', '囚犯困境'.normalize('NFD')],
    ['Prisoner\'s dilemma', 'Prisoners’ dilemmas are'], ['moat', 'two moats'], ['moat', 'Moat’s edge'], ['box', 'boxes'],
    ['unit economics', 'unit-economics'], ['AI 堆疊', '我的AI堆疊圖'], ['80/20', '80／20 法則'], ['LTV / CAC', 'ltv/cac'], ['Café', 'cafe\u0301s'],
  ])('lets %s be in “%s”', (name, text) => {
    expect(may(text, name)).toBe(true);
  });

  it.each([['護城河', '護城與河流'], ['moat', 'the moated house'], ['unit economics', 'economics of a single plant'], ['囚犯困境', '囚犯的困境很多']])('rules %s out of “%s”', (name, text) => {
    expect(may(text, name)).toBe(false);
  });

  it('grows with the text, within bounds', () => {
    expect([0, 128, 2000, 10_000_000].map((length) => textSignature('字'.repeat(length)).length)).toEqual([8, 8, 128, 8192]);
  });

  it('is crowded by a quarter at most for a Chinese note', () => {
    const text = Array.from({ length: 2000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 3000))).join('');
    const set = textSignature(text).reduce((sum, word) => sum + word.toString(2).replaceAll('0', '').length, 0);
    expect(set / (textSignature(text).length * 32)).toBeLessThan(0.45);
  });

  it('never rules out what a matcher finds', () => {
    const part = fc.constantFrom('a', 'b', 'e', 's', 'S', '護', '护', '城', '/', '’', '\u0301', ' ', '-', '\n', '1');
    const word = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')), (names, text) => {
      const matcher = buildNameMatcher(names.map((name) => ({
        id: name, category: '', names: { 'zh-Hant': name, 'zh-Hans': name, en: name }, aliases: [name], matching: [],
        definition: { 'zh-Hant': '', 'zh-Hans': '', en: '' }, questions: { 'zh-Hant': [], 'zh-Hans': [], en: [] }, risks: { 'zh-Hant': [], 'zh-Hans': [], en: [] }, related: [],
      })));
      const signature = textSignature(text);
      for (const hit of matcher.find(text)) expect(mayHold(signature, nameProbe(hit.name.alias)), hit.name.alias).toBe(true);
    }), { numRuns: 400 });
  });
});
