import { type App, type Plugin, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import type { Words } from '../i18n/en';
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
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return new SettingRows(this.app, this.words.settings, this.store.current, (folders) => {
      void this.setControlValue('excludedFolders', folders).then(() => { this.update(); });
    }).all();
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
}
