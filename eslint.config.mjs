import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

/** Folders that may not be imported from a folder, besides what is not listed in its arrows. */
const zones = [
  { target: './src/core', from: './src', except: ['./core', './catalogue'] },
  { target: './src/i18n', from: './src', except: ['./i18n', './core'] },
  ...['vault', 'editor', 'views', 'blocks', 'cli'].map((folder) => (
    { target: `./src/${folder}`, from: './src', except: [`./${folder}`, './core', './i18n', './report-error.ts'] })),
  { target: './src/settings', from: './src', except: ['./settings', './core', './i18n', './report-error.ts'] },
  { target: './src', from: './src/main.ts' },
];

export default defineConfig(
  globalIgnores(['node_modules', 'vitest.config.ts', 'dist', 'main.js', 'docs', 'tests/host/fixture-plugin']),
  obsidianmd.configs.recommended,
  {
    files: ['src/**/*.ts', 'tests/**/*.{ts,mts}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'import/no-restricted-paths': ['error', { zones }],
      'no-restricted-syntax': ['error', {
        selector: 'ExportDefaultDeclaration',
        message: 'Named exports only; src/main.ts is the exception that the app asks for.',
      }],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/i18n/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [
        { group: ['obsidian', 'electron', '@codemirror/*', '@lezer/*', 'node:*'], message: 'The core is pure: text and data in, data out.' },
      ] }],
      'no-restricted-globals': ['error', 'window', 'document', 'activeDocument', 'activeWindow', 'console', 'navigator', 'localStorage', 'setTimeout', 'setInterval', 'performance', 'app', 'fetch'],
      'no-restricted-properties': ['error',
        { object: 'Date', property: 'now', message: 'Dates are handed in.' },
        { object: 'Math', property: 'random', message: 'Randomness is handed in.' }],
    },
  },
  {
    files: ['src/main.ts', 'src/catalogue/knowledge.d.ts', 'vitest.config.ts', 'tests/**/vitest*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/cli/**/*.ts', 'scripts/**/*.mjs', 'tests/**', '*.mjs', 'vitest.config.ts'],
    rules: { 'obsidianmd/no-nodejs-modules': 'off', 'import/no-nodejs-modules': 'off', 'import/no-extraneous-dependencies': 'off', 'obsidianmd/rule-custom-message': 'off', 'no-console': 'off' },
  },
  {
    // A describe block is a list, not a function to be read as one.
    files: ['tests/**/*.test.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // The host is the app, not a plugin: it loads a plugin's text, makes elements and deletes files for real.
    files: ['tests/host/**/*.ts'],
    rules: {
      '@typescript-eslint/no-implied-eval': 'off', 'obsidianmd/prefer-create-el': 'off',
      'obsidianmd/prefer-file-manager-trash-file': 'off', 'obsidianmd/hardcoded-config-path': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', Buffer: 'readonly', module: 'writable', console: 'readonly' } },
    rules: { 'obsidianmd/hardcoded-config-path': 'off' },
  },
  {
    files: ['manifest.json'],
    plugins: { obsidianmd },
    languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },
);
