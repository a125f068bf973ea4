// main.js must stay small, come out byte for byte the same when built again, need nothing that phones
// lack, and carry the licences of what is in it.
import { execFileSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';

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
for (const line of problems) console.error(line);
console.log(`main.js: ${(size / 1024).toFixed(0)} KiB of ${LIMIT / 1024} KiB`);
process.exitCode = problems.length === 0 ? 0 : 1;
