import { type TAbstractFile, TFolder } from 'obsidian';
import { buildFrameworkList } from '../../core/cards/build-framework-list';
import { liesInFolders } from '../../core/settings';
import type { CommandContext } from '../command-context';
import { type Option, OptionPicker } from './option-picker';

type Scope = 'note' | 'framework' | 'folder' | 'vault';

/**
 * Asks which notes something is to be done with: the open one, those that name a framework, those of a folder,
 * or all; hands on their paths, sorted. Notes that are not read are in none of them.
 */
export function chooseNotes(context: CommandContext, onChosen: (paths: readonly string[]) => void): void {
  const { activeNote, app, words } = context;
  const { scopes } = words.links.writing;
  const option = (value: Scope, title: string, paths: readonly string[] | null): Option<Scope> =>
    ({ value, names: [title], note: '', flair: paths === null ? '' : words.suggester.notes(paths.length) });
  const here = activeNote.path;
  const all = readNotes(context);
  const options = [
    ...(here !== null && all.includes(here) ? [option('note', scopes.thisNote, [here])] : []),
    option('framework', scopes.framework, null),
    option('folder', scopes.folder, null),
    option('vault', scopes.vault, all),
  ];
  new OptionPicker(app, words.suggester, { placeholder: scopes.placeholder, empty: scopes.empty }, options, (scope) => {
    if (scope === 'framework') chooseByFramework(context, onChosen);
    else if (scope === 'folder') chooseByFolder(context, onChosen);
    else onChosen(scope === 'note' && here !== null ? [here] : all);
  }).open();
}

/** The notes of the index that lie in one of the folders, at any depth, or are among the notes; sorted. */
export function notesAt(context: CommandContext, files: readonly TAbstractFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const folders = files.filter((file) => file instanceof TFolder);
  if (folders.some((folder) => folder.isRoot())) return readNotes(context);
  return readNotes(context).filter((path) => paths.has(path) || liesInFolders(path, folders.map((folder) => folder.path)));
}

/** A single note that somebody asked for is written at once; of several one first sees which. */
export function previewFor(paths: readonly string[]): 'always' | 'if-many' {
  return paths.length === 1 ? 'if-many' : 'always';
}

function readNotes({ index }: CommandContext): readonly string[] {
  return [...index.paths()].sort();
}

function chooseByFramework(context: CommandContext, onChosen: (paths: readonly string[]) => void): void {
  const { app, catalogue, index, script, words } = context;
  const options = buildFrameworkList(index, catalogue(), script)
    .map(({ framework, names, count }): Option<string> => ({ value: framework, names, note: '', flair: words.suggester.notes(count) }));
  const question = { placeholder: words.suggester.placeholderShared, empty: words.suggester.emptyShared };
  new OptionPicker(app, words.suggester, question, options, (framework) => { onChosen(index.notesWith(framework)); }).open();
}

function chooseByFolder(context: CommandContext, onChosen: (paths: readonly string[]) => void): void {
  const { app, words } = context;
  const options = [...notesByFolder(readNotes(context))]
    .map(([folder, paths]): Option<readonly string[]> => ({ value: paths, names: [folder], note: '', flair: words.suggester.notes(paths.length) }));
  const { folderPlaceholder, noFolder } = words.links.writing.scopes;
  new OptionPicker(app, words.suggester, { placeholder: folderPlaceholder, empty: noFolder }, options, onChosen).open();
}

/** A note is in each of the folders above it. */
function notesByFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const folder = path.slice(0, slash);
      const inside = folders.get(folder) ?? [];
      inside.push(path);
      folders.set(folder, inside);
    }
  }
  return folders;
}
