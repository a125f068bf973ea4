import { type Editor, type MarkdownFileInfo, MarkdownView, Notice } from 'obsidian';
import { buildTemplate, type Template } from '../../core/edits/templates/template';
import { insertTemplate } from '../../vault/note-writer';
import type { CommandContext } from '../command-context';
import { type FrameworkOption, frameworkOptions } from '../pickers/framework-option';
import { FrameworkSuggester } from '../pickers/framework-suggester';
import { templateOptions } from './template-options';

/** Asks for frameworks and inserts their headings and questions at the cursor. */
export function insertTemplateInto(context: CommandContext, editor: Editor, info: MarkdownFileInfo): void {
  const { app, catalogue, index, script, words } = context;
  const { file } = info;
  new FrameworkSuggester(app, words.suggester, frameworkOptions(catalogue(), index, script), (chosen) => {
    // The tab may have gone to another note while the question stood.
    if (info.file !== file) new Notice(words.notices.otherNoteOpen);
    else write(context, editor, chosen);
  }).open();
}

/** The same for the note the sidebar follows, which has no cursor of its own to go by. */
export async function insertTemplateIntoActiveNote(context: CommandContext): Promise<void> {
  const view = await editableView(context);
  if (view === null) new Notice(context.words.notices.noOpenNote);
  else insertTemplateInto(context, view.editor, view);
}

function write(context: CommandContext, editor: Editor, chosen: readonly FrameworkOption[]): void {
  try {
    insertTemplate(editor, templateFor(context, chosen));
  } catch (error) {
    context.report(context.words.errors.insert, error);
  }
}

function templateFor(context: CommandContext, chosen: readonly FrameworkOption[]): Template {
  return buildTemplate({ ...templateOptions(context, chosen), mode: 'insert' });
}

/** Reading view has no cursor to insert at, so the tab is taken to the editor first. */
async function editableView({ app, activeNote }: CommandContext): Promise<MarkdownView | null> {
  const leaf = app.workspace.getLeavesOfType('markdown')
    .find(({ view }) => view instanceof MarkdownView && view.file !== null && view.file === activeNote.file);
  if (leaf === undefined) return null;
  await app.workspace.revealLeaf(leaf);
  const state = leaf.getViewState();
  if (state.state?.['mode'] === 'preview') {
    await leaf.setViewState({ ...state, state: { ...state.state, mode: 'source' } });
  }
  return leaf.view instanceof MarkdownView ? leaf.view : null;
}
