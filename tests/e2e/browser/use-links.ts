import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { BrowserHost } from '../../host/driver';
import { readSampleVault } from '../notes/sample-vault';
import type { StartBrowser } from './start-browser';
import { choose, editorText, showSidebar } from './use-sidebar';

/** Pasted as people paste: bar headings, blank lines between the items, a link here and there. */
export const LONG = '訪談/【黃士豪訪談】影音的錢流到哪裡去.md';
export const SCALE = 'Frameworks/規模經濟.md';
export const UNDO = 'Undo last change to notes';

/** The sample vault, with a note for a framework that `LONG` names. */
export const FILES: Readonly<Record<string, string>> = {
  ...(await readSampleVault()), [SCALE]: '---\nframework: scale-economies\n---\n做得多，每一份分到的固定成本就少。\n',
};
/** `LONG` as it is before anything is done. */
export const BEFORE = FILES[LONG] ?? '';

/** With all notes read and nothing focused by a pointer. */
export async function opened(start: StartBrowser): Promise<BrowserHost> {
  const host = await start({ files: FILES, openFile: LONG, switches: { autosaveMs: 50 } });
  await showSidebar(host);
  await host.page.locator('.lw-gap .lw-line').first().waitFor();
  await expect.poll(() => host.page.locator('.lw-busy:visible').count()).toBe(0);
  return host;
}

/** Through the sidebar to the place, from the focus or from the end, by as many presses as there are stops between. */
export async function walk({ page }: BrowserHost, place: Locator): Promise<void> {
  const target = place.first();
  await target.waitFor();
  const { down, up } = await target.evaluate((el) => {
    const stops = [...document.querySelectorAll('.lw-stop')].filter((stop) => stop.closest('[hidden]') === null);
    const at = stops.indexOf(el);
    return { down: at - stops.findIndex((stop) => stop === document.activeElement), up: stops.length - 1 - at };
  });
  if (up < down) await page.keyboard.press('End');
  for (let pressed = 0; pressed < Math.min(down, up); pressed++) await page.keyboard.press(up < down ? 'ArrowUp' : 'ArrowDown');
  await expect.poll(() => hasFocus(target)).toBe(true);
}

export function hasFocus(place: Locator): Promise<boolean> {
  return place.evaluate((el) => el === document.activeElement);
}

/** Into the sidebar by the palette, then down to the place. */
export async function goTo(host: BrowserHost, place: Locator): Promise<void> {
  await choose(host, 'Show framework cards of this note');
  await expect.poll(() => host.page.locator('.lw-stop:focus').count()).toBe(1);
  await walk(host, place);
}

export async function press(host: BrowserHost, place: Locator): Promise<void> {
  await goTo(host, place);
  await host.page.keyboard.press('Enter');
}

export const savedTexts = (host: BrowserHost): Promise<Record<string, string>> => host.executeObsidian(({ app }) => Object.fromEntries(
  app.vault.getMarkdownFiles().map((file) => [file.path, app.vault.peek(file)]),
));

/** Both in the editor and in the file. */
export async function expectText(host: BrowserHost, text: string): Promise<void> {
  await expect.poll(() => editorText(host)).toBe(text);
  await expect.poll(async () => (await savedTexts(host))[LONG]).toBe(text);
}

export const told = ({ page }: BrowserHost, words: string): Promise<void> => page.locator('.notice', { hasText: words }).last().waitFor();
export const linksFrom = (host: BrowserHost, path: string): Promise<string[]> => host.executeObsidian(({ app }, at) => Object.keys(app.metadataCache.resolvedLinks[at] ?? {}).sort(), path);

export async function undone(host: BrowserHost): Promise<void> {
  await choose(host, UNDO);
  await told(host, 'is as before.');
  await host.page.evaluate(() => { for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click(); });
  await host.page.locator('.notice').first().waitFor({ state: 'detached' });
}
