import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteAnalysis } from '../../../src/core/analysis';
import { buildRelated } from '../../../src/core/cards/build-related';
import type { MentionPlace } from '../../../src/core/frameworks/mention';
import { FrameworkIndex } from '../../../src/core/index/framework-index';
import { relatedNotes } from '../../../src/core/index/related-notes';
import { analysisOf } from '../build-analysis';
import { catalogueOf } from '../catalogue-sample';

/** How a note names a framework: `used` explains it in running text, `word` only drops it. */
type How = 'card' | Exclude<MentionPlace, 'body'> | 'used' | 'word';
type Frameworks = Readonly<Record<string, How>>;

interface About {
  readonly company?: string;
  readonly person?: string;
  readonly created?: string;
}

function note(path: string, frameworks: Frameworks, { company, person, created }: About = {}): NoteAnalysis {
  const named = Object.entries(frameworks);
  return analysisOf(path, {
    created: created ?? null,
    uses: named.filter(([, how]) => how !== 'word').map(([framework]) => framework),
    mentions: named.map(([framework, how], at) => ({ framework, line: at + 3, place: placeOf(how) })),
    cards: named.flatMap(([framework, how], at) => (how === 'card' ? [{ frameworks: [framework], line: at + 3 }] : [])),
    companies: company === undefined ? [] : [{ name: company }],
    people: person === undefined ? [] : [{ name: person, evidence: 'property' as const }],
  });
}

function placeOf(how: How): MentionPlace {
  if (how === 'card') return 'heading';
  return how === 'used' || how === 'word' ? 'body' : how;
}

/** 80 notes: `common` is in 24 of them, `rare` in two. Every other one is by the same author. */
const VAULT: readonly NoteAnalysis[] = Array.from({ length: 80 }, (_, at) => note(`vault-${String(at)}.md`, {
  ...(at < 24 ? { common: 'used' as const } : {}), ...(at === 30 || at === 31 ? { rare: 'tag' as const } : {}), other: 'tag',
}, { person: '我', created: '2020-01-01' }));

function order(...notes: readonly NoteAnalysis[]): readonly string[] {
  const index = new FrameworkIndex();
  for (const analysis of [...VAULT, ...notes]) index.put(analysis);
  return relatedNotes(index, 'own.md').map(({ path }) => path).filter((path) => !path.startsWith('vault-'));
}

const BOTH: Frameworks = { rare: 'card', common: 'card' };

/** The note asked about and the notes in the order a reader expects them; one that is expected nowhere is no link at all. */
interface Case {
  readonly why: string;
  readonly own: NoteAnalysis;
  readonly expected: readonly NoteAnalysis[];
  readonly nowhere: readonly NoteAnalysis[];
}

const expecting = (why: string, own: NoteAnalysis, expected: readonly NoteAnalysis[], ...nowhere: readonly NoteAnalysis[]): Case =>
  ({ why, own, expected, nowhere });

const CASES: readonly Case[] = [
  expecting('a card is about the framework, a heading may only name it', note('own.md', BOTH),
    [note('b.md', { rare: 'card' }), note('a.md', { rare: 'heading' })]),
  expecting('a heading is about what a key point or risk touches', note('own.md', BOTH),
    [note('b.md', { rare: 'heading' }), note('a.md', { rare: 'section' })]),
  expecting('a key point is what the note is for, running text is on the way there', note('own.md', BOTH),
    [note('b.md', { rare: 'section' }), note('a.md', { rare: 'used' })]),
  expecting('who explains a framework reasons with it, who drops its name need not', note('own.md', BOTH),
    [note('b.md', { rare: 'used' }), note('a.md', { rare: 'word' })]),
  expecting('who tags a note means it as much as a heading does: only the date decides', note('own.md', BOTH),
    [note('b.md', { rare: 'tag' }, { created: '2026-01-02' }), note('a.md', { rare: 'card' }, { created: '2026-01-01' })]),
  expecting('the same for a property', note('own.md', BOTH),
    [note('b.md', { rare: 'property' }, { created: '2026-01-02' }), note('a.md', { rare: 'card' }, { created: '2026-01-01' })]),
  expecting('the same for a link to the framework note', note('own.md', BOTH),
    [note('b.md', { rare: 'link' }, { created: '2026-01-02' }), note('a.md', { rare: 'card' }, { created: '2026-01-01' })]),
  expecting('what few notes are about tells more than what a third of the vault is about', note('own.md', BOTH),
    [note('b.md', { rare: 'card' }), note('a.md', { common: 'card' })]),
  expecting('a rare framework explained tells more than a common one with a card', note('own.md', BOTH),
    [note('b.md', { rare: 'used' }), note('a.md', { common: 'card' })]),
  expecting('two frameworks in common are more than one of them', note('own.md', BOTH),
    [note('b.md', { rare: 'card', common: 'section' }), note('a.md', { rare: 'card' })]),
  expecting('the same framework about the same company is read first', note('own.md', BOTH, { company: 'ASML' }),
    [note('b.md', { rare: 'card' }, { company: 'asml' }), note('a.md', { rare: 'card' }, { company: '美团' })]),
  expecting('and by the same guest, too', note('own.md', BOTH, { person: '陳彥廷' }),
    [note('b.md', { rare: 'card' }, { person: '陳彥廷' }), note('a.md', { rare: 'card' })]),
  expecting('a company in common does not make a common framework tell more than a rare one', note('own.md', BOTH, { company: 'ASML' }),
    [note('b.md', { rare: 'card' }), note('a.md', { common: 'card' }, { company: 'ASML' })]),
  expecting('nor a dropped name more than a heading', note('own.md', BOTH, { company: 'ASML' }),
    [note('b.md', { rare: 'heading' }), note('a.md', { rare: 'word' }, { company: 'ASML' })]),
  expecting('an old card tells more than the heading of yesterday', note('own.md', BOTH),
    [note('b.md', { rare: 'card' }, { created: '2011-01-01' }), note('a.md', { rare: 'heading' }, { created: '2026-01-01' })]),
  expecting('of equals the newer is read first', note('own.md', BOTH),
    [note('b.md', { rare: 'card' }, { created: '2026-01-02' }), note('a.md', { rare: 'card' }, { created: '2026-01-01' })]),
  expecting('of equals one without a date comes last', note('own.md', BOTH),
    [note('b.md', { rare: 'card' }, { created: '2001-01-01' }), note('a.md', { rare: 'card' })]),
  expecting('of equals in every respect the order of the paths stays the same every time', note('own.md', BOTH),
    [note('a.md', { rare: 'card' }), note('b.md', { rare: 'card' })]),
  expecting('what is only a word here ranks below what is a card here', note('own.md', { rare: 'word', uncommon: 'card' }),
    [note('b.md', { uncommon: 'card' }), note('a.md', { rare: 'card' })]),
  expecting('a word on both sides is no link', note('own.md', { rare: 'word', common: 'card' }),
    [note('b.md', { common: 'card' })], note('a.md', { rare: 'word' })),
  expecting('the same company without a framework is no link', note('own.md', BOTH, { company: 'ASML' }),
    [note('b.md', { common: 'card' })], note('a.md', { other: 'card' }, { company: 'ASML' })),
  expecting('who wrote the whole vault brings no two notes closer', note('own.md', BOTH, { person: '我' }),
    [note('a.md', { rare: 'card' }), note('b.md', { rare: 'card' }, { person: '我' })]),
  expecting('three common frameworks dropped in passing are less than a rare one in a heading', note('own.md', { common: 'card', second: 'card', third: 'card', rare: 'card' }),
    [note('b.md', { rare: 'heading' }), note('a.md', { common: 'word', second: 'word', third: 'word' })]),
];

describe('the order a reader expects', () => {
  it.each(CASES)('$why', ({ own, expected, nowhere }) => {
    expect(order(own, ...[...nowhere, ...expected].reverse())).toEqual(expected.map(({ path }) => path));
  });
});

const how = fc.constantFrom<How>('card', 'tag', 'property', 'link', 'heading', 'section', 'used', 'word');

describe('any vault', () => {
  it('never puts a note with only the common framework above one with the rare one at equal strength', () => {
    fc.assert(fc.property(how, how.filter((place) => place !== 'word'), fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 20 }), fc.boolean(), (here, there, crowd, less, boosted) => {
      const about: About = boosted ? { company: 'ASML' } : {};
      const many = Array.from({ length: crowd }, (_, at) => note(`many-${String(at)}.md`, { common: there }, about));
      const few = Array.from({ length: Math.max(1, crowd - less) }, (_, at) => note(`few-${String(at)}.md`, { rare: there }, about));
      const index = new FrameworkIndex();
      for (const analysis of [note('own.md', { common: here, rare: here }, about), ...many, ...few]) index.put(analysis);
      const paths = relatedNotes(index, 'own.md').map(({ path }) => path);
      const firstOfMany = paths.findIndex((path) => path.startsWith('many-'));
      const lastOfFew = paths.findLastIndex((path) => path.startsWith('few-'));
      return crowd <= few.length || firstOfMany < 0 || lastOfFew < firstOfMany;
    }), { numRuns: 60 });
  });

  it('explains every score to the last digit: the terms added, times the boost, in the order shown', () => {
    const frameworks = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), how, { minKeys: 1 });
    const vault = fc.array(fc.tuple(frameworks, fc.constantFrom('ASML', '美团', '')), { minLength: 2, maxLength: 12 });
    fc.assert(fc.property(vault, (sketches) => {
      const index = new FrameworkIndex();
      sketches.forEach(([named, company], at) => { index.put(note(`${String(at)}.md`, named, company === '' ? {} : { company })); });
      const related = buildRelated(index, '0.md', catalogueOf(), 'en');
      for (const { score, terms, boost } of related) {
        expect(terms.reduce((sum, { product }) => sum + product, 0) * boost).toBe(score);
        for (const { here, there, rarity, product } of terms) expect(product).toBeCloseTo(here.weight * there.weight * rarity, 4);
      }
      expect(related.map(({ score }) => score)).toEqual([...related.map(({ score }) => score)].sort((a, b) => b - a));
    }), { numRuns: 100 });
  });
});
