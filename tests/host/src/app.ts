import { EditorExtensions } from './editor/editor-extensions';
import { EditorSuggests } from './editor/editor-suggest';
import { Keymap, Scope } from './dom/keys';
import type { CliFlag, CliHandler } from './plugins/plugin';
import { Commands } from './plugins/commands';
import { Plugins } from './plugins/plugin-loader';
import type { HostStorage } from './plugins/storage';
import { PostProcessors } from './reading/post-processors';
import { SettingsModal } from './settings/settings-modal';
import type { Shell } from './shell/shell';
import type { Switches } from './switches';
import { FileManager } from './vault/file-manager';
import { MetadataCache } from './vault/metadata-cache';
import { Vault } from './vault/vault';
import { ViewRegistry } from './workspace/view-registry';
import { Workspace } from './workspace/workspace';

export interface AppParts {
  readonly shell: Shell;
  readonly storage: HostStorage;
  readonly switches: Switches;
  readonly vaultName: string;
  readonly require: (id: string) => unknown;
}

export class App {
  readonly appId = 'playground';
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly shell: Shell;
  readonly storage: HostStorage;
  readonly switches: Switches;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly viewRegistry = new ViewRegistry(this);
  readonly workspace: Workspace;
  readonly commands = new Commands(this);
  readonly plugins: Plugins;
  readonly setting: SettingsModal;
  readonly editorExtensions = new EditorExtensions();
  readonly editorSuggests = new EditorSuggests();
  readonly postProcessors = new PostProcessors();
  readonly hoverLinkSources = new Map<string, unknown>();
  readonly protocolHandlers = new Map<string, (params: Record<string, string>) => unknown>();
  readonly cliHandlers = new Map<string, { readonly flags: Record<string, CliFlag> | null; readonly handler: CliHandler }>();
  readonly internalPlugins = { plugins: {}, getPluginById: () => null, getEnabledPluginById: () => null };
  readonly renderContext = { hoverPopover: null };
  lastEvent: UIEvent | null = null;

  constructor(parts: AppParts) {
    this.shell = parts.shell;
    this.storage = parts.storage;
    this.switches = parts.switches;
    this.vault = new Vault(parts.switches, parts.vaultName);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this);
    this.workspace = new Workspace(this, parts.shell);
    this.plugins = new Plugins(this, parts.require);
    this.setting = new SettingsModal(this);
    this.keymap.viewScope = () => this.workspace.activeLeaf?.view.scope ?? null;
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    const saved = this.storage.read(`local:${key}`);
    return saved === null ? null : JSON.parse(saved);
  }

  saveLocalStorage(key: string, data: unknown): void {
    this.storage.write(`local:${key}`, data === null || data === undefined ? null : JSON.stringify(data));
  }
}
