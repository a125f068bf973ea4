import { Notice } from 'obsidian';
import { frameworkName, resolveFramework } from '../../core/frameworks/catalogue';
import type { Framework } from '../../core/frameworks/framework';
import { nameProblem } from '../../core/frameworks/framework-note';
import { openForWriting } from '../../vault/note-writer';
import type { CommandContext } from '../command-context';
import { ownOption } from '../pickers/framework-option';
import { pickFramework } from '../pickers/framework-picker';
import { isStillReading } from './framework-notes';
import { creationStep, noteFor, type NewFrameworkNote, pathForName } from './new-framework-note';
import type { Option } from '../pickers/option-picker';
import { run } from '../run';
import { requestEdits } from '../run-edits';

/** Asks for a framework, or the name of one of the user's own, and makes its note; where there is one, opens that. */
export function createFrameworkNote(context: CommandContext): void {
  const { create: placeholder } = context.words.frameworks.picker;
  pickFramework(context, { placeholder, own: (typed) => ownChoice(context, typed) }, (framework) => {
    run(context, openOrCreate(context, framework));
  });
}

/** Asks for a framework, those with a note first, and opens its note; without one, makes it. */
export function openFrameworkNote(context: CommandContext): void {
  const { open: placeholder } = context.words.frameworks.picker;
  pickFramework(context, { placeholder, byNote: true, own: (typed) => ownChoice(context, typed) }, (framework) => {
    run(context, openOrCreate(context, framework));
  });
}

/** The note of a framework, in the editor. */
export async function openOrCreate(context: CommandContext, framework: Framework): Promise<void> {
  const { catalogue, frameworkNotes, openNote, script } = context;
  const known = frameworkNotes().noteOf.get(framework.id);
  if (known !== undefined) {
    await openNote({ path: known, line: 1 }, false);
    return;
  }
  // Its note may be among those not read yet.
  if (isStillReading(context)) return;
  const isKnown = catalogue().byId.has(framework.id);
  const name = frameworkName(framework, script);
  await createNamed(context, isKnown ? noteFor(context, framework, name) : { name, aliases: [], joins: null });
}

/** Makes a framework of the user's own of a name that a note's heading has. */
export async function addAsFramework(context: CommandContext, name: string): Promise<void> {
  const { catalogue } = context;
  const framework = catalogue().byId.get(resolveFramework(catalogue(), name) ?? '') ?? ownOption(name).framework;
  await openOrCreate(context, framework);
}

/** Undoable like any change to notes. A file that is there already is opened instead. */
async function createNamed(context: CommandContext, note: NewFrameworkNote): Promise<void> {
  const { app, index, openNote, words } = context;
  const path = pathForName(context, note.name);
  if (app.vault.getFileByPath(path) !== null) {
    if (index.get(path)?.frameworkNote == null) new Notice(words.frameworks.create.taken(path));
    await openNote({ path, line: 1 }, false);
    return;
  }
  const step = creationStep(context, note);
  await requestEdits(context, { title: words.frameworks.create.title(note.name), paths: [], planner: () => null, steps: [step], preview: 'if-many' });
  const made = step.made();
  if (made !== null) await openForWriting(app, made.file, made.caret);
}

/** None for a text that cannot be a name. */
function ownChoice({ words }: CommandContext, typed: string): Option<Framework> | null {
  if (nameProblem(typed) !== null) return null;
  const { framework, name } = ownOption(typed);
  return { value: framework, names: [words.frameworks.picker.ownName(name)], note: words.suggester.useOwnHint, flair: '' };
}
