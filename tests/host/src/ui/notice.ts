const SHOWN_MS = 5000;

export class Notice {
  readonly noticeEl: HTMLElement;
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;

  /** `duration` 0 stays until clicked. */
  constructor(message: string | DocumentFragment, duration = SHOWN_MS) {
    this.containerEl = containerIn(activeDocument);
    this.noticeEl = this.containerEl.createDiv({ cls: 'notice', attr: { role: 'status' } });
    this.messageEl = this.noticeEl.createDiv('notice-message');
    this.setMessage(message);
    this.noticeEl.addEventListener('click', () => this.hide());
    if (duration > 0) window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.noticeEl.remove();
  }
}

function containerIn(doc: Document): HTMLElement {
  return doc.querySelector<HTMLElement>('.notice-container') ?? doc.body.createDiv('notice-container');
}
