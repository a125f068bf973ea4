import type { App } from '../app';
import { announceMigration, setActiveWindow, shareDomHelpers } from '../dom/globals';
import { setIcon } from '../dom/icons';
import { installTooltips } from '../dom/tooltip';
import { WorkspaceContainer } from './items';
import type { WorkspaceLeaf } from './leaf';

/**
 * A second window. An iframe of the same origin: like a popped-out window it has a
 * document and prototypes of its own, which is what breaks views; unlike one it
 * needs no permission and works on a phone and without a screen.
 */
export class WorkspaceWindow extends WorkspaceContainer {
  private readonly frame: PopoutFrame;

  constructor(private readonly app: App, onClose: () => void) {
    const frame = openFrame(onClose);
    super(frame.bodyEl);
    this.frame = frame;
    app.keymap.listen(this.win);
    this.doc.addEventListener('focusin', () => setActiveWindow(this.win));
    this.doc.addEventListener('mousedown', () => setActiveWindow(this.win));
  }

  adopt(leaf: WorkspaceLeaf): void {
    const tabs = leaf.parent;
    tabs.remove(leaf);
    tabs.dissolveIfEmpty();
    for (const el of [leaf.tabHeaderEl, leaf.containerEl]) this.doc.adoptNode(el);
    this.firstTabs.add(leaf);
    leaf.containerEl.show();
    announceMigration(leaf.containerEl, this.win);
    this.app.workspace.trigger('resize');
    leaf.onResize();
  }

  dispose(): void {
    setActiveWindow(window);
    this.frame.boxEl.remove();
  }
}

interface PopoutFrame {
  readonly boxEl: HTMLElement;
  readonly bodyEl: HTMLElement;
}

function openFrame(onClose: () => void): PopoutFrame {
  const boxEl = document.body.createDiv('host-popout');
  const bar = boxEl.createDiv('host-popout-bar');
  bar.createSpan({ text: 'New window' });
  const close = bar.createEl('button', { cls: 'clickable-icon', type: 'button', attr: { 'aria-label': 'Close window' } });
  setIcon(close, 'x');
  close.addEventListener('click', onClose);
  const iframe = boxEl.createEl('iframe', { attr: { title: 'New window' } });
  const doc = iframe.contentDocument;
  const win = doc?.defaultView;
  if (!doc || !win) throw new Error('host: this environment cannot open a second document');
  shareDomHelpers(win);
  installTooltips(doc);
  copyLooks(doc);
  return { boxEl, bodyEl: doc.body.createDiv('workspace-split mod-root') };
}

/** Styles and the theme class: a view that styled itself through the main document shows it here. */
function copyLooks(doc: Document): void {
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) doc.head.append(doc.importNode(sheet, true));
  doc.body.className = `${document.body.className} is-popout-window`;
  new MutationObserver(() => (doc.body.className = `${document.body.className} is-popout-window`)).observe(document.body, { attributes: true, attributeFilter: ['class'] });
}
