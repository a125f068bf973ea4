// Every gate of the project, one after the other, and one plain closing line: "N passed, N failed".
//   node scripts/test.mjs            all
//   node scripts/test.mjs core lint  only those named
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../tests/host/chromium.mjs';

const node = process.execPath;
const bin = (name) => path.join('node_modules', '.bin', name);

/** @type {{ name: string, run: string[][], tests?: string, needs?: () => string | null }[]} */
const gates = [
  { name: 'types', run: [[bin('tsc'), '-p', 'tsconfig.json'], [bin('tsc'), '-p', 'tests/tsconfig.json'], [bin('tsc'), '-p', 'tests/host/tsconfig.json'], [bin('tsc'), '-p', 'tests/e2e/tsconfig.json'], [bin('tsc'), '-p', 'src/cli/tsconfig.json']] },
  { name: 'lint', run: [[bin('eslint'), '.', '--max-warnings', '0']] },
  { name: 'imports', run: [[bin('depcruise'), 'src', '--config', '.dependency-cruiser.cjs']] },
  { name: 'catalogue', run: [[node, 'scripts/check-catalogue.mjs']] },
  { name: 'build', run: [[node, 'esbuild.config.mjs', 'production'], [node, 'scripts/check-bundle.mjs']] },
  { name: 'core', tests: 'vitest.config.ts', run: [] },
  { name: 'host', tests: 'tests/host/vitest.config.ts', run: [], needs: findChromium },
  { name: 'plugin', tests: 'tests/e2e/vitest.config.ts', run: [[node, 'tests/host/build.mjs']], needs: findChromium },
];

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
const broken = [];

for (const gate of gates.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n== ${gate.name}`);
  try {
    gate.needs?.();
    for (const [command, ...args] of gate.run) {
      if (await call(command, args) === 0) passed++;
      else fail(`${gate.name}: ${[path.basename(command), ...args].join(' ')}`);
    }
    if (gate.tests) await runTests(gate.name, gate.tests);
  } catch (error) {
    fail(`${gate.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

if (broken.length > 0) console.log(`\nFailed:\n${broken.map((line) => `  ${line}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Counts the tests of one vitest run; a skipped test counts as a failure, for a skipped test is a defect. */
async function runTests(name, config) {
  const folder = await mkdtemp(path.join(tmpdir(), 'latticework-'));
  const report = path.join(folder, 'report.json');
  const code = await call(bin('vitest'), ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const result = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'));
  await rm(folder, { recursive: true, force: true });
  const skipped = (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0);
  passed += result.numPassedTests ?? 0;
  const lost = (result.numFailedTests ?? 0) + skipped;
  for (let count = 0; count < lost; count++) fail(`${name}: a test of ${config}`);
  if (lost === 0 && code !== 0) fail(`${name}: ${config} ended with ${code}`);
}

function fail(line) {
  failed++;
  broken.push(line);
}

/** Runs a command with its output shown; gives its exit code. */
function call(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
