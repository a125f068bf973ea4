import type { Catalogue } from '../frameworks/catalogue';
import type { Framework, Script } from '../frameworks/framework';
import type { FrameworkIndex } from '../index/framework-index';
import { buildFrameworkNotes } from './build-framework-list';
import { type Chip, chipMaker } from './chip';
import type { ProvenNote } from './proven-note';

/** What a framework note defines, as the sidebar shows it beside the note. */
export interface FrameworkNoteModel {
  readonly framework: Chip;
  /** The names that the note gives it, but for the one shown. */
  readonly names: readonly string[];
  readonly definition: string;
  readonly questions: readonly string[];
  /** The notes that name it, the strongest first. */
  readonly notes: readonly ProvenNote[];
  /** How many there are in all. */
  readonly total: number;
}

const NOTE_LIMIT = 50;
const NAME_LIMIT = 20;
/** The texts of a user's own framework have no script: they are found under one that the user may not read. */
const SCRIPTS: readonly Script[] = ['zh-Hant', 'zh-Hans', 'en'];

/** What the framework with the id stands for, for the note at `path` that defines or joins it. */
export function buildFrameworkNote(index: FrameworkIndex, path: string, id: string, catalogue: Catalogue, script: Script): FrameworkNoteModel {
  const framework = catalogue.byId.get(id);
  const chip = chipMaker(catalogue, script)(id);
  const notes = buildFrameworkNotes(index, id, path);
  return {
    framework: chip,
    names: (index.get(path)?.frameworkNote?.names ?? []).filter((name) => name !== chip.name).slice(0, NAME_LIMIT),
    definition: textOf(framework, script),
    questions: questionsOf(framework, script),
    notes: notes.slice(0, NOTE_LIMIT),
    total: notes.length,
  };
}

function textOf(framework: Framework | undefined, script: Script): string {
  return [script, ...SCRIPTS].map((one) => framework?.definition[one] ?? '').find((text) => text !== '') ?? '';
}

function questionsOf(framework: Framework | undefined, script: Script): readonly string[] {
  return [script, ...SCRIPTS].map((one) => framework?.questions[one] ?? []).find((questions) => questions.length > 0) ?? [];
}
