// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FrameworkProblem } from '../../src/core/frameworks/user-frameworks';
import { zhTw } from '../../src/i18n/zh-tw';
import type { SidebarDeps } from '../../src/views/sidebar-deps';
import { installDomShim } from './dom-shim';
import { sidebarModel } from './sample-model';
import { ShownSidebar } from './sidebar-world';

vi.mock('obsidian', () => import('./app-shim'));
beforeAll(installDomShim);

const { sidebarLinks: words } = zhTw;
const PROBLEMS: readonly FrameworkProblem[] = [
  { kind: 'claimed', path: 'Frameworks/乙.md', name: '護城河', other: 'a.md', notes: null },
  { kind: 'common-word', path: 'Frameworks/丙.md', name: '東西', other: null, notes: 41 },
  { kind: 'broken-properties', path: 'Frameworks/丁.md', name: null, other: null, notes: null },
];

const deps = (log: string[]): Partial<SidebarDeps> => ({
  frameworkProblems: () => PROBLEMS,
  problemMenu: (at, { path }) => log.push(`menu ${path} ${'event' in at ? 'pointer' : 'keyboard'}`),
});

describe('what is odd in framework notes', () => {
  it('stands beside the note it is about, the rest at the end, each once after several changes', async () => {
    const shown = await ShownSidebar.open(sidebarModel(), deps);
    await shown.change({});
    await shown.change({});
    expect(shown.texts('.lw-group-title').filter((title) => title === words.problems)).toHaveLength(2);
    expect(shown.texts('.lw-text + .lw-meta')).toEqual([
      words.problem.claimed('護城河', 'a'), words.problem.commonWord('東西', 41), words.problem.brokenProperties,
    ]);
    await shown.change({ path: 'z.md', model: sidebarModel({ path: 'z.md' }) });
    expect(shown.texts('.lw-group-title').filter((title) => title === words.problems)).toHaveLength(1);
  });

  it('leads to both notes', async () => {
    const shown = await ShownSidebar.open(sidebarModel(), deps);
    shown.one('.lw-line', '乙').click();
    shown.all('.lw-line').find((el) => el.textContent === 'a')?.click();
    expect(shown.world.log).toEqual(['Frameworks/乙.md:1 false', 'a.md:1 false']);
  });

  it('has a menu of what to do, by button, key and right click', async () => {
    const shown = await ShownSidebar.open(sidebarModel(), deps);
    shown.labelled(words.problemMenu).click();
    shown.labelled(words.problemMenu).focus();
    shown.press('Enter');
    shown.rightClick(shown.one('.lw-line', '丙'));
    expect(shown.world.log).toEqual(['menu Frameworks/乙.md pointer', 'menu Frameworks/乙.md keyboard', 'menu Frameworks/丙.md pointer']);
  });
});
