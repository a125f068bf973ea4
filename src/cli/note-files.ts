import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import type { Io } from './io';

/** A file that was read (`root`: the folder given that it lies in), or why it was not. */
export type NoteFile =
  | { readonly kind: 'note'; readonly path: string; readonly text: string; readonly root: string | null }
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string };

type Failed = Extract<NoteFile, { kind: 'failed' }>;
type Found = { readonly kind: 'file'; readonly path: string; readonly root: string | null } | Failed;

const READS_IN_FLIGHT = 16;
const STANDARD_INPUT = '-';

/**
 * Reads Markdown files in the order given, a folder's own by their names. A path that cannot be read comes
 * back as failed, and the rest is read.
 */
export async function* readNotes(paths: readonly string[], io: Io): AsyncGenerator<NoteFile> {
  let reads: Promise<NoteFile>[] = [];
  for await (const found of findFiles(paths)) {
    reads.push(found.kind === 'failed' ? Promise.resolve(found) : readNote(found.path, io, found.root));
    if (reads.length < READS_IN_FLIGHT) continue;
    yield* await Promise.all(reads);
    reads = [];
  }
  yield* await Promise.all(reads);
}

/** One file, or standard input for `-`. */
export async function readNote(path: string, io: Io, root: string | null = null): Promise<NoteFile> {
  try {
    const text = path === STANDARD_INPUT ? await io.readInput() : await readFile(path, 'utf8');
    return { kind: 'note', path, text, root };
  } catch (error) {
    return { kind: 'failed', path, reason: reasonOf(error) };
  }
}

async function* findFiles(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths) {
    if (path !== STANDARD_INPUT && await isFolder(path)) yield* walk(path, path);
    else yield { kind: 'file', path, root: null };
  }
}

async function* walk(folder: string, root: string): AsyncGenerator<Found> {
  const entries = await listFolder(folder);
  if ('reason' in entries) yield entries;
  else for (const entry of entries) {
    const path = joinPath(folder, entry.name);
    // Links to folders are not followed: they may lead back up.
    if (entry.isDirectory()) yield* walk(path, root);
    else if (/\.(?:md|markdown)$/i.test(entry.name)) yield { kind: 'file', path, root };
  }
}

export function joinPath(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** What a vault would show of a folder: nothing whose name begins with a dot. */
async function listFolder(folder: string): Promise<readonly Dirent[] | Failed> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => a.name < b.name ? -1 : 1);
  } catch (error) {
    return { kind: 'failed', path: folder, reason: reasonOf(error) };
  }
}

/** False also for what cannot be looked at: reading it then says why. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
