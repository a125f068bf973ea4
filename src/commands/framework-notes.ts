import { resolveFramework } from '../core/frameworks/catalogue';
import type { CommandContext } from './command-context';

/** The framework that the note at `path` defines or joins; null when it is no framework note. */
export function frameworkOfNote({ catalogue, index }: CommandContext, path: string): string | null {
  const note = index.get(path)?.frameworkNote ?? null;
  if (note === null) return null;
  const own = `note:${path.replace(/\.md$/i, '')}`;
  if (catalogue().byId.has(own)) return own;
  return note.joins === null ? null : resolveFramework(catalogue(), note.joins) ?? null;
}
