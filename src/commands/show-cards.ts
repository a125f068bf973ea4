import { Notice, type TFile } from 'obsidian';
import { liesInFolders } from '../core/settings';
import type { CommandContext } from './command-context';
import { openSidebar } from './open-sidebar';

/** Opens the sidebar on the first card of a note, or says that the note has none. */
export async function showCards(context: CommandContext, note: TFile): Promise<void> {
  const { activeNote, app, index, openNote, words } = context;
  if (activeNote.file !== note) await openNote({ path: note.path, line: 1 }, false);
  const view = await openSidebar(context);
  const analysis = index.get(note.path);
  if (analysis === undefined) tellUnread(context, note);
  else if (analysis.cards.length === 0) new Notice(words.notices.noCards(analysis.title.text));
  if (view === null) return;
  app.workspace.setActiveLeaf(view.leaf, { focus: true });
  view.focusContent();
}

/** Of a folder that is left out the sidebar says so itself. */
function tellUnread({ settings, words }: CommandContext, note: TFile): void {
  if (!liesInFolders(note.path, settings().excludedFolders)) new Notice(words.notices.stillReading);
}
