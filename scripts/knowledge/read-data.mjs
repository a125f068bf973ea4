// Reads the YAML files of src/catalogue and names file and place when one is malformed.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';

export const catalogueFolder = fileURLToPath(new URL('../../src/catalogue/', import.meta.url));

/** A fault in a data file, in words for the person who edits it. */
export class DataError extends Error {
  /** @param {string} file @param {string} place @param {string} fault */
  constructor(file, place, fault) {
    super(`src/catalogue/${file}: ${place ? `${place}: ` : ''}${fault}`);
    this.name = 'DataError';
  }
}

/** The parsed content of `src/catalogue/<file>`. @param {string} file @returns {unknown} */
export function readData(file) {
  const document = parseDocument(readFileSync(path.join(catalogueFolder, file), 'utf8'), { uniqueKeys: true });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) throw new DataError(file, `line ${fault.linePos?.[0].line ?? '?'}`, fault.message.split('\n')[0] ?? 'not YAML');
  return document.toJS();
}

/** Names of the framework files, one a category, in a fixed order. */
export function frameworkFiles() {
  return readdirSync(path.join(catalogueFolder, 'frameworks')).filter(name => name.endsWith('.yaml')).sort()
    .map(name => `frameworks/${name}`);
}

/** Names of the files of names in further languages, one a language, in a fixed order. */
export function nameFiles() {
  return readdirSync(path.join(catalogueFolder, 'names')).filter(name => name.endsWith('.yaml')).sort()
    .map(name => `names/${name}`);
}

/** Absolute paths of everything the compiled data depends on. */
export function dataFiles() {
  return [...frameworkFiles(), ...nameFiles(), 'categories.yaml', 'risk-topics.yaml', 'sections.yaml', 'zh-hans-overrides.yaml']
    .map(file => path.join(catalogueFolder, file));
}
