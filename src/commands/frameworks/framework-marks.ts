import { type Catalogue, extendCatalogue } from '../../core/frameworks/catalogue';
import { frameworkTag } from '../../core/edits/links/framework-tag';
import { frameworkFileName } from '../../core/edits/templates/framework-note-text';
import type { Framework } from '../../core/frameworks/framework';
import type { MentionPlace } from '../../core/frameworks/mention';
import { fileTitle } from '../../core/note/title';
import type { Posting } from '../../core/index/framework-index';
import type { CommandContext } from '../command-context';

const MARKS: ReadonlySet<MentionPlace> = new Set<MentionPlace>(['tag', 'property', 'link']);

/** Paths of the notes that mark themselves with a framework, by tag, property or link, and of its framework notes. */
export function markedNotes(context: CommandContext, framework: string): readonly string[] {
  const marked = [...context.index.sharing(framework).values()].filter((posting) => isMarked(posting, framework)).map(({ note }) => note.analysis.path);
  return [...new Set([...notesOf(context, framework), ...marked])].sort();
}

/** Whether there is any: a rename would have nothing else to change. */
export function isAnywhereMarked({ index }: CommandContext, framework: string): boolean {
  for (const posting of index.sharing(framework).values()) if (isMarked(posting, framework)) return true;
  return false;
}

function isMarked({ note }: Posting, framework: string): boolean {
  return note.analysis.mentions.some((mention) => mention.framework === framework && MARKS.has(mention.place));
}

/** Paths of all notes that define or join a framework. */
export function notesOf({ frameworkNotes }: CommandContext, framework: string): readonly string[] {
  return frameworkNotes().frameworks.find(({ id }) => id === framework)?.notes ?? [];
}

/** The tag of a framework, without the prefix; null when none can be made. */
export function tagOf({ script, settings }: CommandContext, catalogue: Catalogue, framework: Framework): string | null {
  const { tagPrefix } = settings();
  return frameworkTag(framework, tagPrefix, catalogue, script)?.slice(tagPrefix.length + 1) ?? null;
}

/** A framework as it will be under another name, and its tag then. */
export function tagUnderName(context: CommandContext, framework: Framework, name: string): string | null {
  const renamed: Framework = { ...framework, names: { 'zh-Hant': name, 'zh-Hans': name, en: name }, aliases: [name, ...framework.aliases] };
  return tagOf(context, extendCatalogue(context.catalogue(), [renamed]), renamed);
}

/** What a link to a framework says: its note's name, or its own where it has no note. */
export function linkTo({ frameworkNotes }: CommandContext, { id }: Framework, name: string): string {
  const path = frameworkNotes().noteOf.get(id);
  return path === undefined ? frameworkFileName(name) : fileTitle(path);
}
