import type { CachedMetadata, HeadingCache, ListItemCache, LinkCache, Loc, Pos, SectionCache } from 'obsidian';
import { parse as parseYaml } from 'yaml';
import { scanBlocks, type Block } from './blocks';

/** What the metadata cache holds of one note. Never throws: broken front matter is left out. */
export function parseMetadata(text: string): CachedMetadata {
  const lines = text.split('\n');
  const starts = lineStarts(lines);
  const blocks = scanBlocks(lines.map((line) => line.replace(/\r$/, '')));
  const posOf = (from: number, to: number): Pos => ({ start: locate(starts, from), end: locate(starts, to) });
  const spanOf = (block: Block): Pos => posOf(starts[block.start] ?? 0, (starts[block.end] ?? 0) + (lines[block.end] ?? '').length);

  const cache: CachedMetadata = {};
  addFrontMatter(cache, blocks[0], lines, spanOf);
  const sections: SectionCache[] = blocks.map((block) => ({ type: block.type, position: spanOf(block) }));
  if (sections.length > 0) cache.sections = sections;
  const headings = blocks.filter((block) => block.type === 'heading').map((block) => headingOf(block, lines, spanOf(block)));
  if (headings.length > 0) cache.headings = headings;
  const items = blocks.filter((block) => block.type === 'list').flatMap((block) => listItems(block, lines, starts));
  if (items.length > 0) cache.listItems = items;
  addInline(cache, maskCode(text, blocks, lines, starts), text, posOf);
  addBlockIds(cache, blocks, lines, spanOf);
  return cache;
}

function addFrontMatter(cache: CachedMetadata, first: Block | undefined, lines: readonly string[], spanOf: (block: Block) => Pos): void {
  if (first?.type !== 'yaml') return;
  cache.frontmatterPosition = spanOf(first);
  const data = tryYaml(lines.slice(first.start + 1, first.end).join('\n'));
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return;
  cache.frontmatter = data;
  const links = Object.entries(data).flatMap(([key, value]) => frontMatterLinks(key, value));
  if (links.length > 0) cache.frontmatterLinks = links;
}

function tryYaml(source: string): unknown {
  try {
    return parseYaml(source);
  } catch {
    return null;
  }
}

/** Wikilinks in properties count as links; those in a list are keyed `name.0`, `name.1`. */
function frontMatterLinks(key: string, value: unknown): { key: string; link: string; original: string; displayText?: string }[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => frontMatterLinks(`${key}.${index}`, entry));
  if (typeof value !== 'string') return [];
  const match = /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/.exec(value.trim());
  const link = match?.[1];
  if (!match || !link) return [];
  return [{ key, link, original: match[0], displayText: match[2] ?? link }];
}

function headingOf(block: Block, lines: readonly string[], position: Pos): HeadingCache {
  const line = lines[block.start] ?? '';
  const atx = /^ {0,3}(#{1,6})\s*(.*?)\s*#*\s*$/.exec(line);
  if (atx && block.end === block.start) return { heading: atx[2] ?? '', level: atx[1]?.length ?? 1, position };
  const heading = lines.slice(block.start, block.end).join('\n').trim();
  return { heading, level: (lines[block.end] ?? '').trim().startsWith('=') ? 1 : 2, position };
}

function listItems(block: Block, lines: readonly string[], starts: readonly number[]): ListItemCache[] {
  const items: ListItemCache[] = [];
  const open: { indent: number; line: number }[] = [];
  for (let line = block.start; line <= block.end; line++) {
    const text = lines[line] ?? '';
    const match = /^(\s*)(?:[-*+]|\d+[.)])\s+(?:\[(.)\]\s)?/.exec(text);
    if (!match) continue;
    const indent = (match[1] ?? '').length;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    // A root item points at the start of its list, negative; the first line gives -1.
    const parent = open.at(-1)?.line ?? -Math.max(block.start, 1);
    const offset = starts[line] ?? 0;
    const position = { start: { line, col: indent, offset: offset + indent }, end: { line, col: text.length, offset: offset + text.length } };
    items.push({ parent, position, ...(match[2] !== undefined && { task: match[2] }) });
    open.push({ indent, line });
  }
  return items;
}

/** Same length as the text, with front matter and code blanked: offsets stay true. */
function maskCode(text: string, blocks: readonly Block[], lines: readonly string[], starts: readonly number[]): string {
  let masked = text;
  for (const block of blocks) {
    if (block.type !== 'code' && block.type !== 'yaml') continue;
    const from = starts[block.start] ?? 0;
    const to = (starts[block.end] ?? 0) + (lines[block.end] ?? '').length;
    masked = masked.slice(0, from) + ' '.repeat(to - from) + masked.slice(to);
  }
  return masked.replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, (code) => ' '.repeat(code.length));
}

// Letters of any script, digits, _ - /; at least one that is not a digit.
const TAG = /(^|\s)(#[\p{L}\p{M}\p{N}\p{So}_/-]*[\p{L}\p{M}\p{So}_/-][\p{L}\p{M}\p{N}\p{So}_/-]*)/gmu;
const WIKILINK = /(!?)\[\[([^[\]|\n]+)(?:\|([^\]\n]*))?\]\]/g;
const MARKDOWN_LINK = /(!?)\[([^[\]\n]*)\]\(([^()\s]+)\)/g;

function addInline(cache: CachedMetadata, masked: string, text: string, posOf: (from: number, to: number) => Pos): void {
  const tags = [...masked.matchAll(TAG)].map((match) => {
    const tag = match[2] ?? '';
    const from = match.index + (match[1] ?? '').length;
    return { tag, position: posOf(from, from + tag.length) };
  });
  if (tags.length > 0) cache.tags = tags;

  const found: { embed: boolean; cache: LinkCache }[] = [];
  const add = (match: RegExpExecArray, link: string, displayText: string): void => {
    const original = text.slice(match.index, match.index + match[0].length);
    found.push({ embed: match[1] === '!', cache: { link, original, displayText, position: posOf(match.index, match.index + match[0].length) } });
  };
  for (const match of masked.matchAll(WIKILINK)) add(match, (match[2] ?? '').trim(), match[3] ?? (match[2] ?? '').trim());
  for (const match of masked.matchAll(MARKDOWN_LINK)) {
    const target = match[3] ?? '';
    if (!/^[a-z][a-z0-9+.-]*:/i.test(target)) add(match, safeDecode(target), match[2] ?? '');
  }
  found.sort((a, b) => a.cache.position.start.offset - b.cache.position.start.offset);
  const links = found.filter((entry) => !entry.embed).map((entry) => entry.cache);
  const embeds = found.filter((entry) => entry.embed).map((entry) => entry.cache);
  if (links.length > 0) cache.links = links;
  if (embeds.length > 0) cache.embeds = embeds;
}

function addBlockIds(cache: CachedMetadata, blocks: readonly Block[], lines: readonly string[], spanOf: (block: Block) => Pos): void {
  for (const block of blocks) {
    const id = /(?:^|\s)\^([a-zA-Z0-9-]+)\s*$/.exec(lines[block.end] ?? '')?.[1];
    if (!id || block.type === 'code' || block.type === 'yaml') continue;
    cache.blocks = { ...cache.blocks, [id.toLowerCase()]: { id, position: spanOf(block) } };
  }
}

function lineStarts(lines: readonly string[]): number[] {
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  return starts;
}

function locate(starts: readonly number[], offset: number): Loc {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, col: offset - (starts[low] ?? 0), offset };
}

function safeDecode(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
