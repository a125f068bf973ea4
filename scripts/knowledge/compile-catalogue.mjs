// categories.yaml, frameworks/*.yaml and names/*.yaml → `CatalogueData` (src/core/frameworks/catalogue.ts).
import { inside, list, optionalTexts, record, text, texts } from './check-shape.mjs';
import { DataError, frameworkFiles, readData } from './read-data.mjs';
import { withAddedNames } from './read-names.mjs';
import { readRule } from './read-rule.mjs';
import { exactConverter, readOverrides, simplifiedTable, tableConverter } from './to-simplified.mjs';

/**
 * One entry as the YAML has it, checked.
 * @typedef {{ id: string, category: string, file: string, names: [string, string, string], aliases: string[],
 *   matching: Record<string, unknown>[], definition: [string, string], questions: [string[], string[]],
 *   risks: [string[], string[]], related: string[] }} Entry
 */

/** Compiles the whole catalogue; throws a DataError that names file and entry. */
export function compileCatalogue() {
  const categories = readCategories();
  const entries = withAddedNames(readEntries(categories.map(({ id }) => id)));
  const overrides = readOverrides();
  const exact = exactConverter(overrides);
  const table = simplifiedTable(entries.flatMap(traditionalTexts), overrides, exact);
  const derive = tableConverter(table);
  const third = (/** @type {string} */ source) => (derive(source) === exact(source) ? null : exact(source));
  const thirdList = (/** @type {string[]} */ sources) =>
    (sources.every(source => third(source) === null) ? null : sources.map(exact));
  return {
    schema: 1,
    categories,
    simplified: table,
    frameworks: {
      id: entries.map(({ id }) => id),
      category: entries.map(({ category }) => categories.findIndex(({ id }) => id === category)),
      nameHant: entries.map(({ names }) => names[0]),
      nameHans: entries.map(({ names }) => names[1]),
      nameEn: entries.map(({ names }) => names[2]),
      aliases: entries.map(({ aliases }) => aliases),
      definitionHant: entries.map(({ definition }) => definition[0]),
      definitionEn: entries.map(({ definition }) => definition[1]),
      definitionHans: entries.map(({ definition }) => third(definition[0])),
      questionsHant: entries.map(({ questions }) => questions[0]),
      questionsEn: entries.map(({ questions }) => questions[1]),
      questionsHans: entries.map(({ questions }) => thirdList(questions[0])),
      risksHant: entries.map(({ risks }) => risks[0]),
      risksEn: entries.map(({ risks }) => risks[1]),
      risksHans: entries.map(({ risks }) => thirdList(risks[0])),
      related: entries.map(entry => entry.related.map(id => indexOfEntry(entries, id, entry))),
      matching: entries.map(({ matching }) => matching),
    },
  };
}

/** @param {Entry} entry */
const traditionalTexts = ({ definition, questions, risks }) => [definition[0], ...questions[0], ...risks[0]];

/** @param {Entry[]} entries @param {string} id @param {Entry} from */
function indexOfEntry(entries, id, from) {
  const index = entries.findIndex(entry => entry.id === id);
  if (index < 0) throw new DataError(from.file, `${from.id}.related`, `no framework "${id}"`);
  return index;
}

/** @returns {{ id: string, names: [string, string, string] }[]} */
export function readCategories() {
  const file = 'categories.yaml';
  return list(readData(file), { file, place: '' }).map((value, index) => {
    const where = { file, place: `entry ${index + 1}` };
    const category = record(value, ['id', 'names'], where);
    const id = text(category.id, inside(where, 'id'));
    return { id, names: threeNames(category.names, { file, place: id }) };
  });
}

/** Every entry of every category file, in order of file and place. @param {readonly string[]} categories @returns {Entry[]} */
export function readEntries(categories) {
  return frameworkFiles().flatMap(file => {
    const category = file.slice('frameworks/'.length, -'.yaml'.length);
    if (!categories.includes(category)) throw new DataError(file, '', `categories.yaml has no category "${category}"`);
    return list(readData(file), { file, place: '' }).map((value, index) => readEntry(value, category, file, index));
  });
}

/** @param {unknown} value @param {string} category @param {string} file @param {number} index @returns {Entry} */
function readEntry(value, category, file, index) {
  const keys = ['id', 'names', 'aliases', 'matching', 'definition', 'questions', 'risks', 'related'];
  const entry = record(value, null, { file, place: `entry ${index + 1}` });
  const id = text(entry.id, { file, place: `entry ${index + 1}.id` });
  const where = { file, place: id };
  record(value, keys, where);
  const definition = record(entry.definition, ['zh-Hant', 'en'], inside(where, 'definition'));
  return {
    id, category, file,
    names: threeNames(entry.names, where),
    aliases: readAliases(entry.aliases, inside(where, 'aliases')),
    matching: list(entry.matching ?? [], inside(where, 'matching')).map(rule => readRule(rule, inside(where, 'matching'))),
    definition: [text(definition['zh-Hant'], inside(where, 'definition.zh-Hant')), text(definition.en, inside(where, 'definition.en'))],
    questions: bothLists(entry.questions, inside(where, 'questions')),
    risks: bothLists(entry.risks, inside(where, 'risks')),
    related: optionalTexts(entry.related, inside(where, 'related')),
  };
}

/** @param {unknown} value @param {import('./check-shape.mjs').Where} where @returns {[string, string, string]} */
function threeNames(value, where) {
  const names = record(value, ['zh-Hant', 'zh-Hans', 'en'], inside(where, 'names'));
  const name = (/** @type {string} */ script) => text(names[script], inside(where, `names.${script}`));
  return [name('zh-Hant'), name('zh-Hans'), name('en')];
}

/** @param {unknown} value @param {import('./check-shape.mjs').Where} where @returns {string[]} */
function readAliases(value, where) {
  const aliases = record(value ?? {}, ['zh-Hant', 'zh-Hans', 'en'], where);
  return ['zh-Hant', 'zh-Hans', 'en'].flatMap(script => optionalTexts(aliases[script], inside(where, script)));
}

/** @param {unknown} value @param {import('./check-shape.mjs').Where} where @returns {[string[], string[]]} */
function bothLists(value, where) {
  const both = record(value, ['zh-Hant', 'en'], where);
  return [texts(both['zh-Hant'], inside(where, 'zh-Hant')), texts(both.en, inside(where, 'en'))];
}
