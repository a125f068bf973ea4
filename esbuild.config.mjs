// Builds main.js (the plugin) and dist/cli.mjs (the command line).
//   node esbuild.config.mjs            development: readable, inline source map
//   node esbuild.config.mjs production minified, no time stamp or path in it: a rebuild is byte-identical
import esbuild from 'esbuild';
import { readFileSync } from 'node:fs';
import { knowledge } from './scripts/knowledge.mjs';
import { packedWords } from './scripts/words.mjs';

const production = process.argv.includes('production');

/** The licences of what is bundled ask to go with every copy: the released files stand alone. */
const notice = `/*\n${readFileSync(new URL('NOTICE', import.meta.url), 'utf8')}*/`;

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  charset: 'utf8', // the default escapes every Han character, which doubles the catalogue
  legalComments: 'none',
  logLevel: 'warning',
  minify: production,
  plugins: production ? [knowledge(), packedWords()] : [knowledge()],
  sourcemap: production ? false : 'inline',
  treeShaking: true,
  // Fields as plain assignments: es2020 has no fields, and defining each by a helper takes 1.5 KB.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
};

await esbuild.build({
  ...shared,
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  banner: { js: notice },
  format: 'cjs',
  platform: 'browser',
  target: 'es2020',
  external: [
    'obsidian', 'electron',
    '@codemirror/autocomplete', '@codemirror/collab', '@codemirror/commands', '@codemirror/language',
    '@codemirror/lint', '@codemirror/search', '@codemirror/state', '@codemirror/view',
    '@lezer/common', '@lezer/highlight', '@lezer/lr',
  ],
});

await esbuild.build({
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.mjs',
  format: 'esm',
  platform: 'neutral', // so that yaml comes as its ES module: its Node entry calls require
  mainFields: ['module', 'main'],
  external: ['node:*'],
  target: 'node20',
  banner: { js: `#!/usr/bin/env node\n${notice}` },
  sourcemap: false,
});
