import { type App, MarkdownView } from 'obsidian';

/** Draws every open note anew, in the editor and in reading view, after a change of how lines look. */
export function redrawNotes(app: App): void {
  app.workspace.updateOptions();
  for (const { view } of app.workspace.getLeavesOfType('markdown')) {
    if (view instanceof MarkdownView) view.previewMode.rerender(true);
  }
}
