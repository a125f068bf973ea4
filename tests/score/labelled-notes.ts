import { readFileSync } from 'node:fs';
import { analyzeNote } from '../../src/core/analysis';
import type { AnalysisRules } from '../../src/core/rules';
import type { AnalysedLabel, LabelledNote } from './score-notes';

const FOLDER = new URL('../fixtures/labelled/', import.meta.url);

/** The labelled notes of one half, or all, each with its analysis. */
export function analyzeLabelled(rules: AnalysisRules, split?: LabelledNote['split']): readonly AnalysedLabel[] {
  const { notes } = JSON.parse(readFileSync(new URL('labels.json', FOLDER), 'utf8')) as { readonly notes: readonly LabelledNote[] };
  return notes.filter((label) => split === undefined || label.split === split).map((label) => {
    const text = readFileSync(new URL(`notes/${encodeURIComponent(label.file)}`, FOLDER), 'utf8');
    return { label, analysis: analyzeNote(label.file, text, rules) };
  });
}
