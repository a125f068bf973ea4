import type { NoteAnalysis } from '../core/analysis';
import type { Card, CardLine } from '../core/cards/card';
import type { CompanyMention } from '../core/companies/company-list';
import type { NoteTitle } from '../core/note/title';
import type { Catalogue } from '../core/frameworks/catalogue';
import { frameworkName } from '../core/frameworks/catalogue';
import type { FrameworkNote } from '../core/frameworks/framework-note';
import type { FrameworkUse, Mention } from '../core/frameworks/mention';
import type { Evidence } from '../core/index/evidence';
import type { RelatedNote } from '../core/index/related-notes';
import type { Item } from '../core/note/item';
import type { Section } from '../core/note/section';

/** Counts up when a field changes its meaning; fields are only ever added. */
export const SCHEMA = 1;

/** An analysis as other programs read it: every documented field, nothing of the inside. */
export function analysisJson(analysis: NoteAnalysis, catalogue: Catalogue) {
  return {
    schema: SCHEMA,
    path: analysis.path,
    title: titleJson(analysis.title),
    created: analysis.created,
    source: analysis.source,
    language: analysis.language,
    companies: analysis.companies.map(companyJson),
    people: analysis.people.map(({ name, evidence }) => ({ name, evidence })),
    sections: analysis.sections.map(sectionJson),
    mentions: analysis.mentions.map(mentionJson),
    frameworks: analysis.frameworks.map((use) => frameworkJson(use, catalogue)),
    cards: analysis.cards.map(cardJson),
    items: analysis.items.map(itemJson),
    diagnostics: analysis.diagnostics.map(({ code, line, message }) => ({ code, line, message })),
    frameworkNote: analysis.frameworkNote === null ? null : frameworkNoteJson(analysis.frameworkNote),
    leftOut: analysis.leftOut,
  };
}

/** A related note with the evidence for each framework it shares. */
export function relatedJson(related: RelatedNote) {
  return {
    path: related.path,
    score: toFourPlaces(related.score),
    shared: related.shared.map(({ framework, weight, here, there }) => ({
      framework, weight: toFourPlaces(weight), here: here.map(evidenceJson), there: there.map(evidenceJson),
    })),
  };
}

/** Weights are fractions of 65,536, which is more digits than anybody reads. */
function toFourPlaces(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}

/** What the note defines; `joins` is what its property `framework` says. */
function frameworkNoteJson({ names, joins, definition, questions, problems }: FrameworkNote) {
  return { names, joins, definition, questions, problems };
}

function titleJson({ text, line, source }: NoteTitle) {
  return { text, ...(line === undefined ? {} : { line }), source };
}

function companyJson({ name, tickers, primary, line, evidence }: CompanyMention) {
  const [id] = tickers ?? [];
  return { name, ...(id === undefined ? {} : { id }), primary, ...(line === undefined ? {} : { line }), evidence };
}

function sectionJson(section: Section) {
  return {
    line: section.line,
    endLine: section.endLine,
    heading: section.heading,
    ...(section.gloss === null ? {} : { gloss: section.gloss }),
    mark: section.mark,
    depth: section.depth,
    parent: section.parent,
    role: section.role,
    roleFrom: section.roleFrom,
    frameworks: section.frameworks,
    hasContent: section.hasContent,
  };
}

function mentionJson({ framework, line, column, text, place, rule }: Mention) {
  return { framework, line, column, text, place, rule };
}

function evidenceJson(evidence: Evidence) {
  return { ...mentionJson(evidence), excerpt: evidence.excerpt };
}

function frameworkJson({ id, strength, mentions }: FrameworkUse, catalogue: Catalogue) {
  const framework = catalogue.byId.get(id);
  const names = framework?.names ?? { en: id, 'zh-Hant': id, 'zh-Hans': id };
  return { id, name: frameworkName(framework, 'en', id), names, strength, mentions };
}

function cardJson(card: Card) {
  return {
    id: card.id,
    title: card.title,
    frameworks: card.frameworks,
    unlisted: card.unlisted,
    mentioned: card.mentioned,
    line: card.line,
    endLine: card.endLine,
    gist: card.gist,
    points: card.points.map(lineJson),
    keyPoints: card.keyPoints.map(lineJson),
    risks: card.risks.map(lineJson),
    questions: card.questions.map(lineJson),
  };
}

interface LineJson {
  readonly text: string;
  readonly label?: string;
  readonly line: number;
  readonly children?: readonly LineJson[];
}

function lineJson({ text, label, line, children }: CardLine): LineJson {
  return {
    text,
    ...(label === undefined ? {} : { label }),
    line,
    ...(children.length === 0 ? {} : { children: children.map(lineJson) }),
  };
}

function itemJson({ role, label, text, line, endLine, section, parent, frameworks }: Item) {
  return { role, ...(label === undefined ? {} : { label }), text, line, endLine, section, parent, frameworks };
}
