import type { App } from 'obsidian';
import type { Catalogue } from '../core/frameworks/catalogue';
import type { Script } from '../core/frameworks/framework';
import type { UserFrameworks } from '../core/frameworks/user-frameworks';
import type { FrameworkIndex } from '../core/index/framework-index';
import type { AnalysisRules } from '../core/rules';
import type { Settings } from '../core/settings';
import type { Words } from '../i18n/en';
import type { ActiveNote } from '../vault/active-note';
import type { EditRuns } from '../vault/edit-runs';
import type { Indexer } from '../vault/indexer';
import type { OpenNote } from '../vault/open-note';

/** What commands work with, handed in by the plugin. */
export interface CommandContext {
  readonly app: App;
  readonly words: Words;
  /** Of the interface. */
  readonly script: Script;
  readonly settings: () => Settings;
  /** Takes and saves one; rejects where it cannot be saved, and then it holds until the app is closed. */
  readonly setSetting: (key: keyof Settings, value: unknown) => Promise<void>;
  /** In force now: with the user's own frameworks in it. Read on first use. */
  readonly catalogue: () => Catalogue;
  /** What the framework notes define, and what is wrong with them. */
  readonly frameworkNotes: () => UserFrameworks;
  /** What notes are read by under the settings in force. */
  readonly rules: () => AnalysisRules;
  readonly index: FrameworkIndex;
  readonly indexer: Indexer;
  readonly activeNote: ActiveNote;
  /** Changes to notes that were asked for, and the memory of the last. */
  readonly runs: EditRuns;
  readonly openNote: OpenNote;
  /** Tells the user, in plain words, of an error that was caught. */
  readonly report: (message: string, error: unknown) => void;
}
