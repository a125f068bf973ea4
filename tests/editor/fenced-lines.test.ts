import { Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barHeadingStarts } from '../../src/editor/bar-heading-extension';
import { FencedLines } from '../../src/editor/fenced-lines';

function fencedNumbers(text: readonly string[]): number[] {
  const doc = Text.of(text);
  const fenced = new FencedLines(doc);
  return allFenced(fenced, doc.lines);
}

function allFenced(fenced: FencedLines, lines: number): number[] {
  return Array.from({ length: lines }, (_, index) => index + 1).filter((line) => fenced.has(line));
}

describe('FencedLines', () => {
  it('counts both marks of a fence in', () => {
    expect(fencedNumbers(['a', '```js', '▋b', '```', '▋c'])).toEqual([2, 3, 4]);
  });

  it('needs a closing mark of the same kind, at least as long and bare', () => {
    expect(fencedNumbers(['````', '```', '~~~~', '```` x', '````', 'z'])).toEqual([1, 2, 3, 4, 5]);
  });

  it('reads inline code of three backticks as text', () => {
    expect(fencedNumbers(['```x``` y', 'z'])).toEqual([]);
  });

  it('keeps an open fence to the end', () => {
    expect(fencedNumbers(['a', '~~~', 'b', 'c'])).toEqual([2, 3, 4]);
  });

  it('covers the front matter, but not text after a rule on the first line', () => {
    expect(fencedNumbers(['---', 'a: ```', '---', '▋b'])).toEqual([1, 2, 3]);
    expect(fencedNumbers(['---', '▋b', '', '▋c'])).toEqual([]);
  });

  it('agrees with a fresh reading after any edit', () => {
    const line = fc.constantFrom('', '▋a', '```', '```js', '~~~', '````', '---', 'text');
    const lines = fc.array(line, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, fc.nat(11), fc.nat(4), fc.array(line, { maxLength: 3 }), fc.nat(12), (before, at, cut, insert, asked) => {
        const first = Math.min(at, before.length - 1);
        const after = [...before];
        after.splice(first, cut, ...insert);
        if (after.length === 0) after.push('');
        const fenced = new FencedLines(Text.of(before));
        fenced.has(Math.max(1, asked));
        fenced.edit(Text.of(after), Math.min(first + 1, after.length));
        expect(allFenced(fenced, after.length)).toEqual(fencedNumbers(after));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a megabyte once, and after an edit only what is below it', () => {
    const doc = Text.of(Array.from({ length: 40_000 }, (_, index) => (index % 50 === 0 ? '```' : '一行二十五個字左右的筆記內容')));
    const fenced = new FencedLines(doc);
    const cold = timed(() => fenced.has(doc.lines));
    const edits = Array.from({ length: 50 }, () => timed(() => {
      fenced.edit(doc, 39_990);
      fenced.has(doc.lines);
    }));
    expect(cold).toBeLessThan(2000);
    expect(Math.min(...edits)).toBeLessThan(cold / 10);
  });
});

describe('barHeadingStarts', () => {
  it('gives the offsets of bar headings outside code, within the lines asked for', () => {
    const doc = Text.of(['▋a', '```', '▋b', '```', '▋c', '▋d']);
    expect(barHeadingStarts(doc, 1, 5, new FencedLines(doc), '▋')).toEqual([0, doc.line(5).from]);
  });
});

function timed(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
