import type { App, TFile } from 'obsidian';
import { sameButForLinks } from '../../core/edits/same-but-for-links';
import { fileTitle } from '../../core/note/title';
import type { CommandContext } from '../command-context';
import type { RunStep } from '../run-edits';

/**
 * Gives a file another path. The app mends the links to it, as the user has set, and spells their paths its own way;
 * so taking it back gives notes that have not been edited since the spelling that they had.
 */
export function renameStep({ app, words }: CommandContext, from: string, to: string): RunStep {
  const file = app.vault.getFileByPath(from);
  let mended: ReadonlyMap<TFile, string> = new Map();
  const move = async (target: string): Promise<void> => {
    if (file === null || app.vault.getFileByPath(file.path) !== file) throw new Error(words.frameworks.create.gone(from));
    await app.fileManager.renameFile(file, target);
  };
  return {
    label: words.frameworks.rename.step(from, to),
    apply: async () => {
      const before = await textsOf(app, linkingTo(app, from));
      await move(to);
      const after = await textsOf(app, [...before.keys()]);
      mended = new Map([...before].filter(([note, text]) => after.get(note) !== text));
    },
    undo: async () => {
      await move(from);
      for (const [note, text] of mended) await respell(app, note, text, fileTitle(from));
    },
  };
}

function linkingTo({ metadataCache, vault }: App, path: string): TFile[] {
  return Object.entries(metadataCache.resolvedLinks)
    .filter(([, targets]) => targets[path] !== undefined)
    .flatMap(([source]) => vault.getFileByPath(source) ?? []);
}

async function textsOf({ vault }: App, notes: readonly TFile[]): Promise<Map<TFile, string>> {
  const texts = new Map<TFile, string>();
  for (const note of notes) texts.set(note, await vault.read(note));
  return texts;
}

async function respell({ vault }: App, note: TFile, text: string, name: string): Promise<void> {
  if (vault.getFileByPath(note.path) !== note) return;
  const now = await vault.read(note);
  if (now !== text && sameButForLinks(now, text, name)) await vault.process(note, (current) => (current === now ? text : current));
}
