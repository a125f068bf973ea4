import { describe, expect, it } from 'vitest';
import { buildFrameworkNote } from '../../../src/core/cards/build-framework-note';
import { FrameworkIndex } from '../../../src/core/index/framework-index';
import { analysisOf, cardNote } from '../build-analysis';
import { catalogueOf, MOAT } from '../catalogue-sample';

const OXYGEN = {
  ...MOAT, id: 'note:Frameworks/氧氣理論', names: { 'zh-Hant': '氧氣理論', 'zh-Hans': '', en: '' }, aliases: ['氧氣理論', 'oxygen theory'],
  definition: { 'zh-Hant': '先搶走對手的錢。', 'zh-Hans': '', en: '' }, questions: { 'zh-Hant': ['誰的現金先用完？'], 'zh-Hans': [], en: [] },
};
const CATALOGUE = catalogueOf(MOAT, OXYGEN);

describe('what a framework note defines', () => {
  it('has its texts in whatever script they are, and the other names that the note gives', () => {
    const index = new FrameworkIndex();
    index.put(analysisOf('Frameworks/氧氣理論.md', {
      frameworkNote: { names: ['氧氣理論', 'oxygen theory'], joins: null, definition: null, questions: [], confirmed: [], problems: [] },
    }));
    const defined = buildFrameworkNote(index, 'Frameworks/氧氣理論.md', OXYGEN.id, CATALOGUE, 'en');
    expect(defined).toEqual({
      framework: { framework: OXYGEN.id, name: '氧氣理論' }, names: ['oxygen theory'], definition: '先搶走對手的錢。', questions: ['誰的現金先用完？'],
      notes: [], total: 0,
    });
  });

  it('lists fifty of the notes that name it and counts all, without the note itself', () => {
    const index = new FrameworkIndex();
    for (let at = 0; at < 60; at++) index.put(cardNote(`${String(at)}.md`, OXYGEN.id));
    const { notes, total } = buildFrameworkNote(index, '7.md', OXYGEN.id, CATALOGUE, 'zh-Hant');
    expect([notes.length, total, notes.some(({ path }) => path === '7.md')]).toEqual([50, 59, false]);
  });

  it('stands for its own id where the catalogue no longer has it', () => {
    expect(buildFrameworkNote(new FrameworkIndex(), 'x.md', 'note:x', CATALOGUE, 'en')).toMatchObject({ framework: { name: 'note:x' }, names: [], definition: '' });
  });
});
