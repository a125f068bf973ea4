import { prepareHost } from '../../host/driver';

/** Bundles the host once for all files; each test brings its own notes. */
export async function setup(): Promise<void> {
  await prepareHost();
}
