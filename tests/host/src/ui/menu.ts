import { setIcon } from '../dom/icons';
import { Scope, type Keymap } from '../dom/keys';
import { Component } from '../mocks';

type Click = (event: MouseEvent | KeyboardEvent) => unknown;

export class MenuItem {
  readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
  private readonly iconEl = this.dom.createDiv('menu-item-icon');
  private readonly titleEl = this.dom.createDiv('menu-item-title');
  section = '';
  disabled = false;
  callback: Click | null = null;

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    setIcon(this.iconEl, icon ?? '');
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.setAttribute('aria-checked', String(checked === true));
    if (checked) this.dom.createDiv('menu-item-icon mod-checked', (el) => setIcon(el, 'check'));
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    return this;
  }

  setWarning(warning: boolean): this {
    this.dom.toggleClass('is-warning', warning);
    return this;
  }

  setIsLabel(label: boolean): this {
    this.dom.toggleClass('is-label', label);
    return this;
  }

  onClick(callback: Click): this {
    this.callback = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }
}

export class MenuSeparator {}

const menuOf = new WeakMap<Event, Menu>();

export class Menu extends Component {
  /** Set once by the host: the API's constructor takes no app. */
  static keymap: Keymap | null = null;
  private static open: Menu | null = null;

  private readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  private readonly entries: (MenuItem | MenuSeparator)[] = [];
  private readonly scope = new Scope();
  private hideCallback: (() => unknown) | null = null;
  private selected = -1;
  private readonly outside = (event: Event): void => {
    if (!this.dom.contains(event.target as Node)) this.hide();
  };

  constructor() {
    super();
    this.scope.register([], 'Escape', () => (this.hide(), false));
    this.scope.register([], 'ArrowDown', () => this.move(1));
    this.scope.register([], 'ArrowUp', () => this.move(-1));
    this.scope.register([], 'Enter', (event) => this.choose(event));
  }

  addItem(build: (item: MenuItem) => unknown): this {
    const item = new MenuItem();
    this.entries.push(item);
    build(item);
    return this;
  }

  addSeparator(): this {
    this.entries.push(new MenuSeparator());
    return this;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  setParentElement(): this {
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  showAtPosition(position: { x: number; y: number }, doc: Document = activeDocument): this {
    Menu.open?.hide();
    Menu.open = this;
    this.draw();
    doc.body.append(this.dom);
    const view = doc.defaultView ?? window;
    const left = Math.max(4, Math.min(position.x, view.innerWidth - this.dom.offsetWidth - 4));
    const top = Math.max(4, Math.min(position.y, view.innerHeight - this.dom.offsetHeight - 4));
    this.dom.setCssProps({ '--x': `${left}px`, '--y': `${top}px` });
    Menu.keymap?.pushScope(this.scope);
    doc.addEventListener('mousedown', this.outside, true);
    this.load();
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.dom.doc.removeEventListener('mousedown', this.outside, true);
    this.dom.remove();
    Menu.keymap?.popScope(this.scope);
    if (Menu.open === this) Menu.open = null;
    this.unload();
    this.hideCallback?.();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hideCallback = callback;
  }

  /** Several handlers of one event share one menu. It shows itself after they have run. */
  static forEvent(event: MouseEvent): Menu {
    const known = menuOf.get(event);
    if (known) return known;
    const menu = new Menu();
    menuOf.set(event, menu);
    event.preventDefault();
    window.setTimeout(() => menu.showAtMouseEvent(event));
    return menu;
  }

  /** Items of one section stand together, sections in order of first use, with a line between. */
  private draw(): void {
    this.dom.empty();
    const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
    for (const entry of this.entries) {
      const name = entry instanceof MenuItem ? entry.section : '';
      sections.set(name, [...(sections.get(name) ?? []), entry]);
    }
    for (const entries of sections.values()) {
      if (this.dom.childElementCount > 0) this.dom.createDiv('menu-separator');
      for (const entry of entries) {
        if (entry instanceof MenuItem) this.drawItem(entry);
        else this.dom.createDiv('menu-separator');
      }
    }
  }

  private drawItem(item: MenuItem): void {
    this.dom.append(item.dom);
    item.dom.onclick = (event) => this.run(item, event);
  }

  private run(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    if (item.disabled) return;
    this.hide();
    item.callback?.(event);
  }

  private get items(): MenuItem[] {
    return this.entries.filter((entry): entry is MenuItem => entry instanceof MenuItem && !entry.disabled);
  }

  private move(step: number): false {
    const items = this.items;
    this.selected = (this.selected + step + items.length) % items.length;
    items.forEach((item, index) => item.dom.toggleClass('selected', index === this.selected));
    return false;
  }

  private choose(event: KeyboardEvent): false {
    const item = this.items[this.selected];
    if (item) this.run(item, event);
    return false;
  }
}
