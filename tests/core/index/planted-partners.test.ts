import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeNote, type NoteAnalysis } from '../../../src/core/analysis';
import { FrameworkIndex } from '../../../src/core/index/framework-index';
import { rarity } from '../../../src/core/index/rarity';
import { relatedNotes } from '../../../src/core/index/related-notes';
import { RULES } from '../rules';
import { plantedNote, plantedVault } from './planted-vault';
import { randomFrom } from './random';

const SAMPLE = new URL('../../../docs/sample-vault/', import.meta.url);

/** Whether the partner is among the first three. */
function isFound(index: FrameworkIndex, path: string, partner: string): boolean {
  return relatedNotes(index, path, 3).some((related) => related.path === partner);
}

function sampleVault(): readonly NoteAnalysis[] {
  return readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    .map((name) => analyzeNote(name, readFileSync(new URL(name.split('/').map(encodeURIComponent).join('/'), SAMPLE), 'utf8'), RULES));
}

describe('a planted partner', () => {
  it('stands in the first three for 95 of 100 of 2,000 notes', () => {
    const { notes, partnerOf } = plantedVault(RULES.catalogue.frameworks, 1000, 20_261_124);
    const index = new FrameworkIndex();
    index.batch(() => { for (const { path, text } of notes) index.put(analyzeNote(path, text, RULES)); });
    const found = notes.filter(({ path }, place) => isFound(index, path, partnerOf(place)));
    expect(found.length / notes.length).toBeGreaterThanOrEqual(0.95);
  });

  it('stands in the first three of nearly every note of the sample vault that uses two frameworks', () => {
    const sample = sampleVault();
    const index = new FrameworkIndex();
    for (const analysis of sample) index.put(analysis);
    const draw = randomFrom(7);
    const asked = sample.filter(({ frameworks, frameworkNote }) => frameworkNote === null && frameworks.filter(({ strength }) => strength === 'used').length > 1);
    const found = asked.filter(({ path }) => {
      const telling = rarestOf(index, path).flatMap((id) => RULES.catalogue.byId.get(id) ?? []);
      const { path: partner, text } = plantedNote('partner.md', telling, RULES.catalogue.frameworks.slice(0, 24), draw);
      index.put(analyzeNote(partner, text, RULES));
      return isFound(index, path, partner);
    });
    expect(asked.length).toBeGreaterThan(20);
    expect(found.length / asked.length).toBeGreaterThanOrEqual(0.95);
  });
});

/** The two frameworks of a note by which it is told apart best. */
function rarestOf(index: FrameworkIndex, path: string): readonly string[] {
  const worth = (id: string, weight: number): number => weight * rarity(index.size, index.noteCount(id));
  return [...index.note(path)?.presences.values() ?? []]
    .sort((a, b) => worth(b.framework, b.weight) - worth(a.framework, a.weight)).slice(0, 2).map(({ framework }) => framework);
}
