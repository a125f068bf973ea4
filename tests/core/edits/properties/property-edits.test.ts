import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyEdits } from '../../../../src/core/edits/apply-edits';
import { addToListProperty, removeFromListProperty, replaceInListProperty, setTextProperty } from '../../../../src/core/edits/properties/property-edits';
import type { EditPlan } from '../../../../src/core/edits/text-edit';
import { readProperties } from '../../../../src/core/note/properties';
import { readNoteLines } from '../../../../src/core/note/read-lines';
import { readLines } from '../../../../src/core/text/lines';

const RUNS = { numRuns: 300 };

function result(text: string, plan: EditPlan): string {
  if (plan.kind === 'refused') throw new Error(`refused: ${plan.refusal.kind}`);
  return plan.kind === 'edits' ? applyEdits(text, plan.edits) : text;
}

function added(text: string, ...values: string[]): string {
  return result(text, addToListProperty(text, 'tags', values));
}

/** The properties as a YAML reader of full rank has them; null when it cannot read them. */
function judged(text: string): Readonly<Record<string, unknown>> | null {
  const { values, broken } = readProperties(readNoteLines(readLines(text)), (yaml): unknown => parse(yaml, { logLevel: 'error' }));
  return broken ? null : values;
}

describe('adding to a list', () => {
  it.each([
    ['no front matter', 'Text\n', '---\ntags:\n  - b\n---\nText\n'],
    ['an empty note', '', '---\ntags:\n  - b\n---\n'],
    ['a byte order mark', '\uFEFFText', '\uFEFF---\ntags:\n  - b\n---\nText'],
    ['front matter that never ends', '---\nText', '---\ntags:\n  - b\n---\n---\nText'],
    ['CRLF', 'Text\r\n', '---\r\ntags:\r\n  - b\r\n---\r\nText\r\n'],
    ['CR alone', '---\ra: 1\r---\rText', '---\ra: 1\rtags:\r  - b\r---\rText'],
    ['empty front matter', '---\n---\nText', '---\ntags:\n  - b\n---\nText'],
    ['other properties', '---\ntitle: "a: b" # why\nCheckbox 1: true\n---\n', '---\ntitle: "a: b" # why\nCheckbox 1: true\ntags:\n  - b\n---\n'],
    ['a property without value', '---\ntags: # mine\nx: 1\n---\n', '---\ntags: # mine\n  - b\nx: 1\n---\n'],
    ['a block list', '---\ntags:\n  - a\n---\n', '---\ntags:\n  - a\n  - b\n---\n'],
    ['a block list at the margin', '---\ntags:\n- a\nx: 1\n---\n', '---\ntags:\n- a\n- b\nx: 1\n---\n'],
    ['wide marks and comments between', '---\ntags:\n    -   a # one\n    # two\n    -   "c"\n# three\nx: 1\n---\n', '---\ntags:\n    -   a # one\n    # two\n    -   "c"\n    -   b\n# three\nx: 1\n---\n'],
    ['an entry without value', '---\ntags:\n  -\n---\n', '---\ntags:\n  -\n  - b\n---\n'],
    ['a nested entry', '---\ntags:\n  - x: 1\n    y: 2\nz: 1\n---\n', '---\ntags:\n  - x: 1\n    y: 2\n  - b\nz: 1\n---\n'],
    ['a flow list', '---\ntags: [a, "c"] # mine\n---\n', '---\ntags: [a, "c", b] # mine\n---\n'],
    ['an empty flow list', '---\ntags: []\n---\n', '---\ntags: [b]\n---\n'],
    ['a flow list that ends in a comma', '---\ntags: [a,]\n---\n', '---\ntags: [a, b]\n---\n'],
    ['a flow list over lines', '---\ntags: [\n  a,\n  c\n]\nx: 1\n---\n', '---\ntags: [\n  a,\n  c, b\n]\nx: 1\n---\n'],
    ['text with commas', '---\ntags: a, c # mine\n---\n', '---\ntags: [a, c, b] # mine\n---\n'],
    ['one number', '---\ntags: 2024\n---\n', '---\ntags: [2024, b]\n---\n'],
    ['one text in quotes', '---\ntags: "#a"\n---\n', '---\ntags: ["#a", b]\n---\n'],
    ['nothing, written out', '---\ntags: ~\n---\n', '---\ntags: [b]\n---\n'],
    ['a key in quotes', '---\n"tags": [a]\n---\n', '---\n"tags": [a, b]\n---\n'],
    ['a key in other letter case', '---\nTags: [a]\n---\n', '---\nTags: [a, b]\n---\n'],
    ['properties further in', '---\n  x: 1\n---\n', '---\n  x: 1\n  tags:\n    - b\n---\n'],
  ])('%s', (_name, text, expected) => {
    expect(added(text, 'b')).toBe(expected);
    expect(judged(expected)).not.toBeNull();
    expect(added(expected, 'b')).toBe(expected);
  });

  it('keeps what the user has by the sameness asked for', () => {
    const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
    const text = '---\ntags: [Moat]\n---\n';
    expect(addToListProperty(text, 'tags', ['moat', 'MOAT'], same)).toEqual({ kind: 'nothing' });
    expect(result(text, addToListProperty(text, 'tags', ['Cycle', 'cycle'], same))).toBe('---\ntags: [Moat, Cycle]\n---\n');
  });

  it('makes one value of a text with a link and a list of it', () => {
    const text = '---\nframeworks: "[[A, B]]"\n---\n';
    expect(result(text, addToListProperty(text, 'frameworks', ['[[C]]']))).toBe('---\nframeworks: ["[[A, B]]", "[[C]]"]\n---\n');
  });

  it.each([
    ['an anchor', 'tags: &a [x]'], ['a tag', 'tags: !!seq [x]'], ['a block scalar', 'tags: |\n  x'], ['a mapping', 'tags:\n  x: 1'],
    ['a flow list with a comment', 'tags: [x, # one\n  y]'], ['lists in a list', 'tags: [[x]]'], ['text over two lines', 'tags: x\n  y'],
    ['quotes over two lines', 'tags: "x\n  y"'], ['an entry over two lines', 'tags:\n  - x\n    y'], ['an anchored entry', 'tags:\n  - &a x'],
  ])('leaves a note alone for %s', (_name, yaml) => {
    const text = `---\n${yaml}\n---\n`;
    expect(addToListProperty(text, 'tags', ['b'])).toEqual({ kind: 'refused', refusal: { kind: 'unsupported-property', key: 'tags' } });
    expect(result(text, addToListProperty(text, 'other', ['b']))).toBe(`---\n${yaml}\nother:\n  - b\n---\n`);
  });

  it.each([['no mapping', 'just words'], ['the same key twice', 'tags: a\ntags: b'], ['an open bracket', 'x: [a'], ['an open quote', 'x: "a'], ['words below', 'x: 1\ny'], ['words behind a comment further out', 'x:\n# c\n  y']])('leaves broken properties alone: %s', (_name, yaml) => {
    expect(addToListProperty(`---\n${yaml}\n---\n`, 'tags', ['b'])).toEqual({ kind: 'refused', refusal: { kind: 'broken-properties' } });
  });
});

describe('taking away and replacing', () => {
  it.each([
    ['an entry of a block list', 'tags:\n  - a\n  # mine\n  - b\n  - c', 'tags:\n  - a\n  # mine\n  - c'],
    ['the last one with its property', 'x: 1\ntags:\n  - b\ny: 2', 'x: 1\ny: 2'],
    ['the last one beside a comment', 'tags:\n  # mine\n  - b\ny: 2', 'tags:\n  # mine\ny: 2'],
    ['the first of a flow list', 'tags: [b, a]', 'tags: [a]'],
    ['the last of a flow list', 'tags: [a, "b" ]', 'tags: [a ]'],
    ['all of a flow list beside a comment', 'tags: [b] # mine', 'tags: [] # mine'],
    ['one of a text', 'tags: a, b, c', 'tags: a, c'],
    ['the only value', 'x: 1\ntags: b', 'x: 1'],
  ])('takes away %s', (_name, yaml, expected) => {
    const text = `---\n${yaml}\n---\nText b`;
    const changed = result(text, removeFromListProperty(text, 'tags', (value) => value === 'b'));
    expect(changed).toBe(`---\n${expected}\n---\nText b`);
    expect(removeFromListProperty(changed, 'tags', (value) => value === 'b')).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['in the quotes it had', 'tags: ["b", \'b\', b]', 'tags: ["it\'s", \'it\'\'s\', "it\'s"]', false],
    ['where it stands already', 'tags:\n  - b\n  - it\'s', 'tags:\n  - it\'s', true],
    ['in a text', 'tags: a b', 'tags: "a it\'s"', true],
  ])('replaces %s', (_name, yaml, expected, same) => {
    const text = `---\n${yaml}\n---\n`;
    const change = (value: string): string | null => (value === 'b' ? 'it\'s' : null);
    expect(result(text, replaceInListProperty(text, 'tags', change, (one, other) => same && one === other))).toBe(`---\n${expected}\n---\n`);
  });
});

describe('one value', () => {
  it.each([
    ['a new one', 'x: 1', 'Moat: a', 'x: 1\nkey: "Moat: a"'],
    ['truth', 'x: 1', false, 'x: 1\nkey: false'],
    ['in place of another', 'key:  old # mine', 'new', 'key:  new # mine'],
    ['in place of nothing', 'key: # mine\nx: 1', 'new', 'key: new # mine\nx: 1'],
    ['in place of a list on one line', 'key: [a, b]', 'new', 'key: new'],
    ['the same again', 'key: "new"', 'new', 'key: "new"'],
    ['none', 'x: 1\nkey: old\ny: 2', null, 'x: 1\ny: 2'],
  ])('sets %s', (_name, yaml, value, expected) => {
    const text = `---\n${yaml}\n---\n`;
    const changed = result(text, setTextProperty(text, 'key', value));
    expect(changed).toBe(`---\n${expected}\n---\n`);
    expect(setTextProperty(changed, 'key', value)).toEqual({ kind: 'nothing' });
  });

  it('leaves a list with a line for each alone', () => {
    expect(setTextProperty('---\nkey:\n  - a\n---\n', 'key', 'b').kind).toBe('refused');
  });
});

const anyValue = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('[[護城河]]', '#a', 'a: b', '@x', 'framework/護城河', '- x', '? x', 'null', 'true', '2024', '~', '"', '\'', 'a # b', ' a ', 'a,b', '{a}', '\u2028', 'a\nb', '\ufeff'),
);
const anyScalar = fc.oneof(fc.constantFrom('a', '"a b"', '\'it\'\'s\'', '2024', '[[x]]', '"[[x]]"', 'a b', '~', 'true', '', '"#t"', 'x # c', '`x', '&a y', '- z', 'k: v'), anyValue.map((value) => JSON.stringify(value)));
const anyProperty = fc.tuple(
  fc.constantFrom('tags', '"tags"', 'Tags', 'title', 'Checkbox 1', 'a b', '# tags', 'frameworks'),
  fc.oneof(
    anyScalar.map((scalar) => ` ${scalar}`),
    fc.array(anyScalar, { maxLength: 4 }).map((items) => ` [${items.join(', ')}]`),
    fc.array(anyScalar, { maxLength: 4 }).map((items) => ` [${items.join(',\n  ')}\n  ]`),
    fc.tuple(fc.constantFrom('', '  ', '    '), fc.array(anyScalar, { maxLength: 4 })).map(([indent, items]) => items.map((item) => `\n${indent}- ${item}`).join('')),
    fc.array(fc.constantFrom('  - a', '  # c', '', '  - b # d', '  x: 1', '  more', '- e'), { maxLength: 5 }).map((lines) => lines.map((line) => `\n${line}`).join('')),
    fc.constantFrom('', ' # c', ' |\n  x\n  y', ' >-\n  z', ' {a: 1}', ' {a: [b,\n  c]}'),
  ),
).map(([key, value]) => `${key}:${value}`);
const anyNote = fc.tuple(
  fc.constantFrom('', '\uFEFF'), fc.array(anyProperty, { maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', 'Text', '# H\n\n- x\n', '---\ny: 2\n---\n'),
).map(([mark, properties, end, body]) => `${mark}${properties.length === 0 ? '' : `---\n${properties.join('\n')}\n---\n`}${body}`.replaceAll('\n', end));

/** Everything but the lines that a plan touches, as a check that nothing else changed. */
function othersKept(text: string, changed: string, key: string): void {
  const before = judged(text);
  const after = judged(changed);
  if (before === null) return;
  const without = (values: Readonly<Record<string, unknown>> | null): unknown => Object.entries(values ?? {}).filter(([name]) => name.toLowerCase() !== key);
  expect(after).not.toBeNull();
  expect(without(after)).toEqual(without(before));
}

function listOf(text: string, key: string): unknown[] {
  const values = judged(text) ?? {};
  const value = values[key] ?? values[Object.keys(values).find((name) => name.toLowerCase() === key) ?? ''];
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

describe('any note', () => {
  it('gets a value as a YAML reader sees it, once, and nothing else', () => {
    fc.assert(fc.property(anyNote, anyValue, (text, value) => {
      const plan = addToListProperty(text, 'tags', [value]);
      if (plan.kind !== 'edits') return;
      const changed = applyEdits(text, plan.edits);
      othersKept(text, changed, 'tags');
      if (judged(text) !== null) expect(listOf(changed, 'tags')).toContain(value);
      expect(addToListProperty(changed, 'tags', [value])).toEqual({ kind: 'nothing' });
    }), RUNS);
  });

  it('loses a value and nothing else', () => {
    fc.assert(fc.property(anyNote, (text) => {
      const isGone = (value: string): boolean => value === 'a' || value === 'a b' || value.startsWith('[[');
      const plan = removeFromListProperty(text, 'tags', isGone);
      if (plan.kind !== 'edits') return;
      const changed = applyEdits(text, plan.edits);
      othersKept(text, changed, 'tags');
      if (judged(text) !== null && listOf(text, 'tags').length > 1) {
        expect(listOf(changed, 'tags')).toEqual(listOf(text, 'tags').filter((value) => typeof value !== 'string' || !isGone(value)));
      }
      expect(removeFromListProperty(changed, 'tags', isGone)).toEqual({ kind: 'nothing' });
    }), RUNS);
  });

  it('has a value replaced and nothing else', () => {
    fc.assert(fc.property(anyNote, anyValue, (text, other) => {
      const plan = replaceInListProperty(text, 'frameworks', (value) => (value === 'a' ? other : null), () => false);
      if (plan.kind !== 'edits') return;
      const changed = applyEdits(text, plan.edits);
      othersKept(text, changed, 'frameworks');
      if (judged(text) !== null && listOf(text, 'frameworks').length > 1) {
        expect(listOf(changed, 'frameworks')).toEqual(listOf(text, 'frameworks').map((value) => (value === 'a' ? other : value)));
      }
    }), RUNS);
  });

  it('has one value set and taken away again', () => {
    fc.assert(fc.property(anyNote, anyValue, (text, value) => {
      const plan = setTextProperty(text, 'title', value);
      if (plan.kind !== 'edits') return;
      const changed = applyEdits(text, plan.edits);
      othersKept(text, changed, 'title');
      if (judged(text) === null) return;
      expect(judged(changed)?.['title']).toEqual(value);
      othersKept(changed, result(changed, setTextProperty(changed, 'title', null)), 'title');
    }), RUNS);
  });
});
