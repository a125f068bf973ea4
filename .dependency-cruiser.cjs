/** The arrows of docs/design.md, types included: an arrow that is not listed fails the build. */
const only = (name, from, to) => ({
  name,
  severity: 'error',
  comment: `${from} may import only what docs/design.md lists.`,
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: to.map((folder) => `^src/${folder}`) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nobody-imports-main', severity: 'error', from: { path: '^src/' }, to: { path: '^src/main\\.ts$' } },
    only('core-is-alone', 'core', ['core/', 'catalogue/']),
    only('i18n-knows-core', 'i18n', ['i18n/', 'core/']),
    only('vault-arrows', 'vault', ['vault/', 'core/', 'i18n/', 'report-error\\.ts']),
    only('editor-arrows', 'editor', ['editor/', 'core/', 'i18n/']),
    only('views-arrows', 'views', ['views/', 'core/', 'i18n/']),
    only('blocks-arrows', 'blocks', ['blocks/', 'core/', 'i18n/']),
    only('settings-arrows', 'settings', ['settings/', 'core/', 'i18n/', 'report-error\\.ts']),
    only('cli-arrows', 'cli', ['cli/', 'core/', 'i18n/']),
    only('commands-arrows', 'commands', ['commands/', 'core/', 'i18n/', 'vault/', 'views/', 'blocks/', 'editor/', 'settings/', 'report-error\\.ts']),
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^src/(core|i18n)/' },
      to: { path: '^(obsidian|electron|@codemirror|@lezer|node:)|node_modules/(obsidian|electron|@codemirror|@lezer)' },
    },
    { name: 'node-only-in-cli', severity: 'error', from: { path: '^src/(?!cli/)' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    { name: 'no-dev-dependency-at-run-time', severity: 'error', from: { path: '^src/(?!cli/)' }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/(obsidian|@codemirror)' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
