import { describe, expect, it } from 'vitest';
import { analysisJson, relatedJson } from '../../src/cli/analysis-json';
import { analysisText, relatedText } from '../../src/cli/analysis-text';
import { FrameworkIndex } from '../../src/core/index/framework-index';
import { relatedNotes } from '../../src/core/index/related-notes';
import { analysisOf, cardNote } from '../core/build-analysis';
import { catalogueOf, DILEMMA } from '../core/catalogue-sample';

const CATALOGUE = catalogueOf(DILEMMA);

const NOTE = analysisOf('notes/x.md', {
  title: { text: '訪談', line: 6, source: 'bracket' },
  created: '2026-02-20',
  companies: [{ name: '台積電', tickers: ['2330', 'TSM'], primary: true, line: 1, evidence: 'title' }],
  people: [{ name: '陳彥廷', evidence: 'property' }],
  sections: [{
    line: 44, endLine: 77, raw: '▋分析框架 (Frameworks)', heading: '分析框架', gloss: 'Frameworks', alternatives: [], mark: 'bar', depth: 1,
    parent: null, role: 'framework', roleFrom: 'self', frameworks: ['prisoners-dilemma'], unlisted: [], hasContent: true,
    why: { heading: 'bar', role: 'exact', depth: 'first' },
  }],
  uses: ['prisoners-dilemma'],
  mentions: [{ framework: 'prisoners-dilemma', line: 46, text: '囚徒困境', place: 'heading', excerpt: '囚徒困境' }, { framework: 'own-idea', line: 50 }],
  cards: [{
    id: 'c1', title: '囚徒困境', frameworks: ['prisoners-dilemma'], line: 46, endLine: 61, gist: '都得投資。',
    keyPoints: [{ text: '速度', label: '權力', line: 84, children: [{ text: '電力', line: 85, children: [] }] }],
  }],
  items: [{ role: 'risk', text: '邊緣運算', line: 116, section: 5, frameworks: ['prisoners-dilemma'] }],
  diagnostics: [{ code: 'empty-section', line: 9, message: 'Nothing stands under this heading.' }],
});

describe('analysisJson', () => {
  it('prints every documented field', () => {
    expect(analysisJson(NOTE, CATALOGUE)).toMatchObject({
      schema: 1,
      path: 'notes/x.md',
      title: { text: '訪談', line: 6, source: 'bracket' },
      created: '2026-02-20',
      language: 'zh-Hant',
      companies: [{ name: '台積電', id: '2330', primary: true, line: 1, evidence: 'title' }],
      people: [{ name: '陳彥廷', evidence: 'property' }],
      sections: [{
        line: 44, endLine: 77, heading: '分析框架', gloss: 'Frameworks', mark: 'bar', depth: 1, parent: null, role: 'framework',
        roleFrom: 'self', frameworks: ['prisoners-dilemma'], hasContent: true,
      }],
      mentions: [{ framework: 'prisoners-dilemma', line: 46, column: 1, text: '囚徒困境', place: 'heading', rule: 'anywhere' }, { framework: 'own-idea' }],
      frameworks: [
        { id: 'prisoners-dilemma', name: "Prisoner's dilemma", names: { en: "Prisoner's dilemma", 'zh-Hant': '囚徒困境', 'zh-Hans': '囚徒困境' }, strength: 'used', mentions: 1 },
        { id: 'own-idea', name: 'own-idea', strength: 'mentioned', mentions: 1 },
      ],
      cards: [{
        id: 'c1', title: '囚徒困境', frameworks: ['prisoners-dilemma'], unlisted: [], line: 46, endLine: 61, gist: '都得投資。',
        keyPoints: [{ text: '速度', label: '權力', line: 84, children: [{ text: '電力', line: 85 }] }], risks: [], questions: [],
      }],
      items: [{ role: 'risk', text: '邊緣運算', line: 116, endLine: 116, section: 5, frameworks: ['prisoners-dilemma'] }],
      diagnostics: [{ code: 'empty-section', line: 9, message: 'Nothing stands under this heading.' }],
    });
  });

  it('prints nothing of the inside', () => {
    const printed = JSON.stringify(analysisJson(NOTE, CATALOGUE));
    for (const inside of ['"why"', '"raw"', '"alternatives"', '"block"', '"excerpts"']) expect(printed).not.toContain(inside);
  });
});

describe('relatedJson', () => {
  it('prints the evidence here and there', () => {
    const index = new FrameworkIndex();
    index.put(NOTE);
    index.put(cardNote('other.md', 'prisoners-dilemma'));
    const [related] = relatedNotes(index, NOTE.path);
    if (related === undefined) throw new Error('The two share a framework.');
    const printed = relatedJson(related);
    expect(printed).toMatchObject({
      path: 'other.md',
      shared: [{ framework: 'prisoners-dilemma', here: [{ line: 46, text: '囚徒困境', excerpt: '囚徒困境' }], there: [{ line: 3, place: 'heading' }] }],
    });
    expect(printed.shared[0]?.here[0]).not.toHaveProperty('block');
    expect(relatedText(related, index, CATALOGUE, 'zh-Hant')).toMatch(/^\d\.\d{3} {2}other\.md\n {2}囚徒困境 {2}line 3: prisoners-dilemma in other\.md\n$/);
  });
});

describe('analysisText', () => {
  it('shows title, frameworks, cards with nested points, what no card claims, and what is odd', () => {
    const text = analysisText(NOTE, CATALOGUE);
    expect(text).toContain('訪談\n  notes/x.md · 2026-02-20 · 台積電\n');
    expect(text).toContain('Frameworks: 囚徒困境 (1)');
    expect(text).toContain('Mentioned: own-idea (1)');
    expect(text).toContain('[囚徒困境] lines 46–61\n    都得投資。');
    expect(text).toContain('      - 權力: 速度 (84)\n        - 電力 (85)');
    expect(text).toContain('  Risks\n    - 邊緣運算 (116)');
    expect(text).toContain('! line 9: Nothing stands under this heading.');
  });
});
