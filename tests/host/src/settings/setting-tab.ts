import type { App } from '../app';
import type { Plugin } from '../plugins/plugin';
import { setIcon } from '../dom/icons';
import { isGroup, type PageDefinition, type SettingDefinitionItem } from './definitions';
import { drawDefinitions, type DrawContext } from './draw-definitions';
import type { SettingPage } from './setting';

export abstract class SettingTab {
  id = '';
  name = '';
  icon = '';
  readonly containerEl: HTMLElement = createDiv('vertical-tab-content');
  settingItems: SettingDefinitionItem[] = [];
  /** The open sub-pages, as names: definitions are made anew on every update. */
  private trail: string[] = [];
  private customPage: SettingPage | null = null;
  private cleanups: (() => void)[] = [];
  private predicates: (() => void)[] = [];
  private readonly queries = new Map<string, string>();

  constructor(readonly app: App) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  getControlValue(_key: string): unknown {
    return undefined;
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {}

  /** The imperative way; used only when there are no definitions. */
  display(): void {}

  hide(): void {
    this.reset();
    this.trail = [];
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) this.draw();
  }

  refreshDomState(): void {
    for (const apply of this.predicates) apply();
  }

  /** Called by the settings dialog when the tab is chosen. */
  show(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length > 0) this.draw();
    else this.display();
  }

  private draw(): void {
    const scrolled = this.containerEl.scrollTop;
    this.reset();
    this.containerEl.empty();
    let items = this.settingItems;
    let shown: PageDefinition | null = null;
    for (const name of this.trail) {
      shown = findPage(items, name);
      items = shown?.items ?? [];
    }
    if (shown) this.drawTitlebar(shown.name);
    if (shown?.page) this.drawCustomPage(shown.page());
    else drawDefinitions(items, this.containerEl, this.context());
    this.containerEl.scrollTop = scrolled;
  }

  private context(): DrawContext {
    return {
      app: this.app,
      store: this,
      cleanups: this.cleanups,
      predicates: this.predicates,
      queries: this.queries,
      openPage: (page) => {
        this.trail.push(page.name);
        this.draw();
      },
    };
  }

  private drawTitlebar(title: string): void {
    const bar = this.containerEl.createDiv('setting-page-titlebar');
    const back = bar.createDiv({ cls: 'clickable-icon setting-page-back', attr: { 'aria-label': 'Back', role: 'button', tabindex: 0 } });
    setIcon(back, 'chevron-left');
    bar.createDiv({ cls: 'setting-page-title', text: title });
    back.addEventListener('click', () => {
      this.trail.pop();
      this.draw();
    });
  }

  private drawCustomPage(page: SettingPage): void {
    this.customPage = page;
    this.containerEl.append(page.rootEl);
    page.display();
  }

  private reset(): void {
    this.customPage?.hide();
    this.customPage = null;
    for (const cleanup of this.cleanups) cleanup();
    this.cleanups = [];
    this.predicates = [];
  }
}

function findPage(items: readonly SettingDefinitionItem[], name: string): PageDefinition | null {
  for (const item of items) {
    if (item.type === 'page' && item.name === name) return item;
    const inside = isGroup(item) ? findPage(item.items ?? [], name) : null;
    if (inside) return inside;
  }
  return null;
}

export abstract class PluginSettingTab extends SettingTab {
  constructor(app: App, readonly plugin: Plugin) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  /** The defaults keep settings flat on the plugin, and save nothing but them. */
  override getControlValue(key: string): unknown {
    return asRecord(this.plugin.settings)[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = asRecord(this.plugin.settings);
    settings[key] = value;
    this.plugin.settings = settings;
    await this.plugin.saveData(settings);
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
