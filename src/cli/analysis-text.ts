import type { NoteAnalysis } from '../core/analysis';
import type { Card, CardLine } from '../core/cards/card';
import { provenNote } from '../core/cards/proven-note';
import { unclaimedLines } from '../core/cards/unclaimed-lines';
import { type Catalogue, frameworkName } from '../core/frameworks/catalogue';
import type { Script } from '../core/frameworks/framework';
import type { FrameworkIndex } from '../core/index/framework-index';
import type { RelatedNote } from '../core/index/related-notes';

/** An analysis for reading in a terminal, with framework names in the note's own language. */
export function analysisText(analysis: NoteAnalysis, catalogue: Catalogue): string {
  const script = scriptOf(analysis);
  const facts = [analysis.created, ...analysis.companies.filter((company) => company.primary).map((company) => company.name), analysis.source];
  const lines = [
    analysis.title.text,
    `  ${[analysis.path, ...facts.filter((fact) => fact !== null)].join(' · ')}`,
    ...frameworksText(analysis, catalogue, script),
    ...analysis.cards.flatMap((card) => cardText(card)),
    ...listText('Key points', unclaimedLines(analysis, 'keypoints')),
    ...listText('Risks', unclaimedLines(analysis, 'risk')),
    ...listText('Questions', unclaimedLines(analysis, 'question')),
    ...analysis.diagnostics.map((diagnostic) => `  ! line ${String(diagnostic.line)}: ${diagnostic.message}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** A related note for reading: its frameworks, heaviest first, each with the words that say most about it. */
export function relatedText(related: RelatedNote, index: FrameworkIndex, catalogue: Catalogue, script: Script): string {
  const note = index.note(related.path);
  const lines = related.shared.map(({ framework }) => {
    const presence = note?.presences.get(framework);
    const name = frameworkName(catalogue.byId.get(framework), script, framework);
    if (note === undefined || presence === undefined) return `  ${name}`;
    const { line, excerpt } = provenNote(note, presence);
    return `  ${name}  line ${String(line)}: ${excerpt}`;
  });
  return `${[`${related.score.toFixed(3)}  ${related.path}`, ...lines].join('\n')}\n`;
}

export function scriptOf(analysis: NoteAnalysis): Script {
  return analysis.language === 'zh-Hant' || analysis.language === 'zh-Hans' ? analysis.language : 'en';
}

function frameworksText(analysis: NoteAnalysis, catalogue: Catalogue, script: Script): string[] {
  return (['used', 'mentioned'] as const).flatMap((strength) => {
    const names = analysis.frameworks
      .filter((use) => use.strength === strength)
      .map((use) => `${frameworkName(catalogue.byId.get(use.id), script, use.id)} (${String(use.mentions)})`);
    return names.length === 0 ? [] : [`  ${strength === 'used' ? 'Frameworks' : 'Mentioned'}: ${names.join(', ')}`];
  });
}

function cardText(card: Card): string[] {
  return [
    '',
    `  [${card.title}] lines ${String(card.line)}–${String(card.endLine)}`,
    ...(card.gist === '' ? [] : [`    ${card.gist}`]),
    ...card.points.flatMap((line) => lineText(line, 2)),
    ...listText('Key points', card.keyPoints, 2),
    ...listText('Risks', card.risks, 2),
    ...listText('Questions', card.questions, 2),
  ];
}

function listText(name: string, lines: readonly CardLine[], depth = 1): string[] {
  if (lines.length === 0) return [];
  return [...(depth === 1 ? [''] : []), `${'  '.repeat(depth)}${name}`, ...lines.flatMap((line) => lineText(line, depth + 1))];
}

function lineText(line: CardLine, depth: number): string[] {
  const text = line.label === undefined ? line.text : `${line.label}: ${line.text}`;
  return [`${'  '.repeat(depth)}- ${text} (${String(line.line)})`, ...line.children.flatMap((child) => lineText(child, depth + 1))];
}
