import { describe, expect, it } from 'vitest';
import { markExcerpt } from '../../src/views/excerpt';
import { Folds } from '../../src/views/folds';
import { readWebSource } from '../../src/views/web-source';

describe('markExcerpt', () => {
  it('cuts the words out as written', () => {
    expect(markExcerpt('擴產像囚犯困境，最後', '囚犯困境')).toEqual({ before: '擴產像', marked: '囚犯困境', after: '，最後' });
  });

  it('finds them in another case', () => {
    expect(markExcerpt('The Prisoner’s dilemma', 'prisoner’s Dilemma').marked).toBe('Prisoner’s dilemma');
  });

  it('marks nothing where the words are not there or lowering changes lengths', () => {
    expect(markExcerpt('text', 'moat')).toEqual({ before: 'text', marked: '', after: '' });
    expect(markExcerpt('text', '').marked).toBe('');
    expect(markExcerpt('İ moat', 'MOAT').marked).toBe('');
  });
});

describe('readWebSource', () => {
  it('names the host', () => {
    expect(readWebSource('https://www.facebook.com/share/p/1/')?.host).toBe('facebook.com');
    expect(readWebSource('http://例え.jp')?.host).toBe('xn--r8jz45g.jp');
  });

  it.each(['javascript:alert(1)', '[[Book]]', 'https://', 'file:///etc', ''])('refuses %j', (source) => {
    expect(readWebSource(source)).toBeNull();
  });
});

describe('Folds', () => {
  it('remembers sections and frameworks, cards only until another note', () => {
    const folds = new Folds();
    for (const group of ['section:risks', 'framework:moat', 'card:1']) folds.toggle(group);
    expect(folds.lasting()).toEqual(['section:risks', 'framework:moat']);
    folds.forgetCards();
    expect(folds.isOpen('card:1')).toBe(true);
    const restored = new Folds();
    restored.restore(folds.lasting());
    expect(restored.isOpen('section:risks')).toBe(false);
    expect(restored.isOpen('section:cards')).toBe(true);
  });

  it.each([null, 'section:risks', { a: 1 }, [1, null, 'card:1']])('leaves all open when the state is %j', (state) => {
    const folds = new Folds();
    folds.restore(state);
    expect(folds.lasting()).toEqual([]);
    expect(folds.isOpen('card:1')).toBe(true);
  });
});
