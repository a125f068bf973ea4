/** The few parts of the app's API that the sidebar stands on, for tests of the view alone. */
export class Component {
  private undo: (() => void)[] = [];

  load(): void {
    void this.onOpen();
  }

  unload(): void {
    for (const undo of this.undo) undo();
    void this.onClose();
  }

  async onOpen(): Promise<void> {
    return Promise.resolve();
  }

  async onClose(): Promise<void> {
    return Promise.resolve();
  }

  register(undo: () => void): void {
    this.undo.push(undo);
  }

  registerEvent(): void {
    return undefined;
  }

  registerDomEvent(el: HTMLElement, type: string, listener: (event: Event) => void): void {
    el.addEventListener(type, listener);
  }
}

export class ItemView extends Component {
  readonly contentEl: HTMLElement;
  readonly app = { workspace: { on: () => ({}), requestSaveLayout: () => Promise.resolve() } };

  constructor(leaf: { readonly parent: HTMLElement }) {
    super();
    this.contentEl = leaf.parent.createDiv();
  }

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(): Promise<void> {
    return Promise.resolve();
  }
}

export const Keymap = {
  isModEvent: (event: MouseEvent | KeyboardEvent) => (event.ctrlKey ? 'tab' : false),
};

export function setIcon(el: HTMLElement, name: string): void {
  el.setAttribute('data-icon', name);
}

type KeyHandler = (event: KeyboardEvent) => unknown;

/** A dialog as far as drawing in it goes; keys of its scope are pressed by tests. */
export class Modal {
  readonly modalEl = document.body.createDiv();
  readonly titleEl = this.modalEl.createDiv();
  readonly contentEl = this.modalEl.createDiv();
  readonly keys = new Map<string, KeyHandler>();
  readonly scope = { register: (modifiers: readonly string[], key: string, handler: KeyHandler): void => { this.keys.set([...modifiers, key].join('+'), handler); } };

  open(): void {
    this.onOpen();
  }

  close(): void {
    this.modalEl.remove();
    this.onClose();
  }

  onOpen(): void { /* for subclasses */ }
  onClose(): void { /* for subclasses */ }

  setTitle(title: string): this {
    this.titleEl.textContent = title;
    return this;
  }
}
