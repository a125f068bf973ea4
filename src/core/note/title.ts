import { cleanTitle } from './clean-heading';
import type { Heading } from './find-headings';
import { propertyTexts, type PropertyValues } from './properties';
import type { NoteLines } from './read-lines';

export interface NoteTitle {
  readonly text: string;
  /** 1-based; absent for front matter and file name. */
  readonly line?: number;
  readonly source: 'frontmatter' | 'h1' | 'bracket' | 'first-bar' | 'filename';
}

/** The title, and the heading line that it takes up (1-based), which then is no section. */
export interface FoundTitle {
  readonly title: NoteTitle;
  readonly headingLine: number | null;
}

/** What the title is looked for in. */
export interface TitleSource {
  readonly path: string;
  readonly note: NoteLines;
  readonly headings: readonly Heading[];
  readonly properties: PropertyValues;
  /** Whether a heading's own words name a role, and whether lines of its own follow it. */
  readonly hasRole: (heading: Heading) => boolean;
  readonly hasOwnContent: (heading: Heading) => boolean;
}

/**
 * Front matter, then the first H1, then a first line in 【】, then a first bar line that says nothing and
 * holds nothing, then the file name. The heading that reads as the title is no section even when the
 * front matter has another title.
 */
export function findTitle(source: TitleSource): FoundTitle {
  const heading = titleHeading(source);
  const [fromProperties] = propertyTexts(source.properties, ['title', '標題', '标题']);
  if (fromProperties !== undefined) {
    return { title: { text: cleanTitle(fromProperties), source: 'frontmatter' }, headingLine: heading?.line ?? null };
  }
  if (!heading) return { title: { text: fileTitle(source.path), source: 'filename' }, headingLine: null };
  const kind = heading.mark === 'bracket' ? 'bracket' : heading.mark === 'bar' ? 'first-bar' : 'h1';
  return { title: { text: cleanTitle(barless(heading)), line: heading.line, source: kind }, headingLine: heading.line };
}

/** The name of the file without folder and ending. */
export function fileTitle(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '') || name;
}

function titleHeading(source: TitleSource): Heading | null {
  const [first] = source.headings;
  if (!first) return null;
  if (first.level === 1 && first.mark === 'atx') return isTitleH1(first, source) ? first : null;
  if (firstContentLine(source.note) !== first.line) return null;
  if (first.rule === 'bracket') return first;
  const bars = source.headings.filter((heading) => heading.mark === 'bar');
  // Where other bars that name no role are empty too, an empty bar opens a part.
  const alone = first.mark === 'bar' && !source.hasRole(first) && bars.filter((bar) => !source.hasOwnContent(bar) && !source.hasRole(bar)).length === 1;
  return alone && source.headings.some((heading) => heading.mark !== 'bar' || heading.line > first.line + 1) ? first : null;
}

/** Several H1s are sections, unless the first one says nothing of a role and has sub-headings or no equal. */
function isTitleH1(first: Heading, source: TitleSource): boolean {
  const others = source.headings.filter((heading) => heading !== first && heading.level === 1 && heading.mark === 'atx');
  if (others.length === 0) return !source.hasRole(first) || source.headings.length > 1;
  return !source.hasRole(first) && (!source.hasOwnContent(first) || source.headings[1]?.level !== 1);
}

function firstContentLine(note: NoteLines): number {
  return note.kinds.findIndex((line) => line.kind !== 'blank' && line.kind !== 'properties' && line.kind !== 'comment' && line.kind !== 'rule') + 1;
}

function barless(heading: Heading): string {
  return heading.mark === 'bar' ? heading.words.text : heading.raw;
}
