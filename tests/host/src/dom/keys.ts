export type KeyListener = (event: KeyboardEvent, context: KeyContext) => unknown;

export interface KeyContext {
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly vkey: string;
}

export interface KeyHandler {
  readonly scope: Scope;
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly listener: KeyListener;
}

/** One layer of keyboard handlers. What a layer does not answer goes to its parent. */
export class Scope {
  private handlers: KeyHandler[] = [];

  constructor(private readonly parent?: Scope) {}

  /** `modifiers: null` answers with any modifier, `key: null` answers any key. */
  register(modifiers: string[] | null, key: string | null, listener: KeyListener): KeyHandler {
    const handler = { scope: this, modifiers: modifiers && [...modifiers].sort().join(','), key, listener };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: KeyHandler): void {
    this.handlers = this.handlers.filter((other) => other !== handler);
  }

  /** True once a handler took the event; `false` from a handler also stops the browser's own action. */
  handle(event: KeyboardEvent): boolean {
    for (const handler of [...this.handlers].reverse()) {
      if (!matches(handler, event)) continue;
      const context = { modifiers: handler.modifiers, key: event.key, vkey: event.key };
      if (handler.listener(event, context) === false) {
        event.preventDefault();
        event.stopPropagation();
      }
      return true;
    }
    return this.parent?.handle(event) ?? false;
  }
}

export class Keymap {
  private readonly stack: Scope[];
  /** The active view's own scope; asked before the app's when no dialog is open. */
  viewScope: () => Scope | null = () => null;

  constructor(private readonly root: Scope) {
    this.stack = [root];
  }

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.stack.push(scope);
  }

  popScope(scope: Scope): void {
    const index = this.stack.lastIndexOf(scope);
    if (index > 0) this.stack.splice(index, 1);
  }

  /** Listens before the page does: a dialog's Escape must not reach the editor below it. Returns the undo. */
  listen({ document }: Window): () => void {
    const handle = (event: KeyboardEvent): void => this.handle(event);
    document.addEventListener('keydown', handle, true);
    return () => document.removeEventListener('keydown', handle, true);
  }

  private handle(event: KeyboardEvent): void {
    // While an input method composes, Enter and the arrows belong to it.
    // 'Process' is the key that starts a composition, before it is one.
    if (event.isComposing || event.key === 'Process') return;
    const top = this.stack.at(-1) ?? this.root;
    if (top === this.root && this.viewScope()?.handle(event)) return;
    top.handle(event);
  }

  static isModifier(event: MouseEvent | KeyboardEvent, modifier: string): boolean {
    switch (modifier) {
      case 'Mod':
      case 'Ctrl':
        return event.ctrlKey || event.metaKey;
      case 'Meta':
        return event.metaKey;
      case 'Shift':
        return event.shiftKey;
      default:
        return event.altKey;
    }
  }

  /** Mod opens a tab, Mod+Alt a split, Mod+Alt+Shift a window; a middle click counts as Mod. */
  static isModEvent(event?: MouseEvent | KeyboardEvent | null): 'tab' | 'split' | 'window' | false {
    if (!event) return false;
    const middle = 'button' in event && event.button === 1;
    if (!middle && !event.ctrlKey && !event.metaKey) return false;
    if (event.altKey) return event.shiftKey ? 'window' : 'split';
    return 'tab';
  }
}

function matches(handler: KeyHandler, event: KeyboardEvent): boolean {
  if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) return false;
  if (handler.modifiers === null) return true;
  const wanted = handler.modifiers.split(',');
  const mod = wanted.some((name) => name === 'Mod' || name === 'Ctrl' || name === 'Meta');
  return mod === (event.ctrlKey || event.metaKey) && wanted.includes('Shift') === event.shiftKey && wanted.includes('Alt') === event.altKey;
}
