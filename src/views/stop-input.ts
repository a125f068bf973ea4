import { type Component, Keymap, type PaneType } from 'obsidian';
import type { MenuPlace, NotePlace } from './sidebar-deps';
import type { Action, Hit, Stops } from './stops';

export interface StopHandlers {
  readonly perform: (action: Action, pane: PaneType | boolean, at: MenuPlace) => void;
  readonly isOpen: (group: string) => boolean;
  /** The menu of a link that has none of its own. */
  readonly menu?: (at: MenuPlace, place: NotePlace) => void;
  /** Fills what is carried when a link is dragged. */
  readonly drag?: (data: DataTransfer, place: NotePlace) => void;
  readonly hover?: (event: MouseEvent, target: HTMLElement, place: NotePlace) => void;
}

/**
 * Pointer and keyboard for all stops below `root`, registered with the component that owns it. The listeners
 * are on the element and move with it into another window.
 */
export function listenToStops(owner: Component, root: HTMLElement, stops: Stops, handlers: StopHandlers): void {
  listenToClicks(owner, root, stops, handlers);
  listenToMenus(owner, root, stops, handlers);
  listenToHover(owner, root, stops, handlers);
  owner.registerDomEvent(root, 'dragstart', (event) => {
    const place = placeOf(stops.at(event));
    if (place !== null && event.dataTransfer !== null) handlers.drag?.(event.dataTransfer, place);
  });
  owner.registerDomEvent(root, 'focusin', (event) => {
    stops.follow(event);
  });
  owner.registerDomEvent(root, 'keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    const hit = stops.at(event);
    if (hit !== null && handleKey(event, hit, stops, handlers)) event.preventDefault();
  });
}

function listenToClicks(owner: Component, root: HTMLElement, stops: Stops, { perform }: StopHandlers): void {
  const click = (event: MouseEvent): void => {
    const action = stops.at(event)?.stop.action ?? null;
    if (action === null || event.button > 1) return;
    event.preventDefault();
    perform(action, event.button === 1 ? 'tab' : Keymap.isModEvent(event), { event });
  };
  owner.registerDomEvent(root, 'click', click);
  owner.registerDomEvent(root, 'auxclick', click);
  owner.registerDomEvent(root, 'mousedown', (event) => {
    // Else a middle click starts scrolling instead.
    if (event.button === 1 && placeOf(stops.at(event)) !== null) event.preventDefault();
  });
}

/**
 * Menus by pointer and long press, and by Shift+F10 and the menu key, which not every system turns into a
 * `contextmenu`; where it comes as well, with the key or when it is let go, it is the same wish again.
 */
function listenToMenus(owner: Component, root: HTMLElement, stops: Stops, handlers: StopHandlers): void {
  let byKey = false;
  owner.registerDomEvent(root, 'pointerdown', () => { byKey = false; });
  owner.registerDomEvent(root, 'keydown', (event) => {
    byKey = isMenuKey(event);
    const hit = byKey ? stops.at(event) : null;
    if (hit !== null && openMenu(hit, { target: hit.el }, handlers)) event.preventDefault();
  });
  owner.registerDomEvent(root, 'contextmenu', (event) => {
    const hit = stops.at(event);
    if (hit !== null && (byKey || openMenu(hit, { event }, handlers))) event.preventDefault();
    byKey = false;
  });
}

function isMenuKey(event: KeyboardEvent): boolean {
  return !event.isComposing && (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey));
}

/** True when there is a menu for it. */
function openMenu(hit: Hit, at: MenuPlace, { menu }: StopHandlers): boolean {
  const place = placeOf(hit);
  if (hit.stop.menu !== undefined) hit.stop.menu(at);
  else if (menu !== undefined && place !== null) menu(at, place);
  else return false;
  return true;
}

function listenToHover(owner: Component, root: HTMLElement, stops: Stops, { hover }: StopHandlers): void {
  owner.registerDomEvent(root, 'mouseover', (event) => {
    const hit = stops.at(event);
    const place = placeOf(hit);
    if (hover !== undefined && hit !== null && place !== null) hover(event, hit.el, place);
  });
}

function placeOf(hit: Hit | null): NotePlace | null {
  const action = hit?.stop.action;
  return action?.kind === 'open' ? { path: action.path, line: action.line } : null;
}

/** True when the key was for us. */
function handleKey(event: KeyboardEvent, { el, stop }: Hit, stops: Stops, handlers: StopHandlers): boolean {
  if (event.key === 'Enter' || event.key === ' ') {
    if (stop.action === null) return false;
    handlers.perform(stop.action, Keymap.isModEvent(event), { target: el });
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return stops.move(event.key);
  foldByKey(event.key === 'ArrowRight', { el, stop }, stops, handlers);
  return true;
}

/** As in a tree: Right opens, then steps in; Left closes, then steps out. */
function foldByKey(opening: boolean, { el, stop: { group } }: Hit, stops: Stops, { perform, isOpen }: StopHandlers): void {
  if (group !== undefined && isOpen(group) !== opening) perform({ kind: 'fold', group }, false, { target: el });
  else if (!opening) stops.moveOut();
  else if (group !== undefined) stops.move('ArrowDown');
}
