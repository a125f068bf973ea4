import type { Block, BlockKind } from '../note/block';
import type { PropertyValues } from '../note/properties';
import type { Section } from '../note/section';
import { entryAt, lastOf } from '../text/entries';
import { foldForMatching } from '../text/fold';
import { lineAt, type Lines } from '../text/lines';
import { type Catalogue, resolveFramework } from './catalogue';
import type { Span } from './heading-segments';
import { type FrameworkTag, type InlineMarks, PlacesOfMarks, readInlineMarks, type WikiTarget } from './inline-marks';
import { labelSpan } from './label-span';
import type { Mention, MentionPlace, MentionRule } from './mention';
import type { NameHit } from './name-matcher';
import { applyRules, isUnambiguous } from './name-rules';
import { readPropertyMarks } from './property-marks';

/** What of a note names are looked for in. */
export interface MentionSource {
  readonly text: string;
  readonly lines: Lines;
  readonly blocks: readonly Block[];
  readonly sections: readonly Pick<Section, 'line' | 'role' | 'frameworks'>[];
  readonly properties: PropertyValues;
}

/** A mention by its offsets, before it has line, column and place. */
interface Found extends Span {
  readonly framework: string;
  readonly rule: MentionRule;
  readonly block: number;
}

const unread: ReadonlySet<BlockKind> = new Set<BlockKind>(['properties', 'code', 'comment', 'rule']);

/** Others that have to be certain in a note before its doubtful `note-context` names count. */
const OTHERS_NEEDED = 2;

/**
 * Every place where a note names a framework, in order of place; those of the front matter come first.
 * Text in code, addresses, link targets, embeds, HTML tags and comments names nothing. Explicit marks are
 * tags below `tagPrefix`, the properties `frameworks` and `tags`, and links to a framework's note.
 * The rules for ambiguous names are those of the catalogue (see `name-rules`); besides, once a note names a
 * framework without doubt, or two others, its `note-context` names count everywhere.
 */
export function findMentions(note: MentionSource, catalogue: Catalogue, tagPrefix: string): readonly Mention[] {
  const found: Found[] = propertyMentions(note, catalogue, tagPrefix);
  const waiting: Found[] = [];
  const marks: MarksToRead = { tagPrefix, places: new PlacesOfMarks(note.text, tagPrefix) };
  const certain = new Set(found.map(({ framework }) => framework));
  note.blocks.forEach((block, index) => {
    if (unread.has(block.kind)) return;
    const names = namesInBlock(note, block, catalogue, marks);
    for (const mark of names.explicit) {
      found.push({ block: index, ...mark });
      certain.add(mark.framework);
    }
    for (const hit of names.accepted) {
      found.push(textMention(hit, index));
      if (isUnambiguous(hit)) certain.add(hit.name.framework);
    }
    for (const hit of names.waiting) waiting.push(textMention(hit, index));
  });
  const licensed = waiting.filter(({ framework }) => certain.has(framework) || certain.size >= OTHERS_NEEDED);
  return [...found, ...licensed].sort((a, b) => a.start - b.start).map(mention => placed(mention, note));
}

/**
 * Under a heading that names a framework, ambiguous names of those related to it need no other context: "Scale" and
 * "Brand" in the table below "Moat analysis".
 */
function relatedTo(frameworks: readonly string[], catalogue: Catalogue): (framework: string) => boolean {
  return (framework) => frameworks.some((id) => id === framework
    || catalogue.byId.get(id)?.related.includes(framework) === true || catalogue.byId.get(framework)?.related.includes(id) === true);
}

interface NamesInBlock {
  readonly explicit: readonly Omit<Found, 'block'>[];
  readonly accepted: readonly NameHit[];
  readonly waiting: readonly NameHit[];
}

const NO_MARKS: InlineMarks = { silent: [], links: [], tags: [] };
const NOTHING: NamesInBlock = { explicit: [], accepted: [], waiting: [] };

interface MarksToRead {
  readonly tagPrefix: string;
  readonly places: PlacesOfMarks;
}

function namesInBlock({ text, sections }: MentionSource, block: Block, catalogue: Catalogue, { tagPrefix, places }: MarksToRead): NamesInBlock {
  const hits = catalogue.matcher.find(text, block.start, block.end);
  if (hits.length === 0 && !places.name(block.start, block.end)) return NOTHING;
  const marks = places.hold(block.start, block.end) ? readInlineMarks(text, block.start, block.end, tagPrefix) : NO_MARKS;
  const explicit = explicitMentions(marks, catalogue);
  if (hits.length === 0 && explicit.length === 0) return NOTHING;
  const seen = outside(outside(hits, marks.silent), explicit);
  const isRelated = relatedTo(entryAt(sections, block.section)?.frameworks ?? [], catalogue);
  const { accepted, waiting } = applyRules(text, seen, { start: block.start, end: block.end, heading: () => headingIn(text, block, sections) }, isRelated);
  return { explicit, accepted, waiting };
}

/** In a section for frameworks, a label says what its line is about as a heading does. */
function headingIn(text: string, block: Block, sections: MentionSource['sections']): Span | null {
  if (block.kind === 'heading') return block;
  return entryAt(sections, block.section)?.role === 'framework' ? labelSpan(text, block) : null;
}

/** What links and tags name, in order of place. */
function explicitMentions({ links, tags }: InlineMarks, catalogue: Catalogue): readonly Omit<Found, 'block'>[] {
  if (links.length === 0 && tags.length === 0) return [];
  return [...linkMentions(links, catalogue), ...tagMentions(tags, catalogue)].sort((one, other) => one.start - other.start);
}

/** The names that overlap none of the spans; both come in order and do not overlap among themselves. */
function outside(hits: readonly NameHit[], spans: readonly Span[]): readonly NameHit[] {
  let next = 0;
  return spans.length === 0 ? hits : hits.filter(({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next++;
    return (spans[next]?.start ?? Infinity) >= end;
  });
}

function textMention({ start, end, name }: NameHit, block: number): Found {
  return { framework: name.framework, rule: name.rule?.rule ?? 'anywhere', start, end, block };
}

/**
 * Links to framework notes, and to notes that are named like a framework; there a name that always needs context proves
 * nothing.
 */
function linkMentions(links: readonly WikiTarget[], catalogue: Catalogue): Omit<Found, 'block'>[] {
  return links.flatMap(({ target, start, end }) => {
    const framework = catalogue.byNote.get(foldForMatching(target)) ?? resolveFramework(catalogue, target);
    const doubtful = catalogue.matcher.lookup(target)?.rule?.rule === 'needs-context' && !catalogue.byNote.has(foldForMatching(target));
    return framework === undefined || doubtful ? [] : [{ framework, rule: 'link' as const, start, end }];
  });
}

function tagMentions(tags: readonly FrameworkTag[], catalogue: Catalogue): Omit<Found, 'block'>[] {
  return tags.flatMap(({ name, start, end }) => {
    const framework = frameworkOfTag(name, catalogue);
    return framework === undefined ? [] : [{ framework, rule: 'tag' as const, start, end }];
  });
}

/** `賽局/囚徒困境`: the innermost part that names a framework; or all parts as one name, as in `80/20`. */
export function frameworkOfTag(name: string, catalogue: Catalogue): string | undefined {
  const candidates = [name, ...name.split('/').reverse()];
  return candidates.map(candidate => resolveFramework(catalogue, candidate)).find(framework => framework !== undefined);
}

function propertyMentions(note: MentionSource, catalogue: Catalogue, tagPrefix: string): Found[] {
  const blocks = note.blocks.filter(({ kind }) => kind === 'properties');
  const span = { start: blocks[0]?.start ?? 0, end: lastOf(blocks)?.end ?? 0 };
  return readPropertyMarks(note.properties, tagPrefix).flatMap(({ name, written, kind }) => {
    const framework = kind === 'tag' ? frameworkOfTag(name, catalogue) : resolveFramework(catalogue, name);
    if (framework === undefined) return [];
    const at = note.text.indexOf(written, span.start);
    const isWritten = at >= 0 && at + written.length <= span.end;
    return [{ framework, rule: kind, start: isWritten ? at : span.start, end: isWritten ? at + written.length : span.start, block: -1 }];
  });
}

function placed({ framework, rule, start, end, block }: Found, note: MentionSource): Mention {
  const line = lineAt(note.lines, start);
  const section = entryAt(note.blocks, block)?.section ?? -1;
  return {
    framework, rule, line, block, section,
    column: start - (note.lines.starts[line - 1] ?? 0) + 1,
    text: note.text.slice(start, end),
    place: placeOf(rule, entryAt(note.blocks, block), entryAt(note.sections, section)),
  };
}

function placeOf(rule: MentionRule, block: Block | undefined, section: Pick<Section, 'role'> | undefined): MentionPlace {
  if (rule === 'tag' || rule === 'property' || rule === 'link') return rule;
  if (block?.kind === 'heading') return 'heading';
  return section !== undefined && section.role !== 'other' ? 'section' : 'body';
}
