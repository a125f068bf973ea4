import { join } from 'node:path';
import { it as base, expect, vi } from 'vitest';
import { readPlugin, startHeadless, type HeadlessOptions, type Host } from '../../host/headless';
import { memoryStorage, type HostStorage } from '../../host/src/plugins/storage';
import { NOTES, INTERVIEW } from '../notes/interview-notes';

export type Start = (options?: HeadlessOptions) => Promise<Host>;

interface Fixtures {
  /** The built plugin in a fresh host with the interview open. Stopped after the test. */
  readonly start: Start;
  /** What went to the console or was thrown past everyone. A test that expects some empties it. */
  readonly complaints: string[];
}

export const builtPlugin = readPlugin(join(import.meta.dirname, '..', '..', '..'));

/** As after the first start, at which the plugin opens its sidebar unasked; with settings that were saved. */
export function storageWith(settings?: Readonly<Record<string, unknown>>): HostStorage {
  const storage = memoryStorage();
  storage.write('enabled:latticework', 'true');
  if (settings !== undefined) storage.write('data:latticework', JSON.stringify(settings));
  return storage;
}

/** Each test also fails when the console has had an error or a warning. */
export const it = base.extend<Fixtures>({
  complaints: async ({ task }, use) => {
    const heard: string[] = [];
    const hear = (...said: unknown[]): void => { heard.push(said.map(String).join(' ')); };
    const listen = (event: ErrorEvent): void => { heard.push(`uncaught: ${String(event.error ?? event.message)}`); };
    const spies = [vi.spyOn(console, 'error').mockImplementation(hear), vi.spyOn(console, 'warn').mockImplementation(hear)];
    window.addEventListener('error', listen);
    await use(heard);
    window.removeEventListener('error', listen);
    for (const spy of spies) spy.mockRestore();
    expect(heard, `console during "${task.name}"`).toEqual([]);
  },
  start: async ({ complaints: _heard }, use) => {
    const hosts: Host[] = [];
    await use(async (options = {}) => {
      const plugins = [await builtPlugin];
      const host = await startHeadless({ files: NOTES, openFile: INTERVIEW, storage: storageWith(), plugins, ...options });
      hosts.push(host);
      return host;
    });
    for (const host of hosts) await host.stop();
  },
});
