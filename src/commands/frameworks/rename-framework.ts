import { frameworkName, resolveFramework } from '../../core/frameworks/catalogue';
import { combinePlans } from '../../core/edits/combine-plans';
import { frameworkFileName } from '../../core/edits/templates/framework-note-text';
import { addToListProperty, replaceInListProperty } from '../../core/edits/properties/property-edits';
import { type MarkRewrite, rewriteMarks } from '../../core/edits/links/rewrite-marks';
import type { EditPlan } from '../../core/edits/text-edit';
import type { Framework } from '../../core/frameworks/framework';
import { nameProblem } from '../../core/frameworks/framework-note';
import { sameName } from '../../core/text/fold';
import { fileTitle } from '../../core/note/title';
import { TextPrompt } from '../../settings/text-prompt';
import type { CommandContext } from '../command-context';
import { isAnywhereMarked, markedNotes, tagUnderName } from './framework-marks';
import { isStillReading } from './framework-notes';
import { pickFramework } from '../pickers/framework-picker';
import { mergeInto } from './merge-frameworks';
import { creationStep, noteFor, pathForName } from './new-framework-note';
import { renameStep } from './rename-step';
import { run } from '../run';
import { requestEdits } from '../run-edits';

/** Asks for a framework that something in the vault is named by, then for its new name, and shows what that changes. */
export function renameFramework(context: CommandContext): void {
  if (isStillReading(context)) return;
  const { rename: placeholder, noneToRename: empty } = context.words.frameworks.picker;
  const { noteOf } = context.frameworkNotes();
  const among = ({ id }: Framework): boolean => noteOf.has(id) || isAnywhereMarked(context, id);
  pickFramework(context, { placeholder, empty, among }, (framework) => { askNewName(context, framework); });
}

/** Asks for the new name of a framework. */
export function askNewName(context: CommandContext, framework: Framework): void {
  if (isStillReading(context)) return;
  const words = context.words.frameworks.rename;
  const name = frameworkName(framework, context.script);
  new TextPrompt(context.app, {
    title: words.title(name), label: words.label, value: name, submit: words.submit, cancel: context.words.frameworks.prompt.cancel,
    problem: (typed) => problemOf(context, framework, typed),
    alternative: (typed) => {
      const other = holderOf(context, framework, typed);
      return other === null ? null : { label: words.merge(frameworkName(other, context.script)), choose: () => { run(context, mergeInto(context, other, framework)); } };
    },
    onSubmit: (typed) => { run(context, rename(context, framework, typed)); },
  }).open();
}

/** The other framework that has a name. */
function holderOf({ catalogue }: CommandContext, framework: Framework, name: string): Framework | null {
  const id = resolveFramework(catalogue(), name);
  return id === undefined || id === framework.id ? null : catalogue().byId.get(id) ?? null;
}

function problemOf(context: CommandContext, framework: Framework, typed: string): string | null {
  const words = context.words.frameworks.rename;
  if (typed === '') return words.empty;
  if (nameProblem(typed) !== null) return words.unfit;
  if (typed === frameworkName(framework, context.script)) return words.same;
  const other = holderOf(context, framework, typed);
  if (other !== null) return words.taken(frameworkName(other, context.script));
  const path = pathAfter(context, framework, typed);
  return path !== noteOf(context, framework) && context.app.vault.getAbstractFileByPath(path) !== null ? words.fileTaken(path) : null;
}

function noteOf({ frameworkNotes }: CommandContext, { id }: Framework): string | undefined {
  return frameworkNotes().noteOf.get(id);
}

/** Where its note is then: in its folder, or where a new one is put. */
function pathAfter(context: CommandContext, framework: Framework, name: string): string {
  const path = noteOf(context, framework);
  return path === undefined ? pathForName(context, name) : `${path.slice(0, path.lastIndexOf('/') + 1)}${frameworkFileName(name)}.md`;
}

/** Previews and, when the user says so, makes the file's name, the marks and the note's names follow. */
async function rename(context: CommandContext, framework: Framework, name: string): Promise<void> {
  const { frameworkNotes, index, script, words } = context;
  const from = frameworkName(framework, script);
  const note = frameworkNotes().noteOf.get(framework.id);
  const rewrite = rewriteTo(context, framework, name, note !== undefined);
  const isFrameworkNote = new Set(index.paths().filter((path) => index.get(path)?.frameworkNote != null));
  await requestEdits(context, {
    title: words.frameworks.rename.preview(from, name),
    paths: markedNotes(context, framework.id),
    planner: (path) => ({ text }) => combinePlans([
      rewriteMarks(text, rewrite, isFrameworkNote.has(path)),
      ...(path === note ? [keepOldName(text, fileTitle(path), name)] : []),
    ]),
    steps: [note === undefined ? creationStep(context, noteFor(context, framework, name)) : renameStep(context, note, pathAfter(context, framework, name))],
    preview: 'always',
  });
}

function rewriteTo(context: CommandContext, framework: Framework, name: string, hasNote: boolean): MarkRewrite {
  return {
    catalogue: context.catalogue(),
    framework: framework.id,
    tagPrefix: context.settings().tagPrefix,
    to: { framework: framework.id, name, tag: tagUnderName(context, framework, name), link: frameworkFileName(name), join: null },
    keepsLink: () => false,
    renamesNote: hasNote,
  };
}

/** The old title becomes an alias, in place of the new name where that was one; a name no file can have becomes one too. */
function keepOldName(text: string, old: string, name: string): EditPlan {
  const swapped = replaceInListProperty(text, 'aliases', (alias) => (alias === name ? old : null), sameName);
  if (swapped.kind !== 'nothing') return swapped;
  const names = frameworkFileName(name) === name ? [old] : [old, name];
  return addToListProperty(text, 'aliases', names);
}
