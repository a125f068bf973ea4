import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteAnalysis } from '../../src/core/analysis';
import type { CardLine } from '../../src/core/cards/card';
import { analysisOf, structureOf } from './note/read-note';

const RUNS = { numRuns: 600, seed: 20 };

const MARKS = [
  '# ', '## ', '### ', '#', '＃ ', '▋', '▍', '**', '**1. ', '一、', '- ', '* ', '1. ', '．', '• ', '> ', '> [!note] ', '| a | b |', '|---|---|', 'a | b', '---', '—',
  '【', '】', '：', '。', '，', '？', '（', '）', '|', '\\', ' ', '\t', '    ', '\u3164', '\u200b', '\u3000', '\u0000', '\uD83D', '📊', '1️⃣',
];
const WORDS = [
  '分析框架', '關鍵點', '潛在風險', '怎麼學習', 'Key Takeaways', '囚徒困境', '護城河', "prisoner's dilemma", 'moat', '營收', '股價', '估值', '字', 'word', '2026-01-01',
  '[[囚徒困境|囚徒]]', '[[護城河]]', 'https://a.b/c:1', '(12:30)', '*練習：*', '請貼上', 'tags: x', 'title: 標題', '#framework/護城河', '^abc',
];
/** Marks that may hold more than a line. */
const SPANNING = ['```', '````md', '~~~', '`', '<!-- ', '-->', '%%', '<br/>', '[…]', '(', '[x]('];

function textOf(...pieces: readonly (readonly string[])[]): fc.Arbitrary<string> {
  const line = fc.array(fc.constantFrom(...pieces.flat()), { maxLength: 6 }).map((parts) => parts.join(''));
  return fc.array(fc.oneof({ arbitrary: line, weight: 2 }, { arbitrary: fc.constant(''), weight: 1 }), { maxLength: 25 }).map((lines) => lines.join('\n'));
}

const anyText = fc.oneof(
  { arbitrary: textOf(MARKS, WORDS, SPANNING), weight: 5 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 200 }), weight: 1 },
);

/** Texts without marks that may stay open, to which a paragraph may be added behind a paragraph. */
const openText = textOf(MARKS, WORDS).map((text) => `${text}\n\n說到這裡的一段話。\n`);

function cardLines({ cards }: NoteAnalysis): CardLine[] {
  const withChildren = (line: CardLine): CardLine[] => [line, ...line.children.flatMap(withChildren)];
  return cards.flatMap(({ points, keyPoints, risks, questions }) => [...points, ...keyPoints, ...risks, ...questions]).flatMap(withChildren);
}

/** The analysis with line ends inside quoted text as blanks, and runs of blanks as one. */
function withoutLineEnds(analysis: NoteAnalysis): unknown {
  return JSON.parse(JSON.stringify(analysis).replace(/(?:\\r|\\n| )+/g, ' '));
}

describe('reading any text', () => {
  it('never throws and gives the same each time', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(analysisOf(text)).toEqual(analysisOf(text));
    }), RUNS);
  });

  it('gives sections in order that nest and stay within the note', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { sections, note } = structureOf(text);
      sections.forEach(({ line, endLine, parent, depth }, at) => {
        const outer = parent === null ? { line: 0, endLine: note.kinds.length, depth: 0 } : sections[parent];
        expect(line).toBeGreaterThan(sections[at - 1]?.line ?? 0);
        expect(endLine).toBeGreaterThanOrEqual(line);
        expect(outer?.line).toBeLessThan(line);
        expect(outer?.endLine).toBeGreaterThanOrEqual(endLine);
        expect(depth).toBe((outer?.depth ?? -1) + 1);
        for (const later of sections.slice(at + 1)) expect(later.line > endLine || later.endLine <= endLine).toBe(true);
      });
    }), RUNS);
  });

  it('gives blocks in order that do not overlap, each within its section', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { blocks, sections, note } = structureOf(text);
      blocks.forEach(({ firstLine, lastLine, start, end, section }, at) => {
        expect(firstLine).toBeGreaterThan(blocks[at - 1]?.lastLine ?? 0);
        expect(lastLine).toBeGreaterThanOrEqual(firstLine);
        expect(lastLine).toBeLessThanOrEqual(note.kinds.length);
        expect([start, end]).toEqual([note.lines.starts[firstLine - 1], note.lines.ends[lastLine - 1]]);
        const around = section < 0 ? { line: 1, endLine: note.kinds.length } : sections[section];
        expect(around?.line).toBeLessThanOrEqual(firstLine);
        expect(around?.endLine).toBeGreaterThanOrEqual(lastLine);
      });
    }), RUNS);
  });

  it('gives every line with content to exactly one block', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { blocks, note } = structureOf(text);
      const covered = new Set(blocks.flatMap(({ firstLine, lastLine }) => Array.from({ length: lastLine - firstLine + 1 }, (_line, at) => firstLine + at)));
      const missing = note.kinds.flatMap(({ kind }, at) => (covered.has(at + 1) || kind === 'blank' || kind === 'delimiter' ? [] : [at + 1]));
      expect(missing).toEqual([]);
    }), RUNS);
  });
});

describe('the analysis of any text', () => {
  it('points only at lines that there are', () => {
    fc.assert(fc.property(anyText, (text) => {
      const analysis = analysisOf(text);
      const last = text.split(/\r\n|\n|\r/).length;
      const lines = [...analysis.items.flatMap(({ line, endLine }) => [line, endLine]), ...cardLines(analysis).map(({ line }) => line),
        ...analysis.cards.flatMap(({ line, endLine }) => [line, endLine]), ...analysis.diagnostics.map(({ line }) => line)];
      expect(lines.filter((line) => line < 1 || line > last)).toEqual([]);
    }), RUNS);
  });

  it('has mentions that stand where they say, each with an excerpt', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { mentions, excerpts } = analysisOf(text);
      const { starts } = structureOf(text).note.lines;
      const found = mentions.map(({ line, column, text: words }) => {
        const at = (starts[line - 1] ?? 0) + column - 1;
        return text.slice(at, at + words.length);
      });
      expect(found).toEqual(mentions.map((mention) => mention.text));
      expect(excerpts).toHaveLength(mentions.length);
    }), RUNS);
  });

  it('has items with text, inside their section and behind their parent', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { items, sections } = analysisOf(text);
      items.forEach((item, at) => {
        const section = sections[item.section];
        expect(item.text).not.toBe('');
        expect(item.text.length).toBeLessThanOrEqual(600);
        expect(section && section.line < item.line && item.endLine <= section.endLine).toBe(true);
        if (item.parent === null) return;
        expect(item.parent).toBeLessThan(at);
        expect(items[item.parent]?.section).toBe(item.section);
      });
    }), RUNS);
  });

  it('has cards with ids of their own', () => {
    fc.assert(fc.property(anyText, (text) => {
      const ids = analysisOf(text).cards.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }), RUNS);
  });
});

describe('the same text stored in another way', () => {
  it('reads the same with CRLF', () => {
    fc.assert(fc.property(textOf(MARKS, WORDS, SPANNING), (text) => {
      expect(withoutLineEnds(analysisOf(text.replace(/\n/g, '\r\n')))).toEqual(withoutLineEnds(analysisOf(text)));
    }), RUNS);
  });

  it('reads the same with CR alone', () => {
    fc.assert(fc.property(textOf(MARKS, WORDS), (text) => {
      expect(withoutLineEnds(analysisOf(text.replace(/\n/g, '\r')))).toEqual(withoutLineEnds(analysisOf(text)));
    }), RUNS);
  });

  it('reads the same behind a byte order mark', () => {
    fc.assert(fc.property(textOf(MARKS, WORDS, SPANNING), (text) => {
      expect(analysisOf(`\uFEFF${text}`)).toEqual(analysisOf(text));
    }), RUNS);
  });
});

describe('a paragraph added at the end', () => {
  it('changes nothing that stands above it', () => {
    fc.assert(fc.property(openText, (text) => {
      const before = analysisOf(text);
      const after = analysisOf(`${text}\n這是後來補上的一段平常文字，沒有別的。\n`);
      const withoutEnd = (note: NoteAnalysis): unknown => note.sections.map((section) => ({ ...section, endLine: 0 }));
      expect(withoutEnd(after)).toEqual(withoutEnd(before));
      expect(after.title).toEqual(before.title);
      expect(after.mentions.slice(0, before.mentions.length)).toEqual(before.mentions);
      expect(after.items.slice(0, before.items.length)).toEqual(before.items);
    }), RUNS);
  });
});
