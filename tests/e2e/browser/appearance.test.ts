import { beforeAll, describe, expect } from 'vitest';
import type { Locator } from 'playwright-core';
import { INTERVIEW, NOTES } from '../notes/interview-notes';
import { readSampleVault } from '../notes/sample-vault';
import { contrasts } from './contrast';
import { it, type StartBrowser } from './start-browser';
import { cardTitles, showSidebar, SIDEBAR } from './use-sidebar';

const LONG = '訪談/【黃士豪訪談】影音的錢流到哪裡去.md';
const PHONE = { width: 380, height: 780 };
/** Everything that is written in the muted colour, and the chips, whose ground is tinted. */
const MUTED = ['.lw-meta', '.lw-excerpt', '.lw-gist', '.lw-part-title', '.lw-group-2 > [role="heading"] > .lw-group-head', '.lw-chip', '.lw-count', '.lw-group-note'];
const READABLE = 4.5;

let files: Readonly<Record<string, string>> = {};
beforeAll(async () => { files = await readSampleVault(); });

async function sidebarOf(start: StartBrowser, options: Parameters<StartBrowser>[0]): Promise<Locator> {
  const host = await start({ files, openFile: LONG, language: 'zh-TW', ...options });
  const sidebar = await showSidebar(host);
  await host.page.locator('.lw-note').first().waitFor();
  await expect.poll(() => host.page.locator('.lw-busy:visible').count()).toBe(0);
  return sidebar;
}

for (const theme of ['light', 'dark'] as const) {
  describe(`${theme} theme`, () => {
    it('has muted words that can be read', async ({ start }) => {
      const sidebar = await sidebarOf(start, { theme });
      const found = await contrasts(sidebar.locator(MUTED.map((selector) => `${selector}:visible`).join(', ')));
      expect(found.length).toBeGreaterThan(20);
      expect(found.filter(({ ratio }) => ratio < READABLE)).toEqual([]);
    });

    it('has words in place of cards that can be read', async ({ start }) => {
      const host = await start({ files, openFile: '雜記/東京五日行李清單.md', theme });
      await showSidebar(host);
      await host.page.locator('.lw-state:visible').waitFor();
      const found = await contrasts(host.page.locator('.lw-state-title:visible, .lw-state-text:visible, .lw-example-line:visible'));
      expect(found.length).toBeGreaterThan(2);
      expect(found.filter(({ ratio }) => ratio < READABLE)).toEqual([]);
    });
  });
}

describe('no sideways scrolling', () => {
  for (const [where, size] of [['beside a note', {}], ['on a phone', PHONE]] as const) {
    it(where, async ({ start }) => {
      const sidebar = await sidebarOf(start, size);
      expect(await sidebar.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
      expect(await sidebar.evaluate((el) => el.doc.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    });
  }

  it('with words that cannot be broken', async ({ start }) => {
    const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(8);
    const inHeading = word.slice(0, 50);
    const text = (NOTES[INTERVIEW] ?? '').replace('單位經濟', inHeading).replace('▋反身性', `▋${inHeading}`).replaceAll('\n- ', `\n- ${word} `);
    const host = await start({ ...PHONE, files: { [INTERVIEW]: text } });
    const sidebar = await showSidebar(host);
    await expect.poll(() => cardTitles(host)).toHaveLength(3);
    expect(await sidebar.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
  });
});

describe('on a phone', () => {
  it('everything that can be tapped is at least 40 px high', async ({ start }) => {
    const sidebar = await sidebarOf(start, PHONE);
    const small = await sidebar.locator('.lw-stop:visible, .lw-card-fold:visible').evaluateAll((els) => els.flatMap((el) => {
      el.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = el.getBoundingClientRect();
      // What a finger hits, not the box: a chip is drawn smaller than the place that answers for it.
      const hit = (offset: number): boolean => {
        const under = document.elementFromPoint(left + Math.min(width / 2, 20), top + height / 2 + offset);
        return under !== null && (el.contains(under) || under.contains(el));
      };
      // One pixel short of 40 for each side's rounding.
      return hit(-19) && hit(19) ? [] : [`${el.getAttribute('class') ?? ''}: ${el.textContent ?? ''}, ${String(height)}`];
    }));
    expect(small).toEqual([]);
    expect(await sidebar.locator('.lw-stop:visible').count()).toBeGreaterThan(30);
  });

  it('the drawer closes nothing away: a card leads to the note', async ({ start }) => {
    const host = await start({ ...PHONE, files, openFile: LONG });
    await showSidebar(host);
    await host.page.locator('.lw-card-title').first().click();
    await expect.poll(() => host.executeObsidian(({ app }) => app.workspace.activeEditor?.editor.getLine(app.workspace.activeEditor.editor.getCursor().line))).toBe('▋利潤池 與 價值鏈');
  });
});

describe('reading view', () => {
  it('reads bar lines out as headings', async ({ start }) => {
    const host = await start();
    await host.executeObsidianCommand('markdown:toggle-preview');
    const headings = host.page.getByRole('heading', { name: /^▋/ });
    await expect.poll(() => headings.allTextContents()).toEqual([
      '▋訪談概要', '▋分析框架 (The Analytical Frameworks)', '▋囚徒困境 與 單位經濟', '▋縮放定律 (Scaling laws)', '▋反身性',
      '▋關鍵點 (Key Points)', '▋潛在風險',
    ]);
  });

  it('shows them plain again when the setting is switched off', async ({ start }) => {
    const host = await start();
    await host.executeObsidianCommand('markdown:toggle-preview');
    await host.page.locator('.lw-bar-heading:visible').first().waitFor();
    await host.executeObsidian(async ({ app }) => app.setting.pluginTabs[0]?.setControlValue('styleBars', false));
    await expect.poll(() => host.page.locator('.lw-bar-heading').count()).toBe(0);
  });

  it('shows bar lines as headings in the editor too', async ({ start }) => {
    const host = await start({ height: 2400 });
    await expect.poll(() => host.page.locator('.cm-line.lw-bar-heading').count()).toBe(7);
  });
});

describe('the sidebar in a window of its own', () => {
  it('moves with its cards, and they still lead to the note', async ({ start }) => {
    const host = await start();
    await showSidebar(host);
    await host.executeObsidian(({ app }) => {
      const [leaf] = app.workspace.getLeavesOfType('latticework-sidebar');
      if (leaf) app.workspace.moveLeafToPopout(leaf);
    });
    const other = host.page.frameLocator('.host-popout iframe');
    await expect.poll(() => other.locator('.lw-card-title').count()).toBe(3);
    await other.locator('.lw-card-title', { hasText: '反身性' }).click();
    await expect.poll(() => host.executeObsidian(({ app }) => app.workspace.activeEditor?.editor.getLine(app.workspace.activeEditor.editor.getCursor().line))).toBe('▋反身性');
  });

  it('goes on following the note', async ({ start }) => {
    const host = await start();
    await showSidebar(host);
    await host.executeObsidian(({ app }) => {
      const [leaf] = app.workspace.getLeavesOfType('latticework-sidebar');
      if (leaf) app.workspace.moveLeafToPopout(leaf);
    });
    const other = host.page.frameLocator('.host-popout iframe');
    await host.executeObsidian(async ({ app }, path) => {
      const file = app.vault.getFileByPath(path);
      if (file) await app.vault.modify(file, '▋護城河\n\n這家公司的牌照還剩九年，毛利率沒有掉過。\n');
    }, INTERVIEW);
    await expect.poll(() => other.locator('.lw-card-title').allTextContents()).toEqual(['護城河']);
    expect(await host.page.locator(SIDEBAR).count()).toBe(0);
  });
});
