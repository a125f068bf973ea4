import { Notice } from 'obsidian';
import { buildRelated } from '../../core/cards/build-related';
import type { RelatedModel } from '../../core/cards/link-models';
import { type NoteLinks, planRelatedBlock, planRelatedProperty, RELATED_LINKS } from '../../core/edits/links/related-links';
import type { EditPlanner } from '../../core/edits/text-edit';
import { LINKS_BLOCK_OPENS } from '../../core/note/links-block';
import { linkedPath, linkText, propertyLink } from '../../vault/link-text';
import type { CommandContext } from '../command-context';
import { previewFor } from '../pickers/note-scope';
import { requestEdits } from '../run-edits';

/** Writes links to the related notes of notes, or refreshes them. Of a single note that gets none, says why. */
export async function writeRelated(context: CommandContext, paths: readonly string[]): Promise<void> {
  const [only] = paths.length === 1 ? paths : [];
  const why = only === undefined ? null : await whyNotLinked(context, only);
  if (why !== null) new Notice(why);
  else await requestEdits(context, { title: context.words.links.writing.titles.writeRelated, paths, preview: previewFor(paths), planner: (path) => planner(context, path) });
}

/** The links of one note as this vault's settings have them. */
export function noteLinks({ app }: CommandContext, sourcePath: string): NoteLinks {
  return {
    linkTo: (path) => linkText(app, path, sourcePath),
    valueFor: (path) => propertyLink(app, path, sourcePath),
    linkedPath: (value) => linkedPath(app, value, sourcePath),
  };
}

/** What is related is asked for once: the plan has to come out the same when it is carried out. */
function planner(context: CommandContext, path: string): EditPlanner {
  const { catalogue, index, script, settings, words } = context;
  let related: readonly RelatedModel[] | null = null;
  return (note) => {
    if (note.analysis.leftOut) return { kind: 'nothing' };
    related ??= buildRelated(index, path, catalogue(), script).slice(0, RELATED_LINKS);
    const links = noteLinks(context, path);
    return settings().relatedPlace === 'property' ? planRelatedProperty(note, related, links) : planRelatedBlock(note, related, links, words.sidebar);
  };
}

/** Null: there are links to write, or old ones to take away. */
async function whyNotLinked({ app, catalogue, index, script, words }: CommandContext, path: string): Promise<string | null> {
  const { noRelated, notLinked, notMarked } = words.links.writing;
  const analysis = index.get(path);
  if (analysis === undefined) return null;
  if (analysis.leftOut) return notMarked['left-out'];
  if (buildRelated(index, path, catalogue(), script).length > 0) return null;
  const file = app.vault.getFileByPath(path);
  if (file !== null && (await app.vault.cachedRead(file)).includes(LINKS_BLOCK_OPENS)) return null;
  return analysis.frameworkNote === null ? noRelated : notLinked['framework-note'];
}
