import path from 'node:path';
import ts from 'typescript';

const SHAPED = path.join(import.meta.dirname, 'shaped.mjs');

/** A file of words. @typedef {{ name: string, source: string }} WordsFile */

/**
 * A module of words as the list of their values, in the order of the keys of another, its model.
 * @param {WordsFile} words
 * @param {WordsFile} model
 */
export function withoutKeys(words, model) {
  const said = readWords(words);
  const wanted = readWords(model);
  return [
    `import { shaped } from ${JSON.stringify(SHAPED)};`,
    `import { ${wanted.name} } from './${model.name.replace(/\.ts$/, '')}';`,
    words.source.slice(0, said.object.getStart()),
    `shaped(${wanted.name}, ${values(said.object, wanted.object)}) as never`,
    words.source.slice(said.object.end),
  ].join('\n');
}

/** The object of words that a file exports, and its name. @param {WordsFile} file */
function readWords({ name, source }) {
  const tree = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const declarations = tree.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => [...declarationList.declarations]);
  const [words] = declarations.filter(({ initializer }) => initializer !== undefined && ts.isObjectLiteralExpression(initializer));
  if (words?.initializer === undefined || !ts.isObjectLiteralExpression(words.initializer)) throw new Error(`${name} exports no words.`);
  return { name: words.name.getText(), object: words.initializer };
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
