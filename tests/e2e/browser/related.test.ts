import { beforeAll, describe, expect } from 'vitest';
import type { BrowserHost } from '../../host/driver';
import { readSampleVault } from '../notes/sample-vault';
import { contrasts } from './contrast';
import { it, type StartBrowser } from './start-browser';
import { activePath, editorText, showSidebar } from './use-sidebar';

const LONG = '訪談/【黃士豪訪談】影音的錢流到哪裡去.md';

let files: Readonly<Record<string, string>> = {};
beforeAll(async () => { files = await readSampleVault(); });

async function opened(start: StartBrowser, options: Parameters<StartBrowser>[0] = {}): Promise<BrowserHost> {
  const host = await start({ files, openFile: LONG, ...options });
  await showSidebar(host);
  await host.page.locator('.lw-note').first().waitFor();
  await expect.poll(() => host.page.locator('.lw-busy:visible').count()).toBe(0);
  return host;
}

async function openEverything({ page }: BrowserHost): Promise<void> {
  await page.locator('.lw-toolbar-button').click();
  await page.locator('.lw-choice-check input').check();
  await page.locator('.lw-shared .lw-disclose').first().click();
  await page.locator('.lw-actions .lw-more').last().click();
  await page.locator('.lw-sum').waitFor();
}

for (const theme of ['light', 'dark'] as const) {
  describe(`related notes in the ${theme} theme`, () => {
    it('can be read, with filters and reasons open', async ({ start }) => {
      const host = await opened(start, { theme });
      await openEverything(host);
      const found = await contrasts(host.page.locator('.lw-toolbar .lw-meta:visible, .lw-badge:visible, .lw-details .lw-meta:visible, .lw-details .lw-excerpt:visible, .lw-gap .lw-meta:visible'));
      expect(found.length).toBeGreaterThan(8);
      expect(found.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    });
  });
}

describe('related notes by keyboard alone', () => {
  it('open to both sentences and lead to the note', async ({ start }) => {
    const host = await opened(start);
    const { page } = host;
    await page.locator('.lw-note').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator(':focus').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.lw-quote:focus').count()).toBe(1);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.locator('.lw-note:focus').count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => activePath(host)).not.toBe(LONG);
  });
});

describe('related notes on a phone', () => {
  it('have marks and fields large enough for fingers, and no sideways scrolling', async ({ start }) => {
    const host = await opened(start, { width: 380, height: 780 });
    await openEverything(host);
    const heights = await host.page.locator('.lw-disclose:visible, .lw-icon-button:visible, .lw-choice select:visible, .lw-choice-check:visible').evaluateAll((els) => els.map((el) => el.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(5);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(40);
    expect(await host.page.locator('.lw-sidebar').evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
  });
});

describe('a related note', () => {
  it('is dragged into the note as a link', async ({ start }) => {
    const host = await opened(start);
    const row = host.page.locator('.lw-note').first();
    const links = async (): Promise<number> => ((await editorText(host)) ?? '').split('[[').length - 1;
    const before = await links();
    await row.dragTo(host.page.locator('.cm-content .cm-line').nth(3));
    await expect.poll(links).toBe(before + 1);
  });
});
