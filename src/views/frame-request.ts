/**
 * Runs a drawing at most once a frame, in the window its element is in. A view moves between windows, and the
 * frames of a window that is closed or hidden never come: the request is then made again in the new one.
 */
export class FrameRequest {
  private pending: { readonly win: Window; readonly id: number } | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly run: () => void,
  ) {}

  request(): void {
    if (this.pending !== null) return;
    const { win } = this.el;
    const id = win.requestAnimationFrame(() => {
      this.pending = null;
      this.run();
    });
    this.pending = { win, id };
  }

  cancel(): void {
    this.pending?.win.cancelAnimationFrame(this.pending.id);
    this.pending = null;
  }

  /** After the element has come into another window. */
  migrate(): void {
    this.cancel();
    this.request();
  }
}
