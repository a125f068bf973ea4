import { describe, expect } from 'vitest';
import type { BrowserHost } from '../../host/driver';
import { it } from './start-browser';
import { choose, showSidebar } from './use-sidebar';

const TAGGED = '---\ntags: [podcast, framework/護城河] # mine\n"Checkbox 1": true\n---\n\n護城河很寬。\n';
const FILES: Readonly<Record<string, string>> = {
  'a.md': TAGGED,
  'b.md': '---\ntags:\n  - framework/護城河 # why\n---\n\n護城河不會永遠在。\n',
  'c.md': '護城河 #framework/護城河 會變。\n',
  'd.md': '---\ntags: "framework/護城河"\n---\n\n別的護城河。\n',
};

const textsOf = (host: BrowserHost): Promise<Record<string, string>> => host.executeObsidian(({ app }) => Object.fromEntries(
  app.vault.getMarkdownFiles().map((file) => [file.path, app.vault.peek(file)]),
));

async function askForNewName(host: BrowserHost, name: string): Promise<void> {
  const { page } = host;
  await showSidebar(host);
  await page.locator('.lw-title', { hasText: 'a' }).waitFor();
  await choose(host, 'Rebuild index');
  await page.locator('.notice', { hasText: 'notes read' }).waitFor();
  await choose(host, 'Rename framework');
  await page.locator('.prompt-input').waitFor();
  await page.keyboard.type('moat');
  await page.locator('.suggestion-item.is-selected', { hasText: 'Economic moat' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.lw-prompt-field').waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.locator('.lw-preview-list').waitFor();
}

describe('a change to several notes', () => {
  it('is shown first, ticked off, written, and taken back, by keyboard alone', async ({ start }) => {
    const host = await start({ files: FILES, openFile: 'a.md' });
    const { page } = host;
    await askForNewName(host, '寬護城河');
    expect(await page.locator('.lw-preview-line', { hasText: 'podcast' }).allTextContents()).toEqual([
      '−tags: [podcast, framework/護城河] # mine', '+tags: [podcast, framework/寬護城河] # mine',
    ]);
    expect(await textsOf(host)).toEqual(FILES);
    const box = page.locator('input[aria-label="b"]');
    for (let at = 0; at < 20 && !(await box.evaluate((el) => el === el.ownerDocument.activeElement)); at++) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await page.locator('.lw-preview-count', { hasText: '3 of 4 notes chosen' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('.lw-preview-report', { hasText: '3 notes changed.' }).waitFor();
    const changed = await textsOf(host);
    expect(changed['a.md']).toBe(TAGGED.replace('framework/護城河', 'framework/寬護城河'));
    expect(changed['b.md']).toBe(FILES['b.md']);
    expect(changed['c.md']).toBe('護城河 #framework/寬護城河 會變。\n');
    await page.keyboard.press('Escape');
    await page.locator('.lw-preview').waitFor({ state: 'detached' });
    await choose(host, 'Undo last change to notes');
    await page.locator('.notice', { hasText: '3 notes as before.' }).waitFor();
    expect(await textsOf(host)).toEqual(FILES);
  });

  it('leaves alone and names a note that is edited meanwhile, and goes on with the rest', async ({ start }) => {
    const host = await start({ files: FILES, openFile: 'a.md' });
    const { page } = host;
    await askForNewName(host, '寬護城河');
    const edited = '護城河 #framework/moat 會變。\n';
    await host.executeObsidian(async ({ app }, text) => {
      const file = app.vault.getFileByPath('c.md');
      if (file !== null) await app.vault.modify(file, text);
    }, edited);
    await page.locator('.lw-preview button', { hasText: 'Change 4 notes' }).click();
    await page.locator('.lw-preview-refused', { hasText: 'edited in the meantime' }).waitFor();
    expect(await page.locator('.lw-preview-refused .lw-preview-title').allTextContents()).toEqual(['c']);
    const changed = await textsOf(host);
    expect(changed['c.md']).toBe(edited);
    expect(changed['d.md']).toBe('---\ntags: "framework/寬護城河"\n---\n\n別的護城河。\n');
    await page.locator('.lw-preview button', { hasText: 'Undo' }).click();
    await page.locator('.notice', { hasText: '3 notes as before.' }).waitFor();
    expect(await textsOf(host)).toEqual({ ...FILES, 'c.md': edited });
  });

  it('reaches what is typed and not yet saved', async ({ start }) => {
    const host = await start({ files: FILES, openFile: 'a.md', switches: { autosaveMs: 60_000 } });
    const { page } = host;
    await askForNewName(host, '寬護城河');
    await host.executeObsidian(({ app }) => {
      const editor = app.workspace.activeEditor?.editor;
      editor?.replaceRange('打到一半的字。', { line: 5, ch: 0 });
    });
    await page.keyboard.press('Control+Enter');
    await page.locator('.lw-preview-report', { hasText: '4 notes changed.' }).waitFor();
    const expected = TAGGED.replace('framework/護城河', 'framework/寬護城河').replace('護城河很寬', '打到一半的字。護城河很寬');
    expect((await textsOf(host))['a.md']).toBe(expected);
    expect(await host.executeObsidian(({ app }) => app.workspace.activeEditor?.editor.getValue())).toBe(expected);
  });
});
