import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserHost } from '../driver';
import { startFixture } from './start-fixture';

let host: BrowserHost;
beforeAll(async () => {
  host = await startFixture();
  await host.executeObsidianCommand('fixture:show');
  await host.page.locator('.fixture-file').waitFor();
  await host.executeObsidian(({ app }) => {
    const leaf = app.workspace.getLeavesOfType('fixture-view')[0];
    if (leaf) app.workspace.moveLeafToPopout(leaf);
  });
});
afterAll(() => host.stop());

const inView = <R>(ask: string): Promise<R> => host.page.evaluate<R>(`((view) => ${ask})(window.__host.arg.app.workspace.getLeavesOfType('fixture-view')[0].view)`);

it('gives a new element the other document', async () => expect(await inView('view.containerEl.createDiv().doc !== document')).toBe(true));
it('gives it the other window', async () => expect(await inView('view.containerEl.win !== window')).toBe(true));
it('makes it a foreign element to instanceof', async () => expect(await inView('view.containerEl.createDiv() instanceof HTMLElement')).toBe(false));
it('but not to instanceOf', async () => expect(await inView('view.containerEl.createDiv().instanceOf(HTMLElement)')).toBe(true));
it('has the helpers that create loose elements', async () => expect(await inView('view.containerEl.win.createDiv().doc === view.containerEl.doc')).toBe(true));
it('told the view once that it moved', async () => expect(await inView('view.migrations')).toBe(1));
it('keeps the active note', async () => expect(await host.executeObsidian(({ app }) => app.workspace.getActiveFile()?.path)).toBe('Alpha.md'));
it('opens a note in the middle, not over the moved view', async () => {
  await host.openFile('Beta.md');
  expect(await inView('view.contentEl.textContent')).toBe('Beta.md');
});
it('has the theme', async () => expect(await host.page.frameLocator('.host-popout iframe').locator('body').getAttribute('class')).toContain('theme-light'));
it('closes with its views', async () => {
  await host.page.locator('.host-popout-bar button').click();
  expect(await host.executeObsidian(({ app }) => app.workspace.getLeavesOfType('fixture-view').length)).toBe(0);
});
it('logged no error', () => expect(host.logs).toEqual([]));
