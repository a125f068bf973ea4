import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, invertEdits } from '../../../src/core/edits/apply-edits';
import { changedLines } from '../../../src/core/edits/changed-lines';
import { anchorEdits, relocateEdits } from '../../../src/core/edits/relocate';
import type { TextEdit } from '../../../src/core/edits/text-edit';

const pieces = ['a', 'b', 'moat', ' ', '\n', '護城河'];
const textOf = (...from: readonly string[]): fc.Arbitrary<string> => fc.array(fc.constantFrom(...from), { maxLength: 30 }).map((parts) => parts.join(''));
const anyEdits = (text: string): fc.Arbitrary<TextEdit[]> => fc.uniqueArray(fc.nat(text.length), { maxLength: 6 }).chain((places) => {
  const sorted = [...places].sort((a, b) => a - b);
  const pairs = sorted.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: sorted[at + 1] ?? from }] : []));
  return fc.tuple(...pairs.map((pair) => fc.constantFrom('', 'x', '\n', 'new\nlines\n').map((insert) => ({ ...pair, insert }))));
});
const changesOf = (anyText: fc.Arbitrary<string>): fc.Arbitrary<{ text: string; edits: TextEdit[] }> => anyText.chain((text) => anyEdits(text).map((edits) => ({ text, edits })));

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

describe('the lines that edits change', () => {
  it.each([
    ['a word', 'one\ntwo\nthree', { from: 4, to: 7, insert: '2' }, [{ line: 2, before: ['two'], after: ['2'] }]],
    ['a new line behind one', 'one\ntwo', { from: 3, to: 3, insert: '\nand' }, [{ line: 2, before: [], after: ['and'] }]],
    ['a line that goes', 'one\ntwo\nthree', { from: 4, to: 8, insert: '' }, [{ line: 2, before: ['two'], after: [] }]],
    ['properties before a text', 'one', { from: 0, to: 0, insert: '---\na: 1\n---\n' }, [{ line: 1, before: [], after: ['---', 'a: 1', '---'] }]],
    ['nothing', 'one', { from: 0, to: 3, insert: 'one' }, []],
  ])('%s', (_name, text, edit, expected) => {
    expect(changedLines(text, [edit])).toEqual(expected);
  });

  it('put together give the text as it will be', () => {
    fc.assert(fc.property(changesOf(textOf(...pieces)), ({ text, edits }) => {
      const lines = linesOf(text);
      for (const { line, before, after } of [...changedLines(text, edits)].reverse()) {
        expect(lines.slice(line - 1, line - 1 + before.length)).toEqual(before);
        lines.splice(line - 1, before.length, ...after);
      }
      expect(lines).toEqual(linesOf(applyEdits(text, edits)));
    }), { numRuns: 200 });
  });
});

describe('taking edits back', () => {
  it('gives the text as it was', () => {
    fc.assert(fc.property(changesOf(textOf(...pieces, '\r\n', '\r')), ({ text, edits }) => {
      const after = applyEdits(text, edits);
      const back = relocateEdits(after, anchorEdits(after, invertEdits(text, edits)));
      expect(back === null ? null : applyEdits(after, back)).toBe(text);
    }), { numRuns: 200 });
  });

  const before = 'The first paragraph says little.\nA moat is wide, they say.\nThe last paragraph says more.';
  const at = before.indexOf('moat');
  const edits = [{ from: at, to: at + 4, insert: '[[moat]]' }];
  const after = applyEdits(before, edits);
  const undo = anchorEdits(after, invertEdits(before, edits));

  it.each([
    ['a line above', `New.\n${after}`, `New.\n${before}`],
    ['a line below', `${after}\nNew.`, `${before}\nNew.`],
    ['words around', after.replace('little', 'a lot').replace('more', 'nothing'), before.replace('little', 'a lot').replace('more', 'nothing')],
    ['its own line', after.replace('A ', 'Any ').replace('they say', 'I think'), before.replace('A ', 'Any ').replace('they say', 'I think')],
  ])('finds its place when %s changed', (_name, text, expected) => {
    const found = relocateEdits(text, undo);
    expect(found === null ? null : applyEdits(text, found)).toBe(expected);
  });

  it('does without when the place is gone or there are two of it', () => {
    expect(relocateEdits(before, undo)).toBeNull();
    expect(relocateEdits('Other [[moat]] and [[moat]].', undo)).toBeNull();
  });
});
