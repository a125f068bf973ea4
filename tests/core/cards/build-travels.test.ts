import { describe, expect, it } from 'vitest';
import type { NoteAnalysis } from '../../../src/core/analysis';
import { buildTravels } from '../../../src/core/cards/build-travels';
import type { TravelLine } from '../../../src/core/cards/link-models';
import { FrameworkIndex } from '../../../src/core/index/framework-index';
import { analysisOf, cardNote } from '../build-analysis';
import { catalogueOf, DILEMMA, FLYWHEEL, MOAT } from '../catalogue-sample';
import { FRAMEWORK_NOTE } from '../framework-note-sample';

const CATALOGUE = catalogueOf(DILEMMA, FLYWHEEL, MOAT);

function uses(path: string, ...frameworks: readonly string[]): NoteAnalysis {
  return analysisOf(path, { mentions: frameworks.map((framework) => ({ framework, place: 'tag' as const })) });
}

const pairs = (count: number): NoteAnalysis[] => Array.from({ length: count }, (_, at) => uses(`pair-${String(at)}.md`, 'moat', 'flywheel'));
const others = (count: number): NoteAnalysis[] => Array.from({ length: count }, (_, at) => uses(`else-${String(at)}.md`, 'own-idea'));

function travels(own: NoteAnalysis, ...notes: readonly NoteAnalysis[]): readonly TravelLine[] {
  const index = new FrameworkIndex();
  for (const note of [own, ...notes]) index.put(note);
  return buildTravels(index, own.path, CATALOGUE, 'en');
}

describe('buildTravels', () => {
  it('tells which framework usually comes along, in how many notes and how far above chance', () => {
    const found = travels(uses('own.md', 'moat'), ...pairs(3), ...others(6));
    // 3 of 10 notes use both, 4 use moat, 3 flywheel: 3 × 10 / (4 × 3).
    expect(found).toEqual([{ framework: { framework: 'flywheel', name: 'Flywheel' }, with: { framework: 'moat', name: 'Moat' }, notes: 3, of: 4, lift: 2.5 }]);
  });

  it('says nothing of two notes, nor of what is hardly above chance', () => {
    expect(travels(uses('own.md', 'moat'), ...pairs(2), ...others(8))).toEqual([]);
    expect(travels(uses('own.md', 'moat'), ...pairs(3), ...others(1))).toEqual([]);
  });

  it('does not suggest what the note names, be it in passing', () => {
    const own = analysisOf('own.md', { mentions: [{ framework: 'moat', place: 'tag' }, { framework: 'flywheel' }] });
    expect(travels(own, ...pairs(4), ...others(8))).toEqual([]);
  });

  it('reckons chance among the notes that use a framework, without passing words and framework notes', () => {
    const notes = [...pairs(3), ...others(6)];
    const noise = [
      analysisOf('shopping.md'),
      analysisOf('word.md', { mentions: [{ framework: 'moat' }, { framework: 'flywheel' }] }),
      { ...uses('definition.md', 'moat', 'flywheel'), frameworkNote: FRAMEWORK_NOTE },
    ];
    expect(travels(uses('own.md', 'moat'), ...notes, ...noise)).toEqual(travels(uses('own.md', 'moat'), ...notes));
  });

  it('counts anew when notes go and change', () => {
    const index = new FrameworkIndex();
    for (const note of [uses('own.md', 'moat'), ...pairs(4), ...others(6)]) index.put(note);
    index.remove('pair-0.md');
    expect(buildTravels(index, 'own.md', CATALOGUE, 'en')[0]).toMatchObject({ notes: 3, of: 4, lift: 2.5 });
    index.put(cardNote('pair-1.md', 'moat'));
    expect(buildTravels(index, 'own.md', CATALOGUE, 'en')).toEqual([]);
  });
});
