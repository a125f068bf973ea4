import json from 'latticework:catalogue';
import textsJson from 'latticework:catalogue-texts';
import { parseCatalogue } from '../../../src/core/frameworks/catalogue';
import type { MentionSource } from '../../../src/core/frameworks/find-mentions';
import type { Block, BlockKind } from '../../../src/core/note/block';
import type { Role } from '../../../src/core/note/section';
import { readLines } from '../../../src/core/text/lines';

/** The catalogue that the plugin carries. */
export const catalogue = parseCatalogue(json, () => textsJson);

interface NoteParts {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly roles?: readonly Role[];
}

/**
 * A note as `findMentions` wants it, read by the simplest rules that do: every line is a block, `#` or `▋`
 * begins a heading and a section, back-ticks begin and end code, `---` the front matter at the top.
 */
export function noteSource(text: string, { properties = {}, roles = [] }: NoteParts = {}): MentionSource {
  const lines = readLines(text);
  const blocks: Block[] = [];
  let inCode = false;
  let inProperties = false;
  let section = -1;
  lines.starts.forEach((start, index) => {
    const end = lines.ends[index] ?? start;
    const line = text.slice(start, end);
    const isFence = line.startsWith('```');
    const isRule = line === '---';
    if (index === 0 && isRule) inProperties = true;
    else if (inProperties && isRule) inProperties = false;
    if (isFence) inCode = !inCode;
    const kind: BlockKind = inProperties || isRule ? 'properties' : inCode || isFence ? 'code' : /^(?:#+ |▋)/.test(line) ? 'heading' : 'paragraph';
    if (kind === 'heading') section++;
    const before = blocks[blocks.length - 1];
    if (kind === 'properties' && before?.kind === kind) blocks[blocks.length - 1] = { ...before, lastLine: index + 1, end };
    else if (line.trim() !== '') blocks.push({ kind, firstLine: index + 1, lastLine: index + 1, start, end, indent: 0, section });
  });
  const sections = blocks.filter(({ kind }) => kind === 'heading')
    .map(({ firstLine }, index) => ({ line: firstLine, role: roles[index] ?? 'other', frameworks: [] }));
  return { text, lines, blocks, sections, properties };
}
