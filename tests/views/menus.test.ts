// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Component } from './app-shim';
import { installDomShim } from './dom-shim';
import type { MenuPlace } from '../../src/views/sidebar-deps';
import { listenToStops } from '../../src/views/stop-input';
import { Stops } from '../../src/views/stops';

vi.mock('obsidian', () => import('./app-shim'));
beforeAll(installDomShim);

let log: string[];
let link: HTMLElement;
let chip: HTMLElement;
let fold: HTMLElement;

function placed(what: string): (at: MenuPlace) => void {
  return (at) => { log.push(`${what} ${'event' in at ? 'pointer' : `below ${at.target.className}`}`); };
}

beforeEach(() => {
  log = [];
  document.body.textContent = '';
  const root = document.body.createDiv();
  const stops = new Stops(root);
  [link, chip, fold] = [root.createDiv(), root.createDiv(), root.createDiv()];
  stops.add(link, () => ({ action: { kind: 'open', path: 'a.md', line: 3 } }));
  stops.add(chip, () => ({ action: { kind: 'run', run: placed('run') }, menu: placed('own menu') }));
  stops.add(fold, () => ({ action: { kind: 'fold', group: 'section:risks' } }));
  listenToStops(new Component() as never, root, stops, {
    perform: (action, _pane, at) => { if (action.kind === 'run') action.run(at); },
    isOpen: () => true,
    menu: (at, { path, line }) => { placed(`menu of ${path}:${String(line)}`)(at); },
  });
});

/** True when it was taken and the browser's own menu stays away. */
function send(el: HTMLElement, event: Event): boolean {
  return !el.dispatchEvent(event);
}

function rightClick(el: HTMLElement): boolean {
  el.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
  return send(el, new MouseEvent('contextmenu', { bubbles: true, cancelable: true, composed: true, button: 2 }));
}

function key(el: HTMLElement, name: string, options: KeyboardEventInit = {}): boolean {
  return send(el, new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true, ...options }));
}

/** What a browser sends after the menu key on some systems. */
function menuEventByKey(el: HTMLElement): boolean {
  return send(el, new MouseEvent('contextmenu', { bubbles: true, cancelable: true, composed: true }));
}

describe('menus', () => {
  it('come with a right click: the own one of a stop, else that of its link', () => {
    expect([rightClick(link), rightClick(chip)]).toEqual([true, true]);
    expect(log).toEqual(['menu of a.md:3 pointer', 'own menu pointer']);
  });

  it('leave the browser its own where there is none', () => {
    expect(rightClick(fold)).toBe(false);
    expect(log).toEqual([]);
  });

  it.each([['ContextMenu', {}], ['F10', { shiftKey: true }]])('come below the element with %s', (name, options) => {
    expect(key(chip, name, options)).toBe(true);
    expect(log).toEqual(['own menu below lw-stop']);
  });

  it('come once where the system sends the event as well, and again with the next right click', () => {
    key(link, 'ContextMenu');
    expect(menuEventByKey(link)).toBe(true);
    expect(log).toEqual(['menu of a.md:3 below lw-stop']);
    rightClick(link);
    expect(log).toHaveLength(2);
  });

  it('stay away while words are composed, and with F10 alone', () => {
    expect(key(chip, 'ContextMenu', { isComposing: true })).toBe(false);
    expect(key(chip, 'F10')).toBe(false);
    expect(log).toEqual([]);
  });

  it('are told where an action was started', () => {
    chip.click();
    key(chip, 'Enter');
    expect(log).toEqual(['run pointer', 'run below lw-stop']);
  });
});
