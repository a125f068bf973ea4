import type { FrameworkUse, Mention, MentionPlace } from '../frameworks/mention';
import { gistOf } from '../note/flow-text';
import type { Item } from '../note/item';
import type { NoteStructure } from '../note/structure';
import { MAIN_ROLES, type Role, type Section } from '../note/section';
import type { SectionWords } from '../note/section-words';
import { isAboutInvesting, isForm } from '../note/subject';
import { between, lineOf } from '../text/between';
import { foldForMatching } from '../text/fold';
import type { Card } from './card';
import { NoteItems } from './note-items';

/** What the cards of one note are made of. */
export interface CardSource {
  readonly structure: NoteStructure;
  readonly items: readonly Item[];
  readonly mentions: readonly Mention[];
  readonly uses: readonly FrameworkUse[];
  readonly words: SectionWords;
}

/** A card before its lines are gathered. */
interface Plan {
  readonly title: string;
  readonly frameworks: readonly string[];
  readonly unlisted: readonly string[];
  readonly line: number;
  readonly endLine: number;
  /** Its first line is a heading. */
  readonly headed: boolean;
  /** Takes every key point and risk of the note, not only those of its frameworks. */
  readonly wholeNote: boolean;
}

/** A heading under these that names a framework is about it; under the others it says what the point is about. */
const CARRIES_CARD: ReadonlySet<Role> = new Set(['framework', 'other', 'company', 'evidence', 'valuation']);
const IN_TEXT: ReadonlySet<MentionPlace> = new Set(['heading', 'section', 'body']);
const FRAMEWORKS_NEEDED = 2;
const MOST_FROM_TEXT = 6;

/**
 * The cards of a note, in its own order. A note has cards when a framework, key-point or risk section holds
 * content, or when it really uses two frameworks, and when it is about investing and no form or prompt.
 * Sections about a framework make one card each; a note without any makes one for each framework used in
 * its text, or at least one of its key points and risks.
 */
export function noteCards(source: CardSource): Card[] {
  if (!deservesCards(source)) return [];
  const items = new NoteItems(source.items);
  const fromSections = sectionPlans(source.structure, items);
  const plans = fromSections.length > 0 ? fromSections : textPlans(source);
  const id = idGiver();
  return plans.map((plan) => fillCard(source, items, plan, id(plan.title)));
}

/** Equal titles are told apart by their place among equals; a title that looks like such an id is, too. */
function idGiver(): (title: string) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (title) => {
    const key = foldForMatching(title);
    let count = counts.get(key) ?? 0;
    let id: string;
    do {
      count++;
      id = count === 1 ? key : `${key}~${count}`;
    } while (given.has(id));
    counts.set(key, count);
    given.add(id);
    return id;
  };
}

function deservesCards(source: CardSource): boolean {
  const { structure, uses, words } = source;
  const used = usedInText(source).length;
  const written = structure.sections.some((section) => MAIN_ROLES.includes(section.role) && section.hasContent);
  if (!written && used < FRAMEWORKS_NEEDED) return false;
  return !structure.instruction && !isForm(structure) && (used >= FRAMEWORKS_NEEDED || isAboutInvesting(structure, words, uses.length));
}

function sectionPlans({ sections, ownContents }: NoteStructure, items: NoteItems): Plan[] {
  const carded: (readonly string[] | null)[] = [];
  const plans: Plan[] = [];
  sections.forEach((section, index) => {
    const above = section.parent === null ? null : carded[section.parent] ?? null;
    const frameworks = cardFrameworks(section, index, items);
    carded[index] = above;
    if (!section.hasContent || !carriesCard(section)) return;
    if (above !== null && frameworks.every((id) => above.includes(id))) return;
    if (ownContents[index] !== 'content' && holdsCards(sections, index)) return;
    carded[index] = frameworks;
    plans.push({
      title: section.heading, frameworks, unlisted: unlistedNames(section),
      line: section.line, endLine: section.endLine, headed: true, wholeNote: false,
    });
  });
  return plans;
}

function carriesCard(section: Section): boolean {
  return section.role === 'framework' || (CARRIES_CARD.has(section.role) && section.frameworks.length > 0);
}

/** Those in the heading; under a heading that only says 分析框架, those that its items are labelled with. */
function cardFrameworks(section: Section, index: number, items: NoteItems): readonly string[] {
  if (section.frameworks.length > 0) return section.frameworks;
  const labelled = items.ofSection(index).filter((item) => item.label !== undefined && item.parent === null);
  return [...new Set(labelled.flatMap((item) => item.labelFrameworks ?? []))];
}

/** A name that no framework is known by counts only where the heading stands for a framework. */
function unlistedNames(section: Section): readonly string[] {
  return section.role === 'framework' && (section.roleFrom === 'parent' || section.frameworks.length > 0) ? section.unlisted : [];
}

function holdsCards(sections: readonly Section[], index: number): boolean {
  const last = sections[index]?.endLine ?? 0;
  for (let at = index + 1; at < sections.length && (sections[at]?.line ?? Infinity) <= last; at++) {
    const section = sections[at];
    if (section?.hasContent && carriesCard(section)) return true;
  }
  return false;
}

/**
 * Frameworks that the note's own words use. A link alone does not: a page that lists links to framework notes
 * reasons with none of them.
 */
function usedInText({ structure, mentions, uses }: CardSource): string[] {
  return uses.filter(({ id, strength }) => {
    if (strength !== 'used') return false;
    const own = mentions.filter((mention) => mention.framework === id);
    const written = own.filter((mention) => IN_TEXT.has(mention.place) && !headsNothing(mention, structure));
    const linked = own.some((mention) => mention.place === 'link');
    return written.some((mention) => mention.place === 'heading') || new Set(written.map((mention) => mention.block)).size > 1
      || (written.length > 0 && !linked);
  }).map(({ id }) => id);
}

/** The heading of a section that is still empty says what will be written, not what is. */
function headsNothing(mention: Mention, structure: NoteStructure): boolean {
  return mention.place === 'heading' && mention.section >= 0 && structure.sections[mention.section]?.hasContent === false;
}

/** One card for each framework that the text uses, where it is named first; else one for the note's points and risks. */
function textPlans(source: CardSource): Plan[] {
  const { structure, mentions } = source;
  const plans = usedInText(source).slice(0, MOST_FROM_TEXT).flatMap((id) => {
    const mention = mentions.find((found) => found.framework === id && IN_TEXT.has(found.place));
    const block = mention ? structure.blocks[mention.block] : undefined;
    if (!mention || !block) return [];
    return [{ title: mention.text, frameworks: [id], unlisted: [], line: mention.line, endLine: block.lastLine, headed: block.kind === 'heading', wholeNote: false }];
  });
  if (plans.length > 0) return plans;
  const first = structure.sections.find((section) => MAIN_ROLES.includes(section.role) && section.hasContent);
  return first ? [{ title: first.heading, frameworks: [], unlisted: [], line: first.line, endLine: first.endLine, headed: true, wholeNote: true }] : [];
}

function fillCard(source: CardSource, items: NoteItems, plan: Plan, id: string): Card {
  const { structure, words } = source;
  const { frameworks, line, endLine } = plan;
  const within = items.within(line, endLine);
  const places = plan.wholeNote ? items.within(1, Infinity) : items.about(within, frameworks);
  const inside = between(source.mentions, line, endLine, lineOf);
  return {
    id,
    title: plan.title,
    frameworks,
    unlisted: plan.unlisted,
    mentioned: [...new Set(inside.map((mention) => mention.framework))].filter((id) => !frameworks.includes(id)),
    line,
    endLine,
    gist: gistOf(structure, plan.headed ? line + 1 : line, endLine, words),
    points: items.lines(within, 'framework'),
    keyPoints: items.lines(places, 'keypoints'),
    risks: items.lines(places, 'risk'),
    questions: items.lines(places, 'question'),
  };
}
