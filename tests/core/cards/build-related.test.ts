import { describe, expect, it } from 'vitest';
import type { NoteAnalysis } from '../../../src/core/analysis';
import { buildRelated } from '../../../src/core/cards/build-related';
import type { RelatedModel } from '../../../src/core/cards/link-models';
import { FrameworkIndex } from '../../../src/core/index/framework-index';
import { analysisOf, cardNote } from '../build-analysis';
import { catalogueOf, DILEMMA, FLYWHEEL, MOAT } from '../catalogue-sample';

const CATALOGUE = catalogueOf(DILEMMA, FLYWHEEL, MOAT);

function related(...notes: readonly NoteAnalysis[]): readonly RelatedModel[] {
  const index = new FrameworkIndex();
  for (const note of notes) index.put(note);
  return buildRelated(index, 'own.md', CATALOGUE, 'zh-Hant');
}

describe('buildRelated', () => {
  it('shows both sentences, what is shared and how the score comes about', () => {
    const own = analysisOf('own.md', {
      uses: ['moat'], mentions: [{ framework: 'moat', line: 4, text: '護城河', excerpt: '護城河很深。' }], people: [{ name: '陳怡', evidence: 'property' }],
    });
    const other = cardNote('other.md', 'moat', { created: '2026-01-02', people: [{ name: '陳怡 ', evidence: 'property' }] });
    const [found] = related(own, other, cardNote('else.md', 'flywheel'));
    expect(found).toMatchObject({
      path: 'other.md', created: '2026-01-02', boost: 1.25, common: ['陳怡 '], hasCard: true,
      shared: [{ framework: { name: '護城河' }, here: { line: 4, excerpt: '護城河很深。', text: '護城河' }, there: { line: 3 } }],
      terms: [{ here: { place: 'body', weight: 0.4 }, there: { place: 'card', weight: 1 }, notes: 2 }],
    });
  });

  it('gives the boost to nobody for a name that stands in most notes', () => {
    const mine = (path: string): NoteAnalysis => cardNote(path, 'moat', { people: [{ name: '我', evidence: 'property' }] });
    const notes = Array.from({ length: 30 }, (_, at) => mine(`n${String(at)}.md`));
    expect(related(mine('own.md'), ...notes).every(({ boost, common }) => boost === 1 && common.length === 0)).toBe(true);
  });
});
