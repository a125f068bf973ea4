import type { App } from '../app';
import { setIcon } from '../dom/icons';
import { Modal } from '../ui/modal';
import type { SettingTab } from './setting-tab';

/** `app.setting`: the tabs that exist, and the dialog that shows one of them. */
export class SettingsModal extends Modal {
  readonly pluginTabs: SettingTab[] = [];
  readonly hostTabs: SettingTab[] = [];
  activeTab: SettingTab | null = null;
  private readonly navEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.contentEl.addClass('vertical-tabs-container');
    this.navEl = this.contentEl.createDiv('vertical-tab-header');
  }

  addPluginTab(tab: SettingTab): void {
    this.pluginTabs.push(tab);
    // The app asks once on registration, to index the settings for its search.
    tab.update();
    this.drawNavigation();
  }

  removePluginTab(tab: SettingTab): void {
    const index = this.pluginTabs.indexOf(tab);
    if (index >= 0) this.pluginTabs.splice(index, 1);
    if (this.activeTab === tab) this.leaveTab();
    this.drawNavigation();
  }

  override onOpen(): void {
    this.drawNavigation();
    const tab = this.activeTab ?? this.pluginTabs[0] ?? this.hostTabs[0];
    if (tab) this.openTab(tab);
  }

  override onClose(): void {
    this.leaveTab();
  }

  openTabById(id: string): SettingTab | null {
    const tab = [...this.pluginTabs, ...this.hostTabs].find((candidate) => candidate.id === id) ?? null;
    if (tab) this.openTab(tab);
    return tab;
  }

  openTab(tab: SettingTab): void {
    this.leaveTab();
    this.activeTab = tab;
    this.contentEl.append(tab.containerEl);
    this.drawNavigation();
    tab.show();
  }

  private leaveTab(): void {
    this.activeTab?.hide();
    this.activeTab?.containerEl.detach();
    this.activeTab = null;
  }

  private drawNavigation(): void {
    this.navEl.empty();
    this.drawSection('Playground', this.hostTabs);
    this.drawSection('Community plugins', this.pluginTabs);
  }

  private drawSection(title: string, tabs: readonly SettingTab[]): void {
    if (tabs.length === 0) return;
    const group = this.navEl.createDiv('vertical-tab-header-group');
    group.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
    for (const tab of tabs) {
      const item = group.createDiv({ cls: 'vertical-tab-nav-item tappable', attr: { role: 'tab', tabindex: 0 } });
      item.toggleClass('is-active', tab === this.activeTab);
      if (tab.icon) setIcon(item.createDiv('vertical-tab-nav-item-icon'), tab.icon);
      item.createDiv({ cls: 'vertical-tab-nav-item-title', text: tab.name });
      item.addEventListener('click', () => this.openTab(tab));
    }
  }
}
