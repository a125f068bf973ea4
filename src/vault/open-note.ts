import { type App, Notice, type PaneType, type TFile, type WorkspaceLeaf } from 'obsidian';
import type { Words } from '../i18n/en';

/** A line (1-based) of a note. */
export interface NotePlace {
  readonly path: string;
  readonly line: number;
}

/**
 * Shows a place. `pane` as `Keymap.isModEvent` gives it: false stays in the tab the note is open in. Never
 * rejects: what goes wrong is told to the user.
 */
export type OpenNote = (place: NotePlace, pane: PaneType | boolean) => Promise<void>;

export function createOpenNote(app: App, words: Words, report: (message: string, error: unknown) => void): OpenNote {
  return async (place, pane) => {
    const file = app.vault.getFileByPath(place.path);
    if (file === null) {
      new Notice(words.notices.noteGone(place.path));
      return;
    }
    try {
      await openAt(app, file, place.line, pane);
    } catch (error) {
      report(words.errors.openNote(place.path), error);
    }
  };
}

/** The line goes with the opening: scrolling afterwards is lost in a tab that is still loading. */
async function openAt(app: App, file: TFile, line: number, pane: PaneType | boolean): Promise<void> {
  const { workspace } = app;
  const leaf = (pane === false ? leafShowing(app, file) : null) ?? workspace.getLeaf(pane);
  await leaf.openFile(file, { active: true, eState: { line: Math.max(0, line - 1) } });
  await workspace.revealLeaf(leaf);
}

function leafShowing(app: App, file: TFile): WorkspaceLeaf | null {
  const { workspace } = app;
  const open = workspace.getLeavesOfType('markdown').filter((leaf) => leaf.getViewState().state?.['file'] === file.path);
  const recent = workspace.getMostRecentLeaf();
  return open.find((leaf) => leaf === recent) ?? open[0] ?? null;
}
