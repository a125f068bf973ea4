import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PluginManifest } from './src/plugins/plugin';
import type { PluginSource } from './src/plugins/plugin-loader';

/** The plugin as `dir/main.js`, `dir/styles.css` and `dir/manifest.json` have it; a stylesheet is not required. */
export async function readPlugin(dir: string): Promise<PluginSource> {
  const read = (name: string): Promise<string> => readFile(join(dir, name), 'utf8');
  return { code: await read('main.js'), css: await read('styles.css').catch(() => ''), manifest: JSON.parse(await read('manifest.json')) as PluginManifest };
}
