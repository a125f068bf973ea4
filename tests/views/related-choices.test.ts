import { describe, expect, it } from 'vitest';
import { chooseRelated, chooseShared, countFilters, DEFAULT_CHOICES, facetsOf, readChoices, type RelatedChoices } from '../../src/views/related/related-choices';
import { DILEMMA, MOAT, proof, related } from './link-samples';
import { sharedNote } from './sample-model';

const NOTES = [
  related('b.md', { title: '乙', created: '2023-01-01', companies: ['澄湖'], hasCard: false }),
  related('c.md', { title: '丙', created: null, companies: [], shared: [proof(MOAT), proof(DILEMMA)] }),
  related('d.md', { title: '甲', created: '2025-05-05', companies: ['北岸', '澄湖'], shared: [proof(MOAT)] }),
];

function chosen(change: Partial<RelatedChoices>): string[] {
  return chooseRelated(NOTES, { ...DEFAULT_CHOICES, ...change }).map(({ path }) => path);
}

describe('the related notes chosen', () => {
  it.each<[Partial<RelatedChoices>, string[]]>([
    [{}, ['b.md', 'c.md', 'd.md']],
    [{ frameworks: ['moat'] }, ['c.md', 'd.md']],
    [{ frameworks: ['moat', 'prisoners-dilemma'] }, ['b.md', 'c.md', 'd.md']],
    [{ company: '澄湖' }, ['b.md', 'd.md']],
    [{ year: '2023' }, ['b.md']],
    [{ onlyCards: true }, ['c.md', 'd.md']],
    [{ company: '澄湖', year: '2025', onlyCards: true }, ['d.md']],
    [{ company: '無此公司' }, []],
  ])('fit every filter: %j', (change, paths) => {
    expect(chosen(change)).toEqual(paths);
  });

  it('are sorted as asked, with what has no date or company last', () => {
    expect(chosen({ sort: 'newest' })).toEqual(['d.md', 'b.md', 'c.md']);
    expect(chosen({ sort: 'company' }).at(-1)).toBe('c.md');
    expect(chosen({ sort: 'title' })).toEqual([...NOTES].sort((a, b) => a.title.localeCompare(b.title)).map(({ path }) => path));
  });
});

describe('the notes of each framework chosen', () => {
  const entry = { framework: 'moat', name: '護城河', strength: 'used' as const, line: 3, total: 9, notes: [sharedNote('b.md', { place: 'card' }), sharedNote('c.md')] };

  it('keep the whole count without filters, and have that of what fits with them', () => {
    expect(chooseShared([entry], DEFAULT_CHOICES)[0]?.total).toBe(9);
    expect(chooseShared([entry], { ...DEFAULT_CHOICES, onlyCards: true })).toMatchObject([{ total: 1, notes: [{ path: 'b.md' }] }]);
  });

  it('leave out a framework without any', () => {
    expect(chooseShared([entry], { ...DEFAULT_CHOICES, year: '1999' })).toEqual([]);
    expect(chooseShared([entry], { ...DEFAULT_CHOICES, frameworks: ['reflexivity'] })).toEqual([]);
  });
});

describe('what a list can be narrowed down to', () => {
  it('is each company and year once, the newest year first', () => {
    const { companies, years } = facetsOf([...NOTES, ...NOTES]);
    expect([...companies].sort()).toEqual(['北岸', '澄湖'].sort());
    expect(years).toEqual(['2025', '2023']);
  });
});

describe('choices kept by the workspace', () => {
  it('come back as they were', () => {
    const choices: RelatedChoices = { mode: 'all', sort: 'title', frameworks: ['moat'], company: '澄湖', year: '2025', onlyCards: true };
    expect(readChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
    expect(countFilters(choices)).toBe(4);
  });

  it.each([null, 'all', 3, [], { mode: 'x', sort: 1, frameworks: 'moat', company: 4, year: {}, onlyCards: 'yes' }, { frameworks: [1, null] }])('are those of the start when they are %j', (kept) => {
    expect(readChoices(kept)).toEqual(DEFAULT_CHOICES);
  });
});
