import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeNote } from '../../../../src/core/analysis';
import { applyEdits } from '../../../../src/core/edits/apply-edits';
import { type LinkFor, linkNames } from '../../../../src/core/edits/links/link-names';
import type { PlannedNote } from '../../../../src/core/edits/text-edit';
import { RULES } from '../../rules';

const NAMES = new Map([['economic-moat', '護城河'], ['prisoners-dilemma', '囚徒困境'], ['flywheel', 'Some other name']]);
const wikilink: LinkFor = (framework, text) => { const name = NAMES.get(framework); return name === undefined ? null : name === text ? `[[${name}]]` : `[[${name}|${text}]]`; };
const markdown: LinkFor = (framework, text) => (NAMES.has(framework) ? `[${text}](Frameworks/${framework}.md)` : null);

function note(text: string): PlannedNote {
  return { path: 'a.md', text, analysis: analyzeNote('a.md', text, RULES) };
}

function linked(text: string, linkFor: LinkFor = wikilink): string {
  const plan = linkNames(note(text), linkFor);
  return plan.kind === 'edits' ? applyEdits(text, plan.edits) : text;
}

describe('linking the names of frameworks', () => {
  it.each([
    ['the first in each section', '護城河很深，護城河很寬。\n\n## 甲\n\n護城河在此。護城河在彼。\n', '[[護城河]]很深，護城河很寬。\n\n## 甲\n\n[[護城河]]在此。護城河在彼。\n'],
    ['each framework for itself, as it is written', 'The economic moat, a Prisoner’s Dilemma and the moat.\n', 'The [[護城河|economic moat]], a [[囚徒困境|Prisoner’s Dilemma]] and the moat.\n'],
    ['in items, quotes and bold', '- **護城河：** 深\n\n> 囚徒困境\n', '- **[[護城河]]：** 深\n\n> [[囚徒困境]]\n'],
    ['in a cell, whose bars stay', '| 項目 | 說明 |\n|---|---|\n| Economic moat | 深 |\n', '| 項目 | 說明 |\n|---|---|\n| [[護城河\\|Economic moat]] | 深 |\n'],
    ['behind a byte order mark, with CRLF', '\uFEFF一\r\n\r\n護城河\r\n二\r\n', '\uFEFF一\r\n\r\n[[護城河]]\r\n二\r\n'],
  ])('%s', (_name, text, expected) => {
    expect(linked(text)).toBe(expected);
    expect(linked(expected)).toBe(expected);
  });

  it.each([
    ['headings', '# 護城河\n\n## 囚徒困境\n\n字。\n'],
    ['bar headings', '▋護城河\n\n字。\n'],
    ['properties', '---\nframeworks: [護城河]\ntitle: 護城河\n---\n字。\n'],
    ['tags', '字 #framework/護城河\n'],
    ['code', '`護城河` 字\n\n```\n護城河\n```\n'],
    ['prose in a fence', '```\n護城河就是別人搶不走的東西，客戶也走不掉。\n```\n'],
    ['a note that lives in a fence', `\`\`\`\n${'護城河就是別人搶不走的東西。\n'.repeat(9)}\`\`\`\n`],
    ['comments', '%%護城河%%\n\n<!-- 護城河 -->\n'],
    ['links', '[[護城河]]、[[別的|護城河]]、[護城河](a.md)、![[護城河.png]]、<https://a.b/護城河>\n'],
    ['addresses', 'https://example.org/moat\n'],
    ['brackets that a link would break', '[護城河] 字\n\n[護城河]: https://example.org\n'],
    ['the head of a table', '| 護城河 |\n|---|\n| 深 |\n'],
    ['HTML', '<span title="護城河">字</span>\n'],
    ['formulas', '$moat + 1$\n'],
    ['the block of links', '字。\n\n%% latticework:links %%\n- [[a]] — 護城河\n%% /latticework:links %%\n'],
    ['what is named by doubtful words only', '## Moat\n\nThe moat is deep.\n'],
    ['frameworks without a note', '規模經濟的意思是越大越便宜。\n'],
  ])('leaves %s alone', (_name, text) => {
    expect(linkNames(note(text), wikilink)).toEqual({ kind: 'nothing' });
  });

  it('passes over a place where no link can be, and takes the next', () => {
    expect(linked('`護城河` 與護城河。\n')).toBe('`護城河` 與[[護城河]]。\n');
  });

  it('takes a name in a link for linked, whatever the link leads to', () => {
    expect(linked('[護城河](a.md) 與護城河。\n')).toBe('[護城河](a.md) 與護城河。\n');
  });

  it('changes nothing but names, adds nothing the second time, and keeps what a reader sees', () => {
    const parts = fc.array(fc.constantFrom('護城河', '囚徒困境', 'flywheel', 'moat ', '字，', ' [[護城河|x]] ', ' [[x|moat]] ', '`護城河`', '[護城河]', '(', '|', '**', '\n', '\n\n', '## ', '- ', '> ', '[', ']', '$', '<b>', 'https://a.b/moat ', '%%'), { maxLength: 24 });
    const shown = (text: string): string => text.replaceAll('\\|', '|').replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1').replace(/\[([^[\]]*)\]\(Frameworks\/[^)]*\)/g, '$1');
    fc.assert(fc.property(parts, fc.constantFrom(wikilink, markdown), (body, linkFor) => {
      const text = body.join('');
      const once = linked(text, linkFor);
      expect(linked(once, linkFor)).toBe(once);
      expect(shown(once)).toBe(shown(text));
    }), { numRuns: 400 });
  });
});
