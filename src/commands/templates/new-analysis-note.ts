import { TFile } from 'obsidian';
import { noteName } from '../../core/edits/templates/note-name';
import { buildTemplate } from '../../core/edits/templates/template';
import { DEFAULT_SETTINGS } from '../../core/settings';
import { createNote, openForWriting } from '../../vault/note-writer';
import type { CommandContext } from '../command-context';
import { type FrameworkOption, frameworkOptions } from '../pickers/framework-option';
import { FrameworkSuggester } from '../pickers/framework-suggester';
import { templateNames, templateOptions } from './template-options';

/** Asks for frameworks and opens a new note with their headings and questions. */
export function newAnalysisNote(context: CommandContext): void {
  const { app, catalogue, index, script, words } = context;
  new FrameworkSuggester(app, words.suggester, frameworkOptions(catalogue(), index, script), (chosen) => {
    create(context, chosen).catch((error: unknown) => { context.report(words.errors.createNote, error); });
  }).open();
}

async function create(context: CommandContext, chosen: readonly FrameworkOption[]): Promise<void> {
  const { app, words } = context;
  const title = templateNames(context, chosen).join(words.template.nameSeparator);
  const template = buildTemplate({ ...templateOptions(context, chosen), mode: 'note', title });
  const name = nameFor(context, chosen);
  const created = await createNote(app, { folder: folderFor(context, name), name, text: template.text });
  if (created instanceof TFile) await openForWriting(app, created, template.caret);
  else if (created.kind === 'folder-is-file') context.report(words.errors.folderIsFile(created.path), created);
  else context.report(words.errors.noFreeName(created.name), created);
}

function nameFor(context: CommandContext, chosen: readonly FrameworkOption[]): string {
  const { dateFormat, noteNamePattern } = context.settings();
  const values = { date: new Date(), dateFormat, frameworks: templateNames(context, chosen) };
  const made = noteName(noteNamePattern, values);
  // The settings let no such pattern in; a name must come out all the same.
  const safe = made.kind === 'name' ? made : noteName(DEFAULT_SETTINGS.noteNamePattern, { ...values, dateFormat: DEFAULT_SETTINGS.dateFormat });
  return safe.kind === 'name' ? safe.name : context.words.commands.newAnalysisNote;
}

function folderFor({ activeNote, app, settings }: CommandContext, name: string): string {
  const { noteFolder } = settings();
  if (noteFolder !== '') return noteFolder;
  const folder = app.fileManager.getNewFileParent(activeNote.path ?? '', `${name}.md`);
  return folder.isRoot() ? '' : folder.path;
}
