// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { zhTw } from '../../src/i18n/zh-tw';
import { installDomShim } from './dom-shim';
import { sharedNote, sidebarModel } from './sample-model';
import { ShownSidebar } from './sidebar-world';

vi.mock('obsidian', () => import('./app-shim'));
beforeAll(installDomShim);

const { sidebar, sidebarLinks: words } = zhTw;
const BARE = sidebarModel({ cards: [], keyPoints: [], risks: [], shared: [], alsoMentioned: [] });

describe('a note that could not be read', () => {
  it('says so, and tries again on request', async () => {
    const shown = await ShownSidebar.open(null, (log) => ({ unread: (path) => path === 'a.md', rebuild: () => log.push('rebuild') }));
    expect(shown.one('.lw-state').textContent).toContain(words.unread);
    shown.one('button', sidebar.tryAgain).click();
    expect(shown.world.log).toEqual(['rebuild']);
    await shown.change({ path: 'z.md' });
    expect(shown.one('.lw-state').textContent).toContain(sidebar.preparing);
    expect(shown.all('button')).toHaveLength(0);
    await shown.change({ path: 'a.md', model: sidebarModel() });
    expect(shown.all('.lw-state')).toHaveLength(0);
  });
});

describe('a note left out by its property', () => {
  it('says why, and is read again on request', async () => {
    const shown = await ShownSidebar.open(BARE, (log) => ({ isLeftOut: () => true, readAgain: () => log.push('read') }));
    expect(shown.texts('.lw-state-title, .lw-state-text')).toEqual([sidebar.excluded, words.leftOutHint]);
    expect(shown.all('.lw-title')).toHaveLength(0);
    shown.one('button', words.readAgain).click();
    expect(shown.world.log).toEqual(['read']);
  });

  it('in a folder that is left out keeps the reason of the folder', async () => {
    const shown = await ShownSidebar.open(BARE, () => ({ isLeftOut: () => true }));
    await shown.change({ excluded: true });
    expect(shown.texts('.lw-state-text')).toEqual([sidebar.excludedHint]);
  });
});

describe('a framework note', () => {
  const defined = {
    framework: { framework: 'note:氧氣理論', name: '氧氣理論' }, names: ['oxygen theory'], definition: '先搶走對手的錢。', questions: ['誰的現金先用完？'],
    notes: ['b.md', 'c.md', 'd.md', 'e.md', 'f.md', 'g.md'].map((path) => sharedNote(path)), total: 9,
  };

  it('shows what it defines and who uses it, in place of an empty state', async () => {
    const shown = await ShownSidebar.open(BARE, () => ({ frameworkNote: () => defined }));
    expect(shown.all('.lw-state')).toHaveLength(0);
    expect(shown.texts('.lw-defined > *')).toEqual(['氧氣理論', 'oxygen theory', '先搶走對手的錢。', `${sidebar.questions}誰的現金先用完？`]);
    expect(shown.texts('.lw-note-title')).toEqual(['b.md', 'c.md', 'd.md', 'e.md', 'f.md']);
    shown.one('.lw-more', sidebar.showMore(1)).click();
    expect(shown.one('.lw-rest').textContent).toBe(sidebar.notListed(3));
    shown.one('.lw-note', 'g.md').click();
    expect(shown.world.log).toEqual(['g.md:7 false']);
  });

  it('says when no note uses it yet, and goes with the note', async () => {
    const shown = await ShownSidebar.open(BARE, () => ({ frameworkNote: (path) => (path === 'a.md' ? { ...defined, notes: [], total: 0 } : null) }));
    expect(shown.one('.lw-rest').textContent).toBe(sidebar.noNoteShares);
    await shown.change({ path: 'z.md', model: sidebarModel({ path: 'z.md' }) });
    expect(shown.texts('.lw-group-2 .lw-group-title')).not.toContain(words.defines);
    expect(shown.texts('.lw-group-2 .lw-group-title')).not.toContain(words.users);
  });
});
