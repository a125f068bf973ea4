// Bundles the host with the built plugin and a vault into dist/playground: static
// files that also open from the disk, without a server.
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { looseMocksForEsbuild } from './loose-mocks.mjs';

const here = dirname(fileURLToPath(import.meta.url));
export const projectDir = join(here, '..', '..');
export const playgroundDir = join(projectDir, 'dist', 'playground');

const PLUGIN_FILES = ['main.js', 'styles.css', 'manifest.json'];
const TEXT_FILE = /\.(md|txt|json|canvas|base|csv|ya?ml)$/i;
const MAX_FILE_BYTES = 2_000_000;

/**
 * @param {object} [options]
 * @param {string} [options.vaultDir] folder whose notes are put into the page; the sample vault when left out
 * @param {string} [options.vaultName] what the vault is called in the page
 * @param {string} [options.note] the line at the foot of the file list
 * @param {string} [options.outDir]
 * @param {string} [options.pluginDir] where main.js, styles.css and manifest.json were built
 * @returns {Promise<{ outDir: string, notes: number, plugin: boolean }>}
 */
export async function buildPlayground(options = {}) {
  const { vaultDir = join(projectDir, 'docs', 'sample-vault'), vaultName = 'Sample vault', note, outDir = playgroundDir, pluginDir = projectDir } = options;
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await bundleHost(outDir);
  const files = await readVault(vaultDir);
  const plugin = await readPlugin(pluginDir, outDir);
  const content = { files, vaultName, plugins: plugin ? [plugin] : [], ...firstNote(files), ...(note ? { note } : {}) };
  // A script and not JSON: a page opened from the disk may not fetch.
  await writeFile(join(outDir, 'content.js'), `window.__playground = ${scriptSafe(content)};\n`);
  await copyFile(join(here, 'host.css'), join(outDir, 'host.css'));
  await writeFile(join(outDir, 'index.html'), page);
  return { outDir, notes: Object.keys(files).length, plugin: plugin !== null };
}

/** The host alone, as `host.js`. */
export async function bundleHost(outDir) {
  await build({
    entryPoints: [join(here, 'src', 'main.ts')],
    outfile: join(outDir, 'host.js'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    // `instanceOf` and error messages go by class names.
    keepNames: true,
    legalComments: 'linked',
    plugins: [looseMocksForEsbuild()],
    logLevel: 'warning',
  });
}

/** Text files below a folder, by path with `/`. Hidden and very large ones are left out. */
export async function readVault(dir) {
  const files = {};
  for (const path of await listFiles(dir)) {
    const info = await stat(path);
    if (!TEXT_FILE.test(path) || info.size > MAX_FILE_BYTES) continue;
    const name = relative(dir, path).split(sep).join('/');
    files[name] = { text: await readFile(path, 'utf8'), mtime: Math.round(info.mtimeMs), ctime: Math.round(info.birthtimeMs) };
  }
  return files;
}

async function listFiles(dir) {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const found = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(dir, entry.name);
    if (entry.isDirectory()) found.push(...(await listFiles(path)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}

/** Null when the plugin is not built: the host opens without it, and says so. */
async function readPlugin(pluginDir, outDir) {
  try {
    const [code, css, manifest] = await Promise.all(PLUGIN_FILES.map((name) => readFile(join(pluginDir, name), 'utf8')));
    await Promise.all(PLUGIN_FILES.map((name) => copyFile(join(pluginDir, name), join(outDir, name))));
    return { manifest: JSON.parse(manifest), code, css };
  } catch {
    return null;
  }
}

function firstNote(files) {
  const notes = Object.keys(files).filter((path) => path.endsWith('.md')).sort((a, b) => a.localeCompare(b, 'zh-Hant'));
  const openFile = notes.find((path) => /^(start|readme|welcome|index|overview)/i.test(path)) ?? notes[0];
  return openFile ? { openFile } : {};
}

/** JSON that may stand in a script. */
function scriptSafe(value) {
  return JSON.stringify(value).replace(/</g, '\\u003c').replace(/[\u2028\u2029]/g, (c) => (c === '\u2028' ? '\\u2028' : '\\u2029'));
}

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Latticework playground</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="host.css">
</head>
<body class="theme-light">
<div id="root"></div>
<script src="content.js"></script>
<script src="host.js"></script>
</body>
</html>
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { notes, plugin } = await buildPlayground();
  console.log(`Playground built in dist/playground: ${notes} files${plugin ? '' : ', without the plugin (main.js is not built)'}.`);
}
