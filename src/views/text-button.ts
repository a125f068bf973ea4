/** A button that is only words, as quiet as the lines around it. */
export function createTextButton(parent: HTMLElement, text: string): HTMLElement {
  return parent.createDiv({ cls: 'lw-more', text, attr: { role: 'button' } });
}
