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
  const names = (await readdir(SAMPLE, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, SAMPLE), 'utf8')));
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
