import { installMockGlobals } from '../mocks';

type Migration = (win: Window) => unknown;

/** Every live `onWindowMigrated` subscription. Kept strongly: the caller owns the undo function. */
const migrations = new Set<{ readonly el: Element; readonly listener: Migration }>();

/** Puts Obsidian's DOM helpers on this window; where the mocks' versions fall short, the host's. */
export function installDomHelpers(): void {
  installMockGlobals();
  redefine(Node.prototype, nodeHelpers);
  redefine(HTMLElement.prototype, elementHelpers);
  redefine(Document.prototype, { on: delegateOn, off: delegateOff });
  Object.defineProperties(Node.prototype, {
    doc: { configurable: true, get: documentOf },
    win: { configurable: true, get: windowOf },
  });
  Object.defineProperty(UIEvent.prototype, 'win', { configurable: true, get: windowOfEvent });
  Object.assign(window, creatorsIn(document));
  setActiveWindow(window);
}

/** `activeWindow` and `activeDocument` are globals that follow the focus between windows. */
export function setActiveWindow(win: Window): void {
  Object.assign(window, { activeWindow: win, activeDocument: win.document });
}

/**
 * A second window has prototypes of its own, without the helpers. Both windows have
 * the same native members, so what is missing there is exactly what was added here.
 */
export function shareDomHelpers(target: Window): void {
  for (const name of ['Node', 'Element', 'HTMLElement', 'SVGElement', 'Document', 'DocumentFragment', 'UIEvent', 'Array', 'String']) {
    const from = prototypeOf(window, name);
    const to = prototypeOf(target, name);
    if (!from || !to || from === to) continue;
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
      if (!(key in to)) Object.defineProperty(to, key, { ...descriptor, configurable: true });
    }
  }
  Object.assign(target, creatorsIn(target.document));
}

/** Tells everything below `root` that it now lives in `win`. */
export function announceMigration(root: Element, win: Window): void {
  for (const { el, listener } of [...migrations]) if (root.contains(el)) listener(win);
}

function prototypeOf(win: Window, name: string): object | null {
  const owner: unknown = Reflect.get(win, name);
  if (typeof owner !== 'function') return null;
  const prototype: unknown = owner.prototype;
  return typeof prototype === 'object' ? prototype : null;
}

function redefine(target: object, members: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(target, name, { configurable: true, writable: true, enumerable: false, value });
  }
}

function documentOf(this: Node): Document {
  // Not `instanceof Document`: the node may come from another window.
  return this.ownerDocument ?? (this as Document);
}

function windowOf(this: Node): Window {
  return documentOf.call(this).defaultView ?? window;
}

function windowOfEvent(this: UIEvent): Window {
  return this.view ?? (this.target ? (this.target as Node).win : window);
}

// Created in the parent's document, not in the main one: an element of the wrong
// window passes most tests and fails `instanceof` in a popped-out view.
function createIn(this: Node, tag: string, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void): HTMLElement {
  return build(this.doc, tag, { ...asInfo(info), parent: this }, callback);
}

/** The global `createEl` and its kin: each window has its own, for elements without a parent yet. */
function creatorsIn(doc: Document) {
  type Callback = (el: HTMLElement) => void;
  const createEl = (tag: string, info?: DomElementInfo | string, callback?: Callback): HTMLElement => {
    const options = asInfo(info);
    return build(options.parent?.doc ?? doc, tag, options, callback);
  };
  return {
    createEl,
    createDiv: (info?: DomElementInfo | string, callback?: Callback) => createEl('div', info, callback),
    createSpan: (info?: DomElementInfo | string, callback?: Callback) => createEl('span', info, callback),
    createSvg: (tag: string, info?: SvgElementInfo | string, callback?: (el: SVGElement) => void) => buildSvg(doc, tag, asSvgInfo(info), callback),
    createFragment: (callback?: (el: DocumentFragment) => void) => {
      const fragment = doc.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
  };
}

/** A string in place of the options is the class. Both kinds of options have one. */
function asInfo(info: DomElementInfo | string | undefined): DomElementInfo {
  return typeof info === 'string' ? { cls: info } : { ...info };
}

function asSvgInfo(info: SvgElementInfo | string | undefined): SvgElementInfo {
  return typeof info === 'string' ? { cls: info } : { ...info };
}

function build(doc: Document, tag: string, info: DomElementInfo, callback?: (el: HTMLElement) => void): HTMLElement {
  const el = doc.createElement(tag);
  if (info.cls) el.className = [info.cls].flat().join(' ');
  // Anything but a fragment is text: plugins do pass numbers.
  if (info.text !== undefined) el.append(typeof info.text === 'object' ? info.text : String(info.text));
  for (const name of ['title', 'href', 'placeholder', 'type'] as const) {
    const value = info[name];
    if (value !== undefined) el.setAttribute(name, value);
  }
  if (info.value !== undefined) Reflect.set(el, 'value', info.value);
  for (const [name, value] of Object.entries(info.attr ?? {})) {
    if (value !== null) el.setAttribute(name, String(value));
  }
  if (info.parent) info.parent.insertBefore(el, info.prepend ? info.parent.firstChild : null);
  callback?.(el);
  return el;
}

function createSvgIn(this: Node, tag: string, info?: SvgElementInfo | string, callback?: (el: SVGElement) => void): SVGElement {
  return buildSvg(this.doc, tag, { ...asSvgInfo(info), parent: this }, callback);
}

function buildSvg(doc: Document, tag: string, info: SvgElementInfo, callback?: (el: SVGElement) => void): SVGElement {
  // Typed as any SVG element: the name is not known before it runs.
  const el: SVGElement = doc.createElementNS('http://www.w3.org/2000/svg', tag as 'svg');
  if (info.cls) el.setAttribute('class', [info.cls].flat().join(' '));
  for (const [name, value] of Object.entries(info.attr ?? {})) {
    if (value !== null) el.setAttribute(name, String(value));
  }
  if (info.parent) info.parent.insertBefore(el, info.prepend ? info.parent.firstChild : null);
  callback?.(el);
  return el;
}

const nodeHelpers = {
  createEl: createIn,
  createDiv(this: Node, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
    return createIn.call(this, 'div', info, callback);
  },
  createSpan(this: Node, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
    return createIn.call(this, 'span', info, callback);
  },
  createSvg: createSvgIn,
  /** True for the type of any window, which `instanceof` is not. */
  instanceOf(this: Node, type: { readonly name: string }): boolean {
    const own: unknown = Reflect.get(this.win, type.name);
    return [own, type].some((candidate) => typeof candidate === 'function' && Function.prototype[Symbol.hasInstance].call(candidate, this));
  },
};

const elementHelpers = {
  onNodeInserted,
  onWindowMigrated(this: HTMLElement, listener: Migration): () => void {
    const entry = { el: this, listener };
    migrations.add(entry);
    return () => migrations.delete(entry);
  },
  on: delegateOn,
  off: delegateOff,
};

function onNodeInserted(this: HTMLElement, listener: () => unknown, once?: boolean): () => void {
  let connected = false;
  const check = (): void => {
    if (this.isConnected === connected) return;
    connected = this.isConnected;
    if (connected) listener();
    if (connected && once) observer.disconnect();
  };
  const observer = new MutationObserver(check);
  observer.observe(this.doc, { childList: true, subtree: true });
  check();
  return () => observer.disconnect();
}

type Delegate = (this: Element, event: Event, target: Element) => unknown;
const delegates = new WeakMap<Delegate, EventListener>();

function delegateOn(this: EventTarget, type: string, selector: string, listener: Delegate, options?: AddEventListenerOptions | boolean): void {
  const wrapped: EventListener = (event) => {
    const target = (event.target as Element | null)?.closest(selector);
    if (target) listener.call(target, event, target);
  };
  delegates.set(listener, wrapped);
  this.addEventListener(type, wrapped, options);
}

function delegateOff(this: EventTarget, type: string, _selector: string, listener: Delegate, options?: AddEventListenerOptions | boolean): void {
  const wrapped = delegates.get(listener);
  if (wrapped) this.removeEventListener(type, wrapped, options);
}
