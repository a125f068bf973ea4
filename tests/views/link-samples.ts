import type { GapLine, RelatedModel, SharedProof } from '../../src/core/cards/link-models';

export const MOAT = { framework: 'moat', name: '護城河' };
export const DILEMMA = { framework: 'prisoners-dilemma', name: '囚徒困境' };

export function proof(framework = DILEMMA, here = 10, there = 7): SharedProof {
  return {
    framework,
    here: { line: here, excerpt: `這裡的${framework.name}。`, text: framework.name },
    there: { line: there, excerpt: `那裡的${framework.name}。`, text: framework.name },
  };
}

export function related(path: string, rest: Partial<RelatedModel> = {}): RelatedModel {
  return {
    path, title: path.replace('.md', ''), created: '2025-07-18', companies: ['澄湖'], line: 7, excerpt: '那裡的囚徒困境。', text: '囚徒困境',
    place: 'card', score: 0.5, shared: [proof()], boost: 1, common: [], hasCard: true,
    terms: [{
      framework: DILEMMA, here: { place: 'card', weight: 1 }, there: { place: 'heading', weight: 0.8 }, notes: 12, rarity: 0.625, product: 0.5,
    }],
    ...rest,
  };
}

export function gapLine(text: string, sources: number, rest: Partial<GapLine> = {}): GapLine {
  return {
    role: 'risk', key: text, text, frameworks: [DILEMMA],
    sources: Array.from({ length: sources }, (_, at) => ({
      path: `source-${String(at + 1)}.md`, title: `來源 ${String(at + 1)}`, created: at === 0 ? '2024-03-01' : null, line: 20 + at, text: `${text}（${String(at + 1)}）`,
    })),
    ...rest,
  };
}
