import { describe, expect, it } from 'vitest';
import { sameButForLinks } from '../../../src/core/edits/same-but-for-links';

describe('sameButForLinks', () => {
  it.each([
    ['a [[Lenses/Moat|m]] b', 'a [[Moat|m]] b'],
    ['[[Moat#Risks]] ![[Moat]]', '[[x/Moat#Risks]] ![[Moat.md]]'],
    ['[m](Lenses/My%20Moat.md)', '[m](<My Moat.md>)'],
    ['[m](100%.md)', '[m](100%.md)'],
  ])('takes %s for %s', (one, other) => {
    expect(sameButForLinks(one, other, one.includes('My') ? 'My Moat' : 'Moat')).toBe(true);
  });

  it.each([
    ['[[Moat|m]]', '[[Moat|n]]'], ['[[Moat#a]]', '[[Moat#b]]'], ['[[Other]]', '[[x/Other]]'], ['[[Moat]] a', '[[Moat]] b'], ['Moat', '[[Moat]]'],
  ])('tells %s from %s', (one, other) => {
    expect(sameButForLinks(one, other, 'Moat')).toBe(false);
  });
});
