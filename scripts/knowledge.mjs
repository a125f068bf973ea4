// Compiles the data files of src/catalogue into strings that the bundle carries.
// One plugin for esbuild (builds) and one for vite (tests) serve the same modules.
import { compileCatalogue } from './knowledge/compile-catalogue.mjs';
import { compileRiskTopics } from './knowledge/compile-risk-topics.mjs';
import { compileSections } from './knowledge/compile-sections.mjs';
import { hanPairs } from './knowledge/han-pairs.mjs';
import { packText } from './knowledge/pack-text.mjs';
import { dataFiles } from './knowledge/read-data.mjs';

/** Each virtual module and how its string is made. @type {Readonly<Record<string, () => string>>} */
const modules = {
  'latticework:catalogue': () => JSON.stringify(compileCatalogue().data),
  'latticework:catalogue-texts': () => JSON.stringify(compileCatalogue().texts),
  'latticework:sections': () => JSON.stringify(compileSections()),
  'latticework:risk-topics': compileRiskTopics,
  'latticework:packed-for-reading': () => packText([JSON.stringify(compileCatalogue().data), JSON.stringify(compileSections())].join('\0')),
  'latticework:packed-for-showing': () => packText([JSON.stringify(compileCatalogue().texts), compileRiskTopics()].join('\0')),
  'latticework:han-pairs': () => packText(hanPairs()),
};

/** @param {string} text */
const moduleSource = text => `export default ${JSON.stringify(text)};`;

/** For builds. @returns {import('esbuild').Plugin} */
export function knowledge() {
  return {
    name: 'latticework-knowledge',
    setup(build) {
      build.onResolve({ filter: /^latticework:/ }, ({ path }) =>
        path in modules ? { path, namespace: 'latticework' } : { errors: [{ text: `no such data module: ${path}` }] });
      build.onLoad({ filter: /.*/, namespace: 'latticework' }, ({ path }) => ({
        contents: moduleSource(modules[path]?.() ?? ''),
        loader: 'js',
        watchFiles: dataFiles(),
      }));
    },
  };
}

/** For tests. @returns {import('vite').Plugin} */
export function knowledgeForVite() {
  return {
    name: 'latticework-knowledge',
    resolveId: id => (id in modules ? `\0${id}` : null),
    load: id => (id.startsWith('\0latticework:') ? moduleSource(modules[id.slice(1)]?.() ?? '') : null),
  };
}
