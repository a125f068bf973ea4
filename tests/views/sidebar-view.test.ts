// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SidebarModel } from '../../src/core/cards/sidebar-model';
import { zhTw } from '../../src/i18n/zh-tw';
import type { SidebarView } from '../../src/views/sidebar-view';
import { installDomShim } from './dom-shim';
import { card, cardLine, sidebarModel } from './sample-model';
import { ShownSidebar, type World } from './sidebar-world';

vi.mock('obsidian', () => import('./app-shim'));
beforeAll(installDomShim);

let sidebar: ShownSidebar;
let world: World;
let view: SidebarView;

beforeEach(async () => {
  sidebar = await ShownSidebar.open(sidebarModel());
  ({ world, view } = sidebar);
});

afterEach(() => {
  view.unload();
  expect(world.listeners.size).toBe(0);
});

const frame = (): Promise<void> => sidebar.frame();
const change = (what: Partial<World>): Promise<void> => sidebar.change(what);
const all = (selector: string): HTMLElement[] => sidebar.all(selector);
const one = (selector: string, text?: string): HTMLElement => sidebar.one(selector, text);
const press = (key: string, options?: KeyboardEventInit): void => { sidebar.press(key, options); };

function focusedText(): string {
  return document.activeElement?.textContent ?? '';
}

describe('what the sidebar shows', () => {
  it('draws title, cards, lines, shared notes and passing mentions, once after several events', async () => {
    await change({});
    await change({});
    expect(one('.lw-title').textContent).toBe('訪談');
    expect(one('a.lw-source').textContent).toBe('example.com');
    expect(all('.lw-card')).toHaveLength(1);
    expect(all('.lw-part-keyPoints .lw-line').map((el) => el.textContent)).toEqual(['速度即權力：誰快誰贏。', '電力']);
    expect(all('.lw-note')).toHaveLength(5);
    expect(one('.lw-note .lw-mark').textContent).toBe('囚犯困境');
    expect(one('.lw-chip', '護城河')).toBeDefined();
  });

  it('tells used, mentioned and unlisted names apart, and counts the notes that share one', async () => {
    await change({ model: sidebarModel({ cards: [card({ unlisted: ['氧氣理論'], mentioned: [{ framework: 'moat', name: '護城河' }] })] }) });
    expect(one('.lw-card .lw-chip-used').textContent).toBe('囚徒困境7');
    expect(one('.lw-card .lw-chip-used').getAttribute('aria-label')).toBe('囚徒困境：另有 7 則筆記用到');
    expect(one('.lw-card .lw-chip-unlisted').textContent).toBe('氧氣理論');
    expect(one('.lw-card .lw-chip-mentioned').hasAttribute('role')).toBe(false);
  });

  it('shows the rest of the notes on request, until another note is shown', async () => {
    one('.lw-more').click();
    expect(all('.lw-note')).toHaveLength(7);
    await change({ path: 'z.md', model: sidebarModel({ path: 'z.md' }) });
    expect(all('.lw-note')).toHaveLength(5);
  });

  it('says how many notes there are where not all are listed', async () => {
    const [framework] = sidebarModel().shared;
    if (framework === undefined) throw new Error('no framework');
    await change({ model: sidebarModel({ shared: [{ ...framework, total: 60 }] }) });
    expect(one('.lw-group-3 .lw-count').textContent).toBe('60');
    expect(one('.lw-shared > [role=heading] .lw-count').textContent).toBe('7+');
    one('.lw-more').click();
    expect(one('.lw-rest').textContent).toBe(zhTw.sidebar.notListed(53));
  });

  it('lists the points of a card, and other roles under their names', async () => {
    const watch = { role: 'watch' as const, lines: [cardLine('續約率', 60)] };
    await change({ model: sidebarModel({ cards: [card({ points: [cardLine('沒有人先停', 12)] })], others: [watch] }) });
    one('.lw-card .lw-line', '沒有人先停').click();
    expect(one('.lw-group-head', zhTw.sidebar.roles.watch).textContent).toContain('1');
    one('.lw-line', '續約率').click();
    expect(world.log).toEqual(['a.md:12 false', 'a.md:60 false']);
  });

  it('keeps elements and scroll for the same note, and starts at the top of another', async () => {
    const title = one('.lw-card-title');
    view.contentEl.scrollTop = 120;
    await change({ model: sidebarModel({ cards: [card({ gist: 'changed', line: 12 })] }) });
    expect(one('.lw-card-title')).toBe(title);
    expect(view.contentEl.scrollTop).toBe(120);
    title.click();
    expect(world.log).toEqual(['a.md:12 false']);
    await change({ path: 'z.md' });
    expect(view.contentEl.scrollTop).toBe(0);
  });
});

describe('chips and names', () => {
  const asked: string[] = [];

  async function withMenus(): Promise<void> {
    view.unload();
    asked.length = 0;
    const model = sidebarModel({ cards: [card({ unlisted: ['氧氣理論'], mentioned: [{ framework: 'moat', name: '護城河' }] })] });
    sidebar = await ShownSidebar.open(model, () => ({
      unlistedMenu: (_at, name) => asked.push(name),
      chipMenu: (_at, framework) => asked.push(framework),
    }));
    ({ world, view } = sidebar);
  }

  function rightClick(el: HTMLElement): void {
    el.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, composed: true, button: 2 }));
  }

  it('an unlisted name is a button that asks what it is', async () => {
    await withMenus();
    const name = one('.lw-card .lw-chip-unlisted');
    expect([name.getAttribute('role'), name.getAttribute('aria-haspopup')]).toEqual(['button', 'menu']);
    name.click();
    rightClick(name);
    expect(asked).toEqual(['氧氣理論', '氧氣理論']);
  });

  it('a chip has a menu, and one that leads nowhere opens it with a click', async () => {
    await withMenus();
    rightClick(one('.lw-card .lw-chip-used'));
    one('.lw-card .lw-chip-mentioned').click();
    rightClick(one('.lw-group-body > .lw-chips .lw-chip', '護城河'));
    expect(asked).toEqual(['prisoners-dilemma', 'moat', 'moat']);
  });
});

describe('states', () => {
  const bare: Partial<SidebarModel> = { cards: [], keyPoints: [], risks: [], others: [], shared: [], alsoMentioned: [] };

  it.each([
    ['no note', { path: null, model: null }, zhTw.sidebar.noNote],
    ['a picture', { path: 'a.png', model: null }, zhTw.sidebar.notMarkdown],
    ['a note left out', { excluded: true }, zhTw.sidebar.excluded],
    ['a note not read yet', { model: null }, zhTw.sidebar.preparingHint],
    ['indexing', { model: null, progress: { done: 3, total: 9 } }, zhTw.sidebar.indexing(3, 9)],
    ['nothing recognised', { model: sidebarModel(bare) }, zhTw.sidebar.nothing],
  ])('says so: %s', async (_name, what, words) => {
    await change(what);
    expect(one('.lw-state').textContent).toContain(words);
    expect(all('.lw-card')).toHaveLength(0);
    await change({ path: 'a.md', model: sidebarModel(), excluded: false, progress: null });
    expect(all('.lw-state')).toHaveLength(0);
    expect(all('.lw-card')).toHaveLength(1);
  });

  it('offers the template where nothing was recognised', async () => {
    await change({ model: sidebarModel(bare) });
    one('.lw-example', '▋分析框架');
    one('button', zhTw.sidebar.insertTemplate).click();
    one('button', zhTw.sidebar.newAnalysisNote).click();
    expect(world.log).toEqual(['template', 'new note']);
  });

  it('says once that drawing failed, and draws again when it can', async () => {
    const broken = sidebarModel();
    Object.defineProperty(broken, 'title', { get: () => { throw new Error('broken'); } });
    await change({ model: broken });
    await change({ model: broken });
    expect(one('.lw-state').textContent).toContain(zhTw.sidebar.failed);
    expect(world.log).toEqual(['Error: broken']);
    await change({ model: sidebarModel() });
    expect(all('.lw-state')).toHaveLength(0);
  });

  it('waits while the tab is hidden', async () => {
    let hidden = true;
    Object.defineProperty(view.contentEl, 'offsetParent', { configurable: true, get: () => (hidden ? null : document.body) });
    await change({ path: 'z.md', model: sidebarModel({ title: 'other' }) });
    expect(one('.lw-title').textContent).toBe('訪談');
    hidden = false;
    view.onResize();
    await frame();
    expect(one('.lw-title').textContent).toBe('other');
  });
});

describe('pointer', () => {
  it('opens lines here, in a tab with the modifier or the middle button', () => {
    const line = one('.lw-line', '電力');
    line.click();
    line.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ctrlKey: true }));
    line.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, composed: true, button: 1 }));
    line.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, composed: true, button: 2 }));
    one('.lw-note', 'c.md').click();
    expect(world.log).toEqual(['a.md:31 false', 'a.md:31 tab', 'a.md:31 tab', 'c.md:7 false']);
  });

  it('leads from a chip to the notes that share it, opening what is closed', () => {
    one('.lw-shared .lw-group-head').click();
    expect(all('.lw-note')).toHaveLength(0);
    one('.lw-card .lw-chip-used').click();
    expect(all('.lw-note')).toHaveLength(5);
    expect(focusedText()).toContain('囚徒困境');
  });

  it('closes groups, and keeps that in the workspace', async () => {
    one('.lw-group-head', zhTw.sidebar.risks).click();
    expect(all('.lw-part-risks .lw-line')).toHaveLength(0);
    const other = new ShownSidebar(sidebarModel()).view;
    await other.setState(view.getState(), { history: false });
    expect(other.getState()['closed']).toEqual(['section:risks']);
  });
});

describe('keyboard', () => {
  it('has one stop for Tab, and it follows the arrows', () => {
    view.focusContent();
    expect(focusedText()).toBe('囚徒困境 與 單位經濟');
    press('ArrowDown');
    expect(focusedText()).toBe('囚徒困境7');
    press('End');
    expect(focusedText()).toBe('護城河');
    press('ArrowDown');
    expect(focusedText()).toBe('護城河');
    press('Home');
    expect(focusedText()).toBe('訪談');
    press('ArrowUp');
    expect(all('[tabindex="0"]').map((el) => el.textContent)).toEqual(['訪談']);
  });

  it('opens with Enter, in a tab with the modifier', () => {
    view.focusContent();
    press('Enter');
    press('Enter', { ctrlKey: true });
    press('Enter', { isComposing: true });
    expect(world.log).toEqual(['a.md:10 false', 'a.md:10 tab']);
  });

  it('closes and opens with Left and Right, and steps out of a group', () => {
    view.focusContent();
    press('ArrowLeft');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
    expect(all('.lw-card-body')).toHaveLength(0);
    press('ArrowLeft');
    expect(focusedText()).toContain(zhTw.sidebar.cards);
    press('ArrowDown');
    press('ArrowRight');
    expect(all('.lw-card-body')).toHaveLength(1);
    press('ArrowRight');
    expect(focusedText()).toBe('囚徒困境7');
  });

  it('leaves the link to the source to the browser', () => {
    one('a.lw-source').focus();
    press('Enter');
    expect(world.log).toEqual([]);
  });

  it('keeps the stop over a change of the note, else goes to the one in its place', async () => {
    one('.lw-line', '手機').focus();
    await change({ model: sidebarModel({ risks: [cardLine('new', 39), cardLine('手機也能跑。', 41)] }) });
    expect(focusedText()).toBe('手機也能跑。');
    await change({ model: sidebarModel({ risks: [] }) });
    expect(all('[tabindex="0"]').map((el) => el.textContent)).toEqual(['囚徒困境7']);
    expect(focusedText()).toBe('囚徒困境7');
  });
});
