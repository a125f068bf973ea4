import { describe, expect } from 'vitest';
import { ENGLISH, INTERVIEW, INTERVIEW_CARDS, lineOf, SIMPLIFIED } from '../notes/interview-notes';
import { it } from './start-browser';
import { activePath, cardTitles, caret, choose, editorText, expectPlace, placeCaret, sharedUnder, showSidebar } from './use-sidebar';

describe('from the palette to the line', () => {
  it('the sidebar comes, and a card leads to its heading', async ({ start }) => {
    const host = await start({ height: 420 });
    await choose(host, 'Open framework sidebar');
    await expect.poll(() => cardTitles(host)).toEqual(INTERVIEW_CARDS);
    await host.page.locator('.lw-card-title', { hasText: '反身性' }).click();
    await expectPlace(host, INTERVIEW, lineOf(INTERVIEW, '▋反身性'));
  });

  it('a risk leads to its line', async ({ start }) => {
    const host = await start({ height: 420 });
    await showSidebar(host);
    await host.page.locator('.lw-part-risks .lw-line', { hasText: '最大的兩個房客' }).first().click();
    await expectPlace(host, INTERVIEW, lineOf(INTERVIEW, '最大的兩個房客'));
  });
});

describe('a shared framework', () => {
  it('leads to the other note at its line, and back', async ({ start }) => {
    const host = await start({ language: 'zh-TW' });
    await showSidebar(host);
    await host.page.locator('[data-framework="unit-economics"] .lw-note').click();
    await expectPlace(host, SIMPLIFIED, lineOf(SIMPLIFIED, '▋单位经济'));
    await expect.poll(() => cardTitles(host)).toEqual(['单位经济']);
    await host.page.locator('[data-framework="unit-economics"] .lw-note').click();
    await expectPlace(host, INTERVIEW, lineOf(INTERVIEW, '▋囚徒困境'));
    await expect.poll(() => cardTitles(host)).toEqual(INTERVIEW_CARDS);
  });

  it('opens in a new tab with Ctrl', async ({ start }) => {
    const host = await start();
    await showSidebar(host);
    await host.page.locator('[data-framework="prisoners-dilemma"] .lw-note').click({ modifiers: ['Control'] });
    await expectPlace(host, ENGLISH, lineOf(ENGLISH, 'Prisoner'));
    const open = await host.executeObsidian(({ app }) => app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.getViewState().state?.['file']));
    expect(open.sort()).toEqual([ENGLISH, INTERVIEW].sort());
  });

  it('is found by any of its names, and then the note', async ({ start }) => {
    const host = await start({ language: 'zh-TW' });
    const { page } = host;
    await showSidebar(host);
    await expect.poll(() => sharedUnder(host, 'unit-economics')).toHaveLength(1);
    await host.executeObsidianCommand('latticework:find-shared');
    await page.keyboard.type('unit econ');
    await page.locator('.suggestion-item.is-selected', { hasText: '單位經濟' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.suggestion-item', { hasText: '外卖' }).waitFor();
    await page.keyboard.type('外卖');
    await page.locator('.suggestion-item.is-selected', { hasText: '外卖' }).waitFor();
    await page.keyboard.press('Enter');
    await expectPlace(host, SIMPLIFIED, lineOf(SIMPLIFIED, '▋单位经济'));
  });

  it('is shown when its chip is clicked', async ({ start }) => {
    const host = await start({ height: 420 });
    await showSidebar(host);
    await expect.poll(() => sharedUnder(host, 'unit-economics')).toHaveLength(1);
    await host.page.locator('.lw-chip.lw-stop', { hasText: 'Unit economics' }).first().click();
    await expect.poll(() => host.page.evaluate(() => document.activeElement?.closest('[data-framework]')?.getAttribute('data-framework'))).toBe('unit-economics');
  });
});

describe('with the keyboard alone', () => {
  it('Tab reaches the sidebar, arrows the lines, Enter the place', async ({ start }) => {
    const host = await start();
    const { page } = host;
    await choose(host, 'Show framework cards of this note');
    await expect.poll(() => page.locator(':focus').textContent()).toBe(INTERVIEW_CARDS[0]);
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator('.lw-stop:focus').count()).toBe(0);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('.lw-stop:focus').count()).toBe(1);
    for (let pressed = 0; pressed < 40 && (await page.locator(':focus').textContent()) !== '反身性'; pressed++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectPlace(host, INTERVIEW, lineOf(INTERVIEW, '▋反身性'));
  });

  it('Left closes a card and Right opens it', async ({ start }) => {
    const host = await start();
    const { page } = host;
    await choose(host, 'Show framework cards of this note');
    await expect.poll(() => page.locator(':focus').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.locator(':focus').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator(':focus').getAttribute('aria-expanded')).toBe('true');
  });

  it('typing goes into the note after Enter on a card', async ({ start }) => {
    const host = await start();
    await choose(host, 'Show framework cards of this note');
    await expect.poll(() => host.page.locator(':focus').textContent()).toBe(INTERVIEW_CARDS[0]);
    await host.page.keyboard.press('Enter');
    await expectPlace(host, INTERVIEW, lineOf(INTERVIEW, '▋囚徒困境'));
    await host.page.keyboard.type('甲');
    await expect.poll(async () => (await caret(host))?.text).toBe('甲▋囚徒困境 與 單位經濟');
  });
});

describe('the sidebar follows', () => {
  it('an edited heading', async ({ start }) => {
    const host = await start({ switches: { autosaveMs: 100 } });
    await showSidebar(host);
    await placeCaret(host, lineOf(INTERVIEW, '▋反身性'));
    await host.page.keyboard.insertText(' 與 護城河');
    await expect.poll(() => cardTitles(host)).toEqual([...INTERVIEW_CARDS.slice(0, 2), '反身性 與 護城河']);
    expect(await host.page.locator('.lw-card').nth(2).locator('.lw-chip-used').count()).toBe(2);
  });

  it('a renamed and a deleted note', async ({ start }) => {
    const host = await start();
    await showSidebar(host);
    await expect.poll(() => sharedUnder(host, 'unit-economics')).toHaveLength(1);
    await host.executeObsidian(async ({ app }, path) => {
      const file = app.vault.getFileByPath(path);
      if (file) await app.fileManager.renameFile(file, '公司/外送 2026.md');
    }, SIMPLIFIED);
    await host.page.locator('[data-framework="unit-economics"] .lw-note').click();
    await expect.poll(() => activePath(host)).toBe('公司/外送 2026.md');
    await host.openFile(INTERVIEW);
    await host.executeObsidian(async ({ app }) => {
      const file = app.vault.getFileByPath('公司/外送 2026.md');
      if (file) await app.fileManager.trashFile(file);
    });
    await expect.poll(() => sharedUnder(host, 'unit-economics')).toEqual([]);
    expect(await sharedUnder(host, 'prisoners-dilemma')).toEqual(['Freight rates 2025']);
  });

  it('changes no byte of a note that is only looked at', async ({ start }) => {
    const host = await start({ switches: { autosaveMs: 20 } });
    const before = await editorText(host);
    await showSidebar(host);
    for (const title of await host.page.locator('.lw-card-title').all()) await title.click();
    await host.page.locator('[data-framework="unit-economics"] .lw-note').click();
    await expect.poll(() => activePath(host)).toBe(SIMPLIFIED);
    await host.openFile(INTERVIEW);
    expect(await editorText(host)).toBe(before);
  });
});
