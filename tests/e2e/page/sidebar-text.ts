import { expect } from 'vitest';
import type { Host } from '../../host/headless';
import type { TFile } from '../../host/src/vault/files';

export const SIDEBAR_VIEW = 'latticework-sidebar';

export function run(host: Host, id: string): boolean {
  return host.app.commands.executeCommandById(`latticework:${id}`);
}

/** Opens the sidebar and waits for it to draw something. */
export async function openSidebar(host: Host): Promise<void> {
  expect(run(host, 'open-framework-sidebar')).toBe(true);
  await expect.poll(() => document.querySelectorAll('.lw-sidebar').length).toBe(1);
}

/** Texts of all that match and are not hidden, as far as a document without layout can tell. */
export function texts(selector: string): string[] {
  return shown(selector).map((el) => el.textContent ?? '');
}

export function shown(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((el) => el.closest('[hidden]') === null);
}

export const cardTitles = (): string[] => texts('.lw-card-title');

export const notices = (): string[] => texts('.notice-message');

/** The words in place of cards. */
export const stateTitle = (): string | undefined => texts('.lw-state-title')[0];

/** Titles of the notes listed under a framework. */
export const sharedUnder = (framework: string): string[] => texts(`[data-framework="${framework}"] .lw-note-title`);

/** Ends the current tasks of the page, with whatever was waiting for them. */
export function nextTask(): Promise<void> {
  return new Promise((done) => { window.setTimeout(done); });
}

export function fileAt({ app }: Host, path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`No file "${path}" in the vault`);
  return file;
}
