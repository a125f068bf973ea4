const LASTING = /^(?:section|framework):/;

/**
 * Which groups are closed. Sections of the pane and frameworks are remembered with the workspace; a single
 * card only until another note is shown, as card ids come and go with the text.
 */
export class Folds {
  private readonly closed = new Set<string>();

  isOpen(group: string): boolean {
    return !this.closed.has(group);
  }

  toggle(group: string): void {
    if (!this.closed.delete(group)) this.closed.add(group);
  }

  open(group: string): void {
    this.closed.delete(group);
  }

  forgetCards(): void {
    for (const group of this.closed) if (!LASTING.test(group)) this.closed.delete(group);
  }

  /** For the workspace's state. */
  lasting(): string[] {
    return Array.from(this.closed).filter((group) => LASTING.test(group));
  }

  /** Takes what the workspace kept; anything but a list of groups leaves everything open. */
  restore(kept: unknown): void {
    this.closed.clear();
    if (!Array.isArray(kept)) return;
    const groups: readonly unknown[] = kept;
    for (const group of groups) {
      if (typeof group === 'string' && LASTING.test(group)) this.closed.add(group);
    }
  }
}
