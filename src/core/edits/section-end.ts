import { findLinksBlocks } from '../note/links-block';
import { type NoteLine, type NoteLines, readNoteLines } from '../note/read-lines';
import type { Role, Section } from '../note/section';
import { lineEndOf, lineText, readLines } from '../text/lines';
import { headingLike } from './heading-like';
import { nextMark } from './list-mark';
import { type EditPlan, insertion, type PlannedNote, type TextEdit } from './text-edit';

/** Roles of parts that come behind this one in a note, so that a new one goes before them. */
const COMES_BEHIND: Readonly<Record<'risk' | 'question', ReadonlySet<Role>>> = {
  risk: new Set<Role>(['learning', 'action', 'question', 'conclusion', 'source', 'evidence']),
  question: new Set<Role>(['source', 'evidence']),
};
/** Words that would be no paragraph on a line of their own. */
const LIKE_MARK = /^(?:[-*+#>|=~`•]|\d{1,3}[.)、．])/;
const FOOTNOTE = /^\[\^[^\]]+\]:/;

/**
 * Adds an item at the true end of the last section of a role, sub-sections of the same role included, written as
 * the items there are: bullet, number, indent, box to tick, or paragraph. Without such a section, `heading` is
 * written like the note's other headings, before the parts that come behind. Nothing when the line is there.
 */
export function addToSection({ text, analysis }: PlannedNote, role: 'risk' | 'question', line: string, heading: string): EditPlan {
  const words = line.replace(/\s+/g, ' ').trim();
  const note = readNoteLines(readLines(text));
  const parts = analysis.sections.filter((candidate) => announced(candidate) === role);
  const section = lastOf(analysis.sections, role) ?? analysis.sections.find((candidate) => candidate.heading === heading) ?? null;
  if (words === '' || (section === null ? parts : [...parts, section]).some((part) => isThere(note, part, words))) return { kind: 'nothing' };
  const edit = section === null
    ? newSection(note, analysis.sections, role, words, heading)
    : atEnd(note, endOf(note, analysis.sections, section, role), words);
  return { kind: 'edits', edits: [edit] };
}

/** What a section is for, or would be if there were something in it. */
function announced({ role, why }: Section): string {
  return role === 'other' ? /^empty:(.+)$/.exec(why.role)?.[1] ?? role : role;
}

/** The last outermost section of the role that has something in it, or else one that is still empty. */
function lastOf(sections: readonly Section[], role: Role): Section | null {
  const outer = sections.filter((section) => announced(section) === role && (section.parent === null || announced(sections[section.parent] ?? section) !== role));
  const filled = outer.filter((section) => section.role === role);
  return filled[filled.length - 1] ?? outer[outer.length - 1] ?? null;
}

interface SectionEnd {
  /** The section itself, or its last sub-section of the same role. */
  readonly section: Section;
  /** The last line (1-based) of what it says. */
  readonly last: number;
}

function endOf(note: NoteLines, sections: readonly Section[], section: Section, role: Role): SectionEnd {
  const inside = sections.filter(({ line }) => line >= section.line && line <= section.endLine);
  const own = inside.filter((candidate) => announced(candidate) === role);
  const last = own[own.length - 1] ?? section;
  const next = inside.find(({ line }) => line > last.line);
  return { section: last, last: lastContent(note, last.line, next === undefined ? section.endLine : next.line - 1) };
}

/** Blank lines, rules, footnotes and our block of links stand behind what a section says. */
function lastContent(note: NoteLines, first: number, last: number): number {
  const { blocks } = findLinksBlocks(note);
  const limit = Math.min(last, (note.unclosedFence ?? Infinity) - 1, (note.unclosedComment ?? Infinity) - 1);
  let line = Math.max(limit, first);
  for (; line > first; line--) {
    const block = blocks.find(({ opens, closes }) => line >= opens && line <= closes);
    if (block) line = block.opens;
    else if (!isBehind(note, line)) break;
  }
  return line;
}

function isBehind({ kinds, lines }: NoteLines, line: number): boolean {
  const kind = kinds[line - 1]?.kind;
  return kind === 'blank' || kind === 'rule' || FOOTNOTE.test(lineText(lines, line).trim());
}

function atEnd(note: NoteLines, { last, section: { line: first, hasContent } }: SectionEnd, words: string): TextEdit {
  const own = range(first + 1, last).flatMap((line) => note.kinds[line - 1] ?? []);
  const items = own.filter(({ kind }) => kind === 'item');
  const isProse = hasContent && items.length === 0 && !LIKE_MARK.test(words) && own.some(({ kind }) => kind === 'text' || kind === 'quote') && !own.some(({ kind }) => kind === 'row');
  const top = items.filter(({ indent }) => indent === Math.min(...items.map((item) => item.indent)));
  const written = isProse ? words : `${nextMark(note, top)}${words}`;
  const goesOn = items.length > 0 && isInList(note, last, first) && !isLoose(note, first, last);
  return insertedBelow(note, last, goesOn ? [written] : ['', written]);
}

/** The line belongs to a list: an item, or what is indented below one. */
function isInList({ kinds }: NoteLines, last: number, first: number): boolean {
  for (let line = last; line > first; line--) {
    const kind = kinds[line - 1];
    if (kind === undefined || kind.kind === 'blank') return false;
    if (kind.kind === 'item') return true;
    if (kind.indent === 0 && kind.kind !== 'text') return false;
  }
  return false;
}

/** Blank lines part the items of the list that ends here. */
function isLoose({ kinds }: NoteLines, first: number, last: number): boolean {
  const items = range(first + 1, last).filter((line) => kinds[line - 1]?.kind === 'item');
  const [last1, last2] = [items[items.length - 1], items[items.length - 2]];
  return last1 !== undefined && last2 !== undefined && kinds[last1 - 2]?.kind === 'blank' && last1 - last2 > 1;
}

function newSection(note: NoteLines, sections: readonly Section[], role: 'risk' | 'question', words: string, heading: string): TextEdit {
  const outer = sections.filter(({ parent }) => parent === null);
  let at = outer.length;
  while (at > 0 && COMES_BEHIND[role].has(roleOf(outer[at - 1]))) at--;
  const next = outer[at];
  const last = lastContent(note, 0, next === undefined ? note.kinds.length : next.line - 1);
  const title = headingLike(outer, heading);
  return insertedBelow(note, last, last === 0 ? [title, '', `- ${words}`] : ['', title, '', `- ${words}`]);
}

function roleOf(section: Section | undefined): Role {
  const role = section === undefined ? 'other' : announced(section);
  return [...COMES_BEHIND.risk, ...COMES_BEHIND.question].find((candidate) => candidate === role) ?? 'other';
}

/** Lines below line `last` (0: at the top), with a blank line before what follows them unless a list goes on. */
function insertedBelow(note: NoteLines, last: number, added: readonly string[]): TextEdit {
  const { lines } = note;
  const end = lineEndOf(lines, Math.max(last, 1)) || lineEndOf(lines, 1) || '\n';
  const next = note.kinds[last];
  const needsGap = next !== undefined && next.kind !== 'blank' && added.length > 1;
  if (last === 0) return insertion(lines.starts[0] ?? 0, added.map((line) => line + end).join('') + (needsGap ? end : ''));
  return insertion(lines.ends[last - 1] ?? lines.text.length, added.map((line) => end + line).join('') + (needsGap ? end : ''));
}

/** Whether a line of the section, its marks aside, says exactly this. */
function isThere(note: NoteLines, { line, endLine }: Section, words: string): boolean {
  return range(line + 1, endLine).some((number) => wordsOf(note, note.kinds[number - 1]) === words);
}

function wordsOf({ lines }: NoteLines, line: NoteLine | undefined): string {
  return line === undefined ? '' : lines.text.slice(line.textStart, line.textEnd).replace(/^\[.\][ \t]+/, '').replace(/\s+/g, ' ');
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
