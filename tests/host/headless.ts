// The host under happy-dom, for tests of the built plugin that need no layout. What a
// test must not expect here: sizes, scrolling, and more of a note than CodeMirror's
// first screenful being decorated.
import { startHost, type Host, type HostOptions } from './src/host';
import type { PluginSource } from './src/plugins/plugin-loader';

export { readPlugin } from './read-plugin';
export type { Host, HostOptions, PluginSource };

export interface HeadlessOptions extends Partial<HostOptions> {
  readonly plugins?: readonly PluginSource[];
}

/** Starts a host in a document body of its own. Stop it at the end of the test. */
export async function startHeadless(options: HeadlessOptions = {}): Promise<Host> {
  fillGaps();
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  return startHost(root, { files: {}, ...options });
}

/** CodeMirror measures text with ranges, which happy-dom has without their geometry. */
function fillGaps(): void {
  const prototype: Partial<Range> = Range.prototype;
  prototype.getClientRects ??= () => [] as unknown as DOMRectList;
  prototype.getBoundingClientRect ??= () => new DOMRect();
}
