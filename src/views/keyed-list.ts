/** One drawn item: its element, and how to bring it up to date. */
export interface Row<T> {
  readonly el: HTMLElement;
  readonly update: (item: T) => void;
}

interface Slot<T> {
  readonly current: { item: T };
  readonly row: Row<T>;
}

/**
 * Draws a list so that an item with the same key keeps its element, and with it focus, selection and scroll.
 * Owns every child of `parent`. Handlers must read `current()`: the item that a row was created with goes
 * stale when a line moves.
 */
export class KeyedList<T> {
  private slots = new Map<string, Slot<T>>();

  constructor(
    private readonly parent: HTMLElement,
    private readonly keyOf: (item: T) => string,
    private readonly create: (parent: HTMLElement, current: () => T) => Row<T>,
  ) {}

  render(items: readonly T[]): void {
    const old = this.slots;
    this.slots = new Map();
    for (const item of items) this.claim(item, old);
    for (const slot of old.values()) slot.row.el.remove();
    this.putInOrder();
  }

  /** Equal keys are told apart by their order, as equal headings in a note are. */
  private claim(item: T, old: Map<string, Slot<T>>): void {
    const base = this.keyOf(item);
    let key = base;
    for (let copy = 2; this.slots.has(key); copy++) key = `${base}\u0000${String(copy)}`;
    const slot = old.get(key) ?? this.createSlot(item);
    old.delete(key);
    slot.current.item = item;
    slot.row.update(item);
    this.slots.set(key, slot);
  }

  private createSlot(item: T): Slot<T> {
    const current = { item };
    return { current, row: this.create(this.parent, () => current.item) };
  }

  /** An element that is moved loses focus, so only those out of place move, and the focused one gets it back. */
  private putInOrder(): void {
    const focused = this.parent.doc.activeElement;
    let place = this.parent.firstChild;
    for (const { row } of this.slots.values()) {
      if (row.el === place) place = place.nextSibling;
      else this.parent.insertBefore(row.el, place);
    }
    if (focused === this.parent.doc.activeElement || !this.parent.contains(focused)) return;
    if (focused?.instanceOf(HTMLElement)) focused.focus({ preventScroll: true });
  }
}
