import type { NoteAnalysis } from '../../analysis';
import { type Catalogue, resolveFramework } from '../../frameworks/catalogue';
import type { Script } from '../../frameworks/framework';
import { withoutLink } from '../../frameworks/property-marks';
import { usedFrameworks } from '../../index/presence';
import type { Settings } from '../../settings';
import { frameworkTag, namesInOrder } from './framework-tag';
import { addToListProperty } from '../properties/property-edits';
import type { EditPlan, PlannedNote } from '../text-edit';

/** The property that names a note's frameworks, and the app's own for tags. */
const FRAMEWORKS_KEY = 'frameworks';
const TAGS_KEY = 'tags';

/** How notes are marked. */
export interface MarkRules {
  readonly marks: Settings['frameworkMarks'];
  readonly tagPrefix: string;
  readonly catalogue: Catalogue;
  readonly script: Script;
  /** A framework's note as a link of a property, `[[Moat]]`; null where there is none to link to. */
  readonly linkOf: (framework: string) => string | null;
}

/** Why a note is not marked at all. */
export type NotMarked = 'framework-note' | 'left-out' | 'none-used' | 'all-marked';

/** The reason, or null when there is something to mark. */
export function whyNotMarked(analysis: NoteAnalysis): NotMarked | null {
  if (analysis.frameworkNote !== null) return 'framework-note';
  if (analysis.leftOut) return 'left-out';
  const used = usedFrameworks(analysis);
  if (used.size === 0) return 'none-used';
  return unmarked(analysis, [...used]).length === 0 ? 'all-marked' : null;
}

/**
 * Plans a note's marks for the frameworks it uses: the property `frameworks` as text or links, or tags, by
 * `rules`. One that a tag or property names already, in any spelling, gets no second mark. Framework notes and
 * notes left out get none. Outside the front matter nothing changes.
 */
export function markUsedFrameworks(note: PlannedNote, rules: MarkRules): EditPlan {
  return markFrameworks(note, [...usedFrameworks(note.analysis)], rules);
}

/** The same for frameworks that somebody chose (ids). */
export function markFrameworks(note: PlannedNote, frameworks: readonly string[], rules: MarkRules): EditPlan {
  const { analysis, text } = note;
  if (analysis.frameworkNote !== null || analysis.leftOut) return { kind: 'nothing' };
  const wanted = unmarked(analysis, frameworks);
  if (rules.marks === 'tags') return addTags(text, wanted, rules);
  return addNames(text, wanted, rules);
}

/** Links in running text are words of a sentence, not marks: the app lists no note by them. */
function unmarked(analysis: NoteAnalysis, frameworks: readonly string[]): readonly string[] {
  const marked = new Set(analysis.mentions.filter(({ place }) => place === 'tag' || place === 'property').map(({ framework }) => framework));
  return frameworks.filter((framework) => !marked.has(framework));
}

function addTags(text: string, frameworks: readonly string[], rules: MarkRules): EditPlan {
  const tags = frameworks.map((framework) => tagOf(framework, rules));
  // Where one name cannot be a tag all stand in the property: a note's frameworks belong in one place.
  if (tags.includes(null)) return addNames(text, frameworks, rules);
  return addToListProperty(text, TAGS_KEY, tags.filter((tag) => tag !== null), sameTag);
}

function tagOf(id: string, { catalogue, script, tagPrefix }: MarkRules): string | null {
  const framework = catalogue.byId.get(id);
  return framework === undefined ? null : frameworkTag(framework, tagPrefix, catalogue, script);
}

function sameTag(one: string, other: string): boolean {
  const bare = (tag: string): string => tag.replace(/^#/, '').toLowerCase();
  return bare(one) === bare(other);
}

function addNames(text: string, frameworks: readonly string[], rules: MarkRules): EditPlan {
  const values = frameworks.map((framework) => (rules.marks === 'property-links' ? readableLink(framework, rules) : null) ?? nameOf(framework, rules));
  return addToListProperty(text, FRAMEWORKS_KEY, values);
}

/** A link counts by the name of the note it leads to, and two notes may have one name. */
function readableLink(id: string, { catalogue, linkOf }: MarkRules): string | null {
  const link = linkOf(id);
  return link !== null && resolveFramework(catalogue, withoutLink(link)) === id ? link : null;
}

/** A name that is read as this framework again; a user's own may have taken it from one of the catalogue. */
function nameOf(id: string, { catalogue, script }: MarkRules): string {
  const framework = catalogue.byId.get(id);
  if (framework === undefined) return id;
  return namesInOrder(framework, script).find((name) => resolveFramework(catalogue, name) === id) ?? id;
}
