// The interface's words, written small for main.js: the texts of all languages in one packed text, and the keys of
// further languages left out, as they are those of English. Together 28 KB less. A plugin for production builds;
// everything else reads src/i18n as it is, and scripts/check-bundle.mjs compares the two.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packText } from './knowledge/pack-text.mjs';
import { withoutKeys } from './words/keys.mjs';
import { withoutTexts } from './words/texts.mjs';

const folder = path.resolve(import.meta.dirname, '..', 'src', 'i18n');
const PACKED = 'words:packed';
const LANGUAGE = /^zh-(?:tw|cn)/;

/** @returns {import('esbuild').Plugin} */
export function packedWords() {
  return {
    name: 'latticework-words',
    setup(build) {
      const { sources, texts } = readWords();
      build.onLoad({ filter: /[\\/]i18n[\\/][^\\/]+\.ts$/ }, ({ path: file }) => ({ contents: sources.get(path.basename(file)), loader: 'ts' }));
      build.onResolve({ filter: new RegExp(`^${PACKED}$`) }, () => ({ path: PACKED, namespace: PACKED }));
      build.onLoad({ filter: /.*/, namespace: PACKED }, () => ({
        contents: `import { unpackText } from '../core/text/unpack';\nexport const texts = unpackText(${JSON.stringify(packText(texts.join('\0')))}).split('\\0');`,
        loader: 'js',
        resolveDir: folder,
      }));
    },
  };
}

/** Every file of words, by its name, as it is bundled, and the texts, each once. */
function readWords() {
  /** @type {Map<string, number>} */
  const places = new Map();
  const reference = (/** @type {string} */ text) => {
    if (!places.has(text)) places.set(text, places.size);
    return `texts[${places.get(text)}]`;
  };
  const plain = new Map(readdirSync(folder).sort((a, b) => (a < b ? -1 : 1)).map(name =>
    [name, withoutTexts(readFileSync(path.join(folder, name), 'utf8'), reference, PACKED)]));
  const sources = new Map([...plain].map(([name, source]) => {
    const model = name.replace(LANGUAGE, 'en');
    return [name, LANGUAGE.test(name) ? withoutKeys({ name, source }, { name: model, source: plain.get(model) ?? '' }) : source];
  }));
  return { sources, texts: [...places.keys()] };
}
