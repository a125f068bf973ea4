import type { App } from '../app';
import { reportLater } from '../events';
import type { WorkspaceLeaf } from './leaf';
import { UnavailableView, type View } from './view';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

export class ViewRegistry {
  private readonly creators = new Map<string, ViewCreator>();
  private readonly types = new Map<string, string>();

  constructor(private readonly app: App) {}

  has(type: string): boolean {
    return this.creators.has(type);
  }

  create(type: string, leaf: WorkspaceLeaf): View {
    return this.creators.get(type)?.(leaf) ?? new UnavailableView(leaf, type);
  }

  /** Leaves that kept the place of this type, from before an update of the plugin, get their view back. */
  register(type: string, creator: ViewCreator): void {
    if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.creators.set(type, creator);
    for (const leaf of this.app.workspace.getLeavesOfType(type)) {
      if (!leaf.isDeferred) void leaf.setViewState(leaf.getViewState()).catch(reportLater);
    }
  }

  /** The leaf stays, without the view: the guidelines tell plugins not to detach it themselves. */
  unregister(type: string): void {
    this.creators.delete(type);
    for (const leaf of this.app.workspace.getLeavesOfType(type)) {
      if (!leaf.isDeferred) void leaf.open(new UnavailableView(leaf, type)).catch(reportLater);
    }
  }

  registerExtensions(extensions: readonly string[], type: string): void {
    for (const extension of extensions) this.types.set(extension, type);
  }

  unregisterExtensions(extensions: readonly string[]): void {
    for (const extension of extensions) this.types.delete(extension);
  }

  typeForExtension(extension: string): string {
    return this.types.get(extension) ?? 'markdown';
  }
}
