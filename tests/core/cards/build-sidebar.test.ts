import { describe, expect, it } from 'vitest';
import type { NoteAnalysis } from '../../../src/core/analysis';
import { buildSidebar, SHARED_LIMIT } from '../../../src/core/cards/build-sidebar';
import type { SidebarModel } from '../../../src/core/cards/sidebar-model';
import { FrameworkIndex } from '../../../src/core/index/framework-index';
import { analysisOf, cardNote } from '../build-analysis';
import { catalogueOf, DILEMMA, FLYWHEEL, MOAT } from '../catalogue-sample';

const CATALOGUE = catalogueOf(DILEMMA, FLYWHEEL, MOAT);

function sidebar(own: NoteAnalysis, ...others: readonly NoteAnalysis[]): SidebarModel {
  const index = new FrameworkIndex();
  for (const note of [own, ...others]) index.put(note);
  const model = buildSidebar(index, own.path, CATALOGUE, 'zh-Hant');
  if (model === null) throw new Error('The note is in the index.');
  return model;
}

describe('buildSidebar', () => {
  it('has nothing for a note that is not in the index', () => {
    expect(buildSidebar(new FrameworkIndex(), 'missing.md', CATALOGUE, 'en')).toBeNull();
  });

  it('names frameworks in the script asked for, and unknown ids by themselves', () => {
    const own = cardNote('own.md', 'flywheel', { cards: [{ frameworks: ['flywheel', 'gone'], mentioned: ['moat'], line: 3 }] });
    const index = new FrameworkIndex();
    index.put(own);
    const card = buildSidebar(index, 'own.md', CATALOGUE, 'en')?.cards[0];
    expect(card?.chips).toEqual([{ framework: 'flywheel', name: 'Flywheel' }, { framework: 'gone', name: 'gone' }]);
    expect(sidebar(own).cards[0]?.mentioned).toEqual([{ framework: 'moat', name: '護城河' }]);
  });

  it('lists apart only the key points, risks and questions that no card claims, with what is nested in them', () => {
    const claimed = { text: '卡片的重點', line: 5, children: [{ text: '其中一點', line: 6, children: [] }] };
    const model = sidebar(cardNote('own.md', 'moat', {
      cards: [{ frameworks: ['moat'], line: 3, keyPoints: [claimed] }],
      items: [
        { text: '卡片的重點', line: 5 },
        { text: '其中一點', line: 6, parent: 0 },
        { text: '自己的重點', line: 20, label: '太空' },
        { text: '電力', line: 21, parent: 2 },
        { text: '更深', line: 22, parent: 3 },
        { text: '散熱', line: 23, parent: 2 },
        { role: 'risk', text: '邊緣運算', line: 30 },
        { role: 'learning', text: '練習', line: 40 },
        { role: 'question', text: '問自己', line: 41, parent: 7 },
        { role: 'summary', text: '概要', line: 50 },
      ],
    }));
    expect(model.keyPoints).toEqual([{
      text: '自己的重點', label: '太空', line: 20,
      children: [
        { text: '電力', line: 21, children: [{ text: '更深', line: 22, children: [] }] },
        { text: '散熱', line: 23, children: [] },
      ],
    }]);
    expect(model.risks.map((risk) => risk.line)).toEqual([30]);
    expect(model.questions).toEqual([]);
    expect(model.others.map((entry) => [entry.role, entry.lines[0]?.children[0]?.text])).toEqual([['learning', '問自己']]);
  });
});

describe('frameworks that other notes share', () => {
  it('lists shared frameworks in the order of the note, those with a card first', () => {
    const own = analysisOf('own.md', {
      uses: ['moat', 'flywheel', 'prisoners-dilemma'],
      mentions: [{ framework: 'moat', line: 2 }, { framework: 'flywheel', line: 4 }, { framework: 'prisoners-dilemma', line: 6, place: 'heading' }],
      cards: [{ frameworks: ['prisoners-dilemma'], line: 6 }],
    });
    const model = sidebar(own, cardNote('a.md', 'flywheel'), cardNote('b.md', 'moat'), cardNote('c.md', 'prisoners-dilemma'));
    expect(model.shared.map((entry) => [entry.name, entry.line])).toEqual([['囚徒困境', 6], ['護城河', 2], ['飛輪效應', 4]]);
  });

  it('leaves out a framework that is a passing word here and everywhere else, and says so apart', () => {
    const word = (path: string): NoteAnalysis => analysisOf(path, { mentions: [{ framework: 'moat', line: 7 }] });
    const model = sidebar(word('own.md'), word('other.md'));
    expect(model.shared).toEqual([]);
    expect(model.alsoMentioned).toEqual([{ chip: { framework: 'moat', name: '護城河' }, line: 7 }]);
    const linked = sidebar(word('own.md'), word('other.md'), cardNote('card.md', 'moat'));
    expect(linked.shared[0]?.notes.map((note) => note.path)).toEqual(['card.md']);
    expect(linked.shared[0]?.strength).toBe('mentioned');
    expect(linked.alsoMentioned).toEqual([]);
  });

  it('lists a framework that the text uses and nothing marks as unmarked, not as mentioned in passing', () => {
    const model = sidebar(analysisOf('own.md', { uses: ['moat'], mentions: [{ framework: 'moat' }, { framework: 'flywheel' }] }));
    expect([model.unlabelledHere.map(({ framework }) => framework), model.alsoMentioned.map(({ chip }) => chip.framework)])
      .toEqual([['moat'], ['flywheel']]);
  });

  it('does not repeat a framework that has a card as also mentioned', () => {
    expect(sidebar(cardNote('own.md', 'moat')).alsoMentioned).toEqual([]);
  });

  it('shows for each note the words that say most: a gist, the item under a heading, the sentence behind a tag', () => {
    const heading = analysisOf('heading.md', {
      mentions: [{ framework: 'moat', line: 4, place: 'heading', section: 1 }],
      items: [{ section: 0, text: '別處' }, { section: 1, label: 'Google 的護城河', text: '正在被抹平' }],
    });
    const tag = analysisOf('tag.md', {
      mentions: [{ framework: 'moat', line: 2, place: 'tag', text: '#護城河' }, { framework: 'moat', line: 9, text: '護城河', excerpt: '他的護城河很深。' }],
    });
    const notes = sidebar(cardNote('own.md', 'moat'), cardNote('card.md', 'moat'), heading, tag).shared[0]?.notes ?? [];
    expect(Object.fromEntries(notes.map((note) => [note.path, [note.place, note.line, note.excerpt]]))).toEqual({
      'card.md': ['card', 3, 'moat in card.md'],
      'heading.md': ['heading', 4, 'Google 的護城河：正在被抹平'],
      'tag.md': ['tag', 9, '他的護城河很深。'],
    });
  });

  it('counts all notes that share a framework but lists only so many', () => {
    const others = Array.from({ length: SHARED_LIMIT + 5 }, (_, at) => cardNote(`n${String(at)}.md`, 'moat'));
    const [shared] = sidebar(cardNote('own.md', 'moat'), ...others).shared;
    expect([shared?.notes.length, shared?.total]).toEqual([SHARED_LIMIT, SHARED_LIMIT + 5]);
  });
});

describe('the words that prove a card', () => {
  const card = (gist: string, sentence: string): NoteAnalysis => cardNote('a.md', 'moat', {
    mentions: [
      { framework: 'moat', line: 3, place: 'heading', text: '護城河' },
      { framework: 'moat', line: 6, place: 'section', text: 'Moat', excerpt: sentence },
      { framework: 'moat', line: 40, text: '護城河', excerpt: '很後面的護城河。' },
    ],
    cards: [{ frameworks: ['moat'], line: 3, endLine: 9, gist }],
  });
  const proof = (note: NoteAnalysis): unknown[] => {
    const [shown] = sidebar(cardNote('own.md', 'moat'), note).shared[0]?.notes ?? [];
    return [shown?.line, shown?.excerpt, shown?.text];
  };

  it('are the gist with the spelling that stands in it', () => {
    expect(proof(card('這道護城河很深。', 'Moat 是什麼。'))).toEqual([3, '這道護城河很深。', '護城河']);
    expect(proof(card('它的 moat 很深。', 'Moat 是什麼。'))).toEqual([3, '它的 moat 很深。', 'Moat']);
  });

  it('are a sentence of the card that names it where the gist does not, else the gist with nothing to highlight', () => {
    expect(proof(card('別人跨不過來。', 'Moat 是什麼。'))).toEqual([6, 'Moat 是什麼。', 'Moat']);
    expect(proof(card('別人跨不過來。', '句子被截斷了…'))).toEqual([3, '別人跨不過來。', '']);
  });
});
