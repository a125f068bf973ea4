import { type App, Menu } from 'obsidian';
import type { MenuEntry, MenuPlace, NotePlace } from '../views/sidebar-deps';

/** Shows a menu where it was asked for, whatever window that is in. */
function showMenu(at: MenuPlace, fill: (menu: Menu) => void): void {
  if ('event' in at) {
    const menu = Menu.forEvent(at.event);
    fill(menu);
    menu.showAtMouseEvent(at.event);
    return;
  }
  const { left, bottom } = at.target.getBoundingClientRect();
  const menu = new Menu();
  fill(menu);
  menu.showAtPosition({ x: left, y: bottom }, at.target.doc);
}

/** The app's own menu for a link, with what the sidebar adds to it. */
export function showNoteMenu(app: App, at: MenuPlace, place: NotePlace, entries: readonly MenuEntry[]): void {
  showMenu(at, (menu) => {
    app.workspace.handleLinkContextMenu(menu, place.path, '');
    addEntries(menu, entries);
  });
}

/** A menu of our own. */
export function showEntries(at: MenuPlace, entries: readonly MenuEntry[]): void {
  showMenu(at, (menu) => { addEntries(menu, entries); });
}

function addEntries(menu: Menu, entries: readonly MenuEntry[]): void {
  for (const { title, icon, run } of entries) {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).setSection('latticework').onClick(run));
  }
}
