import type { PropertyValues } from '../note/properties';
import { linkedName } from './inline-marks';

/** A framework that the front matter names. */
export interface PropertyMark {
  readonly name: string;
  /** As the front matter has it, for finding its place. */
  readonly written: string;
  readonly kind: 'tag' | 'property';
}

/**
 * What `tags` (those below the framework prefix) and `frameworks` name: a list or one text; a text of several
 * is split at commas; `[[links]]` count as their target. Values of other types are passed over.
 */
export function readPropertyMarks(properties: PropertyValues, tagPrefix: string): readonly PropertyMark[] {
  return Object.entries(properties).flatMap(([key, value]): readonly PropertyMark[] => {
    const property = key.trim().toLowerCase();
    if (property === 'tags' || property === 'tag') return texts(value, /[,，\s]+/).flatMap((tag) => tagMark(tag, tagPrefix));
    return property === 'frameworks' || property === 'framework' ? texts(value, /[,，、;；]/).map(propertyMark) : [];
  });
}

function tagMark(written: string, prefix: string): readonly PropertyMark[] {
  const tag = written.replace(/^#/, '');
  const isBelow = tag.toLowerCase().startsWith(`${prefix.toLowerCase()}/`);
  return isBelow ? [{ name: tag.slice(prefix.length + 1), written: tag, kind: 'tag' }] : [];
}

/**
 * The texts of the first of `keys` that is set, letter case aside: a list as many, one text split at commas. `[[links]]`
 * stay as written; what is neither text nor number is passed over.
 */
export function listTexts(properties: PropertyValues, keys: readonly string[]): readonly string[] {
  const key = keys.find((wanted) => Object.keys(properties).some((name) => isKey(name, wanted)));
  const value = Object.entries(properties).find(([name]) => key !== undefined && isKey(name, key))?.[1];
  const written = typeof value === 'number' ? String(value) : Array.isArray(value) ? value.map((entry: unknown) => (typeof entry === 'number' ? String(entry) : entry)) : value;
  return texts(written, /[,，、;；\n]/).filter((text) => text !== '');
}

function isKey(name: string, key: string): boolean {
  return name.trim().toLowerCase() === key;
}

/** `[[Frameworks/護城河|moat]]` → 護城河; other texts as they are. */
export function withoutLink(written: string): string {
  const inner = insideLink(written);
  return inner === null ? written : linkedName(inner.split('|', 1)[0] ?? '');
}

/** What a value that is a link has between its brackets; null for another text. */
export function insideLink(written: string): string | null {
  return written.startsWith('[[') && written.endsWith(']]') ? written.slice(2, -2) : null;
}

function propertyMark(written: string): PropertyMark {
  return { name: withoutLink(written), written: insideLink(written) ?? written, kind: 'property' };
}

function texts(value: unknown, separator: RegExp): readonly string[] {
  if (typeof value === 'string') return value.split(separator).map(text => text.trim()).filter(text => text !== '');
  return Array.isArray(value) ? value.flatMap((entry: unknown) => (typeof entry === 'string' ? [entry.trim()] : [])) : [];
}
