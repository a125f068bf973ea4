import { escapePattern } from '../text/escape-pattern';
import { matchesOf } from '../text/matches';
import type { Span } from './heading-segments';

/** A wikilink in a text; the span is that of its target. */
export interface WikiTarget extends Span {
  readonly target: string;
}

/** A tag that names a framework; the span is that of the whole tag. */
export interface FrameworkTag extends Span {
  /** What follows the prefix and its slash. */
  readonly name: string;
}

/** What a reader does not see as words, and the marks that name frameworks, in one run of text. */
export interface InlineMarks {
  /** In order, not overlapping: code, addresses, link targets, embeds, HTML tags, comments, framework tags. */
  readonly silent: readonly Span[];
  readonly links: readonly WikiTarget[];
  readonly tags: readonly FrameworkTag[];
}

// One alternative a mark. Every run stops at the character that could begin the same mark again, so that a
// line of a million brackets stays linear.
const code = '`{1,3}[^`\\n\r]+`{1,3}';
const wikilink = '!?\\[\\[[^\\[\\]\\n\r]*\\]\\]';
const link = '!?\\[[^\\[\\]\\n\r]*\\]\\([^()\\n\r]*\\)?';
const address = 'https?:\\/\\/[^\\s<>"\'`，。）」\\])]+';
const html = '<[a-zA-Z/!][^<>\\n\r]*>';
const comment = '%%[^%\\n\r]*%%';
const tagName = '[^\\s#,.，。、；;:：!！?？()（）"\'\\[\\]]+';

/** What marks look like in a vault whose framework tags begin with one prefix. */
interface MarkPatterns {
  readonly prefix: string;
  readonly all: RegExp;
  /** How those that name frameworks begin. */
  readonly naming: RegExp;
}

let patterns: MarkPatterns | undefined;

/** Settings have one prefix at a time, so the last one is kept. Tags know no case. */
function patternsFor(prefix: string): MarkPatterns {
  if (patterns?.prefix === prefix) return patterns;
  const opening = `#${escapePattern(prefix)}\\/`;
  const all = new RegExp([code, wikilink, link, address, html, comment, opening + tagName].join('|'), 'gi');
  return patterns = { prefix, all, naming: new RegExp(`\\[\\[|${opening}`, 'gi') };
}

/** What every mark holds: most paragraphs have none, and need not be read for marks. */
const anyMark = /[`[<%#]|:\/\//g;

/** Where in a text marks may stand, so that other places need not be read for them. Asked in order of place. */
export class PlacesOfMarks {
  private anyAt = -1;
  private namingAt = -1;

  constructor(private readonly text: string, private readonly prefix: string) {}

  /** Whether a mark of any kind may stand between two offsets. */
  hold(from: number, to: number): boolean {
    if (this.anyAt < from) this.anyAt = this.next(anyMark, from);
    return this.anyAt < to;
  }

  /** Whether one that names a framework may. */
  name(from: number, to: number): boolean {
    if (this.namingAt < from) this.namingAt = this.next(patternsFor(this.prefix).naming, from);
    return this.namingAt < to;
  }

  private next(pattern: RegExp, from: number): number {
    pattern.lastIndex = from;
    return pattern.exec(this.text)?.index ?? Infinity;
  }
}

/** Reads the marks between two offsets of a text; tags below `prefix` are marks. Linear; what is not closed counts as text. */
export function readInlineMarks(text: string, from: number, to: number, prefix: string): InlineMarks {
  const silent: Span[] = [];
  const links: WikiTarget[] = [];
  const tags: FrameworkTag[] = [];
  for (const match of matchesOf(patternsFor(prefix).all, text.slice(from, to))) {
    const whole = match[0];
    const start = from + match.index;
    if (whole.startsWith('[[')) readWikilink(whole, start, silent, links);
    else if (whole.startsWith('[')) silent.push({ start: start + whole.indexOf(']('), end: start + whole.length });
    else {
      silent.push({ start, end: start + whole.length });
      if (whole.startsWith('#')) tags.push({ start, end: start + whole.length, name: whole.slice(prefix.length + 2) });
    }
  }
  return { silent, links, tags };
}

/** `[[target#heading|shown]]`: the target is a mark, the shown text is read like any other. */
function readWikilink(whole: string, start: number, silent: Span[], links: WikiTarget[]): void {
  const bar = whole.indexOf('|');
  const inner = whole.slice(2, bar < 0 ? -2 : bar);
  links.push({ target: linkedName(inner), start: start + 2, end: start + 2 + inner.length });
  if (bar >= 0) silent.push({ start, end: start + bar + 1 });
}

/** The note's name in a link's target: without folder, heading, block and extension. */
export function linkedName(target: string): string {
  const path = target.split(/[#^]/, 1)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '').replace(/\\$/, '').trim();
}
