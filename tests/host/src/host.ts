import { App } from './app';
import { installDomHelpers } from './dom/globals';
import { installTooltips } from './dom/tooltip';
import { setLanguage, type Language } from './locale';
import { obsidianModule } from './obsidian-module';
import type { Plugin } from './plugins/plugin';
import type { PluginSource } from './plugins/plugin-loader';
import { memoryStorage, type HostStorage } from './plugins/storage';
import { requireModule } from './require';
import { setTheme, type Theme } from './shell/appearance';
import { DISCLAIMER, furnish } from './shell/chrome';
import { isLanguage } from './shell/playground-tab';
import { buildShell } from './shell/shell';
import { defaultSwitches, type Switches } from './switches';
import { Menu } from './ui/menu';
import type { VaultFiles } from './vault/vault';
import type { WorkspaceLeaf } from './workspace/leaf';
import { MarkdownView } from './workspace/markdown-view';
import { EmptyView } from './workspace/view';

export interface HostOptions {
  readonly files: VaultFiles;
  readonly plugins?: readonly PluginSource[];
  readonly language?: Language;
  readonly theme?: Theme;
  readonly vaultName?: string;
  readonly storage?: HostStorage;
  readonly switches?: Partial<Omit<Switches, 'failingReads'>>;
  /** Views set up after the plugins loaded and before the layout is ready, as a restored workspace does. */
  readonly restore?: readonly { readonly type: string; readonly side: 'left' | 'right' | 'root'; readonly state?: Record<string, unknown> }[];
  /** The note open at the start. */
  readonly openFile?: string;
  /** Start with nothing indexed; `changed` comes for every note once the layout is ready. */
  readonly coldCache?: boolean;
  /** What the foot of the file list says. */
  readonly note?: string;
}

/** The argument of `executeObsidian`, in the shape wdio-obsidian-service passes. */
export interface ObsidianArgument {
  readonly app: App;
  readonly obsidian: Readonly<Record<string, unknown>>;
  readonly plugins: Record<string, Plugin>;
  readonly require: (id: string) => unknown;
}

export interface Host {
  readonly app: App;
  readonly arg: ObsidianArgument;
  readonly switches: Switches;
  open(path: string): Promise<WorkspaceLeaf>;
  /** Resolves when no file waits to be indexed and the next task has run. */
  settled(): Promise<void>;
  reloadPlugin(id: string): Promise<void>;
  moveToNewWindow(leaf: WorkspaceLeaf): Window;
  setTheme(theme: Theme): void;
  setLanguage(language: Language): void;
  stop(): Promise<void>;
}

export async function startHost(root: HTMLElement, options: HostOptions): Promise<Host> {
  installDomHelpers();
  installTooltips(root.doc);
  const app = createApp(root, options);
  Menu.keymap = app.keymap;
  const stopListening = app.keymap.listen(window);
  app.vault.seed(options.files);
  if (!options.coldCache) app.metadataCache.readAll();
  app.workspace.start();
  await furnish(app, options.note ?? DISCLAIMER);
  for (const plugin of options.plugins ?? []) app.plugins.install(plugin);
  for (const plugin of options.plugins ?? []) await app.plugins.enable(plugin.manifest.id);
  for (const { type, side, state } of options.restore ?? []) await restoreLeaf(app, type, side, state);
  if (options.openFile) await openPath(app, options.openFile);
  app.workspace.setLayoutReady();
  if (options.coldCache) for (const file of app.vault.getFiles()) app.metadataCache.enqueue(file);
  return hostOf(app, stopListening);
}

function createApp(root: HTMLElement, options: HostOptions): App {
  const storage = options.storage ?? memoryStorage();
  const remembered = storage.read('language');
  setLanguage(options.language ?? (isLanguage(remembered) ? remembered : 'en'));
  if (options.language) storage.write('language', options.language);
  setTheme(options.theme ?? 'light');
  const app = new App({
    shell: buildShell(root),
    storage,
    switches: { ...defaultSwitches(), ...options.switches },
    vaultName: options.vaultName ?? 'Playground',
    require: requireModule,
  });
  app.viewRegistry.register('markdown', (leaf) => new MarkdownView(leaf));
  app.viewRegistry.register('empty', (leaf) => new EmptyView(leaf));
  // Some plugins, and the mocks, still read these globals.
  Object.assign(window, { app, moment: obsidianModule['moment'] });
  return app;
}

async function restoreLeaf(app: App, type: string, side: 'left' | 'right' | 'root', state?: Record<string, unknown>): Promise<void> {
  const { workspace } = app;
  const leaf = side === 'root' ? workspace.getLeaf('tab') : side === 'left' ? workspace.getLeftLeaf(false) : workspace.getRightLeaf(false);
  await leaf.setViewState({ type, ...(state && { state }) });
}

async function openPath(app: App, path: string): Promise<WorkspaceLeaf> {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`host: no file "${path}" in the vault`);
  const leaf = app.workspace.getLeaf(false);
  await leaf.openFile(file);
  return leaf;
}

function hostOf(app: App, stopListening: () => void): Host {
  return {
    app,
    arg: { app, obsidian: obsidianModule, plugins: app.plugins.plugins, require: requireModule },
    switches: app.switches,
    open: (path) => openPath(app, path),
    settled: async () => {
      await app.metadataCache.settled();
      await new Promise((done) => window.setTimeout(done));
    },
    reloadPlugin: (id) => app.plugins.reload(id),
    moveToNewWindow: (leaf) => app.workspace.moveLeafToPopout(leaf).win,
    setTheme: (theme) => setTheme(theme, app),
    setLanguage,
    stop: async () => {
      stopListening();
      for (const id of [...app.plugins.enabledPlugins]) await app.plugins.disable(id);
      for (const leaf of app.workspace.allLeaves) await leaf.closeView();
      for (const el of document.querySelectorAll('.modal-container, .menu, .notice-container, .suggestion-container, .tooltip, .host-popout')) el.remove();
    },
  };
}
