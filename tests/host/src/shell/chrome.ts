import type { App } from '../app';
import { setIcon } from '../dom/icons';
import { setTooltip } from '../dom/tooltip';
import { Notice } from '../ui/notice';
import { currentTheme, followWidth, setTheme } from './appearance';
import { CommandPalette } from './command-palette';
import { FILE_EXPLORER, FileExplorerView } from './file-explorer';
import { PlaygroundTab } from './playground-tab';

export const DISCLAIMER = 'Playground, not Obsidian. Notes are copies in memory; nothing is written back.';

/** The host's own buttons, commands and shortcuts around the workspace. */
export async function furnish(app: App, note: string): Promise<void> {
  const reload = (): Promise<void> => reloadPlugins(app);
  app.viewRegistry.register(FILE_EXPLORER, (leaf) => new FileExplorerView(leaf));
  await app.workspace.ensureSideLeaf(FILE_EXPLORER, 'left', { reveal: false });
  app.shell.leftEl.createDiv({ cls: 'host-note', text: note });
  app.setting.hostTabs.push(new PlaygroundTab(app, reload));
  addCommands(app, reload);
  addRibbon(app);
  addPhoneBar(app);
  addWordCount(app);
  followWidth(app);
}

async function reloadPlugins(app: App): Promise<void> {
  for (const id of [...app.plugins.enabledPlugins]) await app.plugins.reload(id);
}

function toggleTheme(app: App): void {
  setTheme(currentTheme() === 'dark' ? 'light' : 'dark', app);
}

function addCommands(app: App, reload: () => Promise<void>): void {
  const palette = (): void => new CommandPalette(app).open();
  const settings = (): void => app.setting.open();
  const add = (id: string, name: string, icon: string, callback: () => unknown): void => app.commands.addCommand({ id, name, icon, callback });
  add('app:open-settings', 'Open settings', 'settings', settings);
  add('app:toggle-left-sidebar', 'Toggle left sidebar', 'panel-left', () => app.workspace.leftSplit.toggle());
  add('app:toggle-right-sidebar', 'Toggle right sidebar', 'panel-right', () => app.workspace.rightSplit.toggle());
  add('file-explorer:new-file', 'Create new note', 'square-pen', () => newNote(app));
  add('theme:switch', 'Toggle light/dark theme', 'moon', () => toggleTheme(app));
  add('app:reload-plugins', 'Reload the plugin', 'refresh-cw', async () => {
    await reload();
    new Notice('The plugin was loaded again.');
  });
  app.commands.addCommand({
    id: 'workspace:move-to-new-window',
    name: 'Move current tab to new window',
    icon: 'external-link',
    checkCallback: (checking) => {
      const leaf = app.workspace.activeLeaf;
      if (leaf && !checking) app.workspace.moveLeafToPopout(leaf);
      return leaf !== null;
    },
  });
  app.commands.addCommand({
    id: 'markdown:toggle-preview',
    name: 'Toggle reading view',
    icon: 'book-open',
    checkCallback: (checking) => {
      const view = app.workspace.activeEditor;
      if (view && !checking) void view.setMode(view.getMode() === 'source' ? 'preview' : 'source');
      return view !== null;
    },
  });
  const shortcut = (key: string, run: () => void): unknown => app.scope.register(['Mod'], key, () => (run(), false));
  shortcut('p', palette);
  shortcut(',', settings);
  shortcut('e', () => app.commands.executeCommandById('markdown:toggle-preview'));
}

async function newNote(app: App): Promise<void> {
  const file = await app.fileManager.createNewMarkdownFile(app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? ''));
  await app.workspace.getLeaf(false).openFile(file);
}

function button(parent: HTMLElement, icon: string, title: string, run: () => unknown): void {
  const el = parent.createEl('button', { cls: 'clickable-icon side-dock-ribbon-action', type: 'button' });
  setIcon(el, icon);
  setTooltip(el, title);
  el.addEventListener('click', () => void run());
}

function addRibbon(app: App): void {
  const { ribbonEl, ribbonFootEl } = app.shell;
  button(ribbonEl, 'panel-left', 'Toggle left sidebar', () => app.workspace.leftSplit.toggle());
  button(ribbonEl, 'command', 'Command palette', () => new CommandPalette(app).open());
  button(ribbonFootEl, 'refresh-cw', 'Reload the plugin', () => app.commands.executeCommandById('app:reload-plugins'));
  button(ribbonFootEl, 'sun', 'Light or dark', () => toggleTheme(app));
  button(ribbonFootEl, 'settings', 'Settings', () => app.setting.open());
  button(ribbonFootEl, 'panel-right', 'Toggle right sidebar', () => app.workspace.rightSplit.toggle());
}

function addPhoneBar(app: App): void {
  const bar = app.shell.phoneBarEl;
  button(bar, 'panel-left', 'Files', () => app.workspace.leftSplit.toggle());
  button(bar, 'square-pen', 'New note', () => newNote(app));
  button(bar, 'command', 'Command palette', () => new CommandPalette(app).open());
  button(bar, 'settings', 'Settings', () => app.setting.open());
  button(bar, 'panel-right', 'Right sidebar', () => app.workspace.rightSplit.toggle());
}

/** Han characters count one each, as people who write them expect. */
function addWordCount(app: App): void {
  const item = app.shell.statusBarEl.createDiv('status-bar-item');
  const show = (): void => {
    const text = app.workspace.activeEditor?.getViewData() ?? '';
    const words = text.match(/\p{Script=Han}|[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
    item.setText(`${words} words`);
  };
  for (const event of ['file-open', 'editor-change']) app.workspace.on(event, show);
}
