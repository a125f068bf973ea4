import type { Scope } from '../dom/keys';

export interface ChooserOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** The list under a prompt or a caret: draws suggestions, keeps one selected, reports the pick. */
export class Chooser<T> {
  private values: readonly T[] = [];
  private selected = 0;

  constructor(
    private readonly owner: ChooserOwner<T>,
    readonly listEl: HTMLElement,
  ) {
    // The text field keeps the focus while the mouse picks.
    listEl.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Returns the handlers' undo, because a popover's scope outlives one list. */
  bindKeys(scope: Scope): void {
    scope.register([], 'ArrowDown', () => this.move(1));
    scope.register([], 'ArrowUp', () => this.move(-1));
    scope.register([], 'Home', () => this.values.length > 0 && this.select(0));
    scope.register([], 'End', () => this.values.length > 0 && this.select(this.values.length - 1));
    scope.register([], 'Enter', (event) => this.pick(event));
  }

  get count(): number {
    return this.values.length;
  }

  setSuggestions(values: readonly T[]): void {
    this.values = values;
    this.listEl.empty();
    values.forEach((value, index) => {
      const item = this.listEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
      this.owner.renderSuggestion(value, item);
      item.addEventListener('click', (event) => this.owner.selectSuggestion(value, event));
      item.addEventListener('mousemove', () => this.select(index));
    });
    this.select(0);
  }

  pick(event: MouseEvent | KeyboardEvent): false {
    const value = this.values[this.selected];
    if (value !== undefined) this.owner.selectSuggestion(value, event);
    return false;
  }

  private move(step: number): false {
    const count = this.values.length;
    if (count > 0) this.select((this.selected + step + count) % count);
    return false;
  }

  private select(index: number): false {
    this.selected = index;
    [...this.listEl.children].forEach((item, position) => {
      item.classList.toggle('is-selected', position === index);
      item.setAttribute('aria-selected', String(position === index));
      if (position === index) item.scrollIntoView({ block: 'nearest' });
    });
    return false;
  }
}

export interface Instruction {
  readonly command: string;
  readonly purpose: string;
}

export function drawInstructions(parent: HTMLElement, instructions: readonly Instruction[]): void {
  parent.querySelector('.prompt-instructions')?.remove();
  const row = parent.createDiv('prompt-instructions');
  for (const { command, purpose } of instructions) {
    const item = row.createDiv('prompt-instruction');
    item.createSpan({ cls: 'prompt-instruction-command', text: command });
    item.createSpan({ text: purpose });
  }
}
