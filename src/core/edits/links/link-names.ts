import type { Mention, MentionRule } from '../../frameworks/mention';
import type { Span } from '../../frameworks/heading-segments';
import { type NoteLines, readNoteLines } from '../../note/read-lines';
import { lineText, readLines } from '../../text/lines';
import { type EditPlan, type PlannedNote, planOf, type TextEdit } from '../text-edit';

/** Gives the link that shows `text` for a framework; null where there is no note to link to. */
export type LinkFor = (framework: string, text: string) => string | null;

/** What the app takes for a link; a mention in one stands for its framework already. */
const LINK = /!?\[\[[^[\]]*\]\]|!?\[[^[\]]*\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^[\]]*\])|<[a-z]+:[^<>\s]*>|https?:\/\/[^\s<>"'`]+/gi;
/** Where a link would be shown as written, or break what is there. */
const CLOSED = /(`+)[^`]*\1|\[[^[\]]*\]|<[a-z/!][^<>]*>|%%[^%]*%%|\$[^$\s](?:[^$]*[^$\s])?\$/gi;

const CERTAIN: ReadonlySet<MentionRule> = new Set<MentionRule>(['anywhere', 'link', 'property', 'tag']);

interface LineSpans {
  readonly links: readonly Span[];
  readonly closed: readonly Span[];
}

/**
 * Plans links for names of frameworks: in each section the first mention of each framework in running text or a table
 * cell becomes a link. One that is within a link already counts as linked. Headings, properties, tags, code, comments,
 * addresses, brackets and the heads of tables stay as they are, and so do frameworks that the note names by doubtful
 * words only (*moat* without *economic*): a link would vouch for them, and more would be found the next time.
 */
export function linkNames({ analysis, text }: PlannedNote, linkFor: LinkFor): EditPlan {
  const note = readNoteLines(readLines(text));
  // The app shows the whole note as code, and a link in it as it is written.
  if (note.openedFence !== null) return { kind: 'nothing' };
  const spansOf = spansByLine(note);
  const certain = new Set(analysis.mentions.filter(({ rule }) => CERTAIN.has(rule)).map(({ framework }) => framework));
  const settled = new Set<string>();
  const edits: TextEdit[] = [];
  for (const mention of analysis.mentions) {
    if (!certain.has(mention.framework)) continue;
    const key = `${String(mention.section)} ${mention.framework}`;
    if (settled.has(key)) continue;
    const place = placeOf(note, mention, spansOf);
    const link = place === 'free' ? linkFor(mention.framework, mention.text) : null;
    if (link !== null) edits.push(edit(note, mention, link));
    if (link !== null || place === 'linked') settled.add(key);
  }
  return planOf(edits);
}

type LinkPlace = 'linked' | 'closed' | 'free';

function placeOf(note: NoteLines, mention: Mention, spansOf: (line: number) => LineSpans): LinkPlace {
  if (mention.place === 'link') return 'linked';
  if (mention.place !== 'section' && mention.place !== 'body') return 'closed';
  const start = mention.column - 1;
  const span = { start, end: start + mention.text.length };
  if (!isWritable(note, mention.line) || lineText(note.lines, mention.line).slice(span.start, span.end) !== mention.text) return 'closed';
  const { closed, links } = spansOf(mention.line);
  if (links.some((link) => overlap(link, span))) return 'linked';
  return closed.some((other) => overlap(other, span)) ? 'closed' : 'free';
}

/** Prose that somebody put into a fence is read, but the app shows it as code; the head of a table is its heading. */
function isWritable({ kinds }: NoteLines, line: number): boolean {
  switch (kinds[line - 1]?.kind) {
    case 'text': case 'item': case 'quote': return true;
    case 'row': return kinds[line]?.kind !== 'delimiter';
    default: return false;
  }
}

/** A bar ends a cell, unless it is escaped. */
function edit({ kinds, lines }: NoteLines, { column, line, text }: Mention, link: string): TextEdit {
  const from = (lines.starts[line - 1] ?? 0) + column - 1;
  return { from, to: from + text.length, insert: kinds[line - 1]?.kind === 'row' ? link.replace(/\|/g, '\\|') : link };
}

/** Lines may be long and have many mentions, so each is searched once. */
function spansByLine({ lines }: NoteLines): (line: number) => LineSpans {
  const known = new Map<number, LineSpans>();
  return (line) => {
    const spans = known.get(line) ?? readSpans(lineText(lines, line));
    known.set(line, spans);
    return spans;
  };
}

function readSpans(line: string): LineSpans {
  const spans = (pattern: RegExp): Span[] => [...line.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
  return { links: spans(LINK), closed: spans(CLOSED) };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
