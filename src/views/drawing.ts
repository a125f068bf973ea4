import type { Words } from '../i18n/en';
import type { Folds } from './folds';
import type { SidebarDeps } from './sidebar-deps';
import type { Stops } from './stops';

/** What every drawing function of the sidebar needs; none of them holds state of its own. */
export interface Drawing {
  readonly words: Words['sidebar'];
  readonly diagnostics: Words['diagnostics'];
  /** For what the sidebar only starts. */
  readonly deps: SidebarDeps;
  readonly stops: Stops;
  readonly folds: Folds;
  /** Frameworks whose whole list of notes was asked for. */
  readonly unfolded: ReadonlySet<string>;
  readonly icon: (parent: HTMLElement, name: string) => void;
}
