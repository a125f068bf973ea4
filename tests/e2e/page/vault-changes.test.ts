import { beforeEach, describe, expect } from 'vitest';
import type { Host } from '../../host/headless';
import { ENGLISH, INTERVIEW, INTERVIEW_CARDS, ORDINARY, SIMPLIFIED } from '../notes/interview-notes';
import { cardTitles, fileAt, notices, openSidebar, run, sharedUnder, stateTitle, texts } from './sidebar-text';
import { it, type Start } from './start-plugin';

async function startWithCards(start: Start, options: Parameters<Start>[0] = {}): Promise<Host> {
  const host = await start(options);
  await openSidebar(host);
  await expect.poll(() => [...sharedUnder('prisoners-dilemma'), ...sharedUnder('unit-economics')])
    .toEqual(['Freight rates 2025', '外卖 2025：一单赚多少']);
  return host;
}

describe('another note', () => {
  it('is listed once it names the framework', async ({ start }) => {
    const host = await startWithCards(start);
    await host.app.vault.modify(fileAt(host, ORDINARY), '# 露營地的訂房\n\n## 囚徒困境\n\n大家都先訂三個週末再退。\n');
    await expect.poll(() => sharedUnder('prisoners-dilemma').sort()).toEqual(['Freight rates 2025', '露營地的訂房']);
  });

  it('is no longer listed once it does not', async ({ start }) => {
    const host = await startWithCards(start);
    await host.app.vault.modify(fileAt(host, ENGLISH), '# Freight rates 2025\n\nShips.\n');
    await expect.poll(() => sharedUnder('prisoners-dilemma')).toEqual([]);
    expect(sharedUnder('unit-economics')).toEqual(['外卖 2025：一单赚多少']);
  });

  it('is listed when it is new', async ({ start }) => {
    const host = await startWithCards(start);
    await host.app.vault.create('公司/新筆記.md', '▋囚犯困境\n\n誰先降價誰先死，不降的人死得更早。\n');
    await expect.poll(() => sharedUnder('prisoners-dilemma').sort()).toEqual(['Freight rates 2025', '新筆記']);
  });

  it('is gone when it is deleted', async ({ start }) => {
    const host = await startWithCards(start);
    await host.app.fileManager.trashFile(fileAt(host, ENGLISH));
    await expect.poll(() => sharedUnder('prisoners-dilemma')).toEqual([]);
  });

  it('is gone when its folder is deleted', async ({ start }) => {
    const host = await startWithCards(start);
    const folder = host.app.vault.getFolderByPath('公司');
    if (folder !== null) await host.app.fileManager.trashFile(folder);
    await expect.poll(() => sharedUnder('unit-economics')).toEqual([]);
  });

  it('is reached under its new name when it is renamed', async ({ start }) => {
    const host = await startWithCards(start);
    await host.app.fileManager.renameFile(fileAt(host, SIMPLIFIED), '公司/改名 2026.md');
    await expect.poll(() => openShared('unit-economics', host)).toBe('公司/改名 2026.md');
  });

  it('is reached when its folder is renamed', async ({ start }) => {
    const host = await startWithCards(start);
    const folder = host.app.vault.getFolderByPath('公司');
    if (folder !== null) await host.app.vault.rename(folder, '企業/觀察');
    await expect.poll(() => openShared('unit-economics', host)).toBe('企業/觀察/外卖 2025.md');
  });

  it('does no harm when it is deleted between its change and the reading of it', async ({ start }) => {
    const host = await startWithCards(start);
    await host.app.vault.modify(fileAt(host, ENGLISH), '▋囚犯困境\n\n來不及讀的一句。\n');
    await host.app.fileManager.trashFile(fileAt(host, ENGLISH));
    await host.settled();
    await expect.poll(() => sharedUnder('prisoners-dilemma')).toEqual([]);
    expect(notices()).toEqual([]);
  });

  it('does no harm when it is deleted while it is being read', async ({ start }) => {
    const host = await start({ switches: { readDelayMs: 100 } });
    await host.app.fileManager.trashFile(fileAt(host, ENGLISH));
    await openSidebar(host);
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
    expect([notices(), sharedUnder('prisoners-dilemma'), sharedUnder('unit-economics').length]).toEqual([[], [], 1]);
  });
});

describe('the note shown', () => {
  it('keeps its cards when it is renamed', async ({ start }) => {
    const host = await startWithCards(start);
    await host.app.fileManager.renameFile(fileAt(host, INTERVIEW), '訪談/另一個名字.md');
    await host.settled();
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
    expect(sharedUnder('prisoners-dilemma')).toEqual(['Freight rates 2025']);
  });

  it('leaves the sidebar when it is deleted', async ({ start }) => {
    const host = await startWithCards(start);
    await host.app.fileManager.trashFile(fileAt(host, INTERVIEW));
    await expect.poll(stateTitle).toBe('No note open');
    expect(texts('.lw-card')).toEqual([]);
  });
});

describe('a read that fails', () => {
  let host: Host;
  beforeEach<{ start: Start }>(async ({ start }) => {
    host = await startWithCards(start);
    host.switches.failingReads.add(INTERVIEW).add(ENGLISH);
    run(host, 'rebuild-index');
  });

  it('keeps the last good cards', async ({ start: _start }) => {
    await expect.poll(notices).toContainEqual(expect.stringContaining('Could not read'));
    expect(cardTitles()).toEqual(INTERVIEW_CARDS);
    expect(sharedUnder('prisoners-dilemma')).toEqual(['Freight rates 2025']);
  });

  it('is told with the names of the notes', async ({ start: _start }) => {
    await expect.poll(() => notices().join('\n')).toContain(INTERVIEW);
    expect(notices().join('\n')).toContain(ENGLISH);
    expect(notices().join('\n')).toContain('2 notes read.');
  });
});

/** Clicks the first note listed under a framework and says which file that opened. */
function openShared(framework: string, { app }: Host): string | undefined {
  const link = document.querySelector<HTMLElement>(`[data-framework="${framework}"] .lw-note`);
  link?.click();
  return app.workspace.getActiveFile()?.path;
}
