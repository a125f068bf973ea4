import { installDomHelpers } from './dom/globals';
import { startHost, type Host, type HostOptions } from './host';
import type { PluginSource } from './plugins/plugin-loader';
import { browserStorage } from './plugins/storage';
import type { VaultFiles } from './vault/vault';

/** What `content.js` leaves on the page: the sample notes and the built plugin. */
export interface PlaygroundContent {
  readonly files: VaultFiles;
  readonly plugins: readonly PluginSource[];
  readonly vaultName: string;
  readonly openFile?: string;
  readonly note?: string;
}

export interface HostDoor {
  /** Starts the host; for a test, which then calls it itself. */
  start(options: Partial<HostOptions>): Promise<Host>;
  host?: Host;
  arg?: Host['arg'];
  /** Set before the page's scripts run, this keeps the page from starting on its own. */
  manual?: boolean;
}

declare global {
  interface Window {
    __host?: Partial<HostDoor>;
    __playground?: PlaygroundContent;
  }
}

async function start(options: Partial<HostOptions>): Promise<Host> {
  const content = window.__playground;
  const root = document.getElementById('root');
  if (!root) throw new Error('host: the page has no #root');
  const host = await startHost(root, {
    files: {},
    ...content,
    storage: browserStorage('latticework-playground:'),
    ...options,
  });
  Object.assign(door, { host, arg: host.arg });
  return host;
}

const door: HostDoor = { ...window.__host, start };
window.__host = door;

if (!door.manual) {
  installDomHelpers();
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  start({ theme: dark ? 'dark' : 'light' }).catch((error: unknown) => {
    document.body.textContent = `The playground could not start: ${String(error)}`;
    throw error;
  });
}
