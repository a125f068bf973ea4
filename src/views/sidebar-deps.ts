import type { HoverParent, PaneType } from 'obsidian';
import type { FrameworkNoteModel } from '../core/cards/build-framework-note';
import type { GapLine, RelatedModel } from '../core/cards/link-models';
import type { SidebarModel } from '../core/cards/sidebar-model';
import type { FrameworkProblem } from '../core/frameworks/user-frameworks';
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

/** Where a menu opens: at the pointer, or below the element that the keyboard is on. */
export type MenuPlace = { readonly event: MouseEvent } | { readonly target: HTMLElement };

/** A line that the sidebar adds to the app's menu for a link. */
export interface MenuEntry {
  readonly title: string;
  readonly icon: string;
  readonly run: () => void;
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
  /** Left out by its own property. */
  readonly isLeftOut?: (path: string) => boolean;
  /** Could not be read since the app was started. */
  readonly unread?: (path: string) => boolean;
  /** Reads all notes again. */
  readonly rebuild?: () => void;
  /** Takes the property away that leaves the open note out. */
  readonly readAgain?: () => void;
  readonly openNote: (place: NotePlace, pane: PaneType | boolean) => Promise<void>;
  readonly insertTemplate: () => void;
  readonly newAnalysisNote: () => void;
  readonly onError: (error: unknown) => void;
  /** The app's own menu for a link to a note. */
  readonly noteMenu?: (at: MenuPlace, place: NotePlace, entries: readonly MenuEntry[]) => void;
  /** What a framework note defines; null for any other note. */
  readonly frameworkNote?: (path: string) => FrameworkNoteModel | null;
  /** What can be done with a name in the heading of a card by which no framework is known. */
  readonly unlistedMenu?: (at: MenuPlace, name: string) => void;
  readonly chipMenu?: (at: MenuPlace, framework: string) => void;
  /** What is odd in the vault's framework notes, and what can be done about it. */
  readonly frameworkProblems?: () => readonly FrameworkProblem[];
  readonly problemMenu?: (at: MenuPlace, problem: FrameworkProblem) => void;
  /** Finds the notes that share a framework. */
  readonly showFramework?: (framework: string) => void;
  readonly addGapLine?: (path: string, line: GapLine) => void;
  readonly dismissGapLine?: (path: string, line: GapLine) => void;
  readonly copyEvidence?: (path: string, related: RelatedModel) => void;
  /** A link to the note at `path`, as the app would write it into the note at `sourcePath`. */
  readonly linkText?: (path: string, sourcePath: string) => string;
  /** Marks a note with the frameworks it uses. */
  readonly markNote?: (path: string) => void;
  readonly hoverNote?: (hovered: HoveredNote) => void;
}
