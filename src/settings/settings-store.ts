import { DEFAULT_SETTINGS, OWN_WORD_ROLES, parseSettings, type Settings } from '../core/settings';

export interface SettingsData {
  readonly load: () => Promise<unknown>;
  readonly save: (settings: Settings) => Promise<void>;
}

type SettingsListener = (settings: Settings, before: Settings) => void;

/** The settings in force. A value that cannot be saved still holds until the app is closed. */
export class SettingsStore {
  private settings = DEFAULT_SETTINGS;
  private readonly listeners = new Set<SettingsListener>();

  constructor(private readonly data: SettingsData) {}

  get current(): Settings {
    return this.settings;
  }

  /** Reads what is saved, at start and when another device or program has written it. Rejects as `load` does. */
  async load(): Promise<void> {
    this.take(parseSettings(await this.data.load()));
  }

  /** Takes one value, checked like a saved one, and saves. Rejects as `save` does. */
  async set(key: string, value: unknown): Promise<void> {
    this.take(parseSettings({ ...this.settings, [key]: value }));
    await this.data.save(this.settings);
  }

  /** Calls `listener` after each change; the function returned ends that. */
  subscribe(listener: SettingsListener): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }

  private take(settings: Settings): void {
    const before = this.settings;
    this.settings = settings;
    for (const listener of [...this.listeners]) listener(settings, before);
  }
}

/** Whether all notes would be read otherwise under the one than under the other. */
export function readsOtherwise(one: Settings, other: Settings): boolean {
  return one.headingBars !== other.headingBars || one.tagPrefix !== other.tagPrefix || one.frameworkFolder !== other.frameworkFolder
    || one.excludedFolders.join('\n') !== other.excludedFolders.join('\n')
    || OWN_WORD_ROLES.some((role) => one.ownWords[role].join('\n') !== other.ownWords[role].join('\n'));
}

/** Phrases that never count under one of the two alone: only notes that hold one are read otherwise. */
export function changedPhrases(one: Settings, other: Settings): readonly string[] {
  const only = (phrases: readonly string[], others: readonly string[]): string[] => phrases.filter((phrase) => !others.includes(phrase));
  return [...only(one.ignoredPhrases, other.ignoredPhrases), ...only(other.ignoredPhrases, one.ignoredPhrases)];
}
