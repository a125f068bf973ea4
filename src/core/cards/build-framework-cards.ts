import { compareText } from '../index/compare-text';
import type { FrameworkIndex, Posting } from '../index/framework-index';
import type { CardsBlock } from './cards-block';
import { provenNote } from './proven-note';
import type { ProvenNote } from './proven-note';

/** One thing a note says with a framework; the line is 1-based. */
export interface FrameworkLine {
  readonly line: number;
  readonly text: string;
}

/** A note with what it says with a framework: the gist of each of its cards, else the words that name it. */
export interface FrameworkCards extends Pick<ProvenNote, 'path' | 'title' | 'created' | 'companies'> {
  readonly lines: readonly FrameworkLine[];
}

export interface FrameworkCardList {
  readonly notes: readonly FrameworkCards[];
  /** Those left out by the limit included. */
  readonly total: number;
}

/** The notes that name a framework, in the order asked for, other than the note at `path` and framework notes. */
export function buildFrameworkCards(index: FrameworkIndex, framework: string, path: string, { limit, sort }: Pick<CardsBlock, 'limit' | 'sort'>): FrameworkCardList {
  const postings = [...index.sharing(framework).values()]
    .filter(({ note: { analysis } }) => analysis.path !== path && analysis.frameworkNote === null)
    .sort(sort === 'newest' ? byDate : byStrength);
  return { notes: postings.slice(0, limit).map((posting) => cardsOf(posting, framework)), total: postings.length };
}

function cardsOf({ note, presence }: Posting, framework: string): FrameworkCards {
  const { path, title, created, companies, line, excerpt } = provenNote(note, presence);
  const gists = note.analysis.cards
    .filter((card) => card.frameworks.includes(framework) && card.gist !== '')
    .map((card) => ({ line: card.line, text: card.gist }));
  return { path, title, created, companies, lines: gists.length > 0 || excerpt === '' ? gists : [{ line, text: excerpt }] };
}

function byStrength(a: Posting, b: Posting): number {
  return b.presence.weight - a.presence.weight || byDate(a, b);
}

/** Notes without a date come last. */
function byDate({ note: { analysis: a } }: Posting, { note: { analysis: b } }: Posting): number {
  return compareText(b.created ?? '', a.created ?? '') || compareText(a.path, b.path);
}
