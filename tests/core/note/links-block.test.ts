import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeNote } from '../../../src/core/analysis';
import { LINKS_BLOCK_CLOSES, LINKS_BLOCK_OPENS, withoutLinksBlocks } from '../../../src/core/note/links-block';
import { RULES } from '../rules';
import { PASTED_NOTE } from './pasted-note';

const QUOTES = [
  '- [[護城河]] — 護城河、囚徒困境：$NVDA 的毛利率高，見 https://example.org/x',
  '- [[Costco 2026]] — Scale economies shared: the flywheel (COST) turns by itself.',
  '',
  '## 潛在風險',
  '- #framework/護城河 客戶集中',
];
const block = (lines: readonly string[], lineEnd = '\n'): string => [LINKS_BLOCK_OPENS, ...lines, LINKS_BLOCK_CLOSES].join(lineEnd);
const read = (text: string): unknown => analyzeNote('研究/封裝設備.md', text, RULES);

describe('a block of links to related notes', () => {
  it('is no word of the note, at its end', () => {
    expect(read(`${PASTED_NOTE.trimEnd()}\n\n${block(QUOTES)}\n`)).toEqual(read(`${PASTED_NOTE.trimEnd()}\n`));
  });

  it('is no word of the note, within it: every place stays where it was', () => {
    const [before = '', after = ''] = PASTED_NOTE.split('---\n\n▋容易');
    const blank = QUOTES.map(() => '').join('\n');
    expect(read(`${before}${block(QUOTES)}\n\n---\n\n▋容易${after}`)).toEqual(read(`${before}\n${blank}\n\n\n---\n\n▋容易${after}`));
  });

  it('brings no company, source or language into a note that has none', () => {
    expect(analyzeNote('a.md', `字\n\n${block(QUOTES)}\n`, RULES)).toMatchObject({ companies: [], source: null, mentions: [], items: [], language: 'zh-Hant' });
  });

  it('adds nothing to any note, wherever in it, with any line ends', () => {
    const lines = fc.array(fc.constantFrom('護城河是什麼', '## 囚徒困境', '', '- 一', '▋潛在風險', '> 引', '| a | b |', '$NVDA', 'text'), { maxLength: 8 });
    fc.assert(fc.property(lines, fc.constantFrom('\n', '\r\n', '\r'), (body, lineEnd) => {
      const text = body.join(lineEnd);
      const inside = block(QUOTES, lineEnd);
      expect(withoutLinksBlocks(`${text}${lineEnd}${inside}`)).toBe(`${text.trimEnd()}${lineEnd}`);
      const masked = withoutLinksBlocks(`${inside}${lineEnd}${text}x`);
      expect(masked.length).toBe(`${inside}${lineEnd}${text}x`.length);
      expect(masked.trimStart()).toBe(`${text}x`.trimStart());
    }), { numRuns: 200 });
  });

  it('is found behind code that shows its first mark', () => {
    const shown = `\`\`\`\n${LINKS_BLOCK_OPENS}\n\`\`\`\n\n`;
    expect(withoutLinksBlocks(`${shown}${block(QUOTES)}\n`)).toBe(`${shown.trimEnd()}\n`);
  });

  it.each([
    ['without its second mark', `${LINKS_BLOCK_OPENS}\n- 護城河\n`],
    ['without its first mark', `- 護城河\n${LINKS_BLOCK_CLOSES}\n`],
    ['with words behind its mark', `${LINKS_BLOCK_OPENS} 護城河\n${LINKS_BLOCK_CLOSES}\n`],
    ['with a fence inside', `${LINKS_BLOCK_OPENS}\n\`\`\`\n${LINKS_BLOCK_CLOSES}\n\`\`\`\n護城河\n`],
  ])('%s hides nothing', (_name, text) => {
    expect(withoutLinksBlocks(text)).toBe(text);
  });
});
