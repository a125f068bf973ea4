import { buildRelated } from '../../core/cards/build-related';
import { removeRelated } from '../../core/edits/links/related-links';
import type { CommandContext } from '../command-context';
import { requestEdits } from '../run-edits';
import { noteLinks } from './write-related';

/**
 * Takes the links to related notes out of notes: the block, and in the property `related` the links to notes that
 * share a framework. Always previewed, for a link in the property may be the user's own.
 */
export async function removeRelatedLinks(context: CommandContext, paths: readonly string[]): Promise<void> {
  const { catalogue, index, script, words } = context;
  await requestEdits(context, {
    title: words.links.writing.titles.removeRelated, paths, preview: 'always',
    planner: (path) => {
      const links = noteLinks(context, path);
      let related: ReadonlySet<string> | null = null;
      return (note) => removeRelated(note, () => (related ??= new Set(buildRelated(index, path, catalogue(), script).map((other) => other.path))), links);
    },
  });
}
