import { describe, expect, it } from 'vitest';
import type { RelatedModel, SharedProof } from '../../../../src/core/cards/link-models';
import { evidenceMarkdown } from '../../../../src/core/edits/links/evidence-markdown';

const WORDS = { listComma: '、', line: (line: number) => `第 ${String(line)} 行` };
const LINKS = { here: '[[航運 2026]]', there: '[[Freight rates 2025]]' };
const PROOF: SharedProof = {
  framework: { framework: 'prisoners-dilemma', name: '囚徒困境' },
  here: { line: 12, excerpt: '誰先降價誰先死。', text: '囚徒困境' },
  there: { line: 3, excerpt: 'Both cut prices, [both] lost.', text: "prisoner's dilemma" },
};

function related(more: Partial<RelatedModel> = {}): RelatedModel {
  return {
    path: 'Freight rates 2025.md', title: 'Freight rates 2025', created: '2025-03-01', companies: ['Maersk', '*ST'], line: 3, excerpt: '', text: '',
    place: 'card', score: 1, shared: [PROOF], terms: [], boost: 1, common: [], hasCard: true, ...more,
  };
}

describe('why two notes are related, as Markdown', () => {
  it('quotes both with note and line', () => {
    expect(evidenceMarkdown(related(), LINKS, WORDS)).toBe([
      '**[[Freight rates 2025]]** · 2025-03-01 · Maersk、\\*ST',
      '',
      '**囚徒困境**',
      '',
      '> Both cut prices, \\[both] lost.',
      '>',
      '> — [[Freight rates 2025]]、第 3 行',
      '',
      '> 誰先降價誰先死。',
      '>',
      '> — [[航運 2026]]、第 12 行',
      '',
    ].join('\n'));
  });

  it('leaves out what is not known: date, companies, words', () => {
    const bare = related({ created: null, companies: [], shared: [{ ...PROOF, there: { line: 1, excerpt: ' ', text: '' } }] });
    expect(evidenceMarkdown(bare, LINKS, WORDS)).toBe([
      '**[[Freight rates 2025]]**', '', '**囚徒困境**', '', '> — [[Freight rates 2025]]、第 1 行', '', '> 誰先降價誰先死。', '>', '> — [[航運 2026]]、第 12 行', '',
    ].join('\n'));
  });

  it('names every framework shared', () => {
    const other = { ...PROOF, framework: { framework: 'moat', name: 'Moat & _co_' } };
    expect(evidenceMarkdown(related({ shared: [PROOF, other] }), LINKS, WORDS)).toContain('\n\n**Moat & \\_co\\_**\n\n');
  });
});
