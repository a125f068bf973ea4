import { skipBlank, trimBlank } from '../text/blank';
import { remembered } from '../text/remembered';
import { cleanHeading, type HeadingWords } from './clean-heading';
import { mayBeHeading, readHeadingLine, readListAtx, readNumberedTitle, type HeadingCandidate, type HeadingRefusal } from './heading-line';
import type { NoteLine, NoteLines } from './read-lines';
import type { HeadingMark } from './section';

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
}

/** A plain number makes a heading only where another line of the note is written the same way. */
const NEEDS_EQUAL: ReadonlySet<string> = new Set(['numbered', 'numbered-item']);

interface Candidate extends Heading {
  readonly needsSpace: boolean;
}

/** Finds the headings of a note, in order. Linear; looks one line before and one behind. */
export function findHeadings(note: NoteLines, rules: HeadingRules): Headings {
  const refused: RefusedHeading[] = [];
  const candidates: Candidate[] = [];
  note.kinds.forEach((_line, at) => {
    const found = readCandidate(note, at, rules.bars, refused);
    if (found) candidates.push(found);
  });
  const first = note.kinds.findIndex((line) => line.kind !== 'blank' && line.kind !== 'properties' && line.kind !== 'comment') + 1;
  const lines = new Set(candidates.filter((found) => found.mark !== 'label').map((found) => found.line));
  const accepted = candidates.filter((found) => {
    const reason = found.mark === 'bracket' && found.line === first ? null : refuse(found, note, lines, rules, candidates);
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

function readCandidate(note: NoteLines, at: number, bars: string, refused: RefusedHeading[]): Candidate | null {
  const line = note.kinds[at];
  if (!line || (line.kind !== 'text' && line.kind !== 'item')) return null;
  if (!(line.kind === 'item' ? mayHeadItems(note, at, line, bars) : mayBeHeading(note.lines.text, line.textStart, line.textEnd, bars))) return null;
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

/** Whether a list item may be a heading: behind a `#` or a bar, or alone before a blank line. */
function mayHeadItems({ kinds, lines }: NoteLines, at: number, { textStart }: NoteLine, bars: string): boolean {
  return kinds[at + 1]?.kind === 'blank' || lines.text.startsWith('#', textStart)
    || bars.includes(lines.text.charAt(skipBlank(lines.text, lines.starts[at] ?? 0, textStart)));
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

/** A bar set by the user need not be a glyph that cleaning knows, so it is taken off here. */
function headingWords(raw: string, mark: HeadingMark, bars: string): HeadingWords {
  if (mark !== 'bar') return clean(raw);
  const bold = raw.startsWith('**') || raw.startsWith('__') ? 2 : 0;
  let at = bold;
  while (at < raw.length && bars.includes(raw.charAt(at))) at++;
  return clean(raw.slice(0, bold) + raw.slice(at));
}

function refuse(found: Candidate, note: NoteLines, headingLines: ReadonlySet<number>, rules: HeadingRules, all: readonly Candidate[]): string | null {
  if (found.mark === 'label') return rules.isSectionWord(found.words) ? null : 'label-not-a-section-word';
  if (!found.needsSpace) return null;
  if (!isOpen(note.kinds[found.line - 2], headingLines.has(found.line - 1))) return 'no-blank-line-before';
  if (NEEDS_EQUAL.has(found.rule) && !hasSibling(found, all)) return 'lone-number';
  if (isOpen(note.kinds[found.line], headingLines.has(found.line + 1))) return null;
  return !NEEDS_EQUAL.has(found.rule) && rules.isSectionWord(found.words) ? null : 'no-blank-line-after';
}

/** Nothing, a blank line, a rule or another heading: a neighbour that leaves a line standing for itself. */
function isOpen(neighbour: NoteLine | undefined, isHeading: boolean): boolean {
  if (!neighbour || isHeading) return true;
  return neighbour.kind === 'blank' || neighbour.kind === 'rule' || neighbour.kind === 'properties'
    || neighbour.kind === 'comment' || neighbour.kind === 'html' || neighbour.kind === 'fence';
}

function hasSibling(found: Candidate, all: readonly Candidate[]): boolean {
  return all.some((other) => other !== found && other.rule === found.rule);
}
