import type { MenuPlace } from './sidebar-deps';

/** What happens when a line, chip or group header is activated. Lines are 1-based. */
export type Action =
  | { readonly kind: 'open'; readonly path: string; readonly line: number }
  | { readonly kind: 'fold'; readonly group: string }
  | { readonly kind: 'reveal'; readonly framework: string }
  /** To the related notes, those that share one of the frameworks. */
  | { readonly kind: 'related'; readonly frameworks: readonly string[] }
  /** The rest of a list, or only its beginning again. */
  | { readonly kind: 'more'; readonly list: string }
  /** What the sidebar only starts: a menu, or work of a command. */
  | { readonly kind: 'run'; readonly run: (at: MenuPlace) => void };

export interface Stop {
  /** Null where the browser's own doing is right, as for a web link. */
  readonly action: Action | null;
  /** The group that the stop heads, for opening and closing it with the arrow keys. */
  readonly group?: string;
  /** In place of the app's menu for a link, or where there is no link. */
  readonly menu?: (at: MenuPlace) => void;
}

export interface Hit {
  readonly el: HTMLElement;
  readonly stop: Stop;
}

interface Registered {
  readonly el: HTMLElement;
  readonly current: () => Stop;
}

const STOP_CLASS = 'lw-stop';

/**
 * What the pane's elements do, so that a few listeners on its root serve every line (and survive the move to
 * another window). Exactly one stop can be reached with Tab; arrow keys move among the rest.
 */
export class Stops {
  private readonly stops = new WeakMap<EventTarget, Registered>();

  constructor(private readonly root: HTMLElement) {}

  /** For keyboard and pointer. */
  add(el: HTMLElement, current: () => Stop): void {
    el.addClass(STOP_CLASS);
    el.tabIndex = -1;
    this.addPointer(el, current);
  }

  /** For the pointer only: a second, larger target of something the keyboard reaches elsewhere. */
  addPointer(el: HTMLElement, current: () => Stop): void {
    this.stops.set(el, { el, current });
  }

  /** The innermost stop an event happened in, its element included; null outside all. */
  at(event: Event): Hit | null {
    for (const target of event.composedPath()) {
      const found = this.stops.get(target);
      if (found !== undefined) return { el: found.el, stop: found.current() };
    }
    return null;
  }

  /** After each drawing: keeps the stop that Tab reaches, or chooses the first. */
  settle(): void {
    const all = this.all();
    const kept = all.find((el) => el.tabIndex === 0) ?? all[0];
    if (kept !== undefined) this.choose(kept, all);
  }

  /** Moves focus; `key` is that of the keyboard event. False when it is no key for moving. */
  move(key: string): boolean {
    const all = this.all();
    const at = all.findIndex((el) => el === el.doc.activeElement);
    const target = targetIndex(key, at, all.length);
    if (target === null) return false;
    this.focus(all[target]);
    return true;
  }

  /** To the header of the group around the focused stop; from a header, to that of the group around it. */
  moveOut(): void {
    const from = this.all().find((el) => el === el.doc.activeElement);
    let group = from?.closest('.lw-group') ?? null;
    if (group !== null && headOf(group) === from) group = group.parentElement?.closest('.lw-group') ?? null;
    if (group !== null) this.focus(headOf(group));
  }

  /** Draws; where that takes the focused stop away, the one that comes into its place has the keyboard. */
  holdFocus(draw: () => void): void {
    const before = this.all();
    const at = before.findIndex((el) => el === el.doc.activeElement);
    draw();
    const focused = before[at];
    if (focused === undefined || (focused.isConnected && focused.closest('[hidden]') === null)) return;
    const left = this.all();
    this.focus(left[Math.min(at, left.length - 1)]);
  }

  focusFirst(): void {
    const all = this.all();
    this.focus(all.find((el) => el.tabIndex === 0) ?? all[0]);
  }

  focus(el: HTMLElement | null | undefined): void {
    if (el === null || el === undefined) return;
    this.choose(el, this.all());
    el.focus();
  }

  /** Follows focus that came by pointer or Tab. */
  follow(event: Event): void {
    const all = this.all();
    const el = all.find((candidate) => candidate === event.target);
    if (el !== undefined) this.choose(el, all);
  }

  private choose(el: HTMLElement, all: readonly HTMLElement[]): void {
    for (const other of all) {
      const index = other === el ? 0 : -1;
      if (other.tabIndex !== index) other.tabIndex = index;
    }
  }

  private all(): HTMLElement[] {
    const found = this.root.querySelectorAll<HTMLElement>(`.${STOP_CLASS}`);
    return Array.from(found).filter((el) => el.closest('[hidden]') === null);
  }
}

function headOf(group: Element): HTMLElement | null {
  return group.querySelector<HTMLElement>(`.${STOP_CLASS}`);
}

function targetIndex(key: string, at: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown': return Math.min(at + 1, last);
    case 'ArrowUp': return Math.max(at - 1, 0);
    case 'Home': return 0;
    case 'End': return last;
    default: return null;
  }
}
