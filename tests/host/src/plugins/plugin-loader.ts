import type { App } from '../app';
import { Plugin, type PluginManifest } from './plugin';

export interface PluginSource {
  readonly manifest: PluginManifest;
  /** The text of main.js, as built. */
  readonly code: string;
  readonly css?: string;
}

type Require = (id: string) => unknown;

/** `app.plugins`: loads built plugins the way the app does, from their text. */
export class Plugins {
  readonly plugins: Record<string, Plugin> = {};
  readonly manifests: Record<string, PluginManifest> = {};
  readonly enabledPlugins = new Set<string>();
  private readonly sources = new Map<string, PluginSource>();
  private readonly styles = new Map<string, HTMLStyleElement>();

  constructor(private readonly app: App, private readonly require: Require) {}

  getPlugin(id: string): Plugin | null {
    return this.plugins[id] ?? null;
  }

  install(source: PluginSource): void {
    this.sources.set(source.manifest.id, source);
    this.manifests[source.manifest.id] = source.manifest;
  }

  /** `onUserEnable` comes only with the first time on this storage, as when a user turns the plugin on. */
  async enable(id: string): Promise<void> {
    const source = this.sources.get(id);
    if (!source) throw new Error(`No plugin "${id}" is installed`);
    if (this.plugins[id]) return;
    const plugin = instantiate(this.app, source, this.require);
    this.plugins[id] = plugin;
    this.enabledPlugins.add(id);
    this.addStyle(source);
    // Component.load() does not wait; the app waits for a plugin's onload before going on.
    const loading = Promise.resolve(awaitOnload(plugin));
    await loading;
    const seen = `enabled:${id}`;
    if (this.app.storage.read(seen) !== null) return;
    this.app.storage.write(seen, 'true');
    this.app.workspace.onLayoutReady(() => plugin.onUserEnable());
  }

  async disable(id: string): Promise<void> {
    this.plugins[id]?.unload();
    Reflect.deleteProperty(this.plugins, id);
    this.enabledPlugins.delete(id);
    this.styles.get(id)?.remove();
    this.styles.delete(id);
  }

  async reload(id: string): Promise<void> {
    await this.disable(id);
    await this.enable(id);
  }

  private addStyle({ manifest, css }: PluginSource): void {
    if (css === undefined) return;
    const style = createEl('style');
    style.textContent = css;
    document.head.append(style);
    this.styles.set(manifest.id, style);
  }
}

/** Runs `load()` and returns what `onload` returned, which `load()` itself throws away. */
function awaitOnload(plugin: Plugin): unknown {
  const onload = plugin.onload.bind(plugin);
  let result: unknown;
  plugin.onload = () => void (result = onload());
  plugin.load();
  Reflect.deleteProperty(plugin, 'onload');
  return result;
}

function instantiate(app: App, { manifest, code }: PluginSource, require: Require): Plugin {
  const module: { exports: unknown } = { exports: {} };
  const run = new Function('require', 'module', 'exports', `${code}\n//# sourceURL=plugin:${manifest.id}`);
  Reflect.apply(run, undefined, [require, module, module.exports]);
  const exported: unknown = defaultOf(module.exports);
  if (typeof exported !== 'function') throw new Error(`Plugin "${manifest.id}": main.js does not export a class`);
  const plugin: unknown = Reflect.construct(exported, [app, manifest]);
  if (!(plugin instanceof Plugin)) throw new Error(`Plugin "${manifest.id}": the exported class is not a Plugin`);
  return plugin;
}

function defaultOf(exports: unknown): unknown {
  return typeof exports === 'object' && exports !== null && 'default' in exports ? exports.default : exports;
}
