import type { NoteAnalysis } from '../analysis';
import type { Card } from './card';
import type { Catalogue } from '../frameworks/catalogue';
import type { Script } from '../frameworks/framework';
import { companyNames } from '../index/company-names';
import type { FrameworkIndex, IndexedNote } from '../index/framework-index';
import type { Presence } from '../index/presence';
import { sharedNotes } from '../index/related-notes';
import type { Role } from '../note/section';
import { gapBuilder } from './build-gap';
import { buildRelated } from './build-related';
import { buildTravels } from './build-travels';
import { unlabelledUses } from './build-unlabelled';
import { type Chip, chipMaker, type ToChip } from './chip';
import type { RelatedModel } from './link-models';
import { provenNote } from './proven-note';
import type { CardModel, RoleLines, SharedFramework, SidebarModel } from './sidebar-model';
import { unclaimedLines } from './unclaimed-lines';

/** How many notes are listed for one framework; more are only counted. */
export const SHARED_LIMIT = 50;

const OTHER_ROLES: readonly Role[] = ['thesis', 'catalyst', 'watch', 'action', 'learning'];

/**
 * Everything the sidebar shows for the note at `path`, with names in `script`; null when the index has no
 * analysis of it. An id the catalogue does not know stands for its own name.
 */
export function buildSidebar(index: FrameworkIndex, path: string, catalogue: Catalogue, script: Script): SidebarModel | null {
  const note = index.note(path);
  if (note === undefined) return null;
  const { analysis } = note;
  const chip = chipMaker(catalogue, script);
  const shared = sharedFrameworks(index, note, chip);
  const unlabelledHere = unlabelledUses(note).map(({ framework }) => chip(framework));
  const gapOf = gapBuilder(index, note, chip);
  const related = buildRelated(index, path, catalogue, script);
  return {
    path,
    title: analysis.title.text,
    source: analysis.source,
    created: analysis.created,
    companies: companyNames(analysis),
    language: analysis.language,
    cards: analysis.cards.map((card) => cardModel(card, chip, related)),
    keyPoints: unclaimedLines(analysis, 'keypoints'),
    risks: unclaimedLines(analysis, 'risk'),
    questions: unclaimedLines(analysis, 'question'),
    others: otherRoles(analysis),
    shared,
    alsoMentioned: alsoMentioned(note, [...shared, ...unlabelledHere], chip),
    related,
    riskGap: gapOf('risk'),
    questionGap: gapOf('question'),
    travels: buildTravels(index, path, catalogue, script),
    unlabelledHere,
    diagnostics: analysis.diagnostics.map(({ code, line }) => ({ code, line })),
  };
}

function cardModel(card: Card, chip: ToChip, related: readonly RelatedModel[]): CardModel {
  return {
    id: card.id,
    title: card.title,
    chips: card.frameworks.map(chip),
    unlisted: card.unlisted,
    mentioned: card.mentioned.map(chip),
    line: card.line,
    endLine: card.endLine,
    gist: card.gist,
    points: card.points,
    keyPoints: card.keyPoints,
    risks: card.risks,
    questions: card.questions,
    related: relatedBy(card, related),
  };
}

function relatedBy({ frameworks }: Card, related: readonly RelatedModel[]): readonly string[] {
  return related
    .filter(({ shared }) => shared.some(({ framework }) => frameworks.includes(framework.framework)))
    .map(({ path }) => path);
}

function otherRoles(analysis: NoteAnalysis): readonly RoleLines[] {
  return OTHER_ROLES
    .map((role) => ({ role, lines: unclaimedLines(analysis, role) }))
    .filter(({ lines }) => lines.length > 0);
}

function sharedFrameworks(index: FrameworkIndex, note: IndexedNote, chip: ToChip): readonly SharedFramework[] {
  return inCardOrder(note).flatMap((presence) => {
    const { notes, total } = sharedNotes(index, note.analysis.path, presence.framework, SHARED_LIMIT);
    if (total === 0) return [];
    return [{
      strength: strengthOf(note.analysis, presence.framework),
      line: lineOf(note.analysis, presence),
      notes: notes.map((other) => ({ score: other.score, ...provenNote(other.note, other.presence) })),
      total,
      ...chip(presence.framework),
    }];
  });
}

/** Frameworks with a card come first, in the cards' order; the rest as the note first mentions them. */
function inCardOrder({ analysis, presences }: IndexedNote): readonly Presence[] {
  const ids = new Set([...analysis.cards.flatMap((card) => card.frameworks), ...presences.keys()]);
  return [...ids].flatMap((id) => presences.get(id) ?? []);
}

/** Those that no card shows and none of `elsewhere`: each framework stands in one place. */
function alsoMentioned(note: IndexedNote, elsewhere: readonly Pick<Chip, 'framework'>[], chip: ToChip): SidebarModel['alsoMentioned'] {
  const shown = new Set([
    ...elsewhere.map((entry) => entry.framework),
    ...note.analysis.cards.flatMap((card) => card.frameworks),
  ]);
  return [...note.presences.values()]
    .filter((presence) => !shown.has(presence.framework))
    .map((presence) => ({ chip: chip(presence.framework), line: lineOf(note.analysis, presence) }));
}

function strengthOf(analysis: NoteAnalysis, framework: string): 'used' | 'mentioned' {
  return analysis.frameworks.find((use) => use.id === framework)?.strength ?? 'mentioned';
}

function lineOf(analysis: NoteAnalysis, presence: Presence): number {
  return analysis.mentions[presence.mention]?.line ?? 1;
}
