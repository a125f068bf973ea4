// Prints random places where notes name a framework, each with its line, to be read and judged by a person.
// The protocol is in docs/design.md.
//   npm run sample-hits -- [--seed N] [--count N] [--what mentions|headings|cards] [FOLDER…]
// Without a folder: the sample vault and the labelled notes. `npm run build` first: it asks dist/cli.mjs.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';

/** Characters shown on each side of a name. */
const reach = 60;

const { values: { seed, count, what }, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    what: { type: 'string', default: 'mentions' },
  },
});

/** @typedef {{ line: number, column: number, text: string, framework: string, place: string, rule: string }} Mention */
/** @typedef {{ line: number, heading: string, role: string, roleFrom: string }} Section */
/** @typedef {{ line: number, title: string, frameworks: string[], unlisted: string[], gist: string, risks: { text: string }[] }} Card */
/** @typedef {{ path: string, mentions: Mention[], sections: Section[], cards: Card[] }} Analysis */

/** What the command line says of every note, as a user would get it. @param {readonly string[]} folders @returns {Analysis[]} */
function analyze(folders) {
  const printed = execFileSync(process.execPath, ['dist/cli.mjs', 'analyze', ...folders], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return printed.split('\n').filter(line => line !== '').map(line => JSON.parse(line));
}

/** The same numbers in [0, 1) for the same seed, on every machine (mulberry32). @param {number} seed */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @template T @param {readonly T[]} all @param {number} count @param {() => number} random @returns {T[]} */
function sample(all, count, random) {
  const left = [...all];
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
}

/** Lines of a note as its analysis counts them. @param {string} path */
const linesOf = path => readFileSync(path, 'utf8').split(/\r\n|\r|\n/);

/** @type {Record<string, (analysis: Analysis) => string[]>} */
const describe = {
  mentions: ({ path, mentions }) => mentions.map(({ line, column, text, framework, place, rule }) => {
    const whole = linesOf(path)[line - 1] ?? '';
    const start = column - 1;
    const end = start + text.length;
    const around = `${whole.slice(Math.max(0, start - reach), start)}⟦${text}⟧${whole.slice(end, end + reach)}`;
    return `${framework} (${place}, ${rule}) ${path}:${line}\n   ${around}`;
  }),
  headings: ({ path, sections }) => sections.map(({ line, heading, role, roleFrom }) => `${role} (${roleFrom}) ${path}:${line}\n   ${heading}`),
  cards: ({ path, cards }) => cards.map(({ line, title, frameworks, unlisted, gist, risks }) =>
    `${title} [${[...frameworks, ...unlisted.map(name => `"${name}"`)].join(', ')}] ${path}:${line}\n   ${gist}\n   risks: ${risks.map(({ text }) => text).join(' · ')}`),
};

const kind = describe[what];
if (kind === undefined) {
  console.error(`--what is one of ${Object.keys(describe).join(', ')}`);
  process.exitCode = 2;
} else {
  const notes = analyze(positionals.length > 0 ? positionals : ['docs/sample-vault', 'tests/fixtures/labelled/notes']);
  const all = notes.flatMap(kind);
  const chosen = sample(all, Number(count), randomNumbers(Number(seed)));
  chosen.forEach((text, index) => console.log(`${index + 1}. ${text}`));
  console.log(`${chosen.length} of ${all.length} ${what} in ${notes.length} notes, seed ${seed}`);
}
