// Simplified (mainland) texts from the Traditional ones of the catalogue: OpenCC's Taiwan-to-mainland
// phrases, our own phrases before them, and whole texts given by hand where the result reads badly.
// The bundle carries no OpenCC: it gets the few characters and phrases that the catalogue's texts need
// (`table`), and the text itself where those do not yield the same.
import { createRequire } from 'node:module';
import { inside, record, text } from './check-shape.mjs';
import { openccEntries } from './han-pairs.mjs';
import { readData } from './read-data.mjs';

const file = 'zh-hans-overrides.yaml';

/** @typedef {{ characters: string, phrases: string[] }} SimplifiedTable */

/** @returns {{ phrases: Map<string, string>, texts: Map<string, string> }} */
export function readOverrides() {
  const data = record(readData(file), ['phrases', 'texts'], { file, place: '' });
  const read = (/** @type {string} */ key) => new Map(Object.entries(record(data[key] ?? {}, null, { file, place: key }))
    .map(([from, to]) => [from, text(to, inside({ file, place: key }, from))]));
  return { phrases: read('phrases'), texts: read('texts') };
}

/** What each text should read in Simplified: `exact(text)`. @param {ReturnType<typeof readOverrides>} overrides */
export function exactConverter({ phrases, texts }) {
  /** @type {{ Converter: (options: { from: string, to: string }) => (text: string) => string }} */
  const opencc = createRequire(import.meta.url)('opencc-js');
  const convert = opencc.Converter({ from: 'twp', to: 'cn' });
  const own = [...phrases.keys()].sort((a, b) => b.length - a.length);
  if (own.length === 0) return (/** @type {string} */ source) => texts.get(source) ?? convert(source);
  const splitter = new RegExp(`(${own.map(key => key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`);
  return (/** @type {string} */ source) => texts.get(source)
    ?? source.split(splitter).map(piece => phrases.get(piece) ?? convert(piece)).join('');
}

/**
 * The smallest table with which `tableConverter` does what `exact` does, as far as single characters and
 * known phrases go. @param {readonly string[]} sources @param {ReturnType<typeof readOverrides>} overrides
 * @param {(text: string) => string} exact @returns {SimplifiedTable}
 */
export function simplifiedTable(sources, { phrases }, exact) {
  const all = sources.join('\n');
  const singles = [...new Set(all)].sort().filter(character => character.length === 1 && exact(character) !== character);
  const characters = singles.map(character => character + exact(character)).join('');
  const byCharacter = tableConverter({ characters, phrases: [] });
  const known = ['TWPhrasesRev', 'TWVariantsRevPhrases', 'TSPhrases'].flatMap(openccEntries).map(([key]) => key);
  const pairs = new Set(Array.from({ length: all.length - 1 }, (_, at) => all.slice(at, at + 2)));
  const needed = [...new Set([...phrases.keys(), ...known])].sort().filter(key => key.length > 1
    && pairs.has(key.slice(0, 2)) && all.includes(key) && isNeeded(key, byCharacter, exact, phrases));
  return { characters, phrases: needed.flatMap(key => [key, exact(key)]) };
}

/**
 * A phrase of ours is needed even where it says what single characters say: it may keep a shorter phrase of
 * OpenCC from its middle. @param {string} key @param {(text: string) => string} byCharacter
 * @param {(text: string) => string} exact @param {Map<string, string>} own
 */
const isNeeded = (key, byCharacter, exact, own) => own.has(key) || exact(key) !== byCharacter(key);

/** Longest phrase first, then single characters: what the plugin does with the table. @param {SimplifiedTable} table */
export function tableConverter({ characters, phrases }) {
  const single = new Map(Array.from({ length: characters.length / 2 }, (_, i) => [characters[2 * i], characters[2 * i + 1]]));
  const pairs = Array.from({ length: phrases.length / 2 }, (_, i) => [phrases[2 * i] ?? '', phrases[2 * i + 1] ?? ''])
    .sort(([a = ''], [b = '']) => b.length - a.length);
  return (/** @type {string} */ source) => {
    let result = '';
    for (let at = 0; at < source.length;) {
      const [from = source[at] ?? '', to] = pairs.find(([key = '']) => source.startsWith(key, at)) ?? [];
      result += to ?? single.get(from) ?? from;
      at += from.length;
    }
    return result;
  };
}
