import { describe, expect, it } from 'vitest';
import { analyzeNote } from '../../../src/core/analysis';
import { MEANT, SILENT } from '../../fixtures/everyday-words';
import { RULES } from '../rules';

function found(text: string): readonly string[] {
  return [...new Set(analyzeNote('note.md', `${text}\n`, RULES).mentions.map(({ framework }) => framework))];
}

describe('words of everyday language', () => {
  it('are enough to mean something', () => {
    expect(SILENT.length).toBeGreaterThanOrEqual(80);
    expect(MEANT.length).toBeGreaterThanOrEqual(80);
  });

  it.each(SILENT)('name no framework in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(MEANT)('name the framework that is meant in %j', (text, framework) => {
    expect(found(text)).toContain(framework);
  });
});
