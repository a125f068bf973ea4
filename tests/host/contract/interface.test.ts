import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startFixture } from '../fixture';

let host: Awaited<ReturnType<typeof startFixture>>;
const run = (id: string): boolean => host.app.commands.executeCommandById(`fixture:${id}`);
const tick = (ms = 0): Promise<void> => new Promise((done) => window.setTimeout(done, ms));
const one = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) ?? fail(selector);
const key = (name: string, init: KeyboardEventInit = {}): boolean => document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }));
const type = (selector: string, text: string): void => {
  const field = one(selector) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
beforeEach(async () => void (host = await startFixture()));
afterEach(() => host.stop());

describe('suggest modal', () => {
  beforeEach(async () => {
    run('pick');
    await tick();
  });
  it('lists all at first', () => expect(document.querySelectorAll('.suggestion-item')).toHaveLength(4));
  it('finds Chinese', async () => {
    type('.prompt-input', '囚困');
    await tick();
    expect([...document.querySelectorAll('.suggestion-item')].map((el) => el.textContent)).toEqual(['囚徒困境']);
  });
  it('says when nothing is found', async () => {
    type('.prompt-input', 'zzz');
    await tick();
    expect(one('.suggestion-empty').textContent).toBe('No results found.');
  });
  it('picks with the keyboard', () => {
    key('ArrowDown');
    key('Enter');
    expect(host.plugin.picked).toBe('護城河');
  });
  it('leaves Enter to an input method that composes', () => {
    key('Enter', { isComposing: true });
    expect(host.plugin.picked).toBeUndefined();
  });
  it('closes on Escape', () => {
    key('Escape');
    expect(document.querySelector('.prompt')).toBeNull();
  });
  it('shows placeholder and instructions', () => expect([(one('.prompt-input') as HTMLInputElement).placeholder, one('.prompt-instruction').textContent]).toEqual(['Which?', '↵use']));
});

describe('palette and menus', () => {
  it('opens the palette with Mod+P', async () => {
    key('p', { ctrlKey: true });
    await tick();
    expect(one('.prompt-results').textContent).toContain('Fixture: Show the view');
  });
  it('leaves out commands that cannot run', async () => {
    await host.app.workspace.activeEditor?.setMode('preview');
    key('p', { ctrlKey: true });
    await tick();
    expect(one('.prompt-results').textContent).not.toContain('Insert 文字');
  });
  it('shows a note’s menu on a right click', () => {
    one('[data-path="Beta.md"]').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    expect([...document.querySelectorAll('.menu-item-title')].map((el) => el.textContent)).toEqual(['Open in new tab', 'Rename...', 'Delete']);
  });
  it('offers one menu for several notes chosen with Alt', () => {
    const asked: string[][] = [];
    host.app.workspace.on('files-menu', (_menu: unknown, files: readonly { readonly path: string }[]) => { asked.push(files.map(({ path }) => path)); });
    for (const path of ['Alpha.md', 'Beta.md']) one(`[data-path="${path}"]`).dispatchEvent(new MouseEvent('click', { bubbles: true, altKey: true }));
    one('[data-path="Beta.md"]').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    expect(asked).toEqual([['Alpha.md', 'Beta.md']]);
  });
  it('closes the menu on Escape', () => {
    one('[data-path="Beta.md"]').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    key('Escape');
    expect(document.querySelector('.menu')).toBeNull();
  });
  it('does not let a dialog’s Escape through', () => {
    run('dialog');
    key('Escape');
    expect(document.querySelector('.modal')).toBeNull();
  });
  it('marks the active note in the list', () => expect(one('.nav-file-title.is-active').getAttribute('data-path')).toBe('Alpha.md'));
  it('shows an icon the host lacks as a placeholder', () => {
    const el = document.body.createDiv();
    const setIcon = host.arg.obsidian['setIcon'] as (el: HTMLElement, id: string) => void;
    setIcon(el, 'no-such-icon');
    expect(el.querySelector('.lucide-missing')).not.toBeNull();
  });
});

function fail(what: string): never {
  throw new Error(`not on the page: ${what}`);
}
