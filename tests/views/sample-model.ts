import type { CardLine } from '../../src/core/cards/card';
import type { CardModel, SharedNote, SidebarModel } from '../../src/core/cards/sidebar-model';

export function cardLine(text: string, line: number, rest: Partial<CardLine> = {}): CardLine {
  return { text, line, children: [], ...rest };
}

export function card(rest: Partial<CardModel> = {}): CardModel {
  return {
    id: 'card-1', title: '囚徒困境 與 單位經濟', chips: [{ framework: 'prisoners-dilemma', name: '囚徒困境' }], unlisted: [],
    mentioned: [], line: 10, endLine: 20, gist: '誰都不敢先停。', points: [], keyPoints: [], risks: [], questions: [], related: [], ...rest,
  };
}

export function sharedNote(path: string, rest: Partial<SharedNote> = {}): SharedNote {
  return {
    path, title: path, created: '2025-07-18', companies: ['澄湖'], line: 7, excerpt: '這是囚犯困境，沒有人先停。', text: '囚犯困境',
    place: 'body', score: 1, ...rest,
  };
}

export function sidebarModel(rest: Partial<SidebarModel> = {}): SidebarModel {
  return {
    path: 'a.md', title: '訪談', source: 'https://www.example.com/x', created: '2026-01-03', companies: ['澄湖'], language: 'zh-Hant',
    cards: [card()], keyPoints: [cardLine('誰快誰贏。', 30, { label: '速度即權力', children: [cardLine('電力', 31)] })],
    risks: [cardLine('手機也能跑。', 40)], questions: [], others: [],
    shared: [{
      framework: 'prisoners-dilemma', name: '囚徒困境', strength: 'used', line: 10,
      total: 7, notes: ['b.md', 'c.md', 'd.md', 'e.md', 'f.md', 'g.md', 'h.md'].map((path) => sharedNote(path)),
    }],
    alsoMentioned: [{ chip: { framework: 'moat', name: '護城河' }, line: 50 }],
    related: [], riskGap: [], questionGap: [], travels: [], unlabelledHere: [], diagnostics: [], ...rest,
  };
}
