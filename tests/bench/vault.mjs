import { Buffer } from 'node:buffer';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SAMPLE = new URL('../../docs/sample-vault/', import.meta.url);

/**
 * Writes the sample vault over and over, under different names, until there are `count` notes. Gives their
 * paths and removes them with `dispose`.
 * @param {number} count
 */
export async function repeatedVault(count) {
  const { names, texts } = await sampleNotes();
  const folder = await mkdtemp(join(tmpdir(), 'latticework-vault-'));
  const paths = [];
  for (let at = 0; at < count; at++) {
    const round = Math.floor(at / names.length);
    if (at % names.length === 0) await mkdir(join(folder, String(round)));
    const path = join(folder, String(round), names[at % names.length].replaceAll(/[\\/]/g, ' '));
    await writeFile(path, texts[at % names.length]);
    paths.push(path);
  }
  return { paths, dispose: () => rm(folder, { recursive: true }) };
}

/**
 * Notes of at least `bytes` of UTF-8 each: the front matter of a note of the sample vault, its body and those of the
 * notes after it. Gives `count` texts, of which as many differ as the vault has notes.
 * @param {number} count
 * @param {number} bytes
 */
export async function longNotes(count, bytes) {
  const { texts } = await sampleNotes();
  const bodies = texts.map((text) => text.replace(/^---\n.*?\n---\n/s, ''));
  const long = texts.map((text, at) => {
    let note = text;
    for (let next = at + 1; Buffer.byteLength(note) < bytes; next++) note += `\n${bodies[next % bodies.length]}`;
    return note;
  });
  return Array.from({ length: count }, (_none, at) => long[at % long.length]);
}

async function sampleNotes() {
  const names = (await readdir(SAMPLE, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  return { names, texts: await Promise.all(names.map((name) => readFile(new URL(name, SAMPLE), 'utf8'))) };
}

/**
 * Reads and decodes files, `inFlight` at a time.
 * @param {readonly string[]} paths
 * @returns {Promise<string[]>}
 */
export async function readAll(paths, inFlight = 16) {
  const texts = new Array(paths.length);
  let next = 0;
  const worker = async () => {
    while (next < paths.length) {
      const at = next++;
      texts[at] = await readFile(paths[at], 'utf8');
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return texts;
}
