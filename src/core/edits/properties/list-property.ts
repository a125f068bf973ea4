import type { FrontMatter, FrontMatterEntry } from './front-matter';
import { inlineEnd, readFlow, readScalar, type YamlFlow, type YamlScalar } from './yaml-value';

/** One entry of a list that has a line (or more) for each. */
export interface BlockItem {
  /** 1-based, inclusive. */
  readonly line: number;
  readonly endLine: number;
  /** What stands before the value: blanks, hyphen, blanks. */
  readonly lead: string;
  /** Null: an entry that is no text, such as a mapping or nothing. */
  readonly scalar: YamlScalar | null;
}

/** A property as a list, by how it is written; only forms that can be changed line by line. */
export type ListProperty =
  | { readonly form: 'empty' }
  | { readonly form: 'block'; readonly items: readonly BlockItem[] }
  | { readonly form: 'flow'; readonly flow: YamlFlow }
  /** One value; `parts` are what readers of this property make of it. */
  | { readonly form: 'scalar'; readonly scalar: YamlScalar; readonly parts: readonly string[] };

/** Keys whose text may hold several values, and what parts them. Other texts are one value. */
const SEPARATORS: Readonly<Record<string, RegExp>> = {
  tags: /[,，\s]+/, tag: /[,，\s]+/,
  frameworks: /[,，、;；]/, framework: /[,，、;；]/,
  aliases: /,/, alias: /,/,
};

/** Null: a form that cannot be changed line by line. */
export function readListProperty(frontMatter: FrontMatter, entry: FrontMatterEntry): ListProperty | null {
  const { text, starts, ends } = frontMatter.lines;
  const { from, to } = entry;
  if (from === to) return entry.endLine === entry.line ? { form: 'empty' } : readBlock(frontMatter, entry);
  if (text.charAt(from) === '[') {
    const flow = readFlow(text, from, starts[frontMatter.lastLine - 1] ?? 0);
    return flow?.simple && flow.end <= (ends[entry.endLine - 1] ?? 0) ? { form: 'flow', flow } : null;
  }
  const scalar = entry.endLine === entry.line ? readScalar(text, from, to) : null;
  return scalar === null ? null : { form: 'scalar', scalar, parts: partsOf(entry.key, scalar.value ?? '') };
}

function partsOf(key: string, value: string): string[] {
  const separator = SEPARATORS[key.toLowerCase()];
  const parts = separator === undefined || value.includes('[[') ? [value] : value.split(separator);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function readBlock({ lines }: FrontMatter, entry: FrontMatterEntry): ListProperty | null {
  const items: BlockItem[] = [];
  let indent = -1;
  for (let line = entry.line + 1; line <= entry.endLine; line++) {
    const start = lines.starts[line - 1] ?? 0;
    const end = lines.ends[line - 1] ?? 0;
    const lead = /^( *)-(?:[ \t]+|$)/.exec(lines.text.slice(start, end));
    if (/^[ \t]*(?:#|$)/.test(lines.text.slice(start, end))) continue;
    const inside = lead?.[1]?.length ?? Infinity;
    if (indent < 0) indent = inside;
    const before = items[items.length - 1];
    if (lead !== null && inside === indent && indent !== Infinity) {
      const from = start + lead[0].length;
      const to = inlineEnd(lines.text, from, end);
      const scalar = from === to ? null : readScalar(lines.text, from, to);
      if (scalar === null && !isNested(lines.text.slice(from, to))) return null;
      items.push({ line, endLine: line, lead: lead[0], scalar });
    } else if (before !== undefined && before.scalar === null && /^[ \t]/.test(lines.text.slice(start + indent, end))) {
      items[items.length - 1] = { ...before, endLine: line };
    } else return null;
  }
  return items.some(({ scalar, line, endLine, lead }) => scalar === null && endLine > line && isBare(lines.text, lines.starts[line - 1] ?? 0, lead, lines.ends[line - 1] ?? 0))
    ? null : { form: 'block', items };
}

/** Nothing, or a collection that is no text and stays as it is. */
function isNested(words: string): boolean {
  return words === '' || (/^[^&*!|>%@`#?]/.test(words) && (/^(?:- |\[.*\]$|\{.*\}$)/.test(words) || /:(?:[ \t]|$)/.test(words)));
}

/** Only a list mark: what follows on the next line may be a text after all. */
function isBare(text: string, start: number, lead: string, end: number): boolean {
  return inlineEnd(text, start + lead.length, end) === start + lead.length;
}
