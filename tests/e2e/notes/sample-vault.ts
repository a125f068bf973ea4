import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const DIR = join(import.meta.dirname, '..', '..', '..', 'docs', 'sample-vault');

/** The notes a newcomer sees in the playground, by path. */
export async function readSampleVault(): Promise<Record<string, string>> {
  const notes: Record<string, string> = {};
  for (const entry of await readdir(DIR, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
    const path = join(entry.parentPath, entry.name);
    notes[relative(DIR, path).split(sep).join('/')] = await readFile(path, 'utf8');
  }
  return notes;
}
