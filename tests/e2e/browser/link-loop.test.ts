import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { BrowserHost } from '../../host/driver';
import { it } from './start-browser';
import { BEFORE, expectText, FILES, goTo, hasFocus, linksFrom, LONG, opened, press, savedTexts, SCALE, told, UNDO, undone, walk } from './use-links';
import { activePath, cardTitles, choose, editorText, expectPlace } from './use-sidebar';

const RISK_GAP = '.lw-gap.lw-part-risks';
const LAST_RISK = '- 大平台併大平台，整合期至少兩年，這兩年最好的創作者會先走。';
const ADD = 'Add to this note’s risks';
const NOT_RELEVANT = 'Not relevant here';

const gapTexts = ({ page }: BrowserHost, gap: string): Promise<string[]> => page.locator(`${gap} .lw-group > .lw-row-head .lw-text`).allTextContents();
const buttons = ({ page }: BrowserHost, gap: string, name: string): Locator => page.locator(`${gap} .lw-row-buttons .lw-icon-button[aria-label="${name}"]`);

describe('with the keyboard alone', () => {
  it('a related note is opened to its sentences and reasons, read, and left again', async ({ start }) => {
    const host = await start({ files: FILES, openFile: LONG });
    const { page } = host;
    await choose(host, 'Open framework sidebar');
    await page.locator('.lw-note').first().waitFor();
    await expect.poll(() => page.locator('.lw-busy:visible').count()).toBe(0);
    const cards = await cardTitles(host);
    const row = page.locator('.lw-note[aria-expanded]');
    await goTo(host, row);
    const title = await row.first().locator('.lw-note-title').textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => row.first().getAttribute('aria-expanded')).toBe('true');
    const details = page.locator('.lw-details:visible');
    await expect.poll(() => details.locator('.lw-quote:visible').allTextContents()).toEqual([expect.stringMatching(/^Here, line \d+./)]);
    await walk(host, details.locator('.lw-more', { hasText: 'Why this order?' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.lw-sum:visible').textContent()).toMatch(/here × .* there × rarity .*in \d+ notes?/);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => hasFocus(row.first())).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => activePath(host)).not.toBe(LONG);
    await expect.poll(() => page.locator('.lw-title:visible').textContent()).toBe(title);
    await press(host, page.locator('.lw-note[aria-expanded]', { hasText: '黃士豪的訪談' }));
    await expect.poll(() => activePath(host)).toBe(LONG);
    await expect.poll(() => cardTitles(host)).toEqual(cards);
    expect(await savedTexts(host)).toEqual(FILES);
  });

  it('risks of others are added at the true end of the note’s own, and taken back to the byte', async ({ start }) => {
    const host = await opened(start);
    const [first = '', second = ''] = await gapTexts(host, RISK_GAP);
    expect(BEFORE).not.toContain(first);
    await press(host, buttons(host, RISK_GAP, ADD).first());
    const once = BEFORE.replace(LAST_RISK, `${LAST_RISK}\n\n- ${first}`);
    await expectText(host, once);
    await expect.poll(() => gapTexts(host, RISK_GAP)).not.toContain(first);
    expect((await gapTexts(host, RISK_GAP))[0]).toBe(second);
    await expect.poll(() => host.page.locator(`${RISK_GAP} :focus`).count()).toBe(1);
    await press(host, buttons(host, RISK_GAP, ADD).first());
    await expectText(host, BEFORE.replace(LAST_RISK, `${LAST_RISK}\n\n- ${first}\n\n- ${second}`));
    await expect.poll(() => gapTexts(host, RISK_GAP)).not.toContain(second);
    await undone(host);
    await expectText(host, once);
    await expect.poll(async () => (await gapTexts(host, RISK_GAP))[0]).toBe(second);
    await choose(host, UNDO);
    await told(host, 'There is no change to take back.');
    await expectText(host, once);
  });

  it('one risk added and taken back leaves the note and the list as they were', async ({ start }) => {
    const host = await opened(start);
    const listed = await gapTexts(host, RISK_GAP);
    await goTo(host, host.page.locator(`${RISK_GAP} .lw-line`));
    await host.page.keyboard.press('Shift+F10');
    await host.page.locator('.menu-item', { hasText: ADD }).waitFor();
    for (let at = 0; at < 20 && (await host.page.locator('.menu-item.selected', { hasText: ADD }).count()) === 0; at++) await host.page.keyboard.press('ArrowDown');
    await host.page.keyboard.press('Enter');
    await expectText(host, BEFORE.replace(LAST_RISK, `${LAST_RISK}\n\n- ${listed[0] ?? ''}`));
    await expect.poll(() => gapTexts(host, RISK_GAP)).not.toContain(listed[0]);
    await undone(host);
    await expectText(host, BEFORE);
    await expect.poll(() => gapTexts(host, RISK_GAP)).toEqual(listed);
  });

  it('lines found not relevant stay away, also when all notes are read again', async ({ start }) => {
    const host = await opened(start);
    const [first = '', second = '', third = ''] = await gapTexts(host, RISK_GAP);
    await press(host, buttons(host, RISK_GAP, NOT_RELEVANT).first());
    const property = (...keys: string[]): string => BEFORE.replace('Checkbox 1: true\n', `Checkbox 1: true\nlatticework-not-relevant:\n${keys.map((key) => `  - "${key}"\n`).join('')}`);
    await expectText(host, property(first));
    await expect.poll(async () => (await gapTexts(host, RISK_GAP))[0]).toBe(second);
    await press(host, buttons(host, RISK_GAP, NOT_RELEVANT).first());
    await expectText(host, property(first, second));
    await expect.poll(async () => (await gapTexts(host, RISK_GAP))[0]).toBe(third);
    await choose(host, 'Rebuild index');
    await told(host, 'notes read');
    await expect.poll(async () => (await gapTexts(host, RISK_GAP))[0]).toBe(third);
    expect(await gapTexts(host, RISK_GAP)).not.toContain(first);
    await undone(host);
    await expectText(host, property(first));
    await expect.poll(async () => (await gapTexts(host, RISK_GAP))[0]).toBe(second);
  });

  it('the note is marked with its frameworks, once, and as before again', async ({ start }) => {
    const host = await opened(start);
    await choose(host, 'Tag this note with its frameworks');
    await expect.poll(() => editorText(host)).not.toBe(BEFORE);
    const text = (await editorText(host)) ?? '';
    const [, marks = ''] = /\nframeworks:\n((?: {2}- .+\n)+)/.exec(text) ?? [];
    expect(marks).toContain('  - Scale economies\n');
    expect(text.replace(`frameworks:\n${marks}`, '')).toBe(BEFORE);
    await expectText(host, text);
    await expect.poll(() => cardTitles(host)).toContain('規模經濟');
    await choose(host, 'Tag this note with its frameworks');
    await told(host, 'This note is marked with all its frameworks already.');
    await expectText(host, text);
    await undone(host);
    await expectText(host, BEFORE);
  });

  it('links to related notes are written, refreshed without a change, and removed', async ({ start }) => {
    const host = await opened(start);
    const { page } = host;
    const related = await page.locator('.lw-note-title').allTextContents();
    const linked = await linksFrom(host, LONG);
    await choose(host, 'Write links to related notes');
    await expect.poll(() => editorText(host)).not.toBe(BEFORE);
    const text = (await editorText(host)) ?? '';
    expect(text.slice(0, BEFORE.length)).toBe(BEFORE);
    const lines = text.slice(BEFORE.length).split('\n');
    expect([lines[1], lines[lines.length - 2]]).toEqual(['%% latticework:links %%', '%% /latticework:links %%']);
    const written = lines.slice(2, -2);
    expect(written).toHaveLength(10);
    for (const line of written) expect(line).toMatch(/^- \[\[.+?\]\] — .+: .+/);
    await expectText(host, text);
    await expect.poll(async () => (await linksFrom(host, LONG)).length).toBeGreaterThan(linked.length);
    await expect.poll(() => page.locator('.lw-note-title').allTextContents()).toEqual(related);
    await choose(host, 'Write links to related notes');
    await told(host, 'Nothing to change: everything is there already.');
    await expectText(host, text);
    await choose(host, 'Remove links to related notes');
    await page.locator('.lw-preview-buttons .mod-cta:focus').waitFor();
    expect(await page.locator('.lw-preview-text').allTextContents()).toEqual(expect.arrayContaining(written));
    await page.keyboard.press('Enter');
    await page.locator('.lw-preview').waitFor({ state: 'detached' });
    await expectText(host, BEFORE);
    await expect.poll(() => linksFrom(host, LONG)).toEqual(linked);
    await undone(host);
    await expectText(host, text);
  });

  it('names of frameworks become links, the first of a section, and once', async ({ start }) => {
    const host = await opened(start);
    await choose(host, 'Link framework names in this note');
    await expect.poll(() => editorText(host)).not.toBe(BEFORE);
    const text = (await editorText(host)) ?? '';
    await expectText(host, text);
    expect(text.replace(/\[\[規模經濟\]\]/g, '規模經濟')).toBe(BEFORE);
    expect(text).toContain('\n▋規模經濟\n');
    expect(text).toContain('這是最單純的[[規模經濟]]，沒有任何神祕的地方。\n\n但是他提醒，規模經濟有一個前提');
    await expect.poll(() => linksFrom(host, LONG)).toContain(SCALE);
    await choose(host, 'Link framework names in this note');
    await told(host, 'Nothing to change: everything is there already.');
    await expectText(host, text);
    await undone(host);
    await expectText(host, BEFORE);
  });
});

describe('by mouse', () => {
  it('a related note shows its sentences and reasons and is opened', async ({ start }) => {
    const host = await opened(start);
    const { page } = host;
    const row = page.locator('.lw-notes .lw-item', { has: page.locator('.lw-note[aria-expanded]') }).first();
    await row.locator('.lw-disclose').click();
    const here = row.locator('.lw-details .lw-quote:visible');
    const line = Number(/line (\d+)/.exec((await here.textContent()) ?? '')?.[1]);
    await row.locator('.lw-note').click({ button: 'right' });
    await page.locator('.menu-item', { hasText: 'Why this order?' }).click();
    await page.locator('.lw-sum:visible').waitFor();
    await here.click();
    await expectPlace(host, LONG, line);
    const title = await row.locator('.lw-note-title').textContent();
    await row.locator('.lw-note').click();
    await expect.poll(() => page.locator('.lw-title:visible').textContent()).toBe(title);
    expect(await savedTexts(host)).toEqual(FILES);
  });

  it('a risk is added, taken back where that is offered, and found not relevant', async ({ start }) => {
    const host = await opened(start);
    const { page } = host;
    const listed = await gapTexts(host, RISK_GAP);
    await buttons(host, RISK_GAP, ADD).first().click();
    await expectText(host, BEFORE.replace(LAST_RISK, `${LAST_RISK}\n\n- ${listed[0] ?? ''}`));
    await expect.poll(async () => (await gapTexts(host, RISK_GAP))[0]).toBe(listed[1]);
    await page.locator('.notice button', { hasText: 'Undo' }).click();
    await expectText(host, BEFORE);
    await expect.poll(() => gapTexts(host, RISK_GAP)).toEqual(listed);
    await buttons(host, RISK_GAP, NOT_RELEVANT).nth(1).click();
    await expect.poll(() => gapTexts(host, RISK_GAP)).not.toContain(listed[1]);
    await expect.poll(() => editorText(host)).toContain(`latticework-not-relevant:\n  - "${listed[1] ?? ''}"\n`);
    expect((await gapTexts(host, RISK_GAP))[0]).toBe(listed[0]);
  });

  it('the note is marked by the button beside what is used and not marked', async ({ start }) => {
    const host = await opened(start);
    const group = host.page.locator('.lw-group', { has: host.page.locator('.lw-group-title', { hasText: 'Used here, not marked' }) }).last();
    await group.locator('.lw-more', { hasText: 'Tag this note' }).click();
    await expect.poll(() => editorText(host)).toContain('\nframeworks:\n');
    await expect.poll(() => group.isVisible()).toBe(false);
    await host.page.locator('.notice button', { hasText: 'Undo' }).click();
    await expectText(host, BEFORE);
    await expect.poll(() => group.isVisible()).toBe(true);
  });
});
