import { prepareHost } from '../driver';

export async function setup(): Promise<void> {
  await prepareHost();
}
