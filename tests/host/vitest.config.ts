import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { looseMocksForVite } from './loose-mocks.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The root config may take these two in with `projects: [..., ...hostProjects]`. */
export const hostProjects = [
  {
    root,
    plugins: [looseMocksForVite()],
    test: {
      name: 'contract',
      environment: 'happy-dom',
      include: ['contract/**/*.test.ts'],
      server: { deps: { inline: [/obsidian-test-mocks/] } },
    },
  },
  {
    root,
    test: {
      name: 'contract-browser',
      environment: 'node',
      include: ['contract-browser/**/*.test.ts'],
      globalSetup: ['contract-browser/global-setup.ts'],
      testTimeout: 20_000,
      hookTimeout: 40_000,
      fileParallelism: false,
    },
  },
];

export default defineConfig({ root, test: { projects: hostProjects } });
