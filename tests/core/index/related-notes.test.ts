import { describe, expect, it } from 'vitest';
import type { NoteAnalysis } from '../../../src/core/analysis';
import { FrameworkIndex } from '../../../src/core/index/framework-index';
import { COMMON_ONLY_LIMIT, relatedNotes, sharedNotes } from '../../../src/core/index/related-notes';
import { analysisOf, cardNote } from '../build-analysis';
import { FRAMEWORK_NOTE } from '../framework-note-sample';

function indexOf(...notes: readonly NoteAnalysis[]): FrameworkIndex {
  const index = new FrameworkIndex();
  for (const note of notes) index.put(note);
  return index;
}

const paths = (related: readonly { readonly path: string }[]): string[] => related.map((note) => note.path);

describe('relatedNotes', () => {
  it('orders by the place where the other note names the framework', () => {
    const passing = analysisOf('passing.md', { mentions: [{ framework: 'moat' }] });
    const explained = analysisOf('explained.md', { uses: ['moat'], mentions: [{ framework: 'moat' }] });
    const section = analysisOf('section.md', { uses: ['moat'], mentions: [{ framework: 'moat', place: 'section' }] });
    const heading = analysisOf('heading.md', { uses: ['moat'], mentions: [{ framework: 'moat', place: 'heading' }] });
    const index = indexOf(cardNote('own.md', 'moat'), passing, explained, section, heading, cardNote('card.md', 'moat'));
    expect(paths(relatedNotes(index, 'own.md'))).toEqual(['card.md', 'heading.md', 'section.md', 'explained.md', 'passing.md']);
  });

  it('takes tags, properties and links to a framework note for as strong as a card', () => {
    const marked = (['tag', 'property', 'link'] as const).map((place) => analysisOf(`${place}.md`, { mentions: [{ framework: 'moat', place }] }));
    const index = indexOf(cardNote('own.md', 'moat'), cardNote('card.md', 'moat'), ...marked);
    expect(new Set(relatedNotes(index, 'own.md').map((note) => note.score)).size).toBe(1);
  });

  it('sees no link in a passing word on both sides, however often it stands there', () => {
    const word = (path: string): NoteAnalysis => analysisOf(path, { mentions: [{ framework: 'moat' }, { framework: 'moat' }] });
    const index = indexOf(word('own.md'), word('other.md'));
    expect(relatedNotes(index, 'own.md')).toEqual([]);
    expect(sharedNotes(index, 'own.md', 'moat').total).toBe(0);
  });

  it('ranks a rare framework above a common one of equal strength', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => cardNote(`crowd-${String(at)}.md`, 'moat'));
    const own = analysisOf('own.md', {
      mentions: [{ framework: 'moat', place: 'tag' }, { framework: 'red-queen', place: 'tag' }],
    });
    const index = indexOf(own, ...crowd, cardNote('rare.md', 'red-queen'));
    expect(relatedNotes(index, 'own.md')[0]?.path).toBe('rare.md');
  });

  it('lets a framework that is everywhere fill only part of the list', () => {
    const crowd = Array.from({ length: 200 }, (_, at) => cardNote(`crowd-${String(at)}.md`, 'moat'));
    const index = indexOf(cardNote('own.md', 'moat'), ...crowd);
    expect(relatedNotes(index, 'own.md')).toHaveLength(COMMON_ONLY_LIMIT);
    const shared = sharedNotes(index, 'own.md', 'moat', 50);
    expect([shared.notes.length, shared.total]).toEqual([50, 200]);
  });

  it('raises a note about the same company, however its name is cased or wide', () => {
    const about = (path: string, name: string): NoteAnalysis => cardNote(path, 'moat', { companies: [{ name }] });
    const index = indexOf(about('own.md', 'TSMC'), about('a.md', 'Intel'), about('b.md', 'ｔｓｍｃ'));
    expect(paths(relatedNotes(index, 'own.md'))).toEqual(['b.md', 'a.md']);
  });

  it('raises a note that knows the company by its ticker alone', () => {
    const own = cardNote('own.md', 'moat', { companies: [{ name: '台積電', tickers: ['2330'] }] });
    const index = indexOf(own, cardNote('a.md', 'moat', { companies: [{ name: '2454' }] }), cardNote('b.md', 'moat', { companies: [{ name: '2330.TW', evidence: 'ticker' }] }));
    expect(paths(relatedNotes(index, 'own.md'))).toEqual(['b.md', 'a.md']);
  });

  it('does not raise for a company that merely stands in the text', () => {
    const about = (path: string): NoteAnalysis => cardNote(path, 'moat', { companies: [{ name: 'TSMC', evidence: 'text' }] });
    const [first, second] = relatedNotes(indexOf(about('own.md'), about('b.md'), cardNote('c.md', 'moat')), 'own.md');
    expect(first?.score).toBe(second?.score);
  });
});

describe('the order and evidence of relatedNotes', () => {
  it('breaks ties by date, then by path, and by nothing else', () => {
    const dated = (path: string, created: string | null): NoteAnalysis => cardNote(path, 'moat', { created });
    const index = indexOf(cardNote('own.md', 'moat'), dated('c.md', null), dated('b.md', null), dated('z.md', '2026-02-01'), dated('y.md', '2025-02-01'));
    expect(paths(relatedNotes(index, 'own.md'))).toEqual(['z.md', 'y.md', 'b.md', 'c.md']);
  });

  it('adds up several shared frameworks and shows the evidence for each, here and there', () => {
    const both = [{ framework: 'moat', place: 'tag' as const }, { framework: 'flywheel', line: 8, excerpt: '飛輪開始轉動。' }];
    const own = analysisOf('own.md', { uses: ['flywheel'], mentions: both });
    const index = indexOf(own, analysisOf('two.md', { uses: ['flywheel'], mentions: both }), cardNote('one.md', 'moat'));
    const [first, second] = relatedNotes(index, 'own.md');
    expect([first?.path, second?.path]).toEqual(['two.md', 'one.md']);
    expect(first?.shared.map((entry) => entry.framework)).toEqual(['moat', 'flywheel']);
    expect(first?.shared[1]?.there[0]).toMatchObject({ line: 8, column: 1, text: 'flywheel', excerpt: '飛輪開始轉動。' });
    expect(first?.shared[1]?.here[0]?.line).toBe(8);
  });

  it('gives the strongest mention as evidence first', () => {
    const other = analysisOf('other.md', {
      mentions: [{ framework: 'moat', line: 2 }, { framework: 'moat', line: 9, place: 'heading' }],
    });
    const [found] = relatedNotes(indexOf(cardNote('own.md', 'moat'), other), 'own.md');
    expect(found?.shared[0]?.there.map((mention) => mention.line)).toEqual([9, 2]);
  });

  it('still links two notes of a vault that holds no others', () => {
    const index = indexOf(cardNote('own.md', 'moat'), cardNote('other.md', 'moat'));
    expect(relatedNotes(index, 'own.md')[0]?.score).toBeGreaterThan(0);
  });

  it('gives the beginning of the whole list when asked for a few', () => {
    const dated = Array.from({ length: 30 }, (_, at) => cardNote(`n${String(at)}.md`, 'moat', { created: `2026-01-${String((at * 7) % 28 + 1).padStart(2, '0')}` }));
    const index = indexOf(cardNote('own.md', 'moat'), ...dated, cardNote('z.md', 'moat'));
    for (let at = 0; at < 4; at++) index.put(cardNote(`more-${String(at)}.md`, 'flywheel'));
    const all = sharedNotes(index, 'own.md', 'moat').notes.map((entry) => entry.note.analysis.path);
    expect(all).toHaveLength(31);
    expect(sharedNotes(index, 'own.md', 'moat', 7).notes.map((entry) => entry.note.analysis.path)).toEqual(all.slice(0, 7));
  });

  it('keeps scores apart when notes come and go', () => {
    const index = indexOf(cardNote('own.md', 'moat'), cardNote('gone.md', 'moat'), cardNote('a.md', 'moat'));
    index.remove('gone.md');
    index.put(cardNote('b.md', 'moat'));
    index.put(cardNote('c.md', 'flywheel'));
    index.rename('a.md', 'd.md');
    expect(paths(relatedNotes(index, 'own.md'))).toEqual(['b.md', 'd.md']);
  });

  it('finds nothing for an unknown note, or a framework the note does not mention', () => {
    const index = indexOf(cardNote('own.md', 'moat'), cardNote('other.md', 'flywheel'));
    expect(relatedNotes(index, 'missing.md')).toEqual([]);
    expect(sharedNotes(index, 'own.md', 'flywheel').notes).toEqual([]);
  });
});

describe('framework notes', () => {
  it('are found under no framework and make none more common, until they define none', () => {
    const definition = { ...cardNote('definition.md', 'moat'), frameworkNote: FRAMEWORK_NOTE };
    const index = indexOf(cardNote('own.md', 'moat'), cardNote('a.md', 'moat'), definition);
    expect(paths(relatedNotes(index, 'own.md'))).toEqual(['a.md']);
    expect([index.noteCount('moat'), index.has('definition.md')]).toEqual([2, true]);
    index.put({ ...definition, frameworkNote: null });
    expect(paths(relatedNotes(index, 'own.md'))).toEqual(['a.md', 'definition.md']);
    index.put(definition);
    expect(index.noteCount('moat')).toBe(2);
    index.remove('definition.md');
    expect(index.noteCount('moat')).toBe(2);
  });
});
