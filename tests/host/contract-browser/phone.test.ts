import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserHost } from '../driver';
import { startFixture } from './start-fixture';

let host: BrowserHost;
beforeAll(async () => void (host = await startFixture({ width: 380, height: 760 })));
afterAll(() => host.stop());

it('tells the plugin', async () => expect(await host.executeObsidian(({ obsidian }) => (obsidian['Platform'] as { isPhone: boolean }).isPhone)).toBe(true));
it('starts with both drawers closed', async () => expect(await host.page.locator('.mod-sidedock:visible').count()).toBe(0));
it('opens the note list as a drawer', async () => {
  await host.page.locator('.host-phone-bar button').first().click();
  expect(await host.page.locator('.mod-left-split').isVisible()).toBe(true);
});
it('closes it when a note is chosen', async () => {
  await host.page.locator('[data-path="Beta.md"]').click();
  expect(await host.page.locator('.mod-left-split').isVisible()).toBe(false);
});
it('does not scroll sideways', async () => expect(await host.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true));
