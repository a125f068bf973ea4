import type { MarkdownView } from '../workspace/markdown-view';
import { Component } from '../mocks';
import { renderMarkdown } from './render';

/** The reading view of one note. Drawn whole on each change; the app draws section by section. */
export class MarkdownPreviewView extends Component {
  private content: Component | null = null;
  private readonly sizerEl: HTMLElement;
  private drawn = 0;

  constructor(private readonly view: MarkdownView, readonly containerEl: HTMLElement) {
    super();
    const scroller = containerEl.createDiv('markdown-preview-view markdown-rendered node-insert-event');
    this.sizerEl = scroller.createDiv('markdown-preview-sizer markdown-preview-section');
  }

  get file() {
    return this.view.file;
  }

  get(): string {
    return this.view.getViewData();
  }

  rerender(_full?: boolean): void {
    void this.render();
  }

  async render(): Promise<void> {
    const turn = ++this.drawn;
    if (this.content) this.removeChild(this.content);
    const owner = this.addChild(new Component());
    this.content = owner;
    const fresh = this.containerEl.doc.createElement('div');
    await renderMarkdown(this.view.app, this.get(), fresh, this.view.file?.path ?? '', owner);
    if (turn === this.drawn) this.sizerEl.setChildrenInPlace([...fresh.childNodes]);
  }

  scrollToLine(line: number): void {
    const blocks = [...this.sizerEl.children].filter((el): el is HTMLElement => Number(el.getAttribute('data-line')) <= line && el.hasAttribute('data-line'));
    blocks.at(-1)?.scrollIntoView({ block: 'start' });
  }

  getScroll(): number {
    return this.containerEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.containerEl.scrollTop = scroll;
  }
}
