import { describe, expect, it } from 'vitest';
import type { NoteAnalysis } from '../../../src/core/analysis';
import { buildUnlabelled } from '../../../src/core/cards/build-unlabelled';
import type { UnlabelledUse } from '../../../src/core/cards/link-models';
import { FrameworkIndex } from '../../../src/core/index/framework-index';
import type { Section } from '../../../src/core/note/section';
import { analysisOf, cardNote } from '../build-analysis';
import { catalogueOf, FLYWHEEL, MOAT } from '../catalogue-sample';
import { FRAMEWORK_NOTE } from '../framework-note-sample';

function unlabelled(notes: readonly NoteAnalysis[], framework?: string): readonly UnlabelledUse[] {
  const index = new FrameworkIndex();
  for (const note of notes) index.put(note);
  return buildUnlabelled(index, catalogueOf(FLYWHEEL, MOAT), 'en', framework);
}

const text = { framework: 'moat', line: 7, text: '護城河', excerpt: '護城河是指別人跨不過來。' };
const inText = (path: string, more: Parameters<typeof analysisOf>[1] = {}): NoteAnalysis =>
  analysisOf(path, { uses: ['moat'], mentions: [text], ...more });

const SECTION: Section = {
  line: 3, endLine: 9, raw: '## 分析框架', heading: '分析框架', gloss: null, alternatives: [], mark: 'atx', depth: 2, parent: null, role: 'framework',
  roleFrom: 'self', frameworks: [], unlisted: [], hasContent: true, why: { heading: '', role: '', depth: '' },
};

describe('buildUnlabelled', () => {
  it('lists uses by the text alone with the sentence, the newest notes first', () => {
    const found = unlabelled([inText('old.md', { created: '2024-05-01' }), inText('new.md', { created: '2026-05-01' }), inText('undated.md')]);
    expect(found.map(({ path }) => path)).toEqual(['new.md', 'old.md', 'undated.md']);
    expect(found[0]).toMatchObject({ framework: { framework: 'moat', name: 'Moat' }, line: 7, excerpt: '護城河是指別人跨不過來。', text: '護城河' });
  });

  it('leaves out what a card, tag, property or link marks, passing words and framework notes', () => {
    const marked = (['tag', 'property', 'link'] as const).map((place) => inText(`${place}.md`, { mentions: [text, { framework: 'moat', place }] }));
    const word = analysisOf('word.md', { mentions: [text] });
    const definition = inText('definition.md', { frameworkNote: FRAMEWORK_NOTE });
    expect(unlabelled([cardNote('card.md', 'moat'), ...marked, word, definition])).toEqual([]);
  });

  it('takes a card that only the text brought about for no label', () => {
    const cards = [{ frameworks: ['moat'], line: 7 }];
    expect(unlabelled([inText('text-card.md', { cards })]).map(({ path }) => path)).toEqual(['text-card.md']);
    const headed = inText('labelled-items.md', { cards: [{ frameworks: ['moat'], line: 3 }], sections: [SECTION] });
    expect(unlabelled([headed])).toEqual([]);
  });

  it('can be asked about one framework', () => {
    const both = analysisOf('both.md', { uses: ['moat', 'flywheel'], mentions: [text, { framework: 'flywheel' }] });
    expect(unlabelled([both]).map(({ framework }) => framework.framework)).toEqual(['moat', 'flywheel']);
    expect(unlabelled([both], 'flywheel').map(({ framework }) => framework.framework)).toEqual(['flywheel']);
  });
});
