import { defineConfig } from 'vitest/config';
import { knowledgeForVite } from './scripts/knowledge.mjs';

/** What draws or touches files is tested with the app's few classes shimmed; the core needs no app at all. */
export default defineConfig({
  plugins: [knowledgeForVite()],
  test: {
    testTimeout: 30_000, // property tests on a busy machine
    projects: [
      { extends: true, test: { name: 'core', environment: 'node', include: ['tests/{core,cli,score}/**/*.test.ts'] } },
      {
        extends: true,
        resolve: { alias: { obsidian: new URL('tests/vault/fake-obsidian.ts', import.meta.url).pathname } },
        test: { name: 'vault', environment: 'node', include: ['tests/vault/**/*.test.ts'] },
      },
      {
        extends: true,
        resolve: { alias: { obsidian: new URL('tests/views/app-shim.ts', import.meta.url).pathname } },
        test: { name: 'drawing', environment: 'node', include: ['tests/{views,editor,blocks}/**/*.test.ts'] },
      },
    ],
  },
});
