import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { BrowserHost } from '../../host/driver';

export const SIDEBAR = '.workspace-leaf-content[data-type="latticework-sidebar"] .view-content';

/** Runs a command as people do: Ctrl+P, a few letters, Enter. */
export async function choose(host: BrowserHost, name: string): Promise<void> {
  const { page } = host;
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').waitFor();
  await page.keyboard.type(name);
  await page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
}

/** The sidebar, brought up without the palette and with its cards drawn. */
export async function showSidebar(host: BrowserHost): Promise<Locator> {
  await host.executeObsidianCommand('latticework:open-framework-sidebar');
  const sidebar = host.page.locator(SIDEBAR);
  await sidebar.locator('.lw-title, .lw-state:visible').first().waitFor();
  return sidebar;
}

export function cardTitles(host: BrowserHost): Promise<string[]> {
  return host.page.locator('.lw-card-title:visible').allTextContents();
}

export function sharedUnder(host: BrowserHost, framework: string): Promise<string[]> {
  return host.page.locator(`[data-framework="${framework}"] .lw-note-title:visible`).allTextContents();
}

export function activePath(host: BrowserHost): Promise<string | undefined> {
  return host.executeObsidian(({ app }) => app.workspace.getActiveFile()?.path);
}

export interface Caret {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

export function caret(host: BrowserHost): Promise<Caret | null> {
  return host.executeObsidian(({ app }) => {
    const editor = app.workspace.activeEditor?.editor;
    const line = editor?.getCursor().line;
    return editor === undefined || line === undefined ? null : { line: line + 1, text: editor.getLine(line) };
  });
}

export function editorText(host: BrowserHost): Promise<string | undefined> {
  return host.executeObsidian(({ app }) => app.workspace.activeEditor?.editor.getValue());
}

/** Waits until the caret stands on this line (1-based) of this note, and sees that the line is on the screen. */
export async function expectPlace(host: BrowserHost, path: string, line: number): Promise<void> {
  await expect.poll(() => activePath(host)).toBe(path);
  await expect.poll(async () => (await caret(host))?.line).toBe(line);
  const { text = '' } = (await caret(host)) ?? {};
  const shown = host.page.locator('.cm-content:visible .cm-line', { hasText: text }).first();
  await expect.poll(() => isInView(shown)).toBe(true);
}

/** Within the window and the scrolled pane around it. */
function isInView(place: Locator): Promise<boolean> {
  return place.evaluate((el) => {
    const { top, bottom } = el.getBoundingClientRect();
    const pane = el.closest('.cm-scroller')?.getBoundingClientRect();
    return pane !== undefined && top >= pane.top - 1 && bottom <= Math.min(pane.bottom, window.innerHeight) + 1;
  });
}

/**
 * Puts the caret at the end of a line (1-based) of the open note and the keyboard into the editor. Latin letters
 * and Chinese must not be mixed in one `keyboard.type`: Chromium takes keys and inserted text by two ways, and
 * one overtakes the other when the processors are busy. `keyboard.insertText` takes both.
 */
export async function placeCaret(host: BrowserHost, line: number): Promise<void> {
  await host.executeObsidian(({ app }, at) => {
    const editor = app.workspace.activeEditor?.editor;
    editor?.setCursor({ line: at - 1, ch: editor.getLine(at - 1).length });
    editor?.focus();
  }, line);
}
