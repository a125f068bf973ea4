import { describe, expect, it } from 'vitest';
import { buildFrameworkCards } from '../../../src/core/cards/build-framework-cards';
import { buildCardsBlock, type CardsBlockModel } from '../../../src/core/cards/cards-block-model';
import { FrameworkIndex } from '../../../src/core/index/framework-index';
import { analysisOf, cardNote } from '../build-analysis';
import { catalogueOf, DILEMMA, FLYWHEEL, MOAT } from '../catalogue-sample';

const FRAMEWORK_NOTE = { names: ['Moat'], joins: 'moat', definition: null, questions: [], confirmed: [], problems: [] };

function sampleIndex(): FrameworkIndex {
  const index = new FrameworkIndex();
  index.put(cardNote('old.md', 'moat', { created: '2025-01-01' }));
  index.put(analysisOf('new.md', { created: '2026-05-01', mentions: [{ framework: 'moat', line: 5, excerpt: '護城河一詞。' }] }));
  index.put(cardNote('undated.md', 'moat', {
    mentions: [{ framework: 'moat', line: 3, place: 'heading' }, { framework: 'flywheel', line: 6, place: 'heading' }],
    cards: [{ frameworks: ['moat'], line: 3, gist: 'first' }, { frameworks: ['flywheel'], line: 6, gist: 'other' }, { frameworks: ['moat', 'flywheel'], line: 9, gist: 'second' }],
  }));
  index.put(cardNote('Frameworks/Moat.md', 'moat', { frameworkNote: FRAMEWORK_NOTE }));
  return index;
}

const pathsOf = (list: ReturnType<typeof buildFrameworkCards>): string[] => list.notes.map(({ path }) => path);

describe('buildFrameworkCards', () => {
  it('lists the newest first, without framework notes and the note itself', () => {
    expect(pathsOf(buildFrameworkCards(sampleIndex(), 'moat', '', { limit: 9, sort: 'newest' }))).toEqual(['new.md', 'old.md', 'undated.md']);
    expect(pathsOf(buildFrameworkCards(sampleIndex(), 'moat', 'old.md', { limit: 9, sort: 'newest' }))).toEqual(['new.md', 'undated.md']);
  });

  it('lists cards before passing words by strength, and counts what the limit leaves out', () => {
    const list = buildFrameworkCards(sampleIndex(), 'moat', '', { limit: 2, sort: 'strength' });
    expect(pathsOf(list)).toEqual(['old.md', 'undated.md']);
    expect(list.total).toBe(3);
  });

  it('says what each card says, or the words that name the framework', () => {
    const { notes } = buildFrameworkCards(sampleIndex(), 'moat', 'old.md', { limit: 9, sort: 'newest' });
    expect(notes.map(({ lines }) => lines)).toEqual([[{ line: 5, text: '護城河一詞。' }], [{ line: 3, text: 'first' }, { line: 9, text: 'second' }]]);
  });
});

describe('buildCardsBlock', () => {
  const catalogue = catalogueOf(DILEMMA, FLYWHEEL, MOAT);
  const read = (source: string, own: string | null): CardsBlockModel => buildCardsBlock(source, { index: sampleIndex(), catalogue, script: 'en', path: 'x.md', own });

  it('takes any name of a framework', () => {
    expect(read('cards: 護城河', null)).toMatchObject({ kind: 'cards', name: 'Moat', list: { total: 3 } });
  });

  it('takes the framework of its note when it names none', () => {
    expect(read('', 'moat')).toMatchObject({ kind: 'cards', name: 'Moat' });
    expect(read('cards: flywheel', 'moat')).toMatchObject({ kind: 'cards', name: 'Flywheel', list: { total: 1 } });
  });

  it('says what it is missing, and what it cannot read besides', () => {
    expect(read('sort: x', null)).toEqual({ kind: 'no-framework', problems: [{ kind: 'sort', text: 'x' }] });
    expect(read('cards: nothing', 'moat')).toEqual({ kind: 'unknown', name: 'nothing', problems: [] });
  });
});
