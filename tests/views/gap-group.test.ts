// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GapLine } from '../../src/core/cards/link-models';
import { zhTw } from '../../src/i18n/zh-tw';
import type { SidebarDeps } from '../../src/views/sidebar-deps';
import { installDomShim } from './dom-shim';
import { DILEMMA, gapLine, MOAT } from './link-samples';
import { sidebarModel } from './sample-model';
import { ShownSidebar } from './sidebar-world';

vi.mock('obsidian', () => import('./app-shim'));
beforeAll(installDomShim);

const { sidebarLinks: words } = zhTw;
const MODEL = sidebarModel({
  riskGap: [gapLine('牌照到期', 2), gapLine('匯率', 1)],
  questionGap: [gapLine('誰先停？', 1, { role: 'question' })],
  travels: [{ framework: MOAT, with: DILEMMA, notes: 6, of: 8, lift: 2.44 }],
  unlabelledHere: [MOAT],
});

const deps = (log: string[]): Partial<SidebarDeps> => {
  const say = (what: string) => (path: string, { role, text }: GapLine): void => { log.push(`${what} ${path} ${role} ${text}`); };
  return {
    addGapLine: say('add'),
    dismissGapLine: say('dismiss'),
    markNote: (path) => log.push(`mark ${path}`),
    showFramework: (framework) => log.push(`show ${framework}`),
    noteMenu: (_at, place, entries) => log.push(`menu ${place.path}: ${entries.map(({ title }) => title).join(', ')}`),
  };
};

let shown: ShownSidebar;
beforeEach(async () => { shown = await ShownSidebar.open(MODEL, deps); });

function buttons(line: string): HTMLElement[] {
  const row = shown.one('.lw-gap .lw-item', line);
  return Array.from(row.querySelectorAll<HTMLElement>('.lw-icon-button'));
}

describe('what other notes list and this one lacks', () => {
  it('stands with how many notes list it, once after several changes', async () => {
    await shown.change({});
    await shown.change({});
    expect(shown.texts('.lw-gap .lw-row-head .lw-line')).toEqual([`牌照到期${words.andMore('來源 1', 1)}`, '匯率來源 1', '誰先停？來源 1']);
    expect(shown.texts('.lw-gap .lw-group-title')).toEqual([words.gap.risk, words.gap.question]);
  });

  it('leads to the note that says it best, and opens to all of them', () => {
    const line = shown.one('.lw-gap .lw-line', '牌照到期');
    line.click();
    line.focus();
    shown.press('ArrowRight');
    expect(line.getAttribute('aria-expanded')).toBe('true');
    expect(shown.texts('.lw-gap .lw-quote')).toEqual(['來源 1 · 2024-03-01牌照到期（1）', '來源 2牌照到期（2）']);
    expect(shown.texts('.lw-gap .lw-details .lw-chip')).toEqual(['囚徒困境']);
    shown.one('.lw-gap .lw-quote', '來源 2').click();
    expect(shown.world.log).toEqual(['source-1.md:20 false', 'source-2.md:21 false']);
  });

  it('is added or put aside by buttons that say what they do', () => {
    const [add, dismiss] = buttons('匯率');
    expect([add, dismiss].map((el) => el?.getAttribute('aria-label'))).toEqual([words.add.risk, words.dismiss]);
    add?.click();
    dismiss?.click();
    expect(buttons('誰先停')[0]?.getAttribute('aria-label')).toBe(words.add.question);
    expect(shown.world.log).toEqual(['add a.md risk 匯率', 'dismiss a.md risk 匯率']);
  });

  it('is added by keyboard alone', () => {
    shown.one('.lw-gap .lw-line', '匯率').focus();
    shown.press('ArrowDown');
    shown.press('Enter');
    expect(shown.world.log).toEqual(['add a.md risk 匯率']);
  });

  it('has the same in its menu', () => {
    shown.rightClick(shown.one('.lw-gap .lw-line', '牌照到期'));
    expect(shown.world.log).toEqual([`menu source-1.md: ${words.add.risk}, ${words.dismiss}`]);
  });

  it('acts for the note that is shown now, where the same line stays', async () => {
    const [add] = buttons('匯率');
    await shown.change({ path: 'z.md', model: { ...MODEL, path: 'z.md' } });
    add?.click();
    expect(shown.world.log).toEqual(['add z.md risk 匯率']);
  });

  it('shows five lines, and the rest on request', async () => {
    await shown.change({ model: { ...MODEL, riskGap: Array.from({ length: 9 }, (_, at) => gapLine(`風險 ${String(at)}`, 1)), questionGap: [] } });
    expect(shown.all('.lw-gap .lw-row-head')).toHaveLength(5);
    shown.one('.lw-gap .lw-more', words.moreLines(4)).click();
    expect(shown.all('.lw-gap .lw-row-head')).toHaveLength(9);
  });

  it('has no group without lines, and the keyboard goes on when its line is gone', async () => {
    buttons('牌照到期')[0]?.focus();
    await shown.change({ model: { ...MODEL, riskGap: [gapLine('匯率', 1)], questionGap: [] } });
    expect(document.activeElement).toBe(buttons('匯率')[0]);
    await shown.change({ model: { ...MODEL, riskGap: [], questionGap: [] } });
    expect(shown.all('.lw-gap')).toHaveLength(0);
    expect(shown.all('[tabindex="0"]')).toEqual([document.activeElement]);
  });
});

describe('where the plugin cannot write', () => {
  it('there are no buttons', async () => {
    shown.view.unload();
    shown = await ShownSidebar.open(MODEL);
    expect(shown.all('.lw-gap .lw-icon-button')).toHaveLength(0);
    expect(shown.all('.lw-more')).toHaveLength(1);
  });
});

describe('what usually goes together', () => {
  it('says how often, and finds the notes that share it', () => {
    const line = shown.one('.lw-line', words.travel('囚徒困境', 6, 8, 2.4));
    line.click();
    expect(shown.world.log).toEqual(['show moat']);
  });
});

describe('what is used without a mark', () => {
  it('is marked with one button', () => {
    shown.one('.lw-group-2', words.unlabelled).querySelector<HTMLElement>('.lw-more')?.click();
    expect(shown.world.log).toEqual(['mark a.md']);
  });
});
