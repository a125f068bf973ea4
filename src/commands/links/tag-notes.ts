import { Notice } from 'obsidian';
import { type MarkRules, markUsedFrameworks, whyNotMarked } from '../../core/edits/links/mark-frameworks';
import { propertyLink } from '../../vault/link-text';
import type { CommandContext } from '../command-context';
import { previewFor } from '../pickers/note-scope';
import { requestEdits } from '../run-edits';

/** Marks notes with the frameworks they use. Of a single note that gets no mark, says why. */
export async function tagNotes(context: CommandContext, paths: readonly string[]): Promise<void> {
  const { notMarked, titles } = context.words.links.writing;
  const [only] = paths.length === 1 ? paths.map((path) => context.index.get(path)) : [];
  const why = only === undefined ? null : whyNotMarked(only);
  if (why !== null) new Notice(notMarked[why]);
  else {
    await requestEdits(context, {
      title: titles.tag, paths, preview: previewFor(paths),
      planner: (path) => (note) => markUsedFrameworks(note, markRules(context, path)),
    });
  }
}

/** How the note at `path` is marked, by the settings. */
export function markRules({ app, catalogue, frameworkNotes, script, settings }: CommandContext, path: string): MarkRules {
  const { frameworkMarks, tagPrefix } = settings();
  const linkOf = (framework: string): string | null => {
    const target = frameworkNotes().noteOf.get(framework);
    return target === undefined ? null : propertyLink(app, target, path);
  };
  return { marks: frameworkMarks, tagPrefix, catalogue: catalogue(), script, linkOf };
}
