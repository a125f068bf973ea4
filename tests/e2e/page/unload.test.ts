import { describe, expect, vi } from 'vitest';
import type { Host } from '../../host/headless';
import { INTERVIEW_CARDS } from '../notes/interview-notes';
import { watchTimers } from './watch-timers';
import { cardTitles, nextTask, openSidebar, run, SIDEBAR_VIEW } from './sidebar-text';
import { builtPlugin, it, type Start } from './start-plugin';

/** Everything a plugin can leave in the app, in numbers and names. */
function traces({ app }: Host): Readonly<Record<string, unknown>> {
  const { commands, editorExtensions, hoverLinkSources, metadataCache, postProcessors, setting, shell, vault, viewRegistry, workspace } = app;
  return {
    commands: Object.keys(commands.commands).sort(),
    view: viewRegistry.has(SIDEBAR_VIEW),
    ribbon: shell.ribbonEl.children.length,
    statusBar: shell.statusBarEl.children.length,
    settingTabs: setting.pluginTabs.length,
    editorExtensions: editorExtensions.current.length,
    postProcessors: sizeOf(postProcessors, 'processors'),
    hoverLinkSources: hoverLinkSources.size,
    workspace: listeners(workspace),
    vault: listeners(vault),
    metadataCache: listeners(metadataCache),
    styles: document.querySelectorAll('style').length,
    drawn: document.querySelectorAll('[class^="lw-"], [class*=" lw-"]').length,
    dialogs: document.querySelectorAll('.modal-container, .notice').length,
  };
}

/** Listeners by event, those with none left out. */
function listeners(events: object): Readonly<Record<string, number>> {
  const byName: unknown = Reflect.get(events, 'listeners');
  if (!(byName instanceof Map)) throw new Error('The host keeps its listeners elsewhere now');
  const counts = [...byName].map(([name, refs]: [string, unknown[]]): [string, number] => [name, refs.length]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function sizeOf(owner: object, field: string): unknown {
  const list: unknown = Reflect.get(owner, field);
  return Array.isArray(list) ? list.length : list;
}

/** The host before the plugin came. */
async function startBare(start: Start): Promise<Host> {
  const host = await start({ plugins: [] });
  host.app.plugins.install(await builtPlugin);
  await host.settled();
  return host;
}

async function enable(host: Host): Promise<void> {
  await host.app.plugins.enable('latticework');
  await openSidebar(host);
  await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
}

async function disable(host: Host): Promise<void> {
  await host.app.plugins.disable('latticework');
  await nextTask();
}

describe('unloading', () => {
  it('leaves nothing in the app', async ({ start }) => {
    const host = await startBare(start);
    const before = traces(host);
    await enable(host);
    expect(traces(host)).not.toEqual(before);
    await disable(host);
    expect(traces(host)).toEqual(before);
  });

  it('leaves nothing after every command was used', async ({ start }) => {
    const host = await startBare(start);
    const before = traces(host);
    await enable(host);
    for (const id of ['show-cards', 'rebuild-index', 'insert-template', 'new-analysis-note', 'find-shared', 'explain-note']) {
      expect([id, run(host, id)]).toEqual([id, true]);
      await nextTask();
      document.querySelectorAll<HTMLElement>('.modal-bg, .notice').forEach((el) => { el.click(); });
    }
    await disable(host);
    await expect.poll(() => document.querySelectorAll('.notice').length).toBe(0);
    expect(traces(host)).toEqual(before);
  });

  it('leaves no listener on the window or the document', async ({ start }) => {
    const host = await startBare(start);
    const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
    await enable(host);
    const lasting = added.mock.contexts.filter((target) => target === window || target === document).length;
    const removed = vi.spyOn(EventTarget.prototype, 'removeEventListener');
    await disable(host);
    const gone = removed.mock.contexts.filter((target) => target === window || target === document).length;
    added.mockRestore();
    removed.mockRestore();
    expect(lasting - gone).toBe(0);
  });

  it('leaves no timer, not even that of a setting just changed', async ({ start }) => {
    const host = await startBare(start);
    const timers = watchTimers();
    await enable(host);
    await host.app.setting.pluginTabs[0]?.setControlValue('headingBars', '■');
    expect(timers.pending()).not.toEqual([]);
    await disable(host);
    expect(timers.pending()).toEqual([]);
    timers.stop();
  });

  it('in the middle of the first reading stops it', async ({ start }) => {
    const host = await startBare(start);
    const before = traces(host);
    Object.assign(host.switches, { readDelayMs: 80 });
    await host.app.plugins.enable('latticework');
    await disable(host);
    await new Promise((done) => { window.setTimeout(done, 160); });
    expect(traces(host)).toEqual(before);
  });
});

describe('loading again', () => {
  it('works, twice, in the sidebar that stayed', async ({ start }) => {
    const host = await startBare(start);
    await enable(host);
    const loaded = traces(host);
    const reload = async (): Promise<void> => {
      await host.reloadPlugin('latticework');
      await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
      expect(traces(host)).toEqual(loaded);
    };
    await reload();
    await reload();
    expect(host.app.workspace.getLeavesOfType(SIDEBAR_VIEW)).toHaveLength(1);
  });

  it('still follows the vault', async ({ start }) => {
    const host = await startBare(start);
    await enable(host);
    await host.reloadPlugin('latticework');
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
    const file = host.app.workspace.getActiveFile();
    if (file !== null) await host.app.vault.modify(file, '▋護城河\n\n牌照還剩九年。\n');
    await expect.poll(cardTitles).toEqual(['護城河']);
  });
});
