import type { Item } from '../note/item';
import type { FrameworkIndex, IndexedNote } from './framework-index';
import { bestSlots, rankNotes, type Ranking } from './rank-notes';
import { rarity } from './rarity';
import { gapKey } from './gap-key';
import { lineSignature, lineText } from './line-signature';
import type { ListedRole } from './listed-lines';
import { SameLines } from './same-lines';

/** One line of another note, with the frameworks by which it comes up here. */
export interface GapSourceLine {
  readonly note: IndexedNote;
  readonly item: Item;
  readonly frameworks: readonly string[];
  /** Strength here × strength there × rarity of the framework that weighs most; half where the line is not about it. */
  readonly weight: number;
}

/** The same thing said by other notes and not by the note asked about. */
export interface Gap {
  /** Those that weigh most first, one a note; never empty. */
  readonly sources: readonly GapSourceLine[];
  /** The sources' weights added: more for each note that says it, more for rare frameworks. */
  readonly weight: number;
}

/** So many notes and lines are compared, those of the most related notes first: what keeps the question in its frame. */
const MOST_NOTES = 500;
const MOST_LINES = 2500;

/** What a line of a sharing note counts that is about something else of that note, or about the note as a whole. */
const ELSEWHERE = 0.5;

/** A framework that the note asked about uses. */
interface UsedHere {
  readonly framework: string;
  readonly weight: number;
  readonly rarity: number;
}

/**
 * What notes that share a framework with `own` list under a role and `own` lacks, what weighs most first. Lines that say
 * the same are one; what `own` says in its own words, and what its user has found not relevant, is left out. Passing words on either
 * side do not count as sharing. The function returned answers for a role, from what is worked out once; it is good until
 * the index changes.
 */
export function gapFinder(index: FrameworkIndex, own: IndexedNote): (role: ListedRole) => readonly Gap[] {
  const presences = [...own.presences.values()].filter((presence) => !presence.passing);
  const ranking = rankNotes(index, own, presences);
  const used = presences.map(({ framework, weight }) => ({ framework, weight, rarity: rarity(index.size, index.noteCount(framework)) }));
  return (role) => gapsIn(linesElsewhere(index, used, ranking, role), own, role);
}

function gapsIn(lines: readonly GapSourceLine[], own: IndexedNote, role: ListedRole): readonly Gap[] {
  const known = new SameLines<null>();
  for (const item of own.analysis.items) if (item.role === role) known.add(lineSignature(item), null);
  const dismissed = new Set(own.analysis.notRelevant);
  for (const text of dismissed) known.add(lineSignature({ role, text, frameworks: [] }), null);
  const groups = new SameLines<GapSourceLine>();
  const isDismissed = (item: Item): boolean => dismissed.size > 0 && dismissed.has(gapKey(lineText(item)));
  for (const line of lines) {
    const signature = lineSignature(line.item);
    if (!known.has(signature) && !isDismissed(line.item)) groups.add(signature, line);
  }
  return groups.groups().map(gap).sort((a, b) => b.weight - a.weight);
}

function gap(lines: readonly GapSourceLine[]): Gap {
  const byNote = new Map<IndexedNote, GapSourceLine>();
  for (const line of lines) {
    const before = byNote.get(line.note);
    if (before === undefined || line.weight > before.weight) byNote.set(line.note, line);
  }
  const sources = [...byNote.values()].sort((a, b) => b.weight - a.weight);
  return { sources, weight: sources.reduce((sum, source) => sum + source.weight, 0) };
}

function linesElsewhere(index: FrameworkIndex, used: readonly UsedHere[], ranking: Ranking, role: ListedRole): readonly GapSourceLine[] {
  const lines: GapSourceLine[] = [];
  const listing = ranking.slots.filter((slot) => (index.noteAt(slot)?.listed[role].length ?? 0) > 0);
  for (const slot of bestSlots(index, ranking, listing, MOST_NOTES)) {
    const note = index.noteAt(slot);
    if (note !== undefined) addLines(used, note, role, lines);
    if (lines.length >= MOST_LINES) break;
  }
  return lines.slice(0, MOST_LINES);
}

function addLines(used: readonly UsedHere[], note: IndexedNote, role: ListedRole, lines: GapSourceLine[]): void {
  const worth = new Map<string, number>();
  for (const { framework, weight, rarity: rare } of used) {
    const there = note.presences.get(framework);
    if (there === undefined || there.passing) continue;
    worth.set(framework, weight * there.weight * rare);
  }
  if (worth.size === 0) return;
  const all = [...worth.keys()];
  const weightOf = (frameworks: readonly string[]): number => frameworks.reduce((most, id) => Math.max(most, worth.get(id) ?? 0), 0);
  const elsewhere = ELSEWHERE * weightOf(all);
  for (const { item, frameworks } of note.listed[role]) {
    const about = frameworks.filter((framework) => worth.has(framework));
    const isAbout = about.length > 0;
    lines.push({ note, item, frameworks: isAbout ? about : all, weight: isAbout ? weightOf(about) : elsewhere });
  }
}
