import { describe, expect } from 'vitest';
import type { Host } from '../../host/headless';
import { INTERVIEW, INTERVIEW_CARDS, NOTES, SIMPLIFIED } from '../notes/interview-notes';
import { cardTitles, nextTask, openSidebar, sharedUnder, stateTitle, texts } from './sidebar-text';
import { it, storageWith } from './start-plugin';

function openSettings({ app }: Host): void {
  app.setting.open();
  app.setting.openTabById('latticework');
}

function row(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('.setting-item')]
    .find((el) => el.querySelector('.setting-item-name')?.textContent === name);
  if (found === undefined) throw new Error(`No setting "${name}"`);
  return found;
}

function type(name: string, text: string): void {
  const input = row(name).querySelector('input');
  if (input === null) throw new Error(`"${name}" has no text field`);
  input.value = text;
  input.dispatchEvent(new Event('input'));
}

function addPhrase(phrase: string): void {
  document.querySelector<HTMLElement>('[aria-label="Add phrase"]')?.click();
  const input = document.querySelector<HTMLInputElement>('.lw-prompt-field');
  if (input === null) throw new Error('No prompt');
  input.value = phrase;
  input.dispatchEvent(new Event('input'));
  document.querySelector<HTMLElement>('.lw-prompt button[type=submit]')?.click();
}

function saved({ app }: Host): unknown {
  return JSON.parse(app.storage.read('data:latticework') ?? 'null');
}

describe('settings', () => {
  it('have a row for everything that can be set, in the language of the app', async ({ start }) => {
    openSettings(await start({ language: 'zh-TW' }));
    expect(texts('.vertical-tab-content .setting-item-name')).toEqual(expect.arrayContaining([
      '標題符號', '語言', '標題寫法', '資料夾', '檔名', '日期格式', '以標題樣式顯示符號標題',
    ]));
  });

  it('save what is switched', async ({ start }) => {
    const host = await start();
    openSettings(host);
    row('Show bar headings as headings').querySelector<HTMLElement>('.checkbox-container')?.click();
    await expect.poll(() => saved(host)).toMatchObject({ styleBars: false });
  });

  it('are there again when the plugin is loaded again', async ({ start }) => {
    const host = await start();
    openSettings(host);
    type('File name', '{{framework}} 筆記');
    await expect.poll(() => saved(host)).toMatchObject({ noteNamePattern: '{{framework}} 筆記' });
    host.app.setting.close();
    await host.reloadPlugin('latticework');
    openSettings(host);
    expect(row('File name').querySelector('input')?.value).toBe('{{framework}} 筆記');
  });

  it('say what is wrong with a value and do not save it', async ({ start }) => {
    const host = await start();
    openSettings(host);
    type('Date format', 'YYYY-MM-DD');
    await nextTask();
    expect(row('Date format').textContent).toContain('Write years and days in small letters: yyyy-MM-dd');
    expect(saved(host)).toBeNull();
  });

  it('show an example of what is typed, in whatever row it is shown, and leave the focus where it is', async ({ start }) => {
    openSettings(await start());
    row('Heading bars').querySelector('input')?.focus();
    type('Heading bars', '■▋');
    await expect.poll(() => row('Heading mark').textContent).toContain('The heading bar is ■');
    expect(document.activeElement).toBe(row('Heading bars').querySelector('input'));
    type('Tag prefix', 'lens');
    await expect.poll(() => row('Tag prefix').textContent).toContain('#lens/moat');
    type('Date format', "'on' yyyy");
    await expect.poll(() => row('Date format').textContent).toMatch(/Today: on \d{4}$/);
  });

  it('refuse a tag prefix that no tag can have', async ({ start }) => {
    const host = await start();
    openSettings(host);
    type('Tag prefix', 'my lens');
    await nextTask();
    expect(row('Tag prefix').textContent).toContain('“my lens” cannot begin a tag');
    expect(saved(host)).toBeNull();
  });

  it('take a phrase that never counts once, and let it go again', async ({ start }) => {
    const host = await start();
    openSettings(host);
    addPhrase(' Moat Weekly ');
    await expect.poll(() => saved(host)).toMatchObject({ ignoredPhrases: ['Moat Weekly'] });
    addPhrase('Moat Weekly');
    expect(texts('.lw-prompt-problem')).toEqual(['This phrase is in the list already.']);
    document.querySelector<HTMLElement>('.lw-prompt button[type=button]')?.click();
    row('Moat Weekly').querySelector<HTMLElement>('[aria-label="Delete"]')?.click();
    await expect.poll(() => saved(host)).toMatchObject({ ignoredPhrases: [] });
  });

  it('read the notes again under other heading bars', async ({ start }) => {
    const files = { [INTERVIEW]: (NOTES[INTERVIEW] ?? '').replaceAll('▋', '◉') };
    const host = await start({ files });
    await openSidebar(host);
    await expect.poll(() => texts('.lw-title')).toHaveLength(1);
    expect(cardTitles()).toEqual([]);
    openSettings(host);
    type('Heading bars', '◉');
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
  });

  it('leave a folder out and take it in again', async ({ start }) => {
    const host = await start({ storage: storageWith({ excludedFolders: ['公司'] }) });
    await openSidebar(host);
    await expect.poll(() => sharedUnder('prisoners-dilemma')).toEqual(['Freight rates 2025']);
    expect(sharedUnder('unit-economics')).toEqual([]);
    openSettings(host);
    row('公司').querySelector<HTMLElement>('[aria-label="Delete"]')?.click();
    await expect.poll(() => sharedUnder('unit-economics')).toEqual(['外卖 2025：一单赚多少']);
  });

  it('show at once that the open note is left out', async ({ start }) => {
    const host = await start({ openFile: SIMPLIFIED });
    await openSidebar(host);
    await expect.poll(cardTitles).toEqual(['单位经济']);
    openSettings(host);
    document.querySelector<HTMLElement>('[aria-label="Add folder"]')?.click();
    await expect.poll(() => texts('.suggestion-item')).toContain('公司');
    [...document.querySelectorAll<HTMLElement>('.suggestion-item')].find((el) => el.textContent === '公司')?.click();
    await expect.poll(() => saved(host)).toMatchObject({ excludedFolders: ['公司'] });
    await expect.poll(stateTitle).toBe('This note is left out');
  });

  it('are taken over when another device has written them', async ({ start }) => {
    const storage = storageWith();
    const host = await start({ storage, openFile: SIMPLIFIED });
    await openSidebar(host);
    await expect.poll(cardTitles).toEqual(['单位经济']);
    storage.write('data:latticework', JSON.stringify({ excludedFolders: ['公司'] }));
    host.app.plugins.getPlugin('latticework')?.onExternalSettingsChange?.();
    await expect.poll(stateTitle).toBe('This note is left out');
  });
});
