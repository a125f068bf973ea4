import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInsertion } from '../../../src/core/edits/insertion';

const TEMPLATE = { text: 'HEAD\n\n\n\nTAIL\n\n', caret: 6 };

/** The note after the insertion, with `|` at the caret. The cursor is the `|` in `marked`. */
function inserted(marked: string): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { from, insert, caret } = placeInsertion(text, offset, TEMPLATE);
  const result = text.slice(0, from) + insert + text.slice(from);
  return `${result.slice(0, caret)}|${result.slice(caret)}`;
}

describe('placeInsertion', () => {
  it.each([
    ['an empty note', '|', 'HEAD\n\n|\n\nTAIL\n'],
    ['a note of empty lines', '\n|\n', '\nHEAD\n\n|\n\nTAIL\n'],
    ['the end of the text', 'one|', 'one\n\nHEAD\n\n|\n\nTAIL\n'],
    ['the end of the last line', 'one\n|', 'one\n\nHEAD\n\n|\n\nTAIL\n'],
    ['an empty line between two others', 'one\n|\ntwo', 'one\n\nHEAD\n\n|\n\nTAIL\n\ntwo'],
    ['the middle of three empty lines', 'one\n\n|\n\ntwo', 'one\n\nHEAD\n\n|\n\nTAIL\n\ntwo'],
    ['the middle of a line, which stays whole', 'on|e\ntwo', 'one\n\nHEAD\n\n|\n\nTAIL\n\ntwo'],
    ['the start of a line', 'one\n|two', 'one\n\nHEAD\n\n|\n\nTAIL\n\ntwo'],
    ['the start of the note', '|one', 'HEAD\n\n|\n\nTAIL\n\none'],
    ['a line of blanks', 'one\n  |\ntwo', 'one\n\nHEAD\n\n|\n\nTAIL\n  \ntwo'],
    ['inside the front matter', '---\na: |1\n---\none', '---\na: 1\n---\n\nHEAD\n\n|\n\nTAIL\n\none'],
    ['before the front matter', '|---\na: 1\n---\n', '---\na: 1\n---\n\nHEAD\n\n|\n\nTAIL\n'],
    ['inside code, which would swallow the headings', '```\na|\nb\n```\none', '```\na\nb\n```\n\nHEAD\n\n|\n\nTAIL\n\none'],
    ['the start of code', 'x\n|```\na\n```', 'x\n\nHEAD\n\n|\n\nTAIL\n\n```\na\n```'],
    ['inside a comment', '<!--\na|\n-->\n', '<!--\na\n-->\n\nHEAD\n\n|\n\nTAIL\n'],
    ['a note with CRLF', 'one\r\n|\r\ntwo', 'one\r\n\r\nHEAD\r\n\r\n|\r\n\r\nTAIL\r\n\r\ntwo'],
    ['behind a byte order mark', '|\uFEFFone', '\uFEFFHEAD\n\n|\n\nTAIL\n\none'],
  ])('at %s', (_, before, after) => {
    expect(inserted(before)).toBe(after);
  });

  it('inside a table goes behind it', () => {
    const text = '| a |\n|---|\n| b |\n| c |\nx';
    const { from } = placeInsertion(text, text.indexOf('b'), TEMPLATE);
    expect(text.slice(0, from).endsWith('| c |')).toBe(true);
  });

  it('never changes a character of the note, and sets the caret on its line of the template', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', ' ', '-', '\r\n'), maxLength: 30 });
    fc.assert(fc.property(text, fc.integer({ min: -5, max: 70 }), (note, offset) => {
      const { from, insert, caret } = placeInsertion(note, offset, TEMPLATE);
      const result = note.slice(0, from) + insert + note.slice(from);
      expect(result.replace(/\s/g, '')).toBe((note.slice(0, from) + 'HEADTAIL' + note.slice(from)).replace(/\s/g, ''));
      expect(result.slice(0, caret)).toMatch(/HEAD\r?\n\r?\n$/);
      const lines = result.split(/\r?\n/);
      const at = lines.indexOf('HEAD');
      expect(at < 1 || lines[at - 1]?.trim() === '').toBe(true);
      expect((lines[lines.indexOf('TAIL') + 1] ?? '').trim()).toBe('');
    }), { numRuns: 500 });
  });
});
