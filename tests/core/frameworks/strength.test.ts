import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/frameworks/find-mentions';
import { frameworkUses } from '../../../src/core/frameworks/strength';
import { catalogue, noteSource } from './note-source';

function uses(text: string, properties: Readonly<Record<string, unknown>> = {}) {
  const note = noteSource(text, { properties });
  return frameworkUses(findMentions(note, catalogue, 'framework'), note, new Set());
}

describe('how strongly a note uses a framework', () => {
  it.each([
    ['a heading', '▋護城河'],
    ['a tag', '#framework/護城河'],
    ['a link', '[[護城河]]'],
    ['two blocks', '護城河\n經濟護城河'],
    ['所謂', '所謂護城河，就是別人學不來的東西'],
    ['是指', '護城河是指別人學不來的東西'],
    ['means', 'An economic moat means that rivals stay out'],
    ['is when', 'An economic moat is when rivals stay out'],
    ['這是標準的', '後進者花錢也追不上，這是標準的護城河。'],
    ['教科書等級的', '先進場的人拿走執照，教科書等級的護城河。'],
    ['名稱後的是', '護城河是時間，不是專利。'],
    ['來自', '护城河来自时间。'],
    ['is a', 'The licence is a classic economic moat'],
    ['a case of', 'This is a textbook case of an economic moat.'],
    ['comes from', 'The economic moat comes from time.'],
  ])('used: %s', (_, text) => {
    expect(uses(text)).toMatchObject([{ id: 'economic-moat', strength: 'used' }]);
  });

  it('used: a property', () => {
    expect(uses('', { frameworks: ['護城河'] })).toEqual([{ id: 'economic-moat', strength: 'used', mentions: 1 }]);
  });

  it.each(['它有護城河', '護城河和競爭護城河在同一段', '它有護城河。毛利是指營收減成本', `它有護城河${'很深'.repeat(200)}是指`, '護城河是否還在，要看明年。', '這是舊文章，裡面提到了護城河。', 'This is old, and the economic moat was mentioned'])('mentioned: %j', text => {
    expect(uses(text)).toMatchObject([{ id: 'economic-moat', strength: 'mentioned' }]);
  });

  it('lists frameworks in order of their first place, with counts', () => {
    expect(uses('第一性原理\n護城河\n第一性原理').map(({ id, mentions }) => `${id} ${mentions}`)).toEqual(['first-principles 2', 'economic-moat 1']);
  });
});
