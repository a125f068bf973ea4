import type { App } from '../app';
import { setLanguage, type Language } from '../locale';
import type { SettingDefinitionItem } from '../settings/definitions';
import { SettingTab } from '../settings/setting-tab';
import { Notice } from '../ui/notice';
import { currentTheme, setTheme } from './appearance';

/** The host's own settings, declared the way a plugin declares its. */
export class PlaygroundTab extends SettingTab {
  override id = 'playground';
  override name = 'Playground';
  override icon = 'sliders-horizontal';

  constructor(app: App, private readonly reloadPlugins: () => Promise<void>) {
    super(app);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      { name: 'Dark theme', control: { type: 'toggle', key: 'dark' } },
      {
        name: 'Language',
        desc: 'What the plugin is told the app speaks. The plugin is loaded again.',
        control: { type: 'dropdown', key: 'language', options: { en: 'English', 'zh-TW': '繁體中文', zh: '简体中文' } },
      },
      { name: 'Save notes after', desc: 'Seconds without typing.', control: { type: 'slider', key: 'autosave', min: 0, max: 10, step: 1, displayFormat: (value) => `${value} s` } },
      { name: 'Reload the plugin', desc: 'Unloads and loads it, as switching it off and on does.', action: () => void this.reloadPlugins() },
    ];
  }

  override getControlValue(key: string): unknown {
    if (key === 'dark') return currentTheme() === 'dark';
    if (key === 'language') return this.app.storage.read('language') ?? 'en';
    return this.app.switches.autosaveMs / 1000;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (key === 'dark') setTheme(value === true ? 'dark' : 'light', this.app);
    if (key === 'autosave') this.app.switches.autosaveMs = Number(value) * 1000;
    if (key !== 'language' || !isLanguage(value)) return;
    this.app.storage.write('language', value);
    setLanguage(value);
    await this.reloadPlugins();
    new Notice('The plugin was loaded again in this language.');
  }
}

export function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'zh' || value === 'zh-TW';
}
