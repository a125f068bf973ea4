import { Notice } from 'obsidian';

/** Long enough to read and to reach for the button. */
const SHOWN_MS = 12_000;

/** Says something that takes a while to read; the button, if any, ends the notice. */
export function tell(lines: readonly string[], button: { readonly label: string; readonly start: () => void } | null = null): void {
  const notice = new Notice(createFragment((el) => {
    for (const line of lines) el.createDiv({ text: line });
    if (button !== null) {
      el.createEl('button', { cls: 'lw-notice-button', text: button.label }).addEventListener('click', () => {
        notice.hide();
        button.start();
      });
    }
  }), SHOWN_MS);
}
