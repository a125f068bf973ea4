export interface TooltipOptions {
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  readonly classes?: string[];
  readonly gap?: number;
  readonly delay?: number;
}

const SHOW_AFTER_MS = 350;
const served = new WeakSet<Document>();
const optionsOf = new WeakMap<Element, TooltipOptions>();

/** As in the app, the text is the `aria-label`, and any labelled element shows one. */
export function setTooltip(el: HTMLElement, text: string, options: TooltipOptions = {}): void {
  if (text) el.setAttribute('aria-label', text);
  else el.removeAttribute('aria-label');
  optionsOf.set(el, options);
}

export function displayTooltip(target: HTMLElement, content: string | DocumentFragment, options: TooltipOptions = {}): void {
  hideTooltip(target.doc);
  const tip = target.doc.body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])] });
  tip.append(content);
  const box = target.getBoundingClientRect();
  const gap = options.gap ?? 6;
  const view = target.win;
  const below = box.bottom + gap + tip.offsetHeight < view.innerHeight && options.placement !== 'top';
  const left = Math.min(Math.max(4, box.left + box.width / 2 - tip.offsetWidth / 2), view.innerWidth - tip.offsetWidth - 4);
  tip.setCssProps({ '--x': `${left}px`, '--y': `${below ? box.bottom + gap : box.top - gap - tip.offsetHeight}px` });
}

export function installTooltips(doc: Document): void {
  if (served.has(doc)) return;
  served.add(doc);
  let timer = 0;
  const win = doc.defaultView ?? window;
  doc.addEventListener('mouseover', (event) => {
    win.clearTimeout(timer);
    hideTooltip(doc);
    const el = (event.target as Element | null)?.closest<HTMLElement>('[aria-label]');
    const text = el?.getAttribute('aria-label');
    if (!el || !text || el.closest('.workspace-leaf-content')?.matches('[aria-label]')) return;
    timer = win.setTimeout(() => el.isConnected && displayTooltip(el, text, optionsOf.get(el)), SHOW_AFTER_MS);
  });
  for (const type of ['mousedown', 'keydown']) {
    doc.addEventListener(type, () => {
      win.clearTimeout(timer);
      hideTooltip(doc);
    }, true);
  }
}

function hideTooltip(doc: Document): void {
  for (const tip of doc.querySelectorAll('.tooltip')) tip.remove();
}
