const LASTING = /^(?:section|framework):/;
const DETAIL = /^detail:/;

/**
 * Which groups are open: all but details, until one is toggled. Sections of the pane and frameworks are
 * remembered with the workspace; a single card or detail only until another note is shown, as their ids come
 * and go with the text.
 */
export class Folds {
  private readonly toggled = new Set<string>();

  isOpen(group: string): boolean {
    return this.toggled.has(group) === DETAIL.test(group);
  }

  toggle(group: string): void {
    if (!this.toggled.delete(group)) this.toggled.add(group);
  }

  open(group: string): void {
    if (!this.isOpen(group)) this.toggle(group);
  }

  forgetCards(): void {
    for (const group of this.toggled) if (!LASTING.test(group)) this.toggled.delete(group);
  }

  /** For the workspace's state: the closed ones. */
  lasting(): string[] {
    return Array.from(this.toggled).filter((group) => LASTING.test(group));
  }

  /** Takes what the workspace kept; anything but a list of groups leaves everything open. */
  restore(kept: unknown): void {
    this.toggled.clear();
    if (!Array.isArray(kept)) return;
    const groups: readonly unknown[] = kept;
    for (const group of groups) {
      if (typeof group === 'string' && LASTING.test(group)) this.toggled.add(group);
    }
  }
}
