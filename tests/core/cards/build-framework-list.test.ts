import { describe, expect, it } from 'vitest';
import { buildFrameworkList, buildFrameworkNotes, searchNames } from '../../../src/core/cards/build-framework-list';
import { FrameworkIndex } from '../../../src/core/index/framework-index';
import { analysisOf, cardNote } from '../build-analysis';
import { catalogueOf, DILEMMA, FLYWHEEL, MOAT } from '../catalogue-sample';

const CATALOGUE = catalogueOf(DILEMMA, FLYWHEEL, MOAT);

function sampleIndex(): FrameworkIndex {
  const index = new FrameworkIndex();
  index.put(cardNote('a.md', 'moat', { created: '2025-01-01' }));
  index.put(cardNote('b.md', 'moat', { created: '2026-01-01' }));
  index.put(analysisOf('c.md', { created: '2026-05-01', mentions: [{ framework: 'moat', line: 5, excerpt: '護城河一詞。' }, { framework: 'flywheel' }, { framework: 'own-idea' }] }));
  return index;
}

describe('buildFrameworkList', () => {
  it('lists only frameworks in use, the most used first, then by name', () => {
    const list = buildFrameworkList(sampleIndex(), CATALOGUE, 'en');
    expect(list.map((entry) => [entry.name, entry.count])).toEqual([['Moat', 3], ['Flywheel', 1], ['own-idea', 1]]);
  });

  it('does not count the note being read, nor a framework that only it mentions', () => {
    const list = buildFrameworkList(sampleIndex(), CATALOGUE, 'en', 'c.md');
    expect(list.map((entry) => [entry.name, entry.count])).toEqual([['Moat', 2]]);
    expect(buildFrameworkNotes(sampleIndex(), 'moat', 'b.md').map((note) => note.path)).toEqual(['a.md', 'c.md']);
  });

  it('gives every spelling once, the shown name first', () => {
    const index = sampleIndex();
    index.put(cardNote('d.md', 'prisoners-dilemma'));
    const entry = buildFrameworkList(index, CATALOGUE, 'en').find((candidate) => candidate.framework === 'prisoners-dilemma');
    expect(entry?.names).toEqual(["Prisoner's dilemma", '囚徒困境', '囚犯困境']);
    expect(searchNames(DILEMMA, 'zh-Hant')).toContain('囚犯困境');
  });
});

describe('buildFrameworkNotes', () => {
  it('lists the notes of a framework, cards before passing words, newer before older', () => {
    const notes = buildFrameworkNotes(sampleIndex(), 'moat');
    expect(notes.map((note) => [note.path, note.place, note.strength])).toEqual([
      ['b.md', 'card', 'used'], ['a.md', 'card', 'used'], ['c.md', 'body', 'mentioned'],
    ]);
    expect(notes[2]).toMatchObject({ line: 5, excerpt: '護城河一詞。', text: 'moat' });
  });

  it('has none for a framework that no note mentions', () => {
    expect(buildFrameworkNotes(sampleIndex(), 'unknown')).toEqual([]);
  });
});
