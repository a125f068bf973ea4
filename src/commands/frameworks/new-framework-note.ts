import { TFile } from 'obsidian';
import { aliasesFor, frameworkFileName, frameworkNoteText } from '../../core/edits/templates/framework-note-text';
import type { Framework } from '../../core/frameworks/framework';
import { createNote } from '../../vault/note-writer';
import type { CommandContext } from '../command-context';
import type { RunStep } from '../run-edits';

export interface NewFrameworkNote {
  /** By what the framework will be called. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** The framework that the note's names are added to; null: one of its own. */
  readonly joins: Framework | null;
}

/** A step that makes a framework note, and what it has made. */
export interface CreationStep extends RunStep {
  readonly path: string;
  /** Null before it ran, and after it was taken back. */
  readonly made: () => { readonly file: TFile; readonly caret: number } | null;
}

/** A note for a framework as the catalogue in force knows it, under its own name or another. */
export function noteFor({ script }: CommandContext, framework: Framework, name: string): NewFrameworkNote {
  return { name, aliases: aliasesFor(framework, script), joins: framework };
}

/** Where the note of a framework is put. */
export function pathForName({ app, settings }: CommandContext, name: string): string {
  const file = frameworkFileName(name);
  const { frameworkFolder } = settings();
  if (frameworkFolder !== '') return `${frameworkFolder}/${file}.md`;
  const folder = app.fileManager.getNewFileParent('', `${file}.md`);
  return folder.isRoot() ? `${file}.md` : `${folder.path}/${file}.md`;
}

/** Makes the note in its folder, which is made too; taking it back moves an unchanged note to the app's trash. */
export function creationStep(context: CommandContext, note: NewFrameworkNote): CreationStep {
  const path = pathForName(context, note.name);
  const { text, caret } = frameworkNoteText(textOptions(context, note));
  const words = context.words.frameworks.create;
  const { app } = context;
  let made: TFile | null = null;
  return {
    label: words.step(path),
    path,
    made: () => (made === null ? null : { file: made, caret }),
    apply: async () => { made = await create(context, path, text); },
    undo: async () => {
      if (made === null || app.vault.getFileByPath(made.path) !== made) throw new Error(words.gone(path));
      if (await app.vault.read(made) !== text) throw new Error(words.changed(made.path));
      await app.fileManager.trashFile(made);
      made = null;
    },
  };
}

function textOptions({ script, settings }: CommandContext, { aliases, joins, name }: NewFrameworkNote): Parameters<typeof frameworkNoteText>[0] {
  const { headingBars, templateMark } = settings();
  const bar = String.fromCodePoint(headingBars.codePointAt(0) ?? 0);
  return { name, aliases, joins: joins === null ? null : joinKey(joins), framework: joins, script, mark: templateMark, bar };
}

/** What the property `framework` says of a framework: the id of the catalogue's, a name of one that a note defines. */
export function joinKey({ id, aliases }: Framework): string {
  return id.startsWith('note:') ? aliases[0] ?? id : id;
}

async function create({ app, words }: CommandContext, path: string, text: string): Promise<TFile> {
  const slash = path.lastIndexOf('/');
  const created = await createNote(app, { folder: path.slice(0, Math.max(0, slash)), name: path.slice(slash + 1, -'.md'.length), text });
  if (created instanceof TFile) return created;
  throw new Error(created.kind === 'folder-is-file' ? words.errors.folderIsFile(created.path) : words.errors.noFreeName(created.name));
}
