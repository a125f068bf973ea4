import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { knowledge } from '../../scripts/knowledge.mjs';

/** Bundles the core as the plugin carries it (minified, es2020) and gives what `measured.ts` exports. */
export async function importCore() {
  const { outputFiles } = await esbuild.build({
    bundle: true,
    charset: 'utf8',
    entryPoints: [new URL('measured.ts', import.meta.url).pathname],
    format: 'cjs',
    minify: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [knowledge()],
    target: 'es2020',
    write: false,
  });
  const folder = await mkdtemp(join(tmpdir(), 'latticework-bench-'));
  try {
    const file = join(folder, 'core.cjs');
    await writeFile(file, outputFiles[0].contents);
    return createRequire(import.meta.url)(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
