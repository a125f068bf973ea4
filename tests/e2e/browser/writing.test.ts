import { describe, expect } from 'vitest';
import type { BrowserHost } from '../../host/driver';
import { INTERVIEW, lineOf, NOTES } from '../notes/interview-notes';
import { it } from './start-browser';
import { activePath, cardTitles, caret, choose, editorText, placeCaret, showSidebar } from './use-sidebar';

/** Types the name and takes the first framework offered. */
async function pick({ page }: BrowserHost, typed: string, offered: string): Promise<void> {
  await page.keyboard.type(typed);
  await page.locator('.suggestion-item.is-selected', { hasText: offered }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.lw-chosen .lw-chip', { hasText: offered }).waitFor();
}

async function finish({ page }: BrowserHost): Promise<void> {
  await page.locator('.suggestion-item.is-selected', { hasText: 'Done' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.prompt').waitFor({ state: 'detached' });
}

describe('a new framework-analysis note', () => {
  it('is made of frameworks chosen in Chinese and English and opens at its first answer', async ({ start }) => {
    const host = await start();
    await choose(host, 'New framework-analysis note');
    await pick(host, '囚犯困境', "Prisoner's dilemma");
    await pick(host, 'moat', 'Economic moat');
    await finish(host);
    await expect.poll(() => activePath(host)).toMatch(/^\d{4}-\d\d-\d\d Prisoner's dilemma\.md$/);
    const text = (await editorText(host)) ?? '';
    expect(text).toMatch(/▋Prisoner's dilemma\n[^]*▋Economic moat\n/);
    await expect.poll(() => caret(host)).toEqual({ line: firstAnswerLine(text), text: '' });
  });

  it('has no card until its first sentence is typed', async ({ start }) => {
    const host = await start({ language: 'zh-TW', switches: { autosaveMs: 100 } });
    await showSidebar(host);
    await host.executeObsidianCommand('latticework:new-analysis-note');
    await host.page.locator('.prompt-input').waitFor();
    await pick(host, 'unit economics', '單位經濟');
    await host.page.keyboard.press('Control+Enter');
    await expect.poll(() => activePath(host)).toContain('單位經濟');
    await host.page.locator('.lw-state-title:visible, .lw-title:visible', { hasText: /還沒有認出|單位經濟/ }).first().waitFor();
    expect(await cardTitles(host)).toEqual([]);
    await host.page.keyboard.type('一單的毛利不夠付一次外送。');
    await expect.poll(() => cardTitles(host)).toEqual(['單位經濟']);
  });

  it('takes the next free name and leaves the first note as it is', async ({ start }) => {
    const host = await start({ switches: { autosaveMs: 50 } });
    const fileText = (path: string): Promise<string> => host.executeObsidian(({ app }, at) => {
      const file = app.vault.getFileByPath(at);
      return file === null ? '' : app.vault.peek(file);
    }, path);
    const make = async (): Promise<string> => {
      const before = await activePath(host);
      await host.executeObsidianCommand('latticework:new-analysis-note');
      await host.page.locator('.prompt-input').waitFor();
      await pick(host, 'reflexivity', 'Reflexivity');
      await finish(host);
      await expect.poll(() => activePath(host)).not.toBe(before);
      return (await activePath(host)) ?? '';
    };
    const first = await make();
    await host.page.keyboard.type('Prices write the balance sheet.');
    const text = (await editorText(host)) ?? '';
    await expect.poll(() => fileText(first)).toBe(text);
    const second = await make();
    expect(second).not.toBe(first);
    expect(await fileText(first)).toBe(text);
    expect(await fileText(second)).not.toContain('Prices write');
  });

  it('is not made when the question is left with Escape', async ({ start }) => {
    const host = await start();
    await choose(host, 'New framework-analysis note');
    await pick(host, 'moat', 'Economic moat');
    await host.page.keyboard.press('Escape');
    await host.page.locator('.prompt').waitFor({ state: 'detached' });
    const paths = await host.executeObsidian(({ app }) => app.vault.getMarkdownFiles().map((file) => file.path));
    expect(paths.sort()).toEqual(Object.keys(NOTES).sort());
  });
});

describe('a template', () => {
  it('in the middle of a note replaces nothing and goes with one undo', async ({ start }) => {
    const host = await start();
    await placeCaret(host, lineOf(INTERVIEW, '他不談'));
    const before = await editorText(host);
    await choose(host, 'Insert framework-analysis template');
    await pick(host, '護城河', 'Economic moat');
    await finish(host);
    await expect.poll(() => editorText(host)).not.toBe(before);
    const after = (await editorText(host)) ?? '';
    expect(withoutInsertion(before ?? '', after)).toContain('▋Economic moat');
    expect((await caret(host))?.text).toBe('');
    await host.page.keyboard.press('Control+z');
    expect(await editorText(host)).toBe(before);
  });

  it('keeps the line in which the caret stood whole', async ({ start }) => {
    const host = await start();
    await host.executeObsidian(({ app }, line) => app.workspace.activeEditor?.editor.setCursor({ line, ch: 3 }), lineOf(INTERVIEW, '他不談') - 1);
    await choose(host, 'Insert framework-analysis template');
    await pick(host, '護城河', 'Economic moat');
    await finish(host);
    await expect.poll(() => editorText(host)).toContain('▋Economic moat');
    expect((await editorText(host))?.split('\n')).toContain('他不談哪個模型會贏，只談誰先付錢。');
  });

  it('is not written into another note that came in between', async ({ start }) => {
    const host = await start();
    await choose(host, 'Insert framework-analysis template');
    await pick(host, '護城河', 'Economic moat');
    await host.executeObsidian(async ({ app }, path) => {
      const file = app.vault.getFileByPath(path);
      if (file) await app.workspace.getLeaf(false).openFile(file, { active: false });
    }, '雜記/週末露營清單.md');
    await finish(host);
    await host.page.locator('.notice', { hasText: 'nothing was inserted' }).waitFor();
    expect(await editorText(host)).toBe(NOTES['雜記/週末露營清單.md']);
  });
});

/** 1-based line of the first empty line below the first framework's questions. */
function firstAnswerLine(text: string): number {
  const lines = text.split('\n');
  const heading = lines.findIndex((line) => line.startsWith('▋Prisoner'));
  const questions = lines.findIndex((line, at) => at > heading && line.startsWith('>'));
  const after = lines.findIndex((line, at) => at > questions && !line.startsWith('>'));
  return after + 2;
}

/** What `after` has more than `before`, which must be all there in one piece before it and one behind it. */
function withoutInsertion(before: string, after: string): string {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  const tail = before.slice(head);
  expect(after.endsWith(tail)).toBe(true);
  return after.slice(head, after.length - tail.length);
}
