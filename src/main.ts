import { getLanguage, Plugin } from 'obsidian';
import { barHeadingPostProcessor } from './blocks/bar-heading-post-processor';
import { openSidebar } from './commands/open-sidebar';
import { registerAll } from './commands/register-all';
import { createSidebarDeps } from './commands/sidebar-deps';
import { createExplainDeps } from './commands/explain-note';
import { DEFAULT_SETTINGS, type Settings } from './core/settings';
import { createContext } from './create-context';
import { barHeadingExtension } from './editor/bar-heading-extension';
import { wordsFor } from './i18n/words';
import { reportError } from './report-error';
import { LatticeworkSettingTab } from './settings/settings-tab';
import { changedPhrases, readsOtherwise, SettingsStore } from './settings/settings-store';
import { HOVER_SOURCE } from './vault/note-links';
import { redrawNotes } from './vault/redraw-notes';
import { EXPLAIN_VIEW, ExplainView } from './views/explain/explain-view';
import { SIDEBAR_VIEW, SidebarView } from './views/sidebar-view';

/** Builds the parts and hands each what it needs; whatever is registered here the app takes back on unloading. */
export default class Latticework extends Plugin {
  override settings: Settings = DEFAULT_SETTINGS;
  private readonly words = wordsFor(getLanguage());
  private readonly store = new SettingsStore({ load: () => this.loadData(), save: (settings) => this.saveData(settings) });
  private readonly context = createContext(this.app, this.words, () => this.settings, (key, value) => this.store.set(key, value));

  override async onload(): Promise<void> {
    await this.onExternalSettingsChange();
    this.settings = this.store.current;
    this.store.subscribe((settings, before) => { this.apply(settings, before); });
    const { app, context, words } = this;
    for (const part of [context.activeNote, context.indexer, context.runs]) this.addChild(part);
    this.registerView(SIDEBAR_VIEW, (leaf) => new SidebarView(leaf, createSidebarDeps(context)));
    this.registerView(EXPLAIN_VIEW, (leaf) => new ExplainView(leaf, createExplainDeps(context)));
    this.registerHoverLinkSource(HOVER_SOURCE, { display: this.manifest.name, defaultMod: true });
    const bars = (): { bars: string; enabled: boolean } => ({ bars: this.settings.headingBars, enabled: this.settings.styleBars });
    this.registerEditorExtension(barHeadingExtension(bars));
    this.registerMarkdownPostProcessor(barHeadingPostProcessor(bars));
    registerAll(this, context);
    this.addRibbonIcon('layers', words.commands.openFrameworkSidebar, () => { void openSidebar(context); });
    this.addSettingTab(new LatticeworkSettingTab(app, this, this.store, words, reportError));
  }

  override onUserEnable(): void {
    void openSidebar(this.context);
  }

  override async onExternalSettingsChange(): Promise<void> {
    try {
      await this.store.load();
    } catch (error) {
      reportError(this.words.errors.loadSettings, error);
    }
  }

  private apply(settings: Settings, before: Settings): void {
    this.settings = settings;
    const { indexer } = this.context;
    if (readsOtherwise(settings, before)) indexer.rebuildSoon();
    else void indexer.readHolders(changedPhrases(settings, before)).catch((error: unknown) => { reportError(this.words.errors.index, error); });
    if (settings.headingBars !== before.headingBars || settings.styleBars !== before.styleBars) redrawNotes(this.app);
  }
}
