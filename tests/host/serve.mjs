// node tests/host/serve.mjs [FOLDER]
// Builds the plugin and the playground and serves it to this computer only. With a
// folder, its notes are read into the page; the folder itself is never written to.
import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join, normalize, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import process from 'node:process';
import { buildPlayground, playgroundDir, projectDir } from './build.mjs';

const FIRST_PORT = 4173;
const LAST_PORT = 4199;
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.txt': 'text/plain' };

const given = process.argv[2];
try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function main() {
  const vault = given === undefined ? {} : await openFolder(given);
  await buildPlugin();
  const { notes, plugin } = await buildPlayground(vault);
  if (given !== undefined && notes === 0) throw new Error(`There are no notes in ${given}. The playground reads .md files, also in folders below.`);
  const port = await listen(createServer(answer));
  console.log(`Latticework playground: http://127.0.0.1:${port}/`);
  console.log(given === undefined ? 'Showing the sample notes.' : `Showing a copy of ${notes} files from ${given}. Nothing is ever written back to that folder.`);
  if (!plugin) console.log('The plugin could not be read, so the page shows the notes without it.');
  console.log('This is a playground, not Obsidian. Stop it with Ctrl+C.');
}

async function openFolder(path) {
  const info = await stat(path).catch(() => null);
  if (!info) throw new Error(`There is no folder ${path}.`);
  if (!info.isDirectory()) throw new Error(`${path} is a file. Give the folder that holds your notes.`);
  return {
    vaultDir: resolve(path),
    vaultName: basename(resolve(path)),
    note: 'Playground, not Obsidian. These are copies of your notes in memory; your folder is never written to.',
  };
}

async function buildPlugin() {
  const config = join(projectDir, 'esbuild.config.mjs');
  if (!(await access(config).then(() => true, () => false))) return;
  await promisify(execFile)(process.execPath, [config, 'production'], { cwd: projectDir }).catch((error) => {
    throw new Error(`The plugin did not build:\n${error.stderr || error.message}`);
  });
}

async function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = normalize(join(playgroundDir, pathname === '/' ? 'index.html' : decodeURIComponent(pathname)));
  const info = path.startsWith(playgroundDir + sep) ? await stat(path).catch(() => null) : null;
  if (!info?.isFile()) {
    response.writeHead(404).end('Not here.');
    return;
  }
  response.writeHead(200, { 'content-type': `${TYPES[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`, 'cache-control': 'no-store' });
  createReadStream(path).pipe(response);
}

async function listen(server) {
  for (let port = FIRST_PORT; port <= LAST_PORT; port++) {
    const free = await new Promise((done) => {
      server.once('error', () => done(false));
      server.listen(port, '127.0.0.1', () => done(true));
    });
    if (free) return port;
    server.removeAllListeners('error');
  }
  throw new Error(`The ports ${FIRST_PORT} to ${LAST_PORT} are all taken.`);
}
