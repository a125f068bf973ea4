// main.js must stay small, come out byte for byte the same when built again, need nothing that phones
// lack, say in every language what its sources say, and carry the licences of what is in it.
import { execFileSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { runInNewContext } from 'node:vm';
import esbuild from 'esbuild';
import { packedWords } from './words.mjs';

const LIMIT = 500 * 1024;
const allowed = /^(?:obsidian|@codemirror\/|@lezer\/)/;

const before = await readFile('main.js');
execFileSync(process.execPath, ['esbuild.config.mjs', 'production']);
const problems = [];
const { size } = await stat('main.js');
if (size > LIMIT) problems.push(`main.js has ${size} bytes, more than ${LIMIT}.`);
if (!before.equals(await readFile('main.js'))) problems.push('Building twice gave two different main.js.');
for (const [, name] of before.toString('utf8').matchAll(/\brequire\("([^"]+)"\)/g)) {
  if (!allowed.test(name)) problems.push(`main.js requires ${name}, which a phone does not have.`);
}
if (!before.includes(await readFile('NOTICE'))) problems.push('main.js does not carry NOTICE.');
for (const language of ['en', 'zh-TW', 'zh-CN']) {
  const [written, bundled] = await Promise.all([[], [packedWords()]].map(plugins => readWords(language, plugins)));
  if (!isDeepStrictEqual(bundled, written)) problems.push(`The words of ${language} in main.js are not those of src/i18n.`);
}
for (const line of problems) console.error(line);
console.log(`main.js: ${(size / 1024).toFixed(0)} KiB of ${LIMIT / 1024} KiB`);
process.exitCode = problems.length === 0 ? 0 : 1;

/**
 * The words of a language as a build with these plugins has them, each function by what it says of numbers, lists and
 * texts; of what it cannot take, by what it throws.
 * @param {string} language
 * @param {import('esbuild').Plugin[]} plugins
 */
async function readWords(language, plugins) {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['src/i18n/words.ts'], bundle: true, format: 'iife', globalName: 'words', write: false, plugins,
  });
  const { wordsFor } = runInNewContext(`${outputFiles[0].text}; words`, { TextDecoder });
  const said = /** @param {any} words @returns {any} */ words => typeof words === 'function' ? [1, 2, ['a'], 'b'].map(value => outcome(words, value))
    : typeof words === 'object' ? Object.fromEntries(Object.entries(words).map(([key, value]) => [key, said(value)])) : words;
  return said(wordsFor(language));
}

/** @param {Function} words @param {unknown} value */
function outcome(words, value) {
  try {
    return String(words(value, value, value));
  } catch (error) {
    return String(error);
  }
}
