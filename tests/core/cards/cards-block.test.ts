import { describe, expect, it } from 'vitest';
import { parseCardsBlock } from '../../../src/core/cards/cards-block';

describe('parseCardsBlock', () => {
  it('has a default for everything', () => {
    expect(parseCardsBlock('\n  \n')).toEqual({ cards: null, limit: 20, sort: 'newest', problems: [] });
  });

  it('reads options in any case and with any colon', () => {
    expect(parseCardsBlock('Cards： 護城河\nLIMIT: 5\nsort: Strength\n')).toEqual({ cards: '護城河', limit: 5, sort: 'strength', problems: [] });
  });

  it.each([['[[Frameworks/護城河|moat]]', '護城河'], ['"80/20"', '80/20'], ['80/20 rule', '80/20 rule'], ['', null]])('takes %s for %s', (written, name) => {
    expect(parseCardsBlock(`cards: ${written}`).cards).toBe(name);
  });

  it('says of each line that it cannot read why, and keeps the rest', () => {
    expect(parseCardsBlock('moat\nframework: moat\nlimit: 0\nlimit: many\nlimit: 501\nsort: oldest\ncards: moat')).toEqual({
      cards: 'moat', limit: 20, sort: 'newest',
      problems: [
        { kind: 'colon', text: 'moat' }, { kind: 'option', text: 'framework' }, { kind: 'limit', text: '0' },
        { kind: 'limit', text: 'many' }, { kind: 'limit', text: '501' }, { kind: 'sort', text: 'oldest' },
      ],
    });
  });
});
