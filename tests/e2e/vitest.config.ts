import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { looseMocksForVite } from '../host/loose-mocks.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * The built plugin, `main.js` in the project's root, run unmodified: `npm run build` comes first. `page` has a
 * document without layout and is fast; `browser` is Chromium with keyboard, input method and pixels.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [looseMocksForVite()],
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: ['page/**/*.test.ts'],
          server: { deps: { inline: [/obsidian-test-mocks/] } },
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
          expect: { poll: { timeout: 10_000, interval: 20 } },
        },
      },
      {
        root,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['browser/**/*.test.ts'],
          globalSetup: ['browser/global-setup.ts'],
          testTimeout: 40_000,
          // After the other project: typing and waiting suffer when the processors are busy.
          sequence: { groupOrder: 1 },
          hookTimeout: 60_000,
          fileParallelism: false,
          expect: { poll: { timeout: 10_000, interval: 50 } },
        },
      },
    ],
  },
});
