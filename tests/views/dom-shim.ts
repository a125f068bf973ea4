/** The app's additions to DOM nodes, as far as the drawing functions use them. */
interface ElementOptions {
  readonly cls?: string | readonly string[];
  readonly text?: string;
  readonly attr?: Readonly<Record<string, string>>;
}

function create(this: Node, tag: string, options: ElementOptions = {}): HTMLElement {
  const el = (this.ownerDocument ?? document).createElementNS('http://www.w3.org/1999/xhtml', tag);
  const classes = typeof options.cls === 'string' ? [options.cls] : options.cls ?? [];
  el.classList.add(...classes);
  if (options.text !== undefined) el.textContent = options.text;
  for (const [name, value] of Object.entries(options.attr ?? {})) el.setAttribute(name, value);
  this.appendChild(el);
  return el;
}

export function installDomShim(): void {
  const proto: object = Node.prototype;
  Object.assign(proto, {
    createEl: create,
    createDiv(this: Node, options?: ElementOptions) {
      return create.call(this, 'div', options);
    },
    createSpan(this: Node, options?: ElementOptions) {
      return create.call(this, 'span', options);
    },
    setText(this: Node, text: string) {
      this.textContent = text;
    },
    empty(this: Node) {
      this.textContent = '';
    },
    addClass(this: Element, ...names: string[]) {
      this.classList.add(...names);
    },
    toggleClass(this: Element, name: string, on: boolean) {
      this.classList.toggle(name, on);
    },
    instanceOf(this: Node, type: new () => Node) {
      return type[Symbol.hasInstance](this);
    },
    onWindowMigrated() {
      return () => undefined;
    },
  });
  Object.defineProperties(proto, {
    doc: { configurable: true, get(this: Node) { return this.ownerDocument ?? this; } },
    win: { configurable: true, get(this: Node) { return this.ownerDocument?.defaultView ?? window; } },
  });
}
