import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startFixture } from '../fixture';

let host: Awaited<ReturnType<typeof startFixture>>;
const tick = (ms = 0): Promise<void> => new Promise((done) => window.setTimeout(done, ms));
const one = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) ?? fail(selector);
const key = (name: string, init: KeyboardEventInit = {}): boolean => document.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }));
const row = (name: string): HTMLElement => [...document.querySelectorAll<HTMLElement>('.setting-item')].find((el) => el.querySelector('.setting-item-name')?.textContent === name) ?? fail(name);
const saved = (): unknown => JSON.parse(host.app.storage.read('data:fixture') ?? 'null');

beforeEach(async () => {
  host = await startFixture();
  key(',', { ctrlKey: true });
  await tick();
});
afterEach(() => host.stop());

describe('controls', () => {
  it('fills a text from the plugin’s settings', () => expect(row('Marks').querySelector('input')?.value).toBe('▋'));
  it('stores a text as it is typed', async () => {
    const input = row('Marks').querySelector('input') ?? fail('input');
    input.value = '■';
    input.dispatchEvent(new Event('input'));
    await tick();
    expect(saved()).toMatchObject({ marks: '■' });
  });
  it('shows what validate refuses and does not store it', async () => {
    const input = row('Marks').querySelector('input') ?? fail('input');
    input.value = '';
    input.dispatchEvent(new Event('input'));
    await tick();
    expect([row('Marks').querySelector('.setting-item-error')?.textContent, host.plugin.settings['marks']]).toEqual(['At least one mark', '▋']);
  });
  it('shows and hides a row by its predicate', async () => {
    const before = row('Only with badges').style.display;
    row('Badges').querySelector<HTMLElement>('.checkbox-container')?.click();
    await tick();
    expect([before, row('Only with badges').style.display]).toEqual(['none', '']);
  });
  it('stores a choice', async () => {
    const select = row('Order').querySelector('select') ?? fail('select');
    select.value = 'name';
    select.dispatchEvent(new Event('change'));
    await tick();
    expect(saved()).toMatchObject({ order: 'name' });
  });
  it('falls back to a control’s default', () => expect(row('Limit').querySelector('input')?.value).toBe('7'));
});

describe('lists, pages, actions', () => {
  it('adds to a list', () => {
    one('[aria-label="Add word"]').click();
    expect(row('new')).toBeTruthy();
  });
  it('deletes from a list', () => {
    row('甲').querySelector<HTMLElement>('[aria-label="Delete"]')?.click();
    expect(host.plugin.settings['words']).toEqual(['乙']);
  });
  it('moves within a list', () => {
    row('甲').querySelector<HTMLElement>('[aria-label="Move down"]')?.click();
    expect(host.plugin.settings['words']).toEqual(['乙', '甲']);
  });
  it('opens a page and comes back', () => {
    row('More').click();
    const inside = row('Deep').querySelector('textarea') !== null;
    one('.setting-page-back').click();
    expect([inside, row('Marks') !== null]).toEqual([true, true]);
  });
  it('shows a page’s value', () => expect(row('More').querySelector('.setting-display-value')?.textContent).toBe('2'));
  it('runs an action', () => {
    row('Run').click();
    expect(host.plugin.ran).toBe(true);
  });
  it('cleans up a drawn row when the dialog closes', () => {
    key('Escape');
    expect(host.plugin.cleaned).toBe(1);
  });
});

function fail(what: string): never {
  throw new Error(`not on the page: ${what}`);
}
