import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeNote } from '../../../../src/core/analysis';
import type { RelatedModel } from '../../../../src/core/cards/link-models';
import { applyEdits } from '../../../../src/core/edits/apply-edits';
import { type NoteLinks, planRelatedBlock, planRelatedProperty, removeRelated } from '../../../../src/core/edits/links/related-links';
import type { EditPlan, PlannedNote } from '../../../../src/core/edits/text-edit';
import { RULES } from '../../rules';

const WORDS = { listComma: '、', labelled: (label: string) => `${label}：` };
const LINKS: NoteLinks = {
  linkTo: (path) => `[[${path.replace(/\.md$/, '')}]]`,
  valueFor: (path) => (path.includes('#') ? null : `[[${path.replace(/\.md$/, '')}]]`),
  linkedPath: (value) => { const [, inner] = /^\[\[([^|\]]+)(?:\|[^\]]*)?\]\]$/.exec(value) ?? []; return inner === undefined ? null : `${inner}.md`; },
};

function note(text: string): PlannedNote {
  return { path: 'a.md', text, analysis: analyzeNote('a.md', text, RULES) };
}

function related(path: string, sentence: string, ...names: string[]): RelatedModel {
  const shared = names.map((name) => ({ framework: { framework: name, name }, here: { line: 1, excerpt: '', text: '' }, there: { line: 2, excerpt: sentence, text: '' } }));
  return { path, title: path, created: null, companies: [], line: 2, excerpt: sentence, text: '', place: 'card', score: 1, shared, terms: [], boost: 1, common: [], hasCard: true };
}

function after(text: string, plan: EditPlan): string {
  if (plan.kind === 'refused') throw new Error(plan.refusal.kind);
  return plan.kind === 'edits' ? applyEdits(text, plan.edits) : text;
}

const block = (text: string, ...notes: RelatedModel[]): string => after(text, planRelatedBlock(note(text), notes, LINKS, WORDS));
const property = (text: string, ...notes: RelatedModel[]): string => after(text, planRelatedProperty(note(text), notes, LINKS));
const removed = (text: string, ...paths: string[]): string => after(text, removeRelated(note(text), () => new Set(paths), LINKS));

const SHIPS = related('Freight 2025.md', 'Both cut prices. *Nobody* won.', '囚徒困境', '護城河');

describe('the block of links to related notes', () => {
  it('names the frameworks shared and quotes the note', () => {
    expect(block('字\n', SHIPS, related('b.md', '', '飛輪'))).toBe([
      '字', '', '%% latticework:links %%',
      '- [[Freight 2025]] — 囚徒困境、護城河：Both cut prices. \\*Nobody\\* won.',
      '- [[b]] — 飛輪',
      '%% /latticework:links %%', '',
    ].join('\n'));
  });

  it('does not repeat the name of the framework for a quote', () => {
    expect(block('', related('b.md', '囚犯困境', '囚犯困境'))).toContain('- [[b]] — 囚犯困境\n');
  });

  it('goes when no note is related any more', () => {
    expect(block(block('字\n', SHIPS))).toBe('字\n');
    expect(planRelatedBlock(note('字\n'), [], LINKS, WORDS)).toEqual({ kind: 'nothing' });
  });

  it('says nothing of its own: any note reads with it as it reads without', () => {
    const lines = fc.array(fc.constantFrom('## 囚徒困境', '護城河很深。', '', '- 飛輪：越轉越快', '▋潛在風險', '- 客戶集中', 'text $NVDA'), { maxLength: 10 });
    const quotes = fc.constantFrom('護城河在服務網（2330.TW）。', '## 囚徒困境', 'see https://example.org #framework/moat', '%% /latticework:links %%', '```', '[[護城河]]');
    fc.assert(fc.property(lines, quotes, quotes, (body, one, other) => {
      const text = `${body.join('\n').trimEnd()}\n`;
      const once = block(text, related('b.md', one, '囚徒困境'), related('c.md', other, '護城河'));
      expect(note(once).analysis).toEqual(note(text).analysis);
      expect(block(once, related('b.md', one, '囚徒困境'), related('c.md', other, '護城河'))).toBe(once);
    }), { numRuns: 150 });
  });
});

describe('the property of links to related notes', () => {
  it('gets the links that are missing, and keeps what stands there', () => {
    expect(property('字\n', SHIPS)).toBe('---\nrelated:\n  - "[[Freight 2025]]"\n---\n字\n');
    const mine = '---\nrelated: ["[[Freight 2025|ships]]", mine] # kept\n---\n字\n';
    expect(property(mine, SHIPS)).toBe(mine);
    expect(property(mine, SHIPS, related('b.md', '', 'x'))).toBe(mine.replace('mine]', 'mine, "[[b]]"]'));
  });

  it('has no link that no wikilink can hold', () => {
    expect(property('字\n', related('C# notes.md', '', 'x'))).toBe('字\n');
  });
});

describe('taking links to related notes out', () => {
  it('takes out block and property, and only the links to related notes', () => {
    const text = block('---\nrelated:\n  - "[[b]]"\n  - "[[Mine]]"\n---\n字\n', SHIPS);
    expect(removed(text, 'b.md')).toBe('---\nrelated:\n  - "[[Mine]]"\n---\n字\n');
  });

  it('is undone writing: what was written goes, and no more', () => {
    expect(removed(property('---\na: 1\n---\n字\n', SHIPS), SHIPS.path)).toBe('---\na: 1\n---\n字\n');
    expect(removeRelated(note('字\n'), () => new Set(['b.md']), LINKS)).toEqual({ kind: 'nothing' });
  });

  it('names a property it cannot change; one that nobody can read does not keep the block', () => {
    expect(removeRelated(note('---\nrelated: |\n  [[b]]\n---\n'), () => new Set(['b.md']), LINKS)).toEqual({ kind: 'refused', refusal: { kind: 'unsupported-property', key: 'related' } });
    const broken = '---\nrelated\n---\n字\n';
    expect(removeRelated(note(broken), () => new Set(['b.md']), LINKS)).toEqual({ kind: 'nothing' });
    expect(removed(block(broken, SHIPS))).toBe(broken);
  });
});
