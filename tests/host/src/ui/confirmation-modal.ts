import type { App } from '../app';
import { ButtonComponent } from '../settings/buttons';
import { Modal } from './modal';

type ConfirmHandler = (event: MouseEvent) => unknown;

export class ConfirmationButton extends ButtonComponent {
  initialFocus = false;

  constructor(containerEl: HTMLElement, private readonly done: () => void) {
    super(containerEl);
    super.onClick(() => this.done());
  }

  /** The dialog closes after the handler, unless it answers with something truthy. */
  override onClick(handler: ConfirmHandler): this {
    return super.onClick(async (event) => {
      if (!(await handler(event))) this.done();
    });
  }

  setInitialFocus(): this {
    this.initialFocus = true;
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;
  private readonly buttons: ConfirmationButton[] = [];

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    const first = this.buttons.find((button) => button.initialFocus) ?? this.buttons[0];
    first?.buttonEl.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const row = this.buttonContainerEl.createEl('label', 'mod-checkbox');
    const box = row.createEl('input', { type: 'checkbox' });
    row.appendText(label);
    box.addEventListener('change', () => void callback(box.checked));
    return this;
  }

  addButton(build: (button: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl, () => this.close());
    this.buttons.push(button);
    build(button);
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
