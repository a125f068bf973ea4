import type { PaneType } from 'obsidian';
import type { Explanation } from '../../core/note/explain';
import type { Words } from '../../i18n/en';
import type { NotePlace, StopListening } from '../sidebar-deps';

/** Everything the explanation needs from outside. */
export interface ExplainDeps {
  readonly words: () => Words;
  /** How the note at a path is read; null when it is gone. Rejects when it cannot be read. */
  readonly explain: (path: string) => Promise<Explanation | null>;
  readonly activePath: () => string | null;
  readonly onActivePathChange: (listener: () => void) => StopListening;
  readonly onIndexChange: (listener: (changedPaths: readonly string[]) => void) => StopListening;
  readonly openNote: (place: NotePlace, pane: PaneType | boolean) => Promise<void>;
  readonly onError: (error: unknown) => void;
}
