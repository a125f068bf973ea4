import { skipBlank, trimBlank } from '../text/blank';
import { entryAt } from '../text/entries';
import { remembered } from '../text/remembered';
import { cleanHeading, type HeadingWords } from './clean-heading';
import { headingOpenings, mayBeHeading, readHeadingLine, readListAtx, readNumberedTitle, type HeadingCandidate, type HeadingRefusal } from './heading-line';
import type { NoteLine, NoteLines } from './read-lines';
import type { HeadingMark, Role } from './section';

/** A heading with its place (1-based line), before depth and role are known. */
export interface Heading {
  readonly line: number;
  readonly mark: HeadingMark;
  readonly level: number | null;
  readonly indent: number;
  readonly raw: string;
  readonly words: HeadingWords;
  /** Name of the rule that made it a heading. */
  readonly rule: string;
}

/** A line that looked like a heading and is none, with the name of the reason. */
export interface RefusedHeading {
  readonly line: number;
  readonly raw: string;
  readonly reason: string;
}

export interface Headings {
  readonly headings: readonly Heading[];
  readonly refused: readonly RefusedHeading[];
}

/** What finding headings depends on besides the lines. */
export interface HeadingRules {
  readonly bars: string;
  /** Whether words are exactly a section word (關鍵點, Risks): such a bold line needs no blank line after it. */
  readonly isSectionWord: (words: HeadingWords) => boolean;
  /** The role that a section word announces; undefined for any other word. */
  readonly roleOf: (word: string) => Role | undefined;
}

/** A plain number makes a heading only where another line of the note is written the same way. */
const NEEDS_EQUAL: ReadonlySet<string> = new Set(['numbered', 'numbered-item']);

/** The longest section word that heads a part without any mark, and the longest label that names a framework. */
const LONGEST_WORD = 24;
const LONGEST_BARE = 60;

interface Candidate extends Heading {
  readonly needsSpace: boolean;
}

/** Finds the headings of a note, in order. Linear; looks one line before and one behind. */
export function findHeadings(note: NoteLines, rules: HeadingRules): Headings {
  const refused: RefusedHeading[] = [];
  const candidates: Candidate[] = [];
  const openings = openingsOf(rules.bars);
  note.kinds.forEach((line, at) => {
    const found = mayHead(note, at, line, openings, rules.bars) ? readCandidate(note, at, line, rules.bars, refused) : bareLabel(note, at, line, rules);
    if (found) candidates.push(found);
  });
  const isHeading = (index: number, line: number): boolean => {
    const near = entryAt(candidates, index);
    return near?.line === line && near.mark !== 'label' && near.rule !== 'emoji';
  };
  const alike = countAlike(candidates);
  const accepted = candidates.filter((found, index) => {
    const stands = index === 0 && found.rule === 'bracket' && found.line === firstLine(note);
    const neighbours = { before: isHeading(index - 1, found.line - 1), behind: isHeading(index + 1, found.line + 1) };
    const recurs = (alike.get(wayOf(found)) ?? 0) > 1;
    const reason = stands ? null : refuse(found, note, neighbours, rules, recurs);
    if (reason !== null) refused.push({ line: found.line, raw: found.raw, reason });
    return reason === null;
  });
  const strong = accepted.some((found) => found.mark !== 'label');
  const headings = accepted.filter((found) => {
    if (found.mark !== 'label' || !strong) return true;
    refused.push({ line: found.line, raw: found.raw, reason: 'label-beside-headings' });
    return false;
  });
  return { headings, refused: refused.sort((a, b) => a.line - b.line) };
}

/** By its kind, its first and last character and, if it is a list item, what it is marked with or stands before. */
function mayHead({ kinds, lines }: NoteLines, at: number, line: NoteLine, openings: ReadonlySet<number>, bars: string): boolean {
  const { kind, textStart, textEnd } = line;
  if (kind === 'text') return mayBeHeading(lines.text, textStart, textEnd, openings);
  if (kind !== 'item') return false;
  return kinds[at + 1]?.kind === 'blank' || lines.text.startsWith('#', textStart)
    || bars.includes(lines.text.charAt(skipBlank(lines.text, lines.starts[at] ?? 0, textStart)));
}

function readCandidate(note: NoteLines, at: number, line: NoteLine, bars: string, refused: RefusedHeading[]): Candidate | null {
  const words = note.lines.text.slice(line.textStart, line.textEnd);
  const whole = line.kind === 'item' ? wholeLine(note, at) : words;
  const found = line.kind === 'item' && !bars.includes(whole.charAt(0))
    ? readListAtx(words) ?? numberedAlone(note, at, whole) : readHeadingLine(whole, line.indent, bars);
  if (!found) return null;
  if (isRefusal(found)) {
    refused.push({ line: at + 1, raw: whole, reason: found.refused });
    return null;
  }
  const { mark, level, needsSpace, rule } = found;
  const named = headingWords(mark === 'list-atx' ? words : whole, mark, bars);
  if (named.text === '') {
    refused.push({ line: at + 1, raw: whole, reason: 'empty' });
    return null;
  }
  return { line: at + 1, mark, level, indent: line.indent, raw: whole, words: named, needsSpace, rule };
}

/**
 * `Risks` alone above its text, as copying from a page leaves headings: a label that lost even its colon. Or
 * `Framework: Winner's curse`, which says what it is.
 */
function bareLabel(note: NoteLines, at: number, line: NoteLine, rules: HeadingRules): Candidate | null {
  const { kinds, lines } = note;
  if (line.kind !== 'text' || line.textEnd - line.textStart > LONGEST_BARE || !isOpen(entryAt(kinds, at - 1), false)) return null;
  const below = kinds[at + 1]?.kind;
  if (below !== 'item' && below !== 'text') return null;
  const raw = lines.text.slice(line.textStart, line.textEnd);
  if (!namesFramework(raw, rules) && (raw.length > LONGEST_WORD || rules.roleOf(raw) === undefined)) return null;
  return { line: at + 1, mark: 'label', level: null, indent: line.indent, raw, words: clean(raw), needsSpace: false, rule: 'label' };
}

function wholeLine(note: NoteLines, at: number): string {
  return trimBlank(note.lines.text.slice(note.lines.starts[at] ?? 0, note.lines.ends[at] ?? 0));
}

/**
 * `1. 規模經濟` alone between blank lines with running text below it titles that text; a list goes on with its
 * next item or with indented text.
 */
function numberedAlone(note: NoteLines, at: number, whole: string): HeadingCandidate | null {
  const line = note.kinds[at];
  const below = note.kinds[at + 2];
  if (!line || line.indent > 3 || note.kinds[at + 1]?.kind !== 'blank') return null;
  if (below?.kind !== 'text' || below.indent > line.indent) return null;
  return readNumberedTitle(whole);
}

function isRefusal(found: HeadingCandidate | HeadingRefusal): found is HeadingRefusal {
  return 'refused' in found;
}

const clean = remembered(cleanHeading);
const openingsOf = remembered(headingOpenings);

/** A bar set by the user need not be a glyph that cleaning knows, so it is taken off here. */
function headingWords(raw: string, mark: HeadingMark, bars: string): HeadingWords {
  if (mark !== 'bar') return clean(raw);
  const bold = raw.startsWith('**') || raw.startsWith('__') ? 2 : 0;
  let at = bold;
  while (at < raw.length && bars.includes(raw.charAt(at))) at++;
  return clean(raw.slice(0, bold) + raw.slice(at));
}

/** The first line (1-based) that is anything to a reader. */
function firstLine({ kinds }: NoteLines): number {
  return kinds.findIndex(({ kind }) => kind !== 'blank' && kind !== 'properties' && kind !== 'comment') + 1;
}

/** Whether other headings stand in the line before one and in the line behind it. */
interface HeadingNeighbours {
  readonly before: boolean;
  readonly behind: boolean;
}

function refuse(found: Candidate, note: NoteLines, headings: HeadingNeighbours, rules: HeadingRules, recurs: boolean): string | null {
  if (found.mark === 'label') return rules.isSectionWord(found.words) || namesFramework(found.words.text, rules) ? null : 'label-not-a-section-word';
  if (found.rule === 'bracket-word' && !rules.isSectionWord(found.words)) return 'label-not-a-section-word';
  if (!found.needsSpace) return null;
  if (found.rule === 'shape' || found.rule === 'emoji') return refuseShaped(found, note, headings, rules, recurs && found.rule === 'shape');
  if (!isOpen(entryAt(note.kinds, found.line - 2), headings.before)) return 'no-blank-line-before';
  if (NEEDS_EQUAL.has(found.rule) && !recurs) return 'lone-number';
  if (found.rule === 'numbered' || isOpen(note.kinds[found.line], headings.behind)) return null;
  return !NEEDS_EQUAL.has(found.rule) && rules.isSectionWord(found.words) ? null : 'no-blank-line-after';
}

/**
 * A section word, or one of several lines with the same shape; where one directly follows the other they are a list, as
 * nearly all lines behind emoji are.
 */
function refuseShaped(found: Candidate, note: NoteLines, headings: HeadingNeighbours, rules: HeadingRules, recurs: boolean): string | null {
  if (!recurs && !isOpen(entryAt(note.kinds, found.line - 2), headings.before)) return 'no-blank-line-before';
  const lead = beforeColon(found.words.text);
  if (lead === null ? rules.isSectionWord(found.words) : rules.roleOf(lead) !== undefined) return null;
  if (lead !== null) return 'sentence';
  if (!recurs) return 'lone-shape';
  const next = firstWritten(note, found.line);
  if (!next || next.kind === 'rule') return 'nothing-behind';
  return note.lines.text.startsWith(found.raw.charAt(0), next.textStart) ? 'one-of-a-list' : null;
}

/** `Framework: Winner's curse`. */
function namesFramework(text: string, rules: HeadingRules): boolean {
  const lead = beforeColon(text);
  return lead !== null && rules.roleOf(lead) === 'framework';
}

/** 分析框架 of 分析框架：破壞式創新; null without a colon inside. */
function beforeColon(text: string): string | null {
  const at = text.search(/[:：]/);
  return at > 0 && at < text.length - 1 ? text.slice(0, at) : null;
}

/** Nothing, a blank line, a rule or another heading: a neighbour that leaves a line standing for itself. */
function isOpen(neighbour: NoteLine | undefined, isHeading: boolean): boolean {
  if (!neighbour || isHeading) return true;
  return neighbour.kind === 'blank' || neighbour.kind === 'rule' || neighbour.kind === 'properties'
    || neighbour.kind === 'comment' || neighbour.kind === 'html' || neighbour.kind === 'fence';
}

/** How many candidates are written in each way. */
function countAlike(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const found of candidates) counts.set(wayOf(found), (counts.get(wayOf(found)) ?? 0) + 1);
  return counts;
}

function wayOf({ rule, raw }: Candidate): string {
  return rule === 'shape' ? raw.charAt(0) : rule;
}

/** The first line below a line (1-based) that is not blank. */
function firstWritten({ kinds }: NoteLines, line: number): NoteLine | undefined {
  let at = line;
  while (kinds[at]?.kind === 'blank') at++;
  return kinds[at];
}
