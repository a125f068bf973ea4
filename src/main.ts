import { getLanguage, parseYaml, Plugin } from 'obsidian';
import packedCatalogue from 'latticework:packed-catalogue';
import packedSections from 'latticework:packed-sections';
import { barHeadingPostProcessor } from './blocks/bar-heading-post-processor';
import type { CommandContext } from './commands/command-context';
import { openSidebar } from './commands/open-sidebar';
import { tellUnread } from './commands/rebuild-index';
import { registerAll } from './commands/register-all';
import { createSidebarDeps } from './commands/sidebar-deps';
import { createExplainDeps } from './commands/explain-note';
import { parseCatalogue } from './core/frameworks/catalogue';
import { FrameworkIndex } from './core/index/framework-index';
import { parseSectionWords } from './core/note/section-words';
import { type AnalysisRules, createRules } from './core/rules';
import { DEFAULT_SETTINGS, type Settings } from './core/settings';
import { unpackText } from './core/text/unpack';
import { barHeadingExtension } from './editor/bar-heading-extension';
import { scriptFor, wordsFor } from './i18n/words';
import { reportError } from './report-error';
import { LatticeworkSettingTab } from './settings/settings-tab';
import { readsOtherwise, SettingsStore } from './settings/settings-store';
import { ActiveNote } from './vault/active-note';
import { Indexer } from './vault/indexer';
import { HOVER_SOURCE } from './vault/note-links';
import { createOpenNote } from './vault/open-note';
import { redrawNotes } from './vault/redraw-notes';
import { EXPLAIN_VIEW, ExplainView } from './views/explain-view';
import { SIDEBAR_VIEW, SidebarView } from './views/sidebar-view';

/** Builds the parts and hands each what it needs; whatever is registered here the app takes back on unloading. */
export default class Latticework extends Plugin {
  override settings: Settings = DEFAULT_SETTINGS;
  private readonly words = wordsFor(getLanguage());
  private readonly store = new SettingsStore({ load: () => this.loadData(), save: (settings) => this.saveData(settings) });
  private readonly context = this.createContext();

  override async onload(): Promise<void> {
    await this.onExternalSettingsChange();
    this.settings = this.store.current;
    this.store.subscribe((settings, before) => { this.apply(settings, before); });
    const { app, context, words } = this;
    this.addChild(context.activeNote);
    this.addChild(context.indexer);
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
    if (readsOtherwise(settings, before)) this.context.indexer.rebuildSoon();
    if (settings.headingBars !== before.headingBars || settings.styleBars !== before.styleBars) redrawNotes(this.app);
  }

  private createContext(): CommandContext {
    const { app, words } = this;
    const catalogue = once(() => parseCatalogue(unpackText(packedCatalogue)));
    const sectionWords = once(() => parseSectionWords(unpackText(packedSections)));
    const readBy = createRules({ catalogue, sectionWords, parseProperties: parseYaml });
    const rules = (): AnalysisRules => readBy(this.settings);
    const index = new FrameworkIndex();
    const indexer = new Indexer(app, index, {
      rules,
      excludedFolders: () => this.settings.excludedFolders,
      onUnread: (paths) => { tellUnread(words, paths); },
      report: (error) => { reportError(words.errors.index, error); },
    });
    return {
      app, words, script: scriptFor(getLanguage()), settings: () => this.settings, catalogue, rules, index, indexer,
      activeNote: new ActiveNote(app), openNote: createOpenNote(app, words, reportError), report: reportError,
    };
  }
}

/** Does the work on the first call and keeps what comes out. */
function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: work() }).value;
}
