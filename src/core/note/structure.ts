import { namesInHeading, type HeadingNames } from '../frameworks/heading-names';
import { readingNames, type ReadingNames } from '../frameworks/ignored-phrases';
import type { AnalysisRules } from '../rules';
import { entryAt } from '../text/entries';
import { readLines } from '../text/lines';
import { ownCopy } from '../text/own-copy';
import { remembered } from '../text/remembered';
import type { Block } from './block';
import { buildBlocks } from './build-blocks';
import type { HeadingWords } from './clean-heading';
import { ownContent, type OwnContent } from './content';
import { findHeadings, type Heading, type RefusedHeading } from './find-headings';
import { outline, type OutlineHeading, type OutlinePlace } from './outline';
import { readProperties, type Properties, type PropertyValues } from './properties';
import { readNoteLines, type NoteLines } from './read-lines';
import { resolveRoles, type ResolvedRole } from './resolve-roles';
import { isSectionWord, ownRole, type OwnRole } from './role';
import { MAIN_ROLES, type Role, type Section } from './section';
import { wordKey } from './section-words';
import { isInstruction } from './instruction';
import { withoutLinksBlocks } from './links-block';
import { findTitle, type NoteTitle } from './title';

/** A note read as structure: what every later step starts from. */
export interface NoteStructure {
  readonly note: NoteLines;
  readonly properties: Properties;
  readonly title: NoteTitle;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  /** What stands directly under each section's heading. */
  readonly ownContents: readonly OwnContent[];
  readonly refused: readonly RefusedHeading[];
  /** The note is a prompt for a language model: it says what to write, and nothing of its own. */
  readonly instruction: boolean;
}

interface NamedHeading extends OutlineHeading {
  readonly names: HeadingNames;
}

/**
 * Reads title, headings, outline, roles and blocks of a note, and its front matter unless its values are `known`.
 * Linear in the text; never throws.
 */
export function readStructure(path: string, text: string, rules: AnalysisRules, known?: PropertyValues): NoteStructure {
  const note = readNoteLines(readLines(withoutLinksBlocks(text)));
  const properties = readProperties(note, rules.parseProperties, known);
  const found = findHeadings(note, {
    bars: rules.headingBars,
    isSectionWord: (words) => isSectionWord(words, rules.sectionWords),
    roleOf: (word) => rules.sectionWords.exact.get(wordKey(word)),
  });
  const all = describe(found.headings, note, rules);
  const byLine = new Map<number, NamedHeading>();
  for (const heading of all) byLine.set(heading.line, heading);
  const { title, headingLine } = findTitle({
    path, note, headings: found.headings, properties: properties.values,
    hasRole: (heading) => (byLine.get(heading.line)?.own ?? null) !== null,
    hasOwnContent: (heading) => byLine.get(heading.line)?.content === 'content',
  });
  const headings = all.filter((heading) => heading.line !== headingLine);
  const places = outline(headings);
  const roles = resolveRoles(headings, places);
  const instruction = isInstruction(note, rules.sectionWords);
  const sections = buildSections(headings, places, roles, note.kinds.length, instruction, readingNames(rules));
  return {
    note, properties, title, sections,
    blocks: buildBlocks(note, found.headings, sectionFinder(sections, headingLine)),
    ownContents: headings.map((heading) => heading.content),
    refused: found.refused,
    instruction,
  };
}

function describe(headings: readonly Heading[], note: NoteLines, rules: AnalysisRules): NamedHeading[] {
  const contents = judgeQuotes(headings.map((heading, index) => {
    const end = (headings[index + 1]?.line ?? note.kinds.length + 1) - 1;
    return ownContent(note, heading.line + 1, end, rules.sectionWords);
  }));
  const facts = factsUnder(rules);
  return headings.map((heading, index) => {
    const { names, own } = facts(shownName(heading.words), heading.words);
    const { line, mark, level, indent, raw, words, rule } = heading;
    return {
      line, mark, level, indent, raw, words, rule,
      names,
      own,
      content: contents[index] ?? 'none',
      namesOnly: names.whole,
      afterRule: hasRule(note, entryAt(headings, index - 1)?.line ?? 0, heading.line),
    };
  });
}

/** In a form, where most sections are left to be filled in, guidance is a prompt; elsewhere it is what the note says. */
function judgeQuotes(contents: readonly OwnContent[]): OwnContent[] {
  const prompts = contents.filter((content) => content === 'prompt').length;
  const form = prompts >= 2 && prompts > contents.filter((content) => content === 'content').length;
  return contents.map((content) => (content !== 'guidance' ? content : form ? 'prompt' : 'content'));
}

interface HeadingFacts {
  readonly names: HeadingNames;
  readonly own: OwnRole | null;
}

const factsByRules = new WeakMap<AnalysisRules, (shown: string, words: HeadingWords) => HeadingFacts>();

/** What a heading's words say under some rules; headings recur, so it is remembered for as long as the rules hold. */
function factsUnder(rules: AnalysisRules): (shown: string, words: HeadingWords) => HeadingFacts {
  const known = factsByRules.get(rules) ?? remembered((shown: string, words: HeadingWords): HeadingFacts => {
    const names = headingNames(shown, rules);
    return { names, own: ownRole(words, names, rules.sectionWords) };
  });
  factsByRules.set(rules, known);
  return known;
}

/** Glosses and alternatives are names of the same heading: Moat Durable | 護城河. */
function shownName({ text, glosses, alternatives }: HeadingWords): string {
  return [glosses.length === 0 ? text : `${text} (${glosses.join(') (')})`, ...alternatives].join(' | ');
}

function headingNames(shown: string, rules: AnalysisRules): HeadingNames {
  const { catalogue } = readingNames(rules);
  if (shown.length > LONGEST_NAMING || catalogue.matcher.find(shown).length === 0) return NAMELESS;
  return namesInHeading(shown, catalogue);
}

/** Looked for under framework headings only; most headings name nothing. */
function unlistedNames({ names, words }: NamedHeading, { catalogue, isIgnored }: ReadingNames): readonly string[] {
  const unlisted = names === NAMELESS ? namesInHeading(words.text.slice(0, LONGEST_NAMING), catalogue).unlisted : names.unlisted;
  return unlisted.filter((name) => !isIgnored(name));
}

/** A heading longer than this is a paragraph behind a `#`; it names nothing. */
const LONGEST_NAMING = 200;
const NAMELESS: HeadingNames = { frameworks: [], whole: false, lead: false, unlisted: [] };

function hasRule(note: NoteLines, from: number, to: number): boolean {
  for (let number = from + 1; number < to; number++) if (note.kinds[number - 1]?.kind === 'rule') return true;
  return false;
}

function buildSections(headings: readonly NamedHeading[], places: readonly OutlinePlace[], roles: readonly ResolvedRole[], lastLine: number, instruction: boolean, reading: ReadingNames): Section[] {
  const written = holds(headings, places, (content) => content === 'content');
  const filled = holds(headings, places, (content) => content === 'content' || content === 'links');
  return headings.map((heading, index) => {
    const place = places[index] ?? { depth: 1, parent: null, rule: 'marks' };
    const resolved = roles[index] ?? { role: 'other', roleFrom: 'none', rule: 'none' };
    const hasContent = filled[index] ?? false;
    const refusal = reading.isIgnored(heading.words.text) ? 'ignored' : refuseRole(resolved.role, written[index] ?? false, hasContent, instruction);
    const { text, glosses, alternatives } = heading.words;
    return {
      line: heading.line,
      endLine: endLine(headings, places, index, lastLine),
      raw: ownCopy(heading.raw),
      heading: ownCopy(text),
      gloss: glosses.length === 0 ? null : glosses.join(' / '),
      alternatives,
      mark: heading.mark,
      depth: place.depth,
      parent: place.parent,
      role: refusal === null ? resolved.role : 'other',
      roleFrom: refusal === null ? resolved.roleFrom : 'none',
      frameworks: heading.names.frameworks,
      unlisted: refusal === null && resolved.role === 'framework' ? unlistedNames(heading, reading) : [],
      hasContent,
      why: { heading: heading.rule, role: refusal === null ? resolved.rule : `${refusal}:${resolved.role}`, depth: place.rule },
    };
  });
}

/**
 * Why a section has no role although its heading names one: there is nothing in it (yet), it is an index of links, which
 * are no framework, key point or risk, or the whole note tells somebody else what to write.
 */
function refuseRole(role: Role, written: boolean, filled: boolean, instruction: boolean): 'empty' | 'links' | 'instruction' | null {
  if (instruction) return 'instruction';
  if (!filled) return 'empty';
  return !written && MAIN_ROLES.includes(role) ? 'links' : null;
}

/** Of its own, or in a sub-section. */
function holds(headings: readonly OutlineHeading[], places: readonly OutlinePlace[], counts: (content: OwnContent) => boolean): boolean[] {
  const holding = headings.map((heading) => counts(heading.content));
  for (let index = headings.length - 1; index >= 0; index--) {
    const parent = places[index]?.parent ?? null;
    if (holding[index] && parent !== null) holding[parent] = true;
  }
  return holding;
}

function endLine(headings: readonly OutlineHeading[], places: readonly OutlinePlace[], index: number, lastLine: number): number {
  const depth = places[index]?.depth ?? 1;
  for (let next = index + 1; next < headings.length; next++) {
    if ((places[next]?.depth ?? 1) <= depth) return (headings[next]?.line ?? lastLine + 1) - 1;
  }
  return lastLine;
}

/** Sections come in order, so the innermost one of a line is the last that starts at or before it. */
function sectionFinder(sections: readonly Section[], titleLine: number | null): (line: number) => number {
  let at = -1;
  return (line) => {
    while (at + 1 < sections.length && (sections[at + 1]?.line ?? Infinity) <= line) at++;
    return at >= 0 && titleLine !== null && titleLine > (sections[at]?.line ?? 0) && line >= titleLine ? -1 : at;
  };
}
