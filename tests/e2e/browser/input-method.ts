import type { CDPSession } from 'playwright-core';
import type { BrowserHost } from '../../host/driver';

/** What a zhuyin keyboard sends: sounds under composition, then the character that was chosen for them. */
export class InputMethod {
  private constructor(private readonly cdp: CDPSession) {}

  static async of(host: BrowserHost): Promise<InputMethod> {
    return new InputMethod(await host.cdp());
  }

  /** Key by key, so that the page sees the composition grow. */
  async compose(sounds: string): Promise<void> {
    for (let length = 1; length <= sounds.length; length++) {
      await this.cdp.send('Input.imeSetComposition', { text: sounds.slice(0, length), selectionStart: length, selectionEnd: length });
    }
  }

  /** The Enter that belongs to the input method: the page hears it as code 229 while composing. */
  async pressEnter(): Promise<void> {
    const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 } as const;
    await this.cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await this.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }

  async commit(text: string): Promise<void> {
    await this.cdp.send('Input.insertText', { text });
  }
}
