import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/core/edits/apply-edits';
import { removeLinksBlock, writeLinksBlock } from '../../../../src/core/edits/links/links-block';
import type { EditPlan } from '../../../../src/core/edits/text-edit';
import { LINKS_BLOCK_CLOSES as CLOSES, LINKS_BLOCK_OPENS as OPENS } from '../../../../src/core/note/links-block';

function after(text: string, plan: EditPlan): string {
  if (plan.kind === 'refused') throw new Error(plan.refusal.kind);
  return plan.kind === 'edits' ? applyEdits(text, plan.edits) : text;
}

const write = (text: string, ...lines: string[]): string => after(text, writeLinksBlock(text, lines));
const remove = (text: string): string => after(text, removeLinksBlock(text));
const block = (...lines: string[]): string => [OPENS, ...lines, CLOSES, ''].join('\n');

const ANY_NOTE = fc.array(fc.constantFrom('Text', '', '- a', '  - b', '> q', '# H', '▋標題', '| a |', '|---|', '---', 'a: 1', '<!-- c -->', '%% c %%', '\u3000', '`x`'), { maxLength: 10 });
const LINE_ENDS = fc.constantFrom('\n', '\r\n', '\r');

describe('writing the block of links', () => {
  it.each([
    ['an empty note', '', block('- a')],
    ['a note', 'Text\n', `Text\n\n${block('- a')}`],
    ['no line end at the end', 'Text', `Text\n\n${block('- a')}`],
    ['a blank line at the end', 'Text\n\n', `Text\n\n${block('- a')}`],
    ['front matter only', '---\na: 1\n---\n', `---\na: 1\n---\n\n${block('- a')}`],
    ['CRLF', 'Text\r\n', `Text\r\n\r\n${block('- a').replaceAll('\n', '\r\n')}`],
    ['an old block', `Text\n\n${block('- x', '- y')}\nMore\n`, `Text\n\n${block('- a')}\nMore\n`],
    ['an emptied block', `${block()}More`, `${block('- a')}More`],
    ['a block without a line end behind it', `${OPENS}\n- x\n${CLOSES}`, `${OPENS}\n- a\n${CLOSES}`],
    ['marks that code shows', `\`\`\`\n${block('- x')}\`\`\`\n`, `\`\`\`\n${block('- x')}\`\`\`\n\n${block('- a')}`],
    ['a closed fence around the whole note', `\`\`\`\n${'字\n'.repeat(9)}\`\`\`\n`, `\`\`\`\n${'字\n'.repeat(9)}\`\`\`\n\n${block('- a')}`],
  ])('%s', (_name, text, expected) => {
    expect(write(text, '- a')).toBe(expected);
    expect(writeLinksBlock(expected, ['- a'])).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['its second mark is missing', `${OPENS}\n- a\n`],
    ['its first mark is missing', `- a\n${CLOSES}\n`],
    ['it opens twice', `${OPENS}\n${block('- a')}`],
    ['there are two', `${block('- a')}\n${block('- a')}`],
  ])('is refused where %s, as taking it away is', (_name, text) => {
    const refused = { kind: 'refused', refusal: { kind: 'broken-block' } };
    expect(writeLinksBlock(text, ['- a'])).toEqual(refused);
    expect(removeLinksBlock(text)).toEqual(refused);
  });

  it.each([['code', '```js\nx\n'], ['a comment', '%%\nx\n'], ['a comment of HTML', '<!-- x\n'], ['a formula', '$$\nx\n'], ['a fence around the whole note', `\`\`\`\n${'字\n'.repeat(9)}`]])('is refused where %s is never closed', (_name, text) => {
    expect(writeLinksBlock(text, ['- a'])).toEqual({ kind: 'refused', refusal: { kind: 'unclosed', line: 1 } });
    expect(writeLinksBlock(`a\n\n${text}`, ['- a'])).toEqual({ kind: 'refused', refusal: { kind: 'unclosed', line: 3 } });
    expect(removeLinksBlock(text)).toEqual({ kind: 'nothing' });
  });

  it('changes not a byte of any note outside the block; twice is once; taking it away leaves what was', () => {
    fc.assert(fc.property(ANY_NOTE, LINE_ENDS, fc.array(fc.constantFrom('- [[A]] — x', '- b'), { maxLength: 3 }), (body, lineEnd, lines) => {
      const text = body.join(lineEnd);
      const once = write(text, ...lines);
      expect(once.startsWith(text)).toBe(true);
      expect(write(once, ...lines)).toBe(once);
      expect(write(write(text, '- other'), ...lines)).toBe(once);
      expect(remove(once).trimEnd()).toBe(text.trimEnd());
      if (/\S[ \t]*(?:\n|\r\n?)$/.test(text)) expect(remove(once)).toBe(text);
    }), { numRuns: 300 });
  });

  it('keeps what stands before and behind a block that was moved', () => {
    fc.assert(fc.property(ANY_NOTE, ANY_NOTE, LINE_ENDS, (before, behind, lineEnd) => {
      const [head, tail] = [['Start', ...before], behind].map((lines) => lines.map((line) => line + lineEnd).join(''));
      const text = `${head ?? ''}${block('- x').replaceAll('\n', lineEnd)}${tail ?? ''}`;
      expect(write(text, '- a', '- b')).toBe(text.replace('- x', `- a${lineEnd}- b`));
      const kept = remove(text);
      expect([`${head ?? ''}${tail ?? ''}`, `${(head ?? '').replace(/[^\S\n\r]*(?:\r\n|\n|\r)$/, '')}${tail ?? ''}`]).toContain(kept);
    }), { numRuns: 200 });
  });
});
