import { lineText } from '../../text/lines';
import { lineEndOf } from '../../text/lines';
import { type FrontMatter, type FrontMatterEntry, readFrontMatter } from './front-matter';
import { type BlockItem, type ListProperty, readListProperty } from './list-property';
import { type EditPlan, insertion, type TextEdit } from '../text-edit';
import { doubleQuoted, singleQuoted, yamlText } from './yaml-text';
import { readScalar, type YamlFlow, type YamlScalar } from './yaml-value';

const NOTHING: EditPlan = { kind: 'nothing' };
const BROKEN: EditPlan = { kind: 'refused', refusal: { kind: 'broken-properties' } };

/**
 * Adds to a list those values that it does not have; `same` says when two are one. Makes the property, and
 * the front matter, where they are missing; a single value becomes a list on its line. Nothing else changes.
 */
export function addToListProperty(text: string, key: string, values: readonly string[], same: (one: string, other: string) => boolean = isEqual): EditPlan {
  const frontMatter = readFrontMatter(text);
  const fresh = values.filter((value, at) => !values.slice(0, at).some((earlier) => same(earlier, value)));
  if (fresh.length === 0) return NOTHING;
  return onProperty(frontMatter, key, () => plan(newProperty(frontMatter, key, blockLines(frontMatter, fresh))), (entry, list) => {
    const known = valuesOf(list);
    const missing = fresh.filter((value) => !known.some((other) => same(other, value)));
    return missing.length === 0 ? NOTHING : plan(added(frontMatter, entry, list, missing));
  });
}

/** Takes values out of a list. The property goes with its last value, unless a comment would go with it. */
export function removeFromListProperty(text: string, key: string, isGone: (value: string) => boolean): EditPlan {
  return changeList(text, key, (value) => (isGone(value) ? [] : null), isEqual);
}

/**
 * Gives values of a list another text, in the quotes they had; null leaves a value as it is. A value that
 * another one (by `same`) stands for already goes.
 */
export function replaceInListProperty(text: string, key: string, replace: (value: string) => string | null, same: (one: string, other: string) => boolean = isEqual): EditPlan {
  return changeList(text, key, (value) => {
    const other = replace(value);
    return other === null || other === value ? null : [other];
  }, same);
}

/** Sets a property that has one value, makes it where it is missing; null takes it away. */
export function setTextProperty(text: string, key: string, value: string | boolean | null): EditPlan {
  const frontMatter = readFrontMatter(text);
  const written = typeof value === 'boolean' ? String(value) : value === null ? null : yamlText(value);
  return onEntry(frontMatter, key, () => (written === null ? NOTHING : plan(newProperty(frontMatter, key, ` ${written}`))), (entry) => {
    const held = heldBy(frontMatter, entry);
    if (held === null) return unsupported(key);
    if (written === null) return mayGo(frontMatter, entry) ? plan(removedProperty(frontMatter, entry)) : withoutValue(entry);
    if (held !== 'other' && held.value === value) return NOTHING;
    if (entry.from === entry.to) return plan([insertion(entry.colonEnd, ` ${written}`)]);
    return plan([{ from: entry.from, to: entry.to, insert: written }]);
  });
}

/** What a property has as its one value; `other`: something else on one line; null: more than that. */
function heldBy({ lines }: FrontMatter, entry: FrontMatterEntry): { readonly value: string | boolean | null } | 'other' | null {
  if (entry.endLine > entry.line || /^[&*!|>%@`]/.test(lines.text.slice(entry.from, entry.to))) return null;
  if (entry.from === entry.to) return { value: null };
  const scalar = readScalar(lines.text, entry.from, entry.to);
  if (scalar === null) return /^[[{]/.test(lines.text.slice(entry.from, entry.to)) ? 'other' : null;
  const isTruth = scalar.style === 'plain' && /^(?:true|false)$/i.test(scalar.value ?? '');
  return { value: isTruth ? scalar.value?.toLowerCase() === 'true' : scalar.value };
}

/** Null keeps a value, an empty list takes it away. */
type Change = (value: string) => readonly [] | readonly [string] | null;

function changeList(text: string, key: string, change: Change, same: (one: string, other: string) => boolean): EditPlan {
  const frontMatter = readFrontMatter(text);
  return onProperty(frontMatter, key, () => NOTHING, (entry, list) => {
    const before = valuesOf(list);
    const after = settle(before, change, same);
    if (after.every((value, at) => value === before[at])) return NOTHING;
    if (after.every((value) => value === null) && canGo(frontMatter, entry, list)) return plan(removedProperty(frontMatter, entry));
    switch (list.form) {
      case 'empty': return NOTHING;
      case 'block': return plan(changedBlock(frontMatter, list.items, after));
      case 'flow': return plan(changedFlow(list.flow, after));
      case 'scalar': return plan([changedScalar(text, entry, list.scalar, after)]);
    }
  });
}

/** Each value as it will be; null for those that go: taken away, or the same as one that stands. */
function settle(before: readonly string[], change: Change, same: (one: string, other: string) => boolean): (string | null)[] {
  const wanted = before.map((value) => change(value));
  const settled: (string | null)[] = before.map((value, at) => (wanted[at] === null ? value : null));
  wanted.forEach((replacement, at) => {
    const value = replacement?.[0];
    if (value !== undefined && !settled.some((other) => other !== null && same(other, value))) settled[at] = value;
  });
  return settled;
}

function valuesOf(list: ListProperty): readonly string[] {
  switch (list.form) {
    case 'empty': return [];
    case 'block': return list.items.flatMap(({ scalar }) => (scalar?.value == null ? [] : [scalar.value]));
    case 'flow': return list.flow.items.flatMap(({ value }) => (value === null ? [] : [value]));
    case 'scalar': return list.parts;
  }
}

/** A comment further in, left alone, would become part of a text that runs over the lines above. */
function mayGo({ lines }: FrontMatter, { endLine }: FrontMatterEntry): boolean {
  return !/^[ \t]+#/.test(lineText(lines, endLine + 1));
}

function withoutValue({ colonEnd, from, to }: FrontMatterEntry): EditPlan {
  return from === to ? NOTHING : plan([{ from: colonEnd, to, insert: '' }]);
}

/** Whether a property may go as a whole: nothing else stands in it, no comment either. */
function canGo(frontMatter: FrontMatter, entry: FrontMatterEntry, list: ListProperty): boolean {
  const { lines } = frontMatter;
  if (!mayGo(frontMatter, entry)) return false;
  if (list.form === 'block' && list.items.some(({ scalar }) => scalar?.value == null)) return false;
  if (list.form === 'flow' && list.flow.items.some(({ value }) => value === null)) return false;
  const raw = lines.text.slice(entry.colonEnd, lines.ends[entry.endLine - 1]);
  const end = list.form === 'flow' ? list.flow.end : list.form === 'scalar' ? list.scalar.to : null;
  return end === null ? !/(?:^|\s)#/.test(withoutQuotes(raw)) : /^[ \t]*$/.test(lines.text.slice(end, lines.ends[entry.endLine - 1]));
}

/** Good enough to see a comment: a number sign inside quotes is none. */
function withoutQuotes(raw: string): string {
  return raw.replace(/"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'/g, '');
}

function added(frontMatter: FrontMatter, entry: FrontMatterEntry, list: ListProperty, values: readonly string[]): TextEdit[] {
  const { lines } = frontMatter;
  switch (list.form) {
    case 'empty': return [insertion(lines.ends[entry.line - 1] ?? 0, blockLines(frontMatter, values))];
    case 'block': return [insertion(lines.ends[(list.items[list.items.length - 1]?.endLine ?? entry.line) - 1] ?? 0, moreItems(frontMatter, list.items, values))];
    case 'flow': return [intoFlow(list.flow, values)];
    case 'scalar': return [scalarToList(frontMatter, entry, list.scalar, list.parts, values)];
  }
}

function moreItems({ lines }: FrontMatter, items: readonly BlockItem[], values: readonly string[]): string {
  const model = [...items].reverse().find(({ scalar }) => scalar !== null) ?? items[items.length - 1];
  const lead = model?.scalar === null ? model.lead.replace(/[ \t]*$/, ' ') : model?.lead ?? '  - ';
  return values.map((value) => `${lineEndOf(lines, model?.line ?? 1)}${lead}${yamlText(value)}`).join('');
}

function intoFlow(flow: YamlFlow, values: readonly string[]): TextEdit {
  const written = values.map(yamlText).join(', ');
  const last = flow.items[flow.items.length - 1];
  if (last === undefined) return insertion(flow.end - 1, written);
  return flow.lastComma === null ? insertion(last.to, `, ${written}`) : insertion(flow.lastComma + 1, ` ${written}`);
}

/** One value becomes a list on its line; `~` makes room for a new list. */
function scalarToList(frontMatter: FrontMatter, entry: FrontMatterEntry, scalar: YamlScalar, parts: readonly string[], values: readonly string[]): TextEdit {
  const { text } = frontMatter.lines;
  const isOne = parts.length === 1 && parts[0] === scalar.value;
  const raw = text.slice(scalar.from, scalar.to);
  const kept = isOne && (scalar.style !== 'plain' || /^[\p{L}\p{N}_./+-]+(?: [\p{L}\p{N}_./+-]+)*$/u.test(raw)) ? [raw] : parts.map(yamlText);
  return { from: entry.from, to: entry.to, insert: `[${[...kept, ...values.map(yamlText)].join(', ')}]` };
}

function changedBlock({ lines }: FrontMatter, items: readonly BlockItem[], after: readonly (string | null)[]): TextEdit[] {
  const texts = items.filter(({ scalar }) => scalar?.value != null);
  return texts.flatMap(({ line, endLine, scalar }, at): TextEdit[] => {
    const value = after[at] ?? null;
    if (scalar === null || value === scalar.value) return [];
    if (value !== null) return [rewritten(scalar, value)];
    return [{ from: lines.starts[line - 1] ?? 0, to: lines.starts[endLine] ?? lines.text.length, insert: '' }];
  });
}

function changedFlow(flow: YamlFlow, after: readonly (string | null)[]): TextEdit[] {
  const edits: TextEdit[] = [];
  const texts = flow.items.filter(({ value }) => value !== null);
  const goes = new Set(texts.filter((_item, at) => after[at] === null));
  const stays = flow.items.filter((item) => !goes.has(item));
  if (stays.length === 0) return [{ from: flow.items[0]?.from ?? 0, to: flow.end - 1, insert: '' }];
  flow.items.forEach((item, at) => {
    const value = after[texts.indexOf(item)];
    if (goes.has(item)) edits.push(withoutItem(flow.items, at, goes));
    else if (value !== undefined && value !== null && value !== item.value) edits.push(rewritten(item, value));
  });
  return edits;
}

/** An item goes with the comma behind it; those behind the last one that stays, with the comma before them. */
function withoutItem(items: readonly YamlScalar[], at: number, goes: ReadonlySet<YamlScalar>): TextEdit {
  const next = items[at + 1];
  const isTail = items.slice(at).every((item) => goes.has(item));
  const item = items[at];
  if (isTail) return { from: items[at - 1]?.to ?? 0, to: item?.to ?? 0, insert: '' };
  return { from: item?.from ?? 0, to: next?.from ?? 0, insert: '' };
}

function changedScalar(text: string, entry: FrontMatterEntry, scalar: YamlScalar, after: readonly (string | null)[]): TextEdit {
  const values = after.filter((value) => value !== null);
  const joint = /[,，、;；]\s*|\s+/.exec(text.slice(scalar.from, scalar.to))?.[0] ?? ', ';
  if (values.length === 0) return { from: entry.from, to: entry.to, insert: '' };
  const isPlain = scalar.style === 'plain' && values.every((value) => yamlText(value) === value);
  return isPlain ? { from: scalar.from, to: scalar.to, insert: values.join(joint) } : rewritten(scalar, values.join(joint));
}

function rewritten({ from, to, style }: YamlScalar, value: string): TextEdit {
  return { from, to, insert: style === 'double' ? doubleQuoted(value) : style === 'single' ? singleQuoted(value) : yamlText(value) };
}

function removedProperty({ lines }: FrontMatter, { line, endLine }: FrontMatterEntry): TextEdit[] {
  return [{ from: lines.starts[line - 1] ?? 0, to: lines.starts[endLine] ?? lines.text.length, insert: '' }];
}

/** `value` is what stands behind the colon: a text with a blank before it, or lines of a list. */
function newProperty({ lines, lastLine, indent }: FrontMatter, key: string, value: string): TextEdit[] {
  const end = lineEndOf(lines, 1) || '\n';
  const written = `${indent}${yamlText(key)}:${value}${end}`;
  if (lastLine > 0) return [insertion(lines.starts[lastLine - 1] ?? 0, written)];
  return [insertion(lines.starts[0] ?? 0, `---${end}${written}---${end}`)];
}

function blockLines({ lines, indent }: FrontMatter, values: readonly string[]): string {
  const end = lineEndOf(lines, 1) || '\n';
  return values.map((value) => `${end}${indent}  - ${yamlText(value)}`).join('');
}

function onProperty(frontMatter: FrontMatter, key: string, missing: () => EditPlan, found: (entry: FrontMatterEntry, list: ListProperty) => EditPlan): EditPlan {
  return onEntry(frontMatter, key, missing, (entry) => {
    const list = readListProperty(frontMatter, entry);
    return list === null ? unsupported(key) : found(entry, list);
  });
}

/** The app takes `Tags` for `tags`; where both are there, which one counts is not for us to say. */
function onEntry({ entries }: FrontMatter, key: string, missing: () => EditPlan, found: (entry: FrontMatterEntry) => EditPlan): EditPlan {
  if (entries === null) return BROKEN;
  const [entry, ...others] = entries.filter((candidate) => candidate.key.toLowerCase() === key.toLowerCase());
  if (others.length > 0) return unsupported(key);
  return entry === undefined ? missing() : found(entry);
}

function unsupported(key: string): EditPlan {
  return { kind: 'refused', refusal: { kind: 'unsupported-property', key } };
}

function plan(edits: readonly TextEdit[]): EditPlan {
  return { kind: 'edits', edits };
}

function isEqual(one: string, other: string): boolean {
  return one === other;
}
