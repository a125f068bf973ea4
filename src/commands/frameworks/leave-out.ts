import type { TFile } from 'obsidian';
import { setTextProperty } from '../../core/edits/properties/property-edits';
import { LEFT_OUT_PROPERTY } from '../../core/note/own-properties';
import type { CommandContext } from '../command-context';
import { requestEdits } from '../run-edits';

export function isLeftOutByItself({ index }: CommandContext, path: string): boolean {
  return index.get(path)?.leftOut === true;
}

/** Writes into the note that it is not to be read. */
export async function leaveOut(context: CommandContext, note: TFile): Promise<void> {
  await writeProperty(context, note, false, context.words.frameworks.leaveOut.leave(note.basename));
}

/** Takes that out of the note. */
export async function readAgain(context: CommandContext, note: TFile): Promise<void> {
  await writeProperty(context, note, null, context.words.frameworks.leaveOut.read(note.basename));
}

async function writeProperty(context: CommandContext, note: TFile, value: false | null, title: string): Promise<void> {
  await requestEdits(context, {
    title, paths: [note.path], planner: () => ({ text }) => setTextProperty(text, LEFT_OUT_PROPERTY, value), preview: 'if-many',
  });
}
