import { expect } from 'vitest';
import { texts } from './sidebar-text';

/** Types into the suggester that is open and picks the row that holds `row`. */
export async function pick(query: string, row: string, init: MouseEventInit = {}): Promise<void> {
  await expect.poll(() => document.querySelector('.prompt-input')).not.toBeNull();
  const input = document.querySelector<HTMLInputElement>('.prompt-input');
  if (input !== null) input.value = query;
  input?.dispatchEvent(new Event('input'));
  await expect.poll(() => texts('.suggestion-item').join('\n')).toContain(row);
  const found = [...document.querySelectorAll<HTMLElement>('.suggestion-item')].find((el) => el.textContent?.includes(row));
  found?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...init }));
}

/** Presses the first button or menu line with this text. */
export function press(label: string): void {
  const found = [...document.querySelectorAll<HTMLElement>('button, .menu-item')].find((el) => el.textContent === label);
  if (found === undefined) throw new Error(`No "${label}" among ${texts('button, .menu-item').join(' | ')}`);
  found.click();
}

/** The names of the notes in the preview, once it is there. */
export async function previewedNotes(): Promise<string[]> {
  await expect.poll(() => document.querySelector('.lw-preview-buttons .mod-cta')).not.toBeNull();
  return texts('.lw-preview-title');
}
