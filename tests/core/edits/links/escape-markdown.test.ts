import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../../src/core/edits/links/escape-markdown';
import { plainText } from '../../../../src/core/text/inline';

const markdown = new MarkdownIt();

/** What a reader sees of a line of Markdown. */
function shown(line: string): string {
  return markdown.render(line).replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&').trim();
}

const words = fc.array(fc.constantFrom(
  '*', '_', '`', '[', ']', '<', '>', '#', '%%', '~~', '==', '$', '$$', '&amp;', '&', '\\', '^', '|', '-', '+', '1.', '!', '(', ')', ' ', '護城河', 'moat', 'a', '5', '—', ':', '/b',
), { maxLength: 14 }).map((parts) => parts.join('').replace(/\s+/g, ' ').trim());

describe('plain words as Markdown', () => {
  it.each([
    ['毛利率 60%，護城河在服務網。', '毛利率 60%，護城河在服務網。'],
    ['A 5% fee (net) - why not? #1', 'A 5% fee (net) - why not? \\#1'],
    ['[[Note]] and [x](y)', '\\[\\[Note]] and \\[x](y)'],
    ['from $5,$10', 'from \\$5,\\$10'],
    ['only $5', 'only $5'],
    ['snake_case, _not_', 'snake_case, \\_not\\_'],
    ['#framework/moat', '\\#framework/moat'],
    ['two\n  lines', 'two lines'],
    ['- an item', '\\- an item'],
    ['-5% a year', '-5% a year'],
    ['2. second', '2\\. second'],
    ['2024 was', '2024 was'],
    ['the end ^abc1', 'the end \\^abc1'],
    ['100%% sure', '100\\%\\% sure'],
    ['C:\\Users\\', 'C:\\Users\\\\'],
  ])('%s', (plain, escaped) => {
    expect(escapeMarkdown(plain)).toBe(escaped);
  });

  it('show exactly these words, alone on a line, in an item and in a quote', () => {
    fc.assert(fc.property(words, (plain) => {
      const escaped = escapeMarkdown(plain);
      expect(shown(escaped)).toBe(plain);
      expect(shown(`- ${escaped}`)).toBe(plain);
      expect(shown(`> ${escaped}`)).toBe(plain);
    }), { numRuns: 400 });
  });

  it('hold no link, tag or comment for the app', () => {
    fc.assert(fc.property(words, (plain) => {
      const escaped = escapeMarkdown(plain);
      expect(escaped).not.toContain('%%');
      expect(escaped).not.toContain('[[');
      expect(escaped).not.toMatch(/(?:^|\s)#\S/);
    }), { numRuns: 300 });
  });

  it('are read back as the words they were', () => {
    fc.assert(fc.property(words.filter((plain) => !plain.endsWith('\\')), (plain) => {
      expect(plainText(escapeMarkdown(plain))).toBe(plain);
    }), { numRuns: 400 });
  });
});
