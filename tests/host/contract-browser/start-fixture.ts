import { startHost, type BrowserHost, type StartOptions } from '../driver';
import { fixturePlugin, notes } from '../fixture-content';

const long = Array.from({ length: 300 }, (_, line) => `Line ${line}`).join('\n\n');

export async function startFixture(options: StartOptions = {}): Promise<BrowserHost> {
  return startHost({ files: { ...notes, 'Long.md': long }, plugins: [await fixturePlugin()], openFile: 'Alpha.md', ...options });
}

/** Types a new last line into a note, as a person does. */
export async function typeAtEnd(host: BrowserHost, path: string, text: string): Promise<void> {
  const { page } = host;
  await host.openFile(path);
  await page.locator('.cm-content:visible').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
}

export function lastLine(host: BrowserHost): Promise<string> {
  return host.executeObsidian(({ app }) => app.workspace.activeEditor?.editor.getLine(app.workspace.activeEditor.editor.lastLine()) ?? '');
}

export function suggestions({ page }: BrowserHost): Promise<string[]> {
  return page.locator('.suggestion-item').allTextContents();
}

/** What an input method does before the choice: text under composition. */
export async function compose(host: BrowserHost, text: string): Promise<void> {
  const cdp = await host.cdp();
  await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await host.page.waitForTimeout(80);
}

/** The choice: the composition is replaced by `text`. */
export async function commit(host: BrowserHost, text: string): Promise<void> {
  const cdp = await host.cdp();
  await cdp.send('Input.insertText', { text });
  await host.page.waitForTimeout(120);
}
