import type { WorkspaceLeaf } from 'obsidian';
import type { SidebarModel } from '../../src/core/cards/sidebar-model';
import { zhTw } from '../../src/i18n/zh-tw';
import type { Progress, SidebarDeps } from '../../src/views/sidebar-deps';
import { SidebarView } from '../../src/views/sidebar-view';
import { sidebarModel } from './sample-model';

/** What a sidebar stands in: what tests change, and what the view asked for, in order. */
export interface World {
  model: SidebarModel | null;
  path: string | null;
  progress: Progress | null;
  excluded: boolean;
  readonly listeners: Set<() => void>;
  readonly log: string[];
}

/** A sidebar on the page, seen and used as people do. */
export class ShownSidebar {
  readonly world: World = { model: sidebarModel(), path: 'a.md', progress: null, excluded: false, listeners: new Set(), log: [] };
  readonly view: SidebarView;

  constructor(model: SidebarModel | null, deps: (log: string[]) => Partial<SidebarDeps> = () => ({})) {
    this.world.model = model;
    document.body.textContent = '';
    this.view = new SidebarView({ parent: document.body } as unknown as WorkspaceLeaf, { ...this.deps(), ...deps(this.world.log) });
  }

  static async open(model: SidebarModel | null, deps?: (log: string[]) => Partial<SidebarDeps>): Promise<ShownSidebar> {
    const shown = new ShownSidebar(model, deps);
    shown.view.load();
    await shown.frame();
    return shown;
  }

  async frame(): Promise<void> {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
    await new Promise((resolve) => window.setTimeout(resolve, 0));
  }

  /** Something changed: the next frame shows it. */
  async change(what: Partial<World>): Promise<void> {
    Object.assign(this.world, what);
    for (const listener of this.world.listeners) listener();
    await this.frame();
  }

  /** What is not hidden. */
  all(selector: string): HTMLElement[] {
    return Array.from(this.view.contentEl.querySelectorAll<HTMLElement>(selector)).filter((el) => el.closest('[hidden]') === null);
  }

  texts(selector: string): string[] {
    return this.all(selector).map((el) => el.textContent ?? '');
  }

  one(selector: string, text = ''): HTMLElement {
    const [el] = this.all(selector).filter((candidate) => candidate.textContent?.includes(text));
    if (el === undefined) throw new Error(`nothing shown for ${selector} ${text}`);
    return el;
  }

  labelled(label: string): HTMLElement {
    const [el] = this.all('[aria-label]').filter((candidate) => candidate.getAttribute('aria-label') === label);
    if (el === undefined) throw new Error(`nothing shown with the label ${label}`);
    return el;
  }

  press(key: string, options: KeyboardEventInit = {}): void {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...options }));
  }

  /** True when the plugin showed a menu of its own. */
  rightClick(el: HTMLElement): boolean {
    return !el.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, composed: true, button: 2 }));
  }

  select(label: string, value: string): void {
    const select = this.all('.lw-choice').find((el) => el.firstElementChild?.textContent === label)?.querySelector('select');
    if (!select) throw new Error(`no choice ${label}`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private deps(): SidebarDeps {
    const { world } = this;
    const listen = (listener: () => void): (() => void) => {
      world.listeners.add(listener);
      return () => world.listeners.delete(listener);
    };
    return {
      words: () => zhTw,
      model: () => world.model,
      activePath: () => world.path,
      onActivePathChange: listen,
      onIndexChange: (listener) => listen(() => { listener(['a.md']); }),
      progress: () => world.progress,
      onProgress: () => () => undefined,
      isExcluded: () => world.excluded,
      openNote: ({ path, line }, pane) => {
        world.log.push(`${path}:${String(line)} ${String(pane)}`);
        return Promise.resolve();
      },
      insertTemplate: () => world.log.push('template'),
      newAnalysisNote: () => world.log.push('new note'),
      onError: (error) => world.log.push(String(error)),
    };
  }
}
