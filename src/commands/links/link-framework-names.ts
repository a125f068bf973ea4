import { linkNames } from '../../core/edits/links/link-names';
import { linkText } from '../../vault/link-text';
import type { CommandContext } from '../command-context';
import { createFrameworkNote } from '../frameworks/create-framework-note';
import { previewFor } from '../pickers/note-scope';
import { requestEdits } from '../run-edits';
import { tell } from '../tell';

/** Makes the first mention of each framework in each section of notes a link to the framework's note, where there is one. */
export async function linkFrameworkNames(context: CommandContext, paths: readonly string[]): Promise<void> {
  const { app, frameworkNotes, words } = context;
  const { noteOf } = frameworkNotes();
  if (noteOf.size === 0) {
    offerFrameworkNote(context);
    return;
  }
  const linkFrom = (path: string) => (framework: string, text: string): string | null => {
    const target = noteOf.get(framework);
    return target === undefined || target === path ? null : linkText(app, target, path, text);
  };
  await requestEdits(context, {
    title: words.links.writing.titles.linkNames, paths, preview: previewFor(paths),
    planner: (path) => (note) => linkNames(note, linkFrom(path)),
  });
}

/** Says that there is nothing to link to, and offers to make the first note. */
function offerFrameworkNote(context: CommandContext): void {
  const { createFrameworkNote: label, noFrameworkNotes } = context.words.links.writing;
  tell([noFrameworkNotes], { label, start: () => { createFrameworkNote(context); } });
}
