// node tests/cli/build-program.mjs FILE: the command line as `npm run build` makes it, somewhere else.
import process from 'node:process';
import { build } from 'esbuild';
import { knowledge } from '../../scripts/knowledge.mjs';

await build({
  bundle: true,
  charset: 'utf8',
  entryPoints: ['src/cli/main.ts'],
  external: ['node:*'],
  format: 'esm',
  logLevel: 'error',
  mainFields: ['module', 'main'],
  outfile: process.argv[2],
  platform: 'neutral',
  plugins: [knowledge()],
  target: 'node20',
});
