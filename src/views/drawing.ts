import type { Words } from '../i18n/en';
import type { Folds } from './folds';
import type { RelatedChoices } from './related/related-choices';
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
  readonly links: Words['sidebarLinks'];
  /** Lists whose rest was asked for. */
  readonly unfolded: ReadonlySet<string>;
  /** Opens groups that may be closed, and draws. */
  readonly unfold: (...groups: readonly string[]) => void;
  readonly choices: () => RelatedChoices;
  readonly choose: (change: Partial<RelatedChoices>) => void;
  readonly icon: (parent: HTMLElement, name: string) => void;
}
