import { fixturePlugin, notes } from './fixture-content';
import { startHeadless, type HeadlessOptions, type Host } from './headless';

/** What the fixture plugin lays open for the tests to look at. */
export interface FixturePlugin {
  readonly settings: Record<string, unknown>;
  readonly events: string[];
  readonly language: string;
  readonly readyAtLoad: boolean;
  readonly enabledByUser?: boolean;
  readonly unloaded?: boolean;
  readonly picked?: string;
  readonly ran?: boolean;
  readonly cleaned?: number;
}

/** The host with three notes and the fixture plugin, under happy-dom. */
export async function startFixture(options: HeadlessOptions = {}): Promise<Host & { readonly plugin: FixturePlugin }> {
  const host = await startHeadless({ files: notes, plugins: [await fixturePlugin()], openFile: 'Alpha.md', ...options });
  return { ...host, plugin: fixtureOf(host) };
}

export function fixtureOf(host: Host): FixturePlugin {
  return host.app.plugins.plugins['fixture'] as unknown as FixturePlugin;
}
