// categories.yaml, frameworks/*.yaml and names/*.yaml → `CatalogueData` (src/core/frameworks/catalogue.ts) and
// `FrameworkTextsData` (src/core/frameworks/framework-texts.ts).
import { inside, list, optionalTexts, record, text, texts } from './check-shape.mjs';
import { DataError, frameworkFiles, readData } from './read-data.mjs';
import { withAddedNames } from './read-names.mjs';
import { readRule, ruleKinds } from './read-rule.mjs';
import { exactConverter, readOverrides, simplifiedTable, tableConverter } from './to-simplified.mjs';

/**
 * One entry as the YAML has it, checked.
 * @typedef {{ id: string, category: string, file: string, names: [string, string, string], aliases: string[],
 *   matching: Record<string, unknown>[], definition: [string, string], questions: [string[], string[]],
 *   risks: [string[], string[]], related: string[] }} Entry
 */

/** Compiles the whole catalogue, `data` for reading notes and `texts` to show; throws a DataError that names file and entry. */
export function compileCatalogue() {
  const categories = readCategories();
  const entries = withAddedNames(readEntries(categories.map(({ id }) => id)));
  const overrides = readOverrides();
  const exact = exactConverter(overrides);
  const table = simplifiedTable(entries.flatMap(traditionalTexts), overrides, exact);
  const derive = tableConverter(table);
  const third = (/** @type {string} */ source) => (derive(source) === exact(source) ? '' : exact(source));
  const thirdList = (/** @type {string[]} */ sources) => (sources.every(source => third(source) === '') ? [] : sources.map(exact));
  const data = {
    schema: 1,
    categories,
    simplified: table,
    frameworks: {
      id: column(entries, ({ id }) => id),
      category: column(entries, ({ category }) => String(categories.findIndex(({ id }) => id === category))),
      nameHant: column(entries, ({ names }) => names[0]),
      nameHans: column(entries, ({ names }) => (derive(names[0]) === names[1] ? '' : names[1])),
      nameEn: column(entries, ({ names }) => names[2]),
      aliases: column(entries, entry => joined(entry.aliases, '|', entry)),
      related: column(entries, entry => joined(entry.related.map(id => String(indexOfEntry(entries, id, entry))), '|', entry)),
      matching: column(entries, entry => joined(entry.matching.map(rule => ruleText(rule, entry)), '|', entry)),
    },
  };
  const texts = {
    definitionHant: column(entries, ({ definition }) => definition[0]),
    definitionEn: column(entries, ({ definition }) => definition[1]),
    definitionHans: column(entries, ({ definition }) => third(definition[0])),
    questionsHant: column(entries, entry => joined(entry.questions[0], '|', entry)),
    questionsEn: column(entries, entry => joined(entry.questions[1], '|', entry)),
    questionsHans: column(entries, entry => joined(thirdList(entry.questions[0]), '|', entry)),
    risksHant: column(entries, entry => joined(entry.risks[0], '|', entry)),
    risksEn: column(entries, entry => joined(entry.risks[1], '|', entry)),
    risksHans: column(entries, entry => joined(thirdList(entry.risks[0]), '|', entry)),
  };
  return { data, texts };
}

/** @param {Entry[]} entries @param {(entry: Entry) => string} cell */
const column = (entries, cell) => entries.map(entry => joined([cell(entry)], '\n', entry)).join('\n');

/** Texts with a sign between them that none of them may hold. @param {readonly string[]} texts @param {string} sign @param {Entry} entry */
function joined(texts, sign, entry) {
  const holder = texts.find(part => part.includes(sign));
  if (holder !== undefined) throw new DataError(entry.file, entry.id, `${JSON.stringify(sign)} stands in "${holder}"`);
  return texts.join(sign);
}

/** `alias;kind;context;exclude`, see `FrameworkColumn`. @param {Record<string, unknown>} rule @param {Entry} entry */
function ruleText({ alias, rule, exactCase, context = [], exclude = [] }, entry) {
  const words = (/** @type {unknown} */ list) => joined(Array.isArray(list) ? list.map(String) : [], ',', entry);
  const kind = ruleKinds.indexOf(String(rule)) + (exactCase === true ? ruleKinds.length : 0);
  return joined([String(alias), String(kind), words(context), words(exclude)], ';', entry).replace(/;+$/, '');
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
