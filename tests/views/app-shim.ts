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
