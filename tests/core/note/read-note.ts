import { analyzeNote, type NoteAnalysis } from '../../../src/core/analysis';
import type { Section } from '../../../src/core/note/section';
import { readStructure, type NoteStructure } from '../../../src/core/note/structure';
import { RULES } from '../rules';

/** Reads a note with the default rules. */
export function structureOf(text: string, path = '筆記.md'): NoteStructure {
  return readStructure(path, text, RULES);
}

export function analysisOf(text: string, path = '筆記.md'): NoteAnalysis {
  return analyzeNote(path, text, RULES);
}

/** Kinds of all lines, in order. */
export function kindsOf(text: string): string[] {
  return structureOf(text).note.kinds.map(({ kind }) => kind);
}

/** Words of all sections, in order. */
export function headingsOf(text: string): string[] {
  return structureOf(text).sections.map(({ heading }) => heading);
}

/** The section whose cleaned words are `heading`. */
export function sectionOf(note: { readonly sections: readonly Section[] }, heading: string): Section {
  const found = note.sections.find((section) => section.heading === heading);
  if (!found) throw new Error(`No section “${heading}” among: ${note.sections.map((section) => section.heading).join(', ')}`);
  return found;
}

export function codesOf(text: string): string[] {
  return analysisOf(text).diagnostics.map(({ code, line }) => `${code}@${String(line)}`);
}
