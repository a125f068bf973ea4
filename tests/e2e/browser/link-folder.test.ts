import { describe, expect } from 'vitest';
import type { BrowserHost } from '../../host/driver';
import { it } from './start-browser';
import { BEFORE, expectText, FILES, hasFocus, LONG, opened, savedTexts, told, UNDO } from './use-links';
import { choose, editorText } from './use-sidebar';

interface PreviewedLines {
  readonly note: string;
  readonly line: number;
  readonly goes: string;
  readonly comes: string;
}

/** Every place of the preview, each of which has one line before and one after. */
function previewed({ page }: BrowserHost): Promise<PreviewedLines[]> {
  return page.locator('.lw-preview-change').evaluateAll((changes) => changes.map((change) => {
    const text = (part: string): string => change.querySelector(`${part} .lw-preview-text`)?.textContent ?? '';
    const note = change.closest('.lw-preview-note');
    return {
      note: `${note?.querySelector('.lw-preview-path')?.textContent ?? ''}/${note?.querySelector('.lw-preview-title')?.textContent ?? ''}.md`,
      line: Number(/\d+/.exec(change.querySelector('.lw-preview-place')?.textContent ?? '')?.[0]),
      goes: text('.lw-preview-goes'),
      comes: text('.lw-preview-comes'),
    };
  }));
}

/** What the notes are once these lines are as the preview has them; each must have been as it says. */
function withLines(lines: readonly PreviewedLines[]): Record<string, string> {
  const changed: Record<string, string[]> = {};
  for (const { note, line, goes, comes } of lines) {
    const text = (changed[note] ??= (FILES[note] ?? '').split('\n'));
    expect(text[line - 1]).toBe(goes);
    text[line - 1] = comes;
  }
  return { ...FILES, ...Object.fromEntries(Object.entries(changed).map(([note, text]) => [note, text.join('\n')])) };
}

async function askForFolder(host: BrowserHost, command: string, folder: string): Promise<void> {
  const { page } = host;
  await choose(host, command);
  await page.keyboard.type('folder');
  await page.locator('.suggestion-item.is-selected', { hasText: 'A folder…' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.prompt-input[placeholder="Which folder?"]').waitFor();
  await page.keyboard.insertText(folder);
  await page.locator('.suggestion-item.is-selected', { hasText: folder }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.lw-preview-buttons .mod-cta:focus').waitFor();
}

describe('the notes of a folder', () => {
  it('are shown line by line, ticked off, changed as shown, reported, and taken back', async ({ start }) => {
    const host = await opened(start);
    const { page } = host;
    await askForFolder(host, 'Link framework names in…', '訪談');
    expect(await page.locator('.lw-preview-more').count()).toBe(0);
    const shown = await previewed(host);
    const notes = [...new Set(shown.map(({ note }) => note))];
    expect(notes.length).toBeGreaterThan(2);
    expect(notes).toContain(LONG);
    expect(await savedTexts(host)).toEqual(FILES);
    const left = notes[1] ?? '';
    const box = page.locator(`input[aria-label="${left.slice(left.indexOf('/') + 1, -'.md'.length)}"]`);
    for (let at = 0; at < 60 && !(await hasFocus(box)); at++) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    const count = notes.length - 1;
    await page.locator('.lw-preview-count', { hasText: `${String(count)} of ${String(notes.length)} notes chosen` }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('.lw-preview-report', { hasText: `${String(count)} notes changed.` }).waitFor();
    const expected = withLines(shown.filter(({ note }) => note !== left));
    await expect.poll(() => savedTexts(host)).toEqual(expected);
    expect(await editorText(host)).toBe(expected[LONG]);
    await page.keyboard.press('Escape');
    await page.locator('.lw-preview').waitFor({ state: 'detached' });
    await host.executeObsidianCommand('latticework:rebuild-index');
    await told(host, 'notes read');
    await askForFolder(host, 'Link framework names in…', '訪談');
    expect(new Set((await previewed(host)).map(({ note }) => note))).toEqual(new Set([left]));
    await page.keyboard.press('Escape');
    await choose(host, UNDO);
    await told(host, `${String(count)} notes as before.`);
    await expect.poll(() => savedTexts(host)).toEqual(FILES);
    await expectText(host, BEFORE);
  });
});
