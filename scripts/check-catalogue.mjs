// Checks the framework catalogue and prints what is wrong with it, one line each.
//   node scripts/check-catalogue.mjs        exit 0: nothing is; 1: something is
import { build } from 'esbuild';
import { Buffer } from 'node:buffer';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { knowledge } from './knowledge.mjs';
import { compileCatalogue, readCategories, readEntries } from './knowledge/compile-catalogue.mjs';
import { DataError } from './knowledge/read-data.mjs';

const leastFrameworks = 280;
/** Of the compiled JSON, which the bundle carries packed. */
const mostBytes = 400 * 1024;
const mostQuestions = 4;

/** Words too common to name a framework, whatever the rule. */
const neverAliases = [
  'AI', 'DuPont', 'invert', 'EV', 'PE', 'PB', 'ROI', 'ROE', '分析', '框架', '模型', '策略', '理論',
  'competition', 'strategy', 'model', 'growth', 'risk', '風險', '成長', '競爭', '價值', '報酬',
];

/** @typedef {import('./knowledge/compile-catalogue.mjs').Entry} Entry */

/** The product's own folding, so that the check and the matcher cannot disagree. @returns {Promise<(text: string) => string>} */
async function loadFolding() {
  const entry = fileURLToPath(new URL('../src/core/text/fold.ts', import.meta.url));
  const { outputFiles: [output] } = await build({
    entryPoints: [entry], bundle: true, format: 'iife', globalName: 'folding', write: false, plugins: [knowledge()],
  });
  const { foldForMatching } = runInNewContext(`${output?.text ?? ''}; folding`, { TextDecoder });
  return foldForMatching;
}

/** @param {readonly Entry[]} entries @param {readonly string[]} categories @param {(text: string) => string} fold */
function faultsOf(entries, categories, fold) {
  const never = new Set(neverAliases.map(fold));
  return [
    ...(entries.length < leastFrameworks ? [`${entries.length} frameworks, at least ${leastFrameworks} are needed`] : []),
    ...categories.filter(id => !entries.some(({ category }) => category === id)).map(id => `category ${id} is empty`),
    ...entries.flatMap(entry => entryFaults(entry, fold).map(fault => `${entry.file}: ${entry.id}: ${fault}`)),
    ...sharedNames(entries, fold),
    ...entries.flatMap(entry => allNames(entry).filter(name => never.has(fold(name)))
      .map(name => `${entry.file}: ${entry.id}: "${name}" is too common to be a name`)),
  ];
}

/** @param {Entry} entry */
const allNames = ({ names, aliases }) => [...names, ...aliases];

/** @param {Entry} entry @param {(text: string) => string} fold @returns {string[]} */
function entryFaults(entry, fold) {
  const { id, questions, risks, related } = entry;
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? [] : ['an id is lower case with dashes']),
    ...repeated(entry, fold),
    ...hiddenParts(entry, fold),
    ...entry.matching.flatMap(rule => ruleFaults(rule, entry, fold)),
    ...(questions[0].length < 2 || questions[0].length > mostQuestions ? [`${questions[0].length} questions`] : []),
    ...(questions[0].length === questions[1].length ? [] : ['zh-Hant and en differ in their number of questions']),
    ...(risks[0].length === risks[1].length ? [] : ['zh-Hant and en differ in their number of risks']),
    ...(related.includes(id) ? ['is related to itself'] : []),
    ...(new Set(related).size === related.length ? [] : ['names a related framework twice']),
  ];
}

/** Aliases that folding makes needless. @param {Entry} entry @param {(text: string) => string} fold */
function repeated({ names, aliases }, fold) {
  const seen = new Set(names.map(fold));
  return aliases.flatMap(alias => {
    const folded = fold(alias);
    const known = seen.has(folded);
    seen.add(folded);
    return known ? [`"${alias}" is only another spelling of a name it has`] : [];
  });
}

/**
 * Names match as a whole: nobody writes "Discounted cash flow (DCF)" in a sentence, so what stands outside the
 * parentheses has to be a name too. @param {Entry} entry @param {(text: string) => string} fold
 */
function hiddenParts(entry, fold) {
  const known = new Set(allNames(entry).map(fold));
  return allNames(entry).flatMap(name => {
    const plain = name.replace(/\s*[(（][^)）]*[)）]/g, '').trim();
    return known.has(fold(plain)) ? [] : [`"${name}" is a name, but "${plain}" is none`];
  });
}

/** @param {Record<string, unknown>} rule @param {Entry} entry @param {(text: string) => string} fold @returns {string[]} */
function ruleFaults(rule, entry, fold) {
  const alias = fold(String(rule.alias));
  const context = Array.isArray(rule.context) ? rule.context.map(String) : [];
  // Abbreviations in exact letters may: LTV beside CAC, TAM beside SAM is no accident.
  const ambiguous = new Set(entry.matching.filter(other => other.rule !== 'anywhere' && other.exactCase !== true).map(other => fold(String(other.alias))));
  const needsContext = rule.rule === 'needs-context' || rule.rule === 'heading-or-context';
  return [
    ...(allNames(entry).some(name => fold(name) === alias) ? [] : [`the rule for "${rule.alias}" is for no alias`]),
    ...(needsContext && context.length === 0 ? [`the rule for "${rule.alias}" has no context words`] : []),
    ...context.filter(word => alias.includes(fold(word))).map(word => `"${word}" vouches for "${rule.alias}", which contains it`),
    ...context.filter(word => ambiguous.has(fold(word))).map(word => `"${word}" vouches for "${rule.alias}", but is ambiguous itself`),
    ...(new Set(context.map(fold)).size === context.length ? [] : [`the rule for "${rule.alias}" names a context word twice`]),
  ];
}

/** @param {readonly Entry[]} entries @param {(text: string) => string} fold */
function sharedNames(entries, fold) {
  /** @type {Map<string, string>} */
  const owners = new Map();
  const faults = [];
  for (const entry of entries) {
    if (entries.some(other => other !== entry && other.id === entry.id)) faults.push(`${entry.file}: the id ${entry.id} is used twice`);
    for (const name of allNames(entry)) {
      const owner = owners.get(fold(name));
      if (owner !== undefined && owner !== entry.id) faults.push(`${entry.file}: "${name}" belongs to ${owner} and to ${entry.id}`);
      owners.set(fold(name), entry.id);
    }
  }
  return faults;
}

/** @param {readonly Entry[]} entries @param {number} bytes */
function summary(entries, bytes) {
  const names = entries.reduce((sum, entry) => sum + allNames(entry).length, 0);
  const rules = entries.reduce((sum, entry) => sum + entry.matching.length, 0);
  return `catalogue: ${entries.length} frameworks, ${names} names, ${rules} rules, ${Math.round(bytes / 1024)} KB compiled`;
}

async function main() {
  const categories = readCategories().map(({ id }) => id);
  const entries = readEntries(categories);
  const bytes = Buffer.byteLength(JSON.stringify(compileCatalogue()));
  const faults = faultsOf(entries, categories, await loadFolding());
  if (bytes > mostBytes) faults.push(`the compiled catalogue has ${bytes} bytes, at most ${mostBytes} are allowed`);
  for (const fault of faults) console.error(fault);
  console.log(summary(entries, bytes));
  return faults.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
