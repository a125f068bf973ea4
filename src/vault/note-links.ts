import type { App, HoverParent } from 'obsidian';
import type { NotePlace } from './open-note';

/** Under this id the app asks whether to preview our links; its settings list it by the plugin's name. */
export const HOVER_SOURCE = 'latticework';

export interface HoveredLink {
  readonly event: MouseEvent;
  readonly parent: HoverParent;
  readonly target: HTMLElement;
  readonly place: NotePlace;
}

/** The app's own page preview. The event's payload is documented only by example in the developer docs (Bases view guide). */
export function previewNote(app: App, { event, parent, target, place }: HoveredLink): void {
  app.workspace.trigger('hover-link', {
    event, source: HOVER_SOURCE, hoverParent: parent, targetEl: target, linktext: place.path, sourcePath: '',
    state: { scroll: Math.max(0, place.line - 1) },
  });
}
