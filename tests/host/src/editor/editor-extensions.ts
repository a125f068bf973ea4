import type { Extension } from '@codemirror/state';

/** What plugins registered, in order. An array they mutate is read again on `updateOptions`. */
export class EditorExtensions {
  private readonly registered: Extension[] = [];

  get current(): Extension[] {
    return [...this.registered];
  }

  add(extension: Extension): void {
    this.registered.push(extension);
  }

  remove(extension: Extension): void {
    const index = this.registered.indexOf(extension);
    if (index >= 0) this.registered.splice(index, 1);
  }
}
