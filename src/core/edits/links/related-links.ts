import type { RelatedModel } from '../../cards/link-models';
import { sameName } from '../../text/fold';
import { escapeMarkdown } from './escape-markdown';
import { removeLinksBlock, writeLinksBlock } from './links-block';
import { addToListProperty, removeFromListProperty } from '../properties/property-edits';
import type { EditPlan, PlannedNote } from '../text-edit';

/** How many related notes are written down: what a reader looks through, not all there are. */
export const RELATED_LINKS = 10;

const RELATED_KEY = 'related';

/** What joins the parts of a line, in the language of the interface. */
export interface LineWords {
  readonly listComma: string;
  /** A lead-in and what follows it. */
  readonly labelled: (label: string) => string;
}

/** The links of a note's own related notes, by their paths. */
export interface NoteLinks {
  /** As Markdown, from the note that is written in. */
  readonly linkTo: (path: string) => string;
  /** As the value of a property; null where no such link can lead there. */
  readonly valueFor: (path: string) => string | null;
  /** The note that a value links to; null for any other value. */
  readonly linkedPath: (value: string) => string | null;
}

/**
 * Plans the block of links: one line for each of `related`, with the frameworks shared and the sentence there.
 * Refreshes the block that is there; without related notes there is none.
 */
export function planRelatedBlock({ text }: PlannedNote, related: readonly RelatedModel[], links: NoteLinks, words: LineWords): EditPlan {
  if (related.length === 0) return removeLinksBlock(text);
  return writeLinksBlock(text, related.map((note) => relatedLine(note, links, words)));
}

/**
 * Plans the property `related`: links that are missing are added. Whatever else stands there stays, for it may
 * be the user's own.
 */
export function planRelatedProperty({ text }: PlannedNote, related: readonly RelatedModel[], links: NoteLinks): EditPlan {
  const values = related.map(({ path }) => links.valueFor(path)).filter((value) => value !== null);
  return addToListProperty(text, RELATED_KEY, values, (one, other) => one === other || isSameNote(one, other, links));
}

/**
 * Plans to take the links to related notes out again: the block, and in the property `related` the links to notes in
 * `related`; other values stay. The notes are asked for only when there is such a property.
 */
export function removeRelated({ text }: PlannedNote, related: () => ReadonlySet<string>, links: NoteLinks): EditPlan {
  const property = removeFromListProperty(text, RELATED_KEY, (value) => related().has(links.linkedPath(value) ?? ''));
  const block = removeLinksBlock(text);
  // Properties that cannot be read hold no link that works.
  const isReadable = property.kind !== 'refused' || property.refusal.kind !== 'broken-properties';
  if (block.kind === 'refused' || property.kind === 'nothing' || !isReadable) return block;
  if (property.kind === 'refused' || block.kind === 'nothing') return property;
  return { kind: 'edits', edits: [...property.edits, ...block.edits] };
}

/** `- [[Visa 2026]] — Economic moat: the sentence there`. */
function relatedLine({ path, shared }: RelatedModel, { linkTo }: NoteLinks, { labelled, listComma }: LineWords): string {
  const names = escapeMarkdown(shared.map(({ framework }) => framework.name).join(listComma));
  const sentence = shared[0]?.there.excerpt ?? '';
  // A heading or tag that only repeats the name says nothing more.
  const isTelling = sentence.trim() !== '' && !shared.some(({ framework }) => sameName(framework.name, sentence));
  const why = isTelling ? `${labelled(names)}${escapeMarkdown(sentence)}` : names;
  return why === '' ? `- ${linkTo(path)}` : `- ${linkTo(path)} \u2014 ${why}`;
}

function isSameNote(one: string, other: string, { linkedPath }: NoteLinks): boolean {
  const path = linkedPath(one);
  return path !== null && path === linkedPath(other);
}
