import { afterEach, describe, expect, it } from 'vitest';
import { fixtureOf, startFixture } from '../fixture';
import type { HeadlessOptions } from '../headless';

let host: Awaited<ReturnType<typeof startFixture>>;
const start = async (options?: HeadlessOptions): Promise<void> => void (host = await startFixture(options));
const run = (id: string): boolean => host.app.commands.executeCommandById(`fixture:${id}`);
const tick = (ms = 0): Promise<void> => new Promise((done) => window.setTimeout(done, ms));
const view = () => host.app.workspace.getLeavesOfType('fixture-view')[0]?.view;
afterEach(() => host.stop());

describe('views', () => {
  it('builds one view for each setViewState', async () => {
    await start();
    run('show');
    await tick(5);
    run('show');
    await tick(5);
    expect(Reflect.get(view() ?? {}, 'opened')).toBe(1);
  });
  it('opens a view before it gives it a state', async () => {
    await start();
    run('show');
    await tick(5);
    expect(Reflect.get(view() ?? {}, 'log')).toEqual(['onOpen', 'setState x']);
  });
  it('shows a restored view before the layout is ready', async () => {
    await start({ restore: [{ type: 'fixture-view', side: 'right' }] });
    expect(document.querySelectorAll('.fixture-file')).toHaveLength(1);
  });
  it('puts off a hidden view when switched so', async () => {
    await start({ switches: { deferHiddenLeaves: true }, restore: [{ type: 'fixture-view', side: 'left' }] });
    expect(host.app.workspace.getLeavesOfType('fixture-view')[0]?.isDeferred).toBe(true);
  });
  it('builds a put-off view when it is revealed', async () => {
    await start({ switches: { deferHiddenLeaves: true }, restore: [{ type: 'fixture-view', side: 'left' }] });
    const leaf = host.app.workspace.getLeavesOfType('fixture-view')[0];
    if (leaf) await host.app.workspace.revealLeaf(leaf);
    expect(document.querySelectorAll('.fixture-file')).toHaveLength(1);
  });
  it('keeps the leaf when the plugin goes', async () => {
    await start({ restore: [{ type: 'fixture-view', side: 'right' }] });
    await host.app.plugins.disable('fixture');
    await tick(5);
    expect(host.app.workspace.getLeavesOfType('fixture-view')).toHaveLength(1);
  });
  it('rebuilds the view when the plugin comes back', async () => {
    await start({ restore: [{ type: 'fixture-view', side: 'right' }] });
    await host.reloadPlugin('fixture');
    await tick(5);
    expect(document.querySelectorAll('.fixture-file')).toHaveLength(1);
  });
});

describe('active note', () => {
  it('fires file-open once for each note opened', async () => {
    await start();
    host.plugin.events.length = 0;
    await host.open('Beta.md');
    expect(host.plugin.events.filter((event) => event.startsWith('file-open'))).toEqual(['file-open Beta.md']);
  });
  it('keeps the active file while the sidebar has the focus', async () => {
    await start();
    run('show');
    await tick(5);
    expect(host.app.workspace.getActiveFile()?.path).toBe('Alpha.md');
  });
  it('keeps the active editor while the sidebar has the focus', async () => {
    await start();
    run('show');
    await tick(5);
    expect(host.app.workspace.activeEditor?.file?.path).toBe('Alpha.md');
  });
  it('opens the line a link’s heading is on', async () => {
    await start();
    await host.app.workspace.openLinkText('Alpha#Two', '');
    expect(host.app.workspace.activeEditor?.editor.getCursor().line).toBe(7);
  });
  it('opens the line in eState', async () => {
    await start();
    await host.app.workspace.openLinkText('Beta', '', false, { eState: { line: 2 } });
    expect(host.app.workspace.activeEditor?.editor.getCursor().line).toBe(2);
  });
  it('creates the note of an unresolved link', async () => {
    await start();
    await host.app.workspace.openLinkText('新筆記', '');
    expect(host.app.vault.getFileByPath('新筆記.md')).not.toBeNull();
  });
  it('closes the leaf of a deleted note', async () => {
    await start();
    const file = host.app.workspace.getActiveFile();
    if (file) await host.app.vault.delete(file);
    expect(host.app.workspace.getActiveFile()).toBeNull();
  });
});

describe('editor', () => {
  const editor = () => host.app.workspace.activeEditor?.editor;
  it('makes one undo step of a transaction', async () => {
    await start();
    const before = editor()?.getValue();
    editor()?.transaction({ changes: [{ from: { line: 0, ch: 0 }, text: 'A\n' }, { from: { line: 4, ch: 0 }, text: 'B\n' }] });
    editor()?.undo();
    expect(editor()?.getValue()).toBe(before);
  });
  it('turns positions to offsets and back', async () => {
    await start();
    expect(editor()?.offsetToPos(editor()?.posToOffset({ line: 5, ch: 3 }) ?? 0)).toEqual({ line: 5, ch: 3 });
  });
  it('saves after the autosave delay', async () => {
    await start({ switches: { autosaveMs: 20 } });
    editor()?.replaceRange('X', { line: 0, ch: 0 });
    await tick(60);
    expect(host.app.vault.peek(host.app.workspace.getActiveFile() ?? never())).toMatch(/^X/);
  });
  it('has not saved before the delay', async () => {
    await start();
    editor()?.replaceRange('X', { line: 0, ch: 0 });
    expect(host.app.vault.peek(host.app.workspace.getActiveFile() ?? never())).not.toMatch(/^X/);
  });
  it('saves a note that is left', async () => {
    await start();
    const alpha = host.app.workspace.getActiveFile() ?? never();
    editor()?.replaceRange('X', { line: 0, ch: 0 });
    await host.open('Beta.md');
    expect(host.app.vault.peek(alpha)).toMatch(/^X/);
  });
  it('takes up a change from outside and keeps the cursor', async () => {
    await start();
    editor()?.setCursor({ line: 5, ch: 2 });
    const alpha = host.app.workspace.getActiveFile() ?? never();
    await host.app.vault.process(alpha, (text) => text.replace('# One', '# First\n\nmore'));
    expect(editor()?.getCursor()).toEqual({ line: 7, ch: 2 });
  });
});

describe('plugins', () => {
  it('gives null for data never saved', async () => {
    await start();
    expect(await host.app.plugins.plugins['fixture']?.loadData()).toBeNull();
  });
  it('calls onUserEnable the first time', async () => {
    await start();
    expect(host.plugin.enabledByUser).toBe(true);
  });
  it('does not call it on a reload', async () => {
    await start();
    await host.reloadPlugin('fixture');
    expect(fixtureOf(host).enabledByUser).toBeUndefined();
  });
  it('loads plugins before the layout is ready', async () => {
    await start();
    expect(host.plugin.readyAtLoad).toBe(false);
  });
  it('tells the language', async () => {
    await start({ language: 'zh-TW' });
    expect(host.plugin.language).toBe('zh-TW');
  });
  it.each([
    ['commands', () => Object.keys(host.app.commands.commands).filter((id) => id.startsWith('fixture')).length],
    ['editor extensions', () => host.app.editorExtensions.current.length],
    ['setting tabs', () => host.app.setting.pluginTabs.length],
    ['status bar items', () => document.querySelectorAll('.plugin-fixture').length],
    ['decorations', () => document.querySelectorAll('.fixture-line').length],
    ['styles', () => [...document.querySelectorAll('style')].filter((style) => style.textContent?.includes('fixture-line')).length],
    ['hover sources', () => host.app.hoverLinkSources.size],
  ])('leaves no %s behind on unload', async (_what, count) => {
    await start();
    const before = count();
    await host.app.plugins.disable('fixture');
    expect([before > 0, count()]).toEqual([true, 0]);
  });
  it('refuses modules the app does not hand out', async () => {
    await start();
    expect(() => host.arg.require('fs')).toThrow("Cannot find module 'fs'");
  });
  it('offers a check command only when it answers yes', async () => {
    await start();
    run('show');
    await tick(5);
    expect(run('when')).toBe(false);
  });
  it('runs an editor command with the sidebar focused', async () => {
    await start();
    run('show');
    await tick(5);
    expect(run('insert')).toBe(true);
  });
});

describe('reading view', () => {
  const read = async (path: string): Promise<void> => {
    await start();
    await host.open(path);
    await host.app.workspace.activeEditor?.setMode('preview');
  };
  it('runs post processors with the lines of the block', async () => {
    await read('Alpha.md');
    expect([...document.querySelectorAll('[data-section]')].map((el) => el.getAttribute('data-section'))).toEqual(['3-3', '5-5', '7-7', '9-10']);
  });
  it('runs code block processors', async () => {
    await read('Beta.md');
    expect(document.querySelector('.fixture-block')?.textContent).toBe('內容');
  });
  it('marks links and tags', async () => {
    await read('Alpha.md');
    expect(document.querySelectorAll('.markdown-preview-view :is(a.internal-link, a.tag)')).toHaveLength(2);
  });
});

function never(): never {
  throw new Error('the test lost its note');
}
