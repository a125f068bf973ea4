import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNotes } from '../../src/cli/note-files';
import { recordingIo } from './recording-io';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latticework-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(path: string, text = path): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function read(...paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const file of readNotes(paths, recordingIo('typed'))) {
    found.push(`${file.kind === 'note' ? file.text : file.kind} ${file.path.replace(folder, '')}`);
  }
  return found;
}

describe('readNotes', () => {
  it('walks folders by name, Markdown files only, without anything whose name begins with a dot', async () => {
    for (const path of ['b.md', 'a/2.MARKDOWN', 'a/1.md', 'a/x.txt', '.config/plugin.md', 'a/.trash/t.md', '.hidden.md']) await write(path);
    expect(await read(folder)).toEqual(['a/1.md /a/1.md', 'a/2.MARKDOWN /a/2.MARKDOWN', 'b.md /b.md']);
    expect(await read(`${folder}/a/`)).toEqual(['a/1.md /a/1.md', 'a/2.MARKDOWN /a/2.MARKDOWN']);
  });

  it('keeps the order given, and takes any file that is named, and standard input for a dash', async () => {
    await write('x.txt', 'X');
    await write('a.md', 'A');
    expect(await read(join(folder, 'x.txt'), '-', join(folder, 'a.md'))).toEqual(['X /x.txt', 'typed -', 'A /a.md']);
  });

  it('keeps the order over more files than are read at once', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `${String(at).padStart(2, '0')}.md`);
    for (const name of names) await write(name);
    expect(await read(folder)).toEqual(names.map((name) => `${name} /${name}`));
  });

  it('names what cannot be read and goes on', async () => {
    await write('a.md', 'A');
    await symlink('nowhere', join(folder, 'broken.md'));
    expect(await read(join(folder, 'missing.md'), folder)).toEqual(['failed /missing.md', 'A /a.md', 'failed /broken.md']);
  });

  it('does not follow a link to a folder, which may lead back up', async () => {
    await write('a.md', 'A');
    await symlink(folder, join(folder, 'loop'));
    expect(await read(folder)).toEqual(['A /a.md']);
  });
});
