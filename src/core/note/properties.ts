import { lineText, type Lines } from '../text/lines';
import type { NoteLines } from './read-lines';

/** The properties (front matter) of a note; empty when it has none or they cannot be read. */
export interface Properties {
  readonly values: PropertyValues;
  /** The front matter is there and no YAML mapping. */
  readonly broken: boolean;
  /** Last line (1-based) of the front matter, its closing mark included; 0 without one. */
  readonly lastLine: number;
}

/** The values of a front matter by name. */
export type PropertyValues = Readonly<Record<string, unknown>>;

/**
 * Reads the front matter with the YAML reader handed in, unless its values are `known`. A reader that throws makes the
 * properties broken, no more.
 */
export function readProperties(note: NoteLines, parse: (yaml: string) => unknown, known?: PropertyValues): Properties {
  const lastLine = note.kinds.findIndex((line) => line.kind !== 'properties');
  const end = lastLine < 0 ? note.kinds.length : lastLine;
  if (end < 2) return { values: {}, broken: false, lastLine: 0 };
  const parsed = known ?? tryParse(yamlOf(note.lines, end), parse);
  if (isRecord(parsed)) return { values: parsed, broken: false, lastLine: end };
  return { values: {}, broken: parsed !== null, lastLine: end };
}

/** The text values of the first of `keys` that is set (letter case aside): a text as one, a list as many. */
export function propertyTexts(values: PropertyValues, keys: readonly string[]): string[] {
  let best: string[] = [];
  let rank = keys.length;
  for (const name in values) {
    const at = keys.indexOf(name.toLowerCase());
    if (at < 0 || at >= rank) continue;
    const texts = asTexts(values[name]);
    if (texts.length > 0) [best, rank] = [texts, at];
  }
  return best;
}

/** The text values of all of `keys` (letter case aside), in their order. */
export function propertyTextsOfAll(values: PropertyValues, keys: readonly string[]): string[] {
  const byKey: string[][] = [];
  for (const name in values) {
    const at = keys.indexOf(name.toLowerCase());
    if (at < 0 || byKey[at] !== undefined) continue;
    const texts = asTexts(values[name]);
    if (texts.length > 0) byKey[at] = texts;
  }
  return byKey.flat();
}

function asTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(asTexts);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [value.toISOString().slice(0, 10)];
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = String(value).replace(/\[\[([^\]|]*)(?:\|([^\]]*))?\]\]/g, (_whole, target: string, shown?: string) => shown ?? target).trim();
  return text === '' ? [] : [text];
}

function yamlOf(lines: Lines, end: number): string {
  const rows: string[] = [];
  for (let number = 2; number < end; number++) rows.push(lineText(lines, number));
  return rows.join('\n');
}

/** Null: empty front matter. */
function tryParse(yaml: string, parse: (yaml: string) => unknown): unknown {
  if (yaml.trim() === '') return null;
  try {
    return parse(yaml) ?? null;
  } catch {
    // The one caught error of the core: YAML that cannot be read is data for a diagnostic, not a failure.
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
