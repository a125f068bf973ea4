import { type App, type Editor, MarkdownView, normalizePath, TFile, TFolder } from 'obsidian';
import { placeInsertion } from '../core/edits/insertion';
import { uniqueName } from '../core/edits/templates/note-name';
import type { Template } from '../core/edits/templates/template';

/** A note to be made: `folder` is empty for the vault's root, `name` is without folder and ending. */
export interface NewNote {
  readonly folder: string;
  readonly name: string;
  readonly text: string;
}

/** Why a note was not made; nothing has been written then. */
export type NotCreated =
  | { readonly kind: 'folder-is-file'; readonly path: string }
  | { readonly kind: 'no-free-name'; readonly name: string };

const MOST_TRIES = 200;

/** Inserts at the cursor as one undo step and shows the line for the first answer. Replaces nothing. */
export function insertTemplate(editor: Editor, template: Template): void {
  const place = placeInsertion(editor.getValue(), editor.posToOffset(editor.getCursor('to')), template);
  editor.transaction({ changes: [{ from: editor.offsetToPos(place.from), text: place.insert }] });
  // Not part of the transaction: whether its selection counts in the old or the new text is not documented.
  placeCursor(editor, place.caret);
}

/** Makes the note under its name or the next free one, never over another file. Rejects as the vault does. */
export async function createNote(app: App, note: NewNote): Promise<TFile | NotCreated> {
  const folder = note.folder === '' ? '' : normalizePath(note.folder);
  const blocked = await ensureFolder(app, folder);
  return blocked === null ? createUnderFreeName(app, { ...note, folder }) : { kind: 'folder-is-file', path: blocked };
}

/** Opens a note just made in a tab of its own, ready to be written in at an offset of its text. */
export async function openForWriting(app: App, file: TFile, caret: number): Promise<void> {
  const leaf = app.workspace.getLeaf('tab');
  await leaf.openFile(file, { active: true, state: { mode: 'source' } });
  if (leaf.view instanceof MarkdownView) placeCursor(leaf.view.editor, caret);
}

function placeCursor(editor: Editor, offset: number): void {
  const position = editor.offsetToPos(offset);
  editor.setCursor(position);
  editor.scrollIntoView({ from: position, to: position }, true);
  editor.focus();
}

/** Null when the folder is there or could be made; else the path of the file in its way. */
async function ensureFolder(app: App, folder: string): Promise<string | null> {
  const parts = folder.split('/').filter((part) => part !== '');
  for (const [index] of parts.entries()) {
    const path = parts.slice(0, index + 1).join('/');
    const there = app.vault.getAbstractFileByPath(path);
    if (there instanceof TFile) return path;
    if (!(there instanceof TFolder)) await app.vault.createFolder(path);
  }
  return null;
}

/** A disk that ignores case, or a sync, may hold a file the vault does not know: then the next name is tried. */
async function createUnderFreeName(app: App, { folder, name, text }: NewNote): Promise<TFile | NotCreated> {
  const refused = new Set<string>();
  const pathOf = (candidate: string): string => normalizePath(`${folder}/${candidate}.md`);
  while (refused.size < MOST_TRIES) {
    const free = uniqueName(name, (candidate) => refused.has(candidate) || app.vault.getAbstractFileByPath(pathOf(candidate)) !== null);
    try {
      return await app.vault.create(pathOf(free), text);
    } catch (error) {
      if (!(await app.vault.adapter.exists(pathOf(free)))) throw error;
      refused.add(free);
    }
  }
  return { kind: 'no-free-name', name };
}
