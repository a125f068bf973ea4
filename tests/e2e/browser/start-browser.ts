import { it as base, expect } from 'vitest';
import { readBuiltPlugin, startHost, type BrowserHost, type StartOptions } from '../../host/driver';
import { INTERVIEW, NOTES } from '../notes/interview-notes';

export type StartBrowser = (options?: StartOptions) => Promise<BrowserHost>;

interface Fixtures {
  /** Of the window when a test does not say. */
  readonly size: { readonly width: number; readonly height: number };
  /** One Chromium for all tests of a file: starting one takes longer than most tests. */
  readonly chromium: BrowserHost;
  /** A fresh page with the built plugin in it and the interview open, as after the first start. */
  readonly start: StartBrowser;
}

/** Each test also fails when the page's console has had an error or a warning, or a request was refused. */
export const it = base.extend<Fixtures>({
  size: [{ width: 1360, height: 860 }, { scope: 'file' }],
  chromium: [async ({ size }, use) => {
    const host = await startHost({ plugins: [], ...size });
    await use(host);
    await host.stop();
  }, { scope: 'file' }],
  start: async ({ chromium, size, task }, use) => {
    await use(async (options = {}) => {
      await openFresh(chromium, { ...size, ...options });
      return chromium;
    });
    expect(chromium.logs.splice(0), `console during "${task.name}"`).toEqual([]);
  },
});

/** Loads the page anew. At the very first start the plugin opens its sidebar unasked; that has been. */
async function openFresh({ page }: BrowserHost, { width, height, ...rest }: StartOptions & Fixtures['size']): Promise<void> {
  const plugins = [await readBuiltPlugin()];
  await page.setViewportSize({ width, height });
  await page.evaluate(() => {
    window.localStorage.clear();
    window.localStorage.setItem('latticework-playground:enabled:latticework', 'true');
  });
  await page.goto(page.url());
  await page.evaluate(async (given) => void (await window.__host?.start?.(given)), { files: NOTES, openFile: INTERVIEW, plugins, ...rest });
}
