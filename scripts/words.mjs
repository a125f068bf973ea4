// Writes the words of further languages without their keys, which are those of English: 450 keys twice are
// 10 KB of main.js. A plugin for production builds; everything else reads the files as they are.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import ts from 'typescript';

const SHAPED = join(import.meta.dirname, 'words', 'shaped.mjs');
const LANGUAGE = /^zh-(?:tw|cn)/;

/** @returns {import('esbuild').Plugin} */
export function wordsWithoutKeys() {
  return {
    name: 'latticework-words',
    setup(build) {
      build.onLoad({ filter: /[\\/]i18n[\\/]zh-(?:tw|cn)[^\\/]*\.ts$/ }, async ({ path }) => {
        const modelPath = path.replace(basename(path), basename(path).replace(LANGUAGE, 'en'));
        const [words, model] = await Promise.all([readWords(path), readWords(modelPath)]);
        const text = words.source.text;
        const contents = [
          `import { shaped } from ${JSON.stringify(SHAPED)};`,
          `import { ${model.name} } from './${basename(modelPath, '.ts')}';`,
          text.slice(0, words.object.getStart()),
          `shaped(${model.name}, ${values(words.object, model.object)}) as never`,
          text.slice(words.object.end),
        ].join('\n');
        return { contents, loader: 'ts', watchFiles: [modelPath] };
      });
    },
  };
}

/** The object of words that a file exports, and its name. @param {string} path */
async function readWords(path) {
  const source = ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const declarations = source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => [...declarationList.declarations]);
  const [words] = declarations.filter(({ initializer }) => initializer !== undefined && ts.isObjectLiteralExpression(initializer));
  if (words?.initializer === undefined || !ts.isObjectLiteralExpression(words.initializer)) throw new Error(`${path} exports no words.`);
  return { source, name: words.name.getText(), object: words.initializer };
}

/**
 * The values of one object of words, in the order of the model's keys.
 * @param {ts.ObjectLiteralExpression} words
 * @param {ts.ObjectLiteralExpression} model
 * @returns {string}
 */
function values(words, model) {
  const byKey = new Map(words.properties.map(property => [keyOf(property), valueOf(property)]));
  const inOrder = model.properties.map(property => {
    const value = byKey.get(keyOf(property));
    if (value === undefined) throw new Error(`${words.getSourceFile().fileName} has no words for ${keyOf(property)}.`);
    const wanted = valueOf(property);
    return ts.isObjectLiteralExpression(value) && ts.isObjectLiteralExpression(wanted) ? values(value, wanted) : value.getText();
  });
  return `[${inOrder.join(',')}]`;
}

/** @param {ts.ObjectLiteralElementLike} property */
function keyOf(property) {
  const { name } = property;
  if (name === undefined) throw new Error(`${property.getText()} has no key.`);
  return ts.isStringLiteral(name) ? name.text : name.getText();
}

/** @param {ts.ObjectLiteralElementLike} property */
function valueOf(property) {
  if (!ts.isPropertyAssignment(property)) throw new Error(`${property.getText()} is no plain property.`);
  return property.initializer;
}
