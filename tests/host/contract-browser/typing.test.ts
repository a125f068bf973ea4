import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { BrowserHost } from '../driver';
import { commit, compose, lastLine, startFixture, suggestions, typeAtEnd } from './start-fixture';

let host: BrowserHost;
beforeAll(async () => void (host = await startFixture()));
afterAll(() => host.stop());
beforeEach(async () => {
  await host.page.keyboard.press('Escape');
  await host.page.keyboard.press('Escape');
});

it('shows one list under the caret and picks from it', async () => {
  await typeAtEnd(host, 'Beta.md', '@護');
  await host.page.locator('.suggestion-item').waitFor();
  await host.page.keyboard.press('Enter');
  expect(await lastLine(host)).toBe('[[護城河]]');
});
it('suggests nothing for a composition that matches nothing', async () => {
  await typeAtEnd(host, 'Folder/Gamma.md', '@');
  await compose(host, 'ㄑㄧㄡˊ');
  expect(await suggestions(host)).toEqual([]);
  await commit(host, '');
});
it('suggests again when a composition ends in a match', async () => {
  await typeAtEnd(host, 'Folder/Gamma.md', '@');
  await compose(host, 'ㄑㄧㄡˊ');
  await commit(host, '囚徒');
  expect(await suggestions(host)).toEqual(['囚徒困境']);
});
it('leaves Enter to the input method in a prompt', async () => {
  await host.executeObsidianCommand('fixture:pick');
  await compose(host, 'ㄏㄨˋ');
  await host.page.locator('.prompt-input').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  expect(await host.page.locator('.prompt').count()).toBe(1);
});
it('filters a prompt by what an input method committed', async () => {
  await host.executeObsidianCommand('fixture:pick');
  await compose(host, 'ㄏㄨˋ');
  await commit(host, '護');
  expect(await suggestions(host)).toEqual(['護城河']);
});
it('undoes one step with the keyboard', async () => {
  await typeAtEnd(host, 'Alpha.md', '');
  const before = await lastLine(host);
  await host.executeObsidianCommand('fixture:insert');
  await host.page.keyboard.press('Control+z');
  expect(await lastLine(host)).toBe(before);
});
it('logged no error', () => expect(host.logs).toEqual([]));
