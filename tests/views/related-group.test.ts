// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { zhTw } from '../../src/i18n/zh-tw';
import type { SidebarDeps } from '../../src/views/sidebar-deps';
import { installDomShim } from './dom-shim';
import { DILEMMA, MOAT, proof, related } from './link-samples';
import { card, sharedNote, sidebarModel } from './sample-model';
import { ShownSidebar } from './sidebar-world';

vi.mock('obsidian', () => import('./app-shim'));
beforeAll(installDomShim);

const { sidebarLinks: words } = zhTw;

const MODEL = sidebarModel({
  cards: [card({ related: ['b.md', 'c.md'] }), card({ id: 'card-2', title: '護城河', chips: [MOAT] })],
  shared: [
    { ...DILEMMA, strength: 'used', line: 10, total: 2, notes: [sharedNote('b.md', { place: 'card' }), sharedNote('c.md')] },
    { ...MOAT, strength: 'used', line: 30, total: 1, notes: [sharedNote('d.md', { created: '2023-02-02', companies: ['北岸'] })] },
  ],
  related: [
    related('b.md', { boost: 1.5, common: ['澄湖'], score: 0.75 }),
    related('c.md', { shared: [proof(DILEMMA), proof(MOAT, 30, 44)] }),
    related('d.md', { shared: [proof(MOAT)], created: '2023-02-02', companies: ['北岸'], hasCard: false }),
  ],
});

const linkDeps = (log: string[]): Partial<SidebarDeps> => ({
  copyEvidence: (path, { path: other }) => log.push(`copy ${path} ${other}`),
  linkText: (path, from) => `[[${path} from ${from}]]`,
  noteMenu: (_at, place, entries) => {
    log.push(`menu ${place.path}: ${entries.map(({ title }) => title).join(', ')}`);
    entries.at(-1)?.run();
  },
});

let shown: ShownSidebar;
beforeEach(async () => { shown = await ShownSidebar.open(MODEL, linkDeps); });

const titles = (): string[] => shown.texts('.lw-note-title');
const openToolbar = (): void => { shown.labelled(words.options).click(); };

describe('both sentences', () => {
  it('come with the arrow key, and go with it', () => {
    const row = shown.one('.lw-note', 'b.md');
    expect(row.getAttribute('aria-expanded')).toBe('false');
    row.focus();
    shown.press('ArrowRight');
    expect(row.getAttribute('aria-expanded')).toBe('true');
    shown.one('.lw-quote', '這裡的囚徒困境').click();
    expect(shown.world.log).toEqual(['a.md:10 false']);
    row.focus();
    shown.press('ArrowLeft');
    expect(shown.all('.lw-quote')).toHaveLength(0);
  });

  it('come with the mark beside the row, and stay while the note changes', async () => {
    shown.one('.lw-disclose').click();
    await shown.change({ model: { ...MODEL, title: '改名' } });
    await shown.change({});
    expect(shown.texts('.lw-quote .lw-mark')).toEqual(['囚徒困境']);
    await shown.change({ path: 'z.md', model: { ...MODEL, path: 'z.md' } });
    expect(shown.all('.lw-quote')).toHaveLength(0);
  });

  it('are not offered where too little is shared', async () => {
    await shown.change({ model: { ...MODEL, related: [] } });
    expect(shown.all('.lw-note')).toHaveLength(3);
    expect(shown.all('.lw-disclose')).toHaveLength(0);
    expect(shown.one('.lw-note').hasAttribute('aria-expanded')).toBe(false);
  });

  it('can be copied with their evidence', () => {
    shown.one('.lw-disclose').click();
    shown.one('.lw-actions .lw-more', words.copy).click();
    expect(shown.world.log).toEqual(['copy a.md b.md']);
  });
});

describe('why this order', () => {
  it('tells the terms of the sum down to the score', () => {
    shown.one('.lw-disclose').click();
    const why = shown.one('.lw-actions .lw-more', words.why);
    why.click();
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(shown.texts('.lw-sum tr')).toEqual([
      `囚徒困境${words.term('卡片 1', '標題 0.8', '0.63', 12)}0.5`, `${words.sameSubject}澄湖× 1.5`, `${words.score}0.75`,
    ]);
    why.click();
    expect(shown.all('.lw-sum')).toHaveLength(0);
  });

  it('is in the menu of the row, which opens it', () => {
    expect(shown.rightClick(shown.one('.lw-note', 'c.md'))).toBe(true);
    expect(shown.world.log).toEqual([`menu c.md: ${words.copy}, ${words.why}`]);
    expect(shown.all('.lw-sum')).toHaveLength(1);
  });
});

describe('order and filters', () => {
  it('are folded away behind one button', () => {
    expect(shown.all('.lw-choice')).toHaveLength(0);
    openToolbar();
    expect(shown.labelled(words.options).getAttribute('aria-expanded')).toBe('true');
    expect(shown.all('.lw-choice')).toHaveLength(5);
  });

  it('list all together, each note once, with the frameworks it shares', () => {
    openToolbar();
    shown.select(words.show, 'all');
    expect(titles()).toEqual(['b', 'c', 'd']);
    expect(shown.texts('.lw-notes > .lw-item .lw-chip')).toEqual(['囚徒困境', '囚徒困境', '護城河', '護城河']);
    expect(shown.one('.lw-shared .lw-count').textContent).toBe('3');
  });

  it('narrow the list down, say how many are on, and are cleared', () => {
    openToolbar();
    shown.select(words.company, '北岸');
    shown.select(words.year, '2023');
    expect(titles()).toEqual(['d.md']);
    expect(shown.labelled(words.optionsActive(2)).textContent).toContain('2');
    shown.one('.lw-toolbar .lw-more', words.clear).click();
    expect(titles()).toEqual(['b.md', 'c.md', 'd.md']);
  });

  it('say so when nothing fits, and stay within reach', () => {
    openToolbar();
    shown.select(words.framework, 'prisoners-dilemma');
    shown.select(words.company, '北岸');
    expect(titles()).toEqual([]);
    expect(shown.one('.lw-rest').textContent).toBe(words.noneFits);
    shown.one('.lw-toolbar .lw-more', words.clear).click();
    expect(titles()).toHaveLength(3);
  });

  it('sort by date and leave out notes without a card', () => {
    openToolbar();
    shown.select(words.show, 'all');
    shown.select(words.sort, 'title');
    const box = shown.one('.lw-choice-check').querySelector('input');
    box?.click();
    expect(titles()).toEqual(['b', 'c']);
  });

  it('are kept with the workspace; what is about one note goes with it', async () => {
    openToolbar();
    shown.select(words.show, 'all');
    shown.select(words.year, '2023');
    const state: unknown = JSON.parse(JSON.stringify(shown.view.getState()));
    await shown.change({ path: 'z.md', model: { ...MODEL, path: 'z.md' } });
    expect(titles()).toEqual(['b', 'c', 'd']);
    const again = new ShownSidebar(MODEL, linkDeps);
    await again.view.setState(state, { history: false });
    again.view.load();
    await again.frame();
    expect(again.texts('.lw-note-title')).toEqual(['d']);
  });
});

describe('from a card', () => {
  it('lead the notes that share one of its frameworks', () => {
    shown.one('.lw-card .lw-more', words.relatedNotes(2)).click();
    expect(titles()).toEqual(['b', 'c']);
    expect(document.activeElement?.textContent).toContain(zhTw.sidebar.shared);
    expect(shown.labelled(words.optionsActive(1))).toBeDefined();
    expect(shown.all('.lw-card .lw-more')).toHaveLength(1);
  });

  it('a chip clears filters that would hide its notes', () => {
    openToolbar();
    shown.select(words.framework, 'moat');
    shown.one('.lw-card .lw-chip-used', '囚徒困境').click();
    expect(titles()).toEqual(['b.md', 'c.md', 'd.md']);
    expect(document.activeElement?.textContent).toContain('囚徒困境');
  });

  it('a chip narrows the list of all down to its framework', () => {
    openToolbar();
    shown.select(words.show, 'all');
    shown.one('.lw-card .lw-chip-used', '護城河').click();
    expect(titles()).toEqual(['c', 'd']);
  });
});

describe('a long list', () => {
  const many = Array.from({ length: 75 }, (_, at) => related(`note-${String(at)}.md`));

  it('shows ten, then sixty, and says how many are left', async () => {
    await shown.change({ model: { ...MODEL, related: many } });
    openToolbar();
    shown.select(words.show, 'all');
    expect(shown.all('.lw-note')).toHaveLength(10);
    shown.one('.lw-shared .lw-more', zhTw.sidebar.showMore(50)).click();
    expect(shown.all('.lw-note')).toHaveLength(60);
    expect(shown.one('.lw-rest').textContent).toBe(words.notListed(15));
  });

  it('keeps row and keyboard when a better note comes before it', async () => {
    await shown.change({ model: { ...MODEL, related: many } });
    openToolbar();
    shown.select(words.show, 'all');
    const row = shown.one('.lw-note', 'note-3');
    row.focus();
    await shown.change({ model: { ...MODEL, related: [related('new.md'), ...many] } });
    expect(document.activeElement).toBe(row);
    expect(titles().slice(0, 2)).toEqual(['new', 'note-0']);
  });
});

describe('dragging', () => {
  it('carries a link as it would stand in the note shown', () => {
    const carried: string[] = [];
    const event = new Event('dragstart', { bubbles: true, composed: true });
    Object.defineProperty(event, 'dataTransfer', { value: { setData: (type: string, text: string) => carried.push(type, text) } });
    const row = shown.one('.lw-note', 'c.md');
    expect(row.getAttribute('draggable')).toBe('true');
    row.dispatchEvent(event);
    expect(carried).toEqual(['text/plain', '[[c.md from a.md]]']);
  });
});
