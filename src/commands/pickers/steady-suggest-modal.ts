import { type App, type Instruction, SuggestModal } from 'obsidian';

/**
 * A suggester that stands still while an input method composes: the list does not change under the half-typed
 * word, and the key that ends the composition picks nothing.
 */
export abstract class SteadySuggestModal<T> extends SuggestModal<T> {
  private composing = false;
  private lastSuggestions: T[] = [];

  constructor(app: App) {
    super(app);
    this.inputEl.addEventListener('compositionstart', () => { this.composing = true; });
    this.inputEl.addEventListener('compositionend', () => {
      this.composing = false;
      this.askAgain();
    });
    this.scope.register(['Mod'], 'Enter', (event) => {
      if (!isComposing(event)) this.onModEnter(event);
      return false;
    });
  }

  protected abstract suggestionsFor(query: string): T[];

  /** What Enter with Ctrl or Cmd does: here the same as Enter, but the choice sees the modifier. */
  protected onModEnter(event: KeyboardEvent): void {
    this.selectActiveSuggestion(event);
  }

  override getSuggestions(query: string): T[] {
    if (!this.composing) this.lastSuggestions = this.suggestionsFor(query);
    return this.lastSuggestions;
  }

  override selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    if (!isComposing(event)) super.selectSuggestion(value, event);
  }

  override selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    if (!isComposing(event)) super.selectActiveSuggestion(event);
  }

  /** Asks for the suggestions again; the modal itself does so only when something is typed. */
  protected askAgain(): void {
    this.inputEl.dispatchEvent(new Event('input'));
  }
}

/** A row of keys and what they do, in the order given. */
export function keyRow(...keys: readonly (readonly [command: string, purpose: string])[]): Instruction[] {
  return keys.map(([command, purpose]) => ({ command, purpose }));
}

/**
 * WebKit ends the composition before it sends the key that ended it: only the old code 229 tells then. Read by
 * name because the property is marked as deprecated and has no successor for this.
 */
export function isComposing(event: MouseEvent | KeyboardEvent): boolean {
  return 'isComposing' in event && (event.isComposing || Reflect.get(event, 'keyCode') === 229);
}
