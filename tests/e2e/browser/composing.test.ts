import { describe, expect } from 'vitest';
import { INTERVIEW, INTERVIEW_CARDS, lineOf, ORDINARY } from '../notes/interview-notes';
import { InputMethod } from './input-method';
import { it } from './start-browser';
import { cardTitles, caret, choose, editorText, placeCaret, showSidebar } from './use-sidebar';

describe('zhuyin in the editor', () => {
  it('on a bar line arrives whole, and the card takes the new heading', async ({ start }) => {
    const host = await start({ switches: { autosaveMs: 60 } });
    await showSidebar(host);
    await placeCaret(host, lineOf(INTERVIEW, '▋反身性'));
    const keyboard = await InputMethod.of(host);
    await keyboard.commit(' 與 ');
    await keyboard.compose('ㄏㄨˋ');
    await keyboard.commit('護');
    await keyboard.compose('ㄔㄥˊ');
    await keyboard.commit('城');
    await keyboard.compose('ㄏㄜˊ');
    await keyboard.commit('河');
    await expect.poll(async () => (await caret(host))?.text).toBe('▋反身性 與 護城河');
    await expect.poll(() => cardTitles(host)).toEqual([...INTERVIEW_CARDS.slice(0, 2), '反身性 與 護城河']);
  });

  it('is not disturbed when the note is saved and read in the middle of it', async ({ start }) => {
    const host = await start({ switches: { autosaveMs: 30 } });
    await showSidebar(host);
    await placeCaret(host, lineOf(INTERVIEW, '▋反身性'));
    const keyboard = await InputMethod.of(host);
    await keyboard.compose('ㄓㄨˋ');
    const saved = (): Promise<boolean> => host.executeObsidian(({ app }) => {
      const file = app.workspace.getActiveFile();
      return file !== null && app.vault.peek(file).includes('▋反身性ㄓㄨˋ');
    });
    await expect.poll(saved).toBe(true);
    await expect.poll(async () => (await cardTitles(host))[2]).toBe('反身性ㄓㄨˋ');
    await keyboard.compose('ㄓㄨˋㄧˋ');
    await keyboard.commit('注意');
    await expect.poll(async () => (await caret(host))?.text).toBe('▋反身性注意');
  });

  it('moves nothing until it is done: only then the line is dressed as a heading', async ({ start }) => {
    const host = await start({ openFile: ORDINARY });
    await placeCaret(host, lineOf(ORDINARY, '摺疊椅') + 1);
    const keyboard = await InputMethod.of(host);
    await keyboard.commit('▋');
    await keyboard.compose('ㄒㄩ');
    expect(await host.page.locator('.cm-line.lw-bar-heading').count()).toBe(0);
    await keyboard.commit('需');
    await expect.poll(() => host.page.locator('.cm-line.lw-bar-heading').allTextContents()).toEqual(['▋需']);
    await expect.poll(async () => (await caret(host))?.text).toBe('▋需');
  });
});

describe('zhuyin in the framework suggester', () => {
  it('chooses nothing with the Enter that ends a composition', async ({ start }) => {
    const host = await start();
    const before = await editorText(host);
    await choose(host, 'Insert framework-analysis template');
    const keyboard = await InputMethod.of(host);
    await keyboard.compose('ㄑㄧㄡˊ');
    await keyboard.pressEnter();
    await keyboard.commit('囚');
    await expect.poll(() => host.page.locator('.prompt-input').inputValue()).toBe('囚');
    expect(await host.page.locator('.lw-chosen .lw-chip').count()).toBe(0);
    expect(await editorText(host)).toBe(before);
  });

  it('is asked for the word that was chosen', async ({ start }) => {
    const host = await start({ language: 'zh-TW' });
    await host.executeObsidianCommand('latticework:insert-template');
    await host.page.locator('.suggestion-item').first().waitFor();
    const keyboard = await InputMethod.of(host);
    await keyboard.compose('ㄑㄧㄡˊ');
    await keyboard.commit('囚');
    await keyboard.compose('ㄊㄨˊ');
    await keyboard.commit('徒');
    await expect.poll(() => host.page.locator('.suggestion-item .suggestion-title').first().textContent()).toContain('囚徒困境');
    await host.page.keyboard.press('Enter');
    await expect.poll(() => host.page.locator('.lw-chosen .lw-chip').allTextContents()).toEqual(['囚徒困境']);
  });

  it('leaves the list alone while sounds are typed', async ({ start }) => {
    const host = await start({ language: 'zh-TW' });
    await host.executeObsidianCommand('latticework:insert-template');
    const titles = host.page.locator('.suggestion-item .suggestion-title');
    await titles.first().waitFor();
    const before = await titles.allTextContents();
    await (await InputMethod.of(host)).compose('ㄏㄨˋㄔㄥˊ');
    await expect.poll(() => host.page.locator('.prompt-input').inputValue()).toBe('ㄏㄨˋㄔㄥˊ');
    expect(await titles.allTextContents()).toEqual(before);
  });
});
