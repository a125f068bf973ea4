import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserHost } from '../driver';
import { startFixture } from './start-fixture';

let host: BrowserHost;
beforeAll(async () => void (host = await startFixture()));
afterAll(() => host.stop());

it('bears the playground’s title', async () => expect(await host.page.title()).toBe('Latticework playground'));
it('says that it is a playground', async () => expect(await host.page.locator('.host-note').textContent()).toContain('not Obsidian'));
it('opens a note from the list', async () => {
  await host.page.locator('[data-path="Beta.md"]').click();
  expect(await host.page.locator('.cm-content:visible').textContent()).toContain('▋分析框架');
});
it('scrolls to the line asked for', async () => {
  await host.executeObsidian(({ app }) => app.workspace.openLinkText('Long', '', false, { eState: { line: 400 } }));
  await host.page.getByText('Line 200', { exact: true }).waitFor();
  expect(await host.page.getByText('Line 200', { exact: true }).isVisible()).toBe(true);
});
it('decorates with a plugin’s extension', async () => {
  await host.openFile('Alpha.md');
  expect(await host.page.locator('.cm-line.fixture-line').count()).toBe(1);
});
it('runs a command from the palette', async () => {
  await host.page.keyboard.press('Control+p');
  await host.page.keyboard.type('show the view');
  await host.page.keyboard.press('Enter');
  await host.page.locator('.fixture-file').waitFor();
  expect(await host.page.locator('.fixture-file').count()).toBe(1);
});
it('keeps saved settings over a restart', async () => {
  await host.executeObsidian(({ plugins }) => plugins['fixture']?.saveData({ order: 'name' }));
  await host.restart();
  expect(await host.executeObsidian(({ plugins }) => {
    const settings: unknown = plugins['fixture']?.settings;
    return JSON.stringify(settings).includes('"order":"name"');
  })).toBe(true);
});
it('logged no error', () => expect(host.logs).toEqual([]));
