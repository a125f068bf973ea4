/** Writing the same text again would still make the browser lay the line out anew. */
export function writeText(el: HTMLElement, text: string): void {
  if (el.textContent !== text) el.textContent = text;
}

export function writeAttribute(el: HTMLElement, name: string, value: string): void {
  if (el.getAttribute(name) !== value) el.setAttribute(name, value);
}

export function show(el: HTMLElement, visible: boolean): void {
  if (el.hidden === visible) el.hidden = !visible;
}
