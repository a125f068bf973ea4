// npm run bench: prints what the goals in docs/design.md are measured by. Trust the ratios of one run; the
// milliseconds depend on the machine. Nothing is asserted here.
import { Buffer } from 'node:buffer';
import { stat } from 'node:fs/promises';
import process from 'node:process';
import MarkdownIt from 'markdown-it';
import { importCore } from './bundle.mjs';
import { medians } from './medians.mjs';
import { riskNote } from './risk-vault.mjs';
import { longNotes, readAll, repeatedVault } from './vault.mjs';

const NOTES = Number(process.argv[2] ?? 10_000);
/** Framework notes of the user's. */
const OWN = 1000;
const LONG = 6_000;

const core = await importCore();
const rules = core.defaultRules();
const rows = [];
const row = (what, value, goal = '') => rows.push({ what, value, goal });
const times = (a, b) => `${(a / b).toFixed(2)} ×`;
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

const vault = await repeatedVault(NOTES);
try {
  const texts = await readAll(vault.paths);
  await measureAnalysis(texts);
  await measureIndex(texts);
  await measureFrameworkNotes(texts);
} finally {
  await vault.dispose();
}
await measureGap();
await measureLongNotes(await longNotes(NOTES, LONG));
await measureGrowth();
await measureCatalogue();
await measureBundle();
console.table(rows);

async function measureAnalysis(texts) {
  const blocks = blockParser();
  const properties = propertiesOf(texts);
  const taken = await medians({
    read: () => readAll(vault.paths),
    analyse: () => { vault.paths.forEach((path, at) => core.analyzeNote(path, texts[at], rules, properties[at])); },
    withYaml: () => { vault.paths.forEach((path, at) => core.analyzeNote(path, texts[at], rules)); },
    blocks: () => { for (const text of texts) blocks(text); },
  });
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  row(`notes, MB of UTF-8`, `${NOTES}, ${(bytes / 1e6).toFixed(1)}`);
  row('reading and decoding, 16 in flight', ms(taken.read));
  row('analysing, properties as the app hands them over', `${ms(taken.analyse)} = ${(taken.analyse * 1000 / NOTES).toFixed(0)} µs a note`);
  row('analysing / reading and decoding', times(taken.analyse, taken.read), '≤ 4 ×');
  row('the same, reading the YAML too / reading and decoding', times(taken.withYaml, taken.read));
  row('analysing / block rules of markdown-it alone', times(taken.analyse, taken.blocks));
}

/** The steps of the analysis on notes of 6 KB, each by what a Markdown parser needs for the blocks alone. */
async function measureLongNotes(texts) {
  const blocks = blockParser();
  const properties = propertiesOf(texts);
  const path = 'note.md';
  const taken = await medians({
    blocks: () => { for (const text of texts) blocks(text); },
    lines: () => { for (const text of texts) core.readNoteLines(core.readLines(text)); },
    structure: () => { texts.forEach((text, at) => core.readStructure(path, text, rules, properties[at])); },
    names: () => { texts.forEach((text, at) => readNames(path, text, properties[at])); },
    analyse: () => { texts.forEach((text, at) => core.analyzeNote(path, text, rules, properties[at])); },
    withYaml: () => { for (const text of texts) core.analyzeNote(path, text, rules); },
  });
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const byBlocks = (value) => `${(value * 1000 / texts.length).toFixed(0)} µs a note = ${times(value, taken.blocks)}`;
  row(`long notes, KB of UTF-8 each`, `${texts.length}, ${(bytes / texts.length / 1000).toFixed(1)}`);
  row('long: block rules of markdown-it alone', `${(taken.blocks * 1000 / texts.length).toFixed(0)} µs a note`);
  row('long: telling lines apart / block rules', byBlocks(taken.lines));
  row('long: structure / block rules', byBlocks(taken.structure));
  row('long: structure and all names / block rules', byBlocks(taken.names), '≤ 0.5 ×');
  row('long: whole analysis / block rules', byBlocks(taken.analyse));
  row('long: the same, reading the YAML too / block rules', byBlocks(taken.withYaml));
}

/** What the metadata cache of the app has read of each note before the plugin asks. */
function propertiesOf(texts) {
  return texts.map((text) => core.readStructure('note.md', text, rules).properties.values);
}

function readNames(path, text, known) {
  const { note, properties, sections, blocks } = core.readStructure(path, text, rules, known);
  return core.findMentions({ text, lines: note.lines, blocks, sections, properties: properties.values }, rules.catalogue, rules.tagPrefix);
}

/** Twice the text takes twice the time: one line and many lines that name a framework over and over. */
async function measureGrowth() {
  const ofLength = (unit, count) => `## 囚徒困境\n\n${unit.repeat(count)}`;
  for (const [what, unit] of [['one line', '囚徒困境 moat，'], ['many lines', '- 囚徒困境 and moat。\n']]) {
    const half = ofLength(unit, 20_000);
    const whole = ofLength(unit, 40_000);
    const taken = await medians({
      half: () => core.analyzeNote('note.md', half, rules),
      whole: () => core.analyzeNote('note.md', whole, rules),
    });
    row(`80,000 names in ${what} / half of it`, `${ms(taken.whole)} = ${times(taken.whole, taken.half)}`, 'about 2 ×');
  }
}

/** markdown-it with the inline rules left out: what a Markdown parser needs for the blocks alone. */
function blockParser() {
  const parser = new MarkdownIt('default', { html: true });
  parser.core.ruler.enableOnly(['normalize', 'block']);
  return (text) => parser.parse(text, {});
}

async function measureIndex(texts) {
  const analyses = vault.paths.map((path, at) => core.analyzeNote(path, texts[at], rules));
  const index = new core.FrameworkIndex();
  const fill = () => {
    index.clear();
    index.batch(() => { for (const analysis of analyses) index.put(analysis); });
  };
  fill();
  const busiest = analyses.toSorted((a, b) => b.frameworks.length - a.frameworks.length)[0];
  const copy = structuredClone(busiest);
  const taken = await medians({
    fill,
    equal: () => { index.put(copy); },
    related: () => core.buildRelated(index, busiest.path, rules.catalogue, 'zh-Hant'),
    sidebar: () => core.buildSidebar(index, busiest.path, rules.catalogue, 'zh-Hant'),
    list: () => core.buildFrameworkList(index, rules.catalogue, 'zh-Hant'),
  }, 21);
  let edits = 0;
  const { redraw } = await medians({
    redraw: () => {
      index.put({ ...busiest, title: { ...busiest.title, text: `${busiest.title.text} ${++edits}` } });
      core.buildSidebar(index, busiest.path, rules.catalogue, 'zh-Hant');
    },
  }, 21);
  row(`index: filling with ${NOTES}`, ms(taken.fill));
  row('index: putting an equal analysis', ms(taken.equal));
  row(`related notes of the note with most frameworks (${busiest.frameworks.length})`, ms(taken.related), '≤ 5 ms');
  row('its sidebar, just after all notes were put in', ms(taken.sidebar));
  row('its sidebar again, after a change to the note', ms(redraw), 'one frame, 16 ms');
  row('list of the frameworks in use', ms(taken.list));
}

/** 500 notes about one framework with five risks each, among as many notes as the vault has. */
async function measureGap() {
  const index = new core.FrameworkIndex();
  const put = (path, text) => { index.put(core.analyzeNote(path, text, rules)); };
  index.batch(() => { for (let at = 0; at < NOTES; at++) put(`${at}.md`, at < 500 ? riskNote('Pricing power', at) : riskNote('Moat', at)); });
  const gap = (path) => core.buildGap(index, path, 'risk', rules.catalogue, 'zh-Hant');
  let asked = 0;
  const taken = await medians({
    // A note never asked about before its lines were read: nothing of it is remembered.
    gap: () => { asked++; return gap(`${asked % 500}.md`); },
    common: () => gap('900.md'),
    sidebar: () => core.buildSidebar(index, '0.md', rules.catalogue, 'zh-Hant'),
    commonSidebar: () => core.buildSidebar(index, '900.md', rules.catalogue, 'zh-Hant'),
  }, 21);
  row('risk gap of a note against 2,500 risks', ms(taken.gap), '≤ 30 ms');
  row(`risk gap of a framework in ${NOTES - 500} notes`, ms(taken.common), '≤ 30 ms');
  row('sidebar of a note with 2,500 risks elsewhere', ms(taken.sidebar), 'one frame, 16 ms');
  row(`sidebar of a framework in ${NOTES - 500} notes`, ms(taken.commonSidebar), 'one frame, 16 ms');
}

async function measureCatalogue() {
  const parsed = core.parseCatalogue(core.catalogueJson, () => core.catalogueTexts);
  const taken = await medians({
    parse: () => core.parseCatalogue(core.catalogueJson, () => core.catalogueTexts),
    matcher: () => core.extendCatalogue(parsed, []).matcher,
  }, 21);
  row(`catalogue of ${parsed.frameworks.length} frameworks: parsing`, ms(taken.parse));
  row('matcher: building', ms(taken.matcher), '≤ 30 ms');
}

/** What a vault with a thousand framework notes costs when one of them changes. */
async function measureFrameworkNotes(texts) {
  const parsed = core.parseCatalogue(core.catalogueJson, () => core.catalogueTexts);
  const notes = Array.from({ length: OWN }, (_, at) => core.analyzeNote(
    `Frameworks/第${at}號門店現象.md`, `---\naliases: [門店${at}號怪談, store oddity ${at}, 路口${at}定理, corner theorem ${at}]\n---\n\n轉角的那一家總是先漲。\n`, rules,
  ));
  const { frameworks } = core.readUserFrameworks(notes, parsed);
  const signatures = texts.map(core.textSignature);
  const probes = frameworks[0].aliases.map(core.nameProbe);
  const holds = (signature) => probes.some((probe) => core.mayHold(signature, probe));
  const taken = await medians({
    read: () => core.readUserFrameworks(notes, parsed),
    matcher: () => core.extendCatalogue(parsed, frameworks).matcher,
    sign: () => texts.map(core.textSignature),
    ask: () => signatures.filter(holds),
  }, 11);
  row(`${OWN} framework notes with ${OWN * 5} names: taking in`, ms(taken.read));
  row('matcher with them: building', ms(taken.matcher), '≤ 30 ms');
  row(`signatures of ${NOTES} notes`, `${ms(taken.sign)}, ${(signatures.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1e6).toFixed(1)} MB`);
  row('which notes may hold one of five names', `${ms(taken.ask)}, ${signatures.filter(holds).length} of ${NOTES} wrongly`);
}

async function measureBundle() {
  const built = await stat(new URL('../../main.js', import.meta.url)).catch(() => null);
  row('main.js', built === null ? 'not built' : `${(built.size / 1000).toFixed(0)} KB`, '≤ 500 KB, minified');
}
