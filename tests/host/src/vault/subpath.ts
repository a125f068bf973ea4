import type { BlockCache, CachedMetadata, HeadingCache, Loc } from 'obsidian';
import { stripHeading } from '../mocks';

export type SubpathResult =
  | { readonly type: 'heading'; readonly current: HeadingCache; readonly next: HeadingCache | null; readonly start: Loc; readonly end: Loc | null }
  | { readonly type: 'block'; readonly block: BlockCache; readonly start: Loc; readonly end: Loc };

/** `#Heading`, `#Outer#Inner` or `#^block`. Only real headings count: bar lines have no subpath. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): SubpathResult | null {
  const id = /^#?\^([a-zA-Z0-9-]+)$/.exec(subpath)?.[1];
  if (id) {
    const block = cache.blocks?.[id.toLowerCase()];
    return block ? { type: 'block', block, start: block.position.start, end: block.position.end } : null;
  }
  const wanted = simplify(subpath.split('#').filter(Boolean).at(-1) ?? '');
  const headings = cache.headings ?? [];
  const index = headings.findIndex((heading) => simplify(heading.heading) === wanted);
  const current = headings[index];
  if (!current || wanted === '') return null;
  const next = headings.slice(index + 1).find((heading) => heading.level <= current.level) ?? null;
  return { type: 'heading', current, next, start: current.position.start, end: next?.position.start ?? null };
}

function simplify(heading: string): string {
  return stripHeading(heading).replace(/\s+/g, ' ').trim().toLowerCase();
}
