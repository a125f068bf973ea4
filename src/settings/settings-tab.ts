import { type App, type Plugin, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import type { Words } from '../i18n/en';
import type { Settings } from '../core/settings';
import { refreshExamples } from './setting-examples';
import { ownWordRole, SettingRows } from './setting-rows';
import type { SettingsStore } from './settings-store';

/** Connects the rows of the settings with the store. */
export class LatticeworkSettingTab extends PluginSettingTab {
  override icon = 'layers';

  constructor(
    app: App,
    plugin: Plugin,
    private readonly store: SettingsStore,
    private readonly words: Words,
    private readonly report: (message: string, error: unknown) => void,
  ) {
    super(app, plugin);
    store.subscribe((settings, before) => { this.showChange(settings, before); });
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return new SettingRows(this.app, this.words, this.store.current, (key, values) => { void this.setControlValue(key, values); }).all();
  }

  override getControlValue(key: string): unknown {
    const role = ownWordRole(key);
    if (role !== null) return this.store.current.ownWords[role].join(', ');
    return new Map<string, unknown>(Object.entries(this.store.current)).get(key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const role = ownWordRole(key);
    try {
      if (role === null) await this.store.set(key, value);
      else await this.store.set('ownWords', { ...this.store.current.ownWords, [role]: [String(value)] });
    } catch (error) {
      this.report(this.words.errors.saveSettings, error);
    }
  }

  /** What is drawn follows the settings, whoever changes them. A list is drawn anew: nobody types in one. */
  private showChange(settings: Settings, before: Settings): void {
    if (listed(settings) === listed(before)) refreshExamples(this.containerEl, settings, this.words);
    else this.update();
  }
}

function listed({ excludedFolders, ignoredPhrases }: Settings): string {
  return [excludedFolders, ignoredPhrases].map((values) => values.join('\n')).join('\n\n');
}
