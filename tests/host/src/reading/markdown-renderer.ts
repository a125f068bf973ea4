import type { App } from '../app';
import { Component } from '../mocks';
import { renderMarkdown } from './render';

export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}

/** Only the static side exists: nobody but the app makes instances. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    return renderMarkdown(app, markdown, el, sourcePath, component);
  }
}

export const markdownRenderer = MarkdownRenderer;
