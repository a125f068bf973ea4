import { markExcerpt } from '../excerpt';
import { show, writeText } from '../write-changed';

/** A sentence with the words of the mention marked in it. */
export interface Quote {
  readonly excerpt: string;
  readonly text: string;
}

export function createExcerpt(parent: HTMLElement): (quote: Quote) => void {
  const el = parent.createDiv({ cls: 'lw-excerpt' });
  const before = el.createSpan();
  const marked = el.createEl('mark', { cls: 'lw-mark' });
  const after = el.createSpan();
  return ({ excerpt, text }) => {
    const parts = markExcerpt(excerpt, text);
    show(el, excerpt !== '');
    writeText(before, parts.before);
    writeText(marked, parts.marked);
    writeText(after, parts.after);
  };
}
