import type { HoverParent, PaneType } from 'obsidian';
import type { SidebarModel } from '../core/cards/sidebar-model';
import type { Words } from '../i18n/en';

/** A place in a note; the line is 1-based. */
export interface NotePlace {
  readonly path: string;
  readonly line: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A link under the pointer, for the app's page preview. */
export interface HoveredNote {
  readonly event: MouseEvent;
  readonly parent: HoverParent;
  readonly target: HTMLElement;
  readonly place: NotePlace;
}

export type StopListening = () => void;

/** Everything the sidebar needs from outside; it knows neither vault nor index. */
export interface SidebarDeps {
  readonly words: () => Words;
  /** What to draw for a note; null while the note is not analysed (yet). */
  readonly model: (path: string) => SidebarModel | null;
  /** The note last active, also while the sidebar itself has focus; null when none is open. */
  readonly activePath: () => string | null;
  readonly onActivePathChange: (listener: () => void) => StopListening;
  readonly onIndexChange: (listener: (changedPaths: readonly string[]) => void) => StopListening;
  /** Null when nothing is being indexed. */
  readonly progress: () => Progress | null;
  readonly onProgress: (listener: () => void) => StopListening;
  /** Left out by the settings. */
  readonly isExcluded: (path: string) => boolean;
  readonly openNote: (place: NotePlace, pane: PaneType | boolean) => Promise<void>;
  readonly insertTemplate: () => void;
  readonly newAnalysisNote: () => void;
  readonly onError: (error: unknown) => void;
  /** The app's own menu for a link to a note. */
  readonly noteMenu?: (event: MouseEvent, place: NotePlace) => void;
  readonly hoverNote?: (hovered: HoveredNote) => void;
}
