import { Notice } from 'obsidian';
import type { CommandContext } from '../command-context';

/** The framework that the note at `path` defines or joins; null when it is no framework note. */
export function frameworkOfNote({ frameworkNotes }: CommandContext, path: string): string | null {
  return frameworkNotes().frameworks.find(({ notes }) => notes?.includes(path) === true)?.id ?? null;
}

/** Whether not all notes have been read, so that what has to find every mark of a framework cannot be done yet: says so. */
export function isStillReading({ indexer, words }: CommandContext): boolean {
  if (indexer.progress === null) return false;
  new Notice(words.notices.stillReading);
  return true;
}
