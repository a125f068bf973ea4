import type { CachedMetadata } from 'obsidian';
import { Events } from '../events';
import { getLinkpath } from '../mocks';
import { TFile, type TAbstractFile } from './files';
import { parseMetadata } from './parse-metadata';
import type { Vault } from './vault';

type LinkCounts = Record<string, Record<string, number>>;

/** Follows the vault one step behind: `modify` is heard before the cache knows the new text. */
export class MetadataCache extends Events {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  private readonly caches = new Map<string, CachedMetadata>();
  private names: Map<string, TFile[]> | null = null;
  private readonly waiting = new Set<TFile>();
  private idle: Promise<void> = Promise.resolve();

  constructor(private readonly vault: Vault) {
    super();
    for (const name of ['create', 'delete', 'rename']) vault.on(name, () => (this.names = null));
    vault.on('create', (file: TAbstractFile) => this.enqueue(file));
    vault.on('modify', (file: TAbstractFile) => this.enqueue(file));
    vault.on('delete', (file: TAbstractFile) => this.forget(file));
    vault.on('rename', (file: TAbstractFile, oldPath: string) => this.move(file, oldPath));
  }

  /** Reads the whole vault without events, as a cache that was warm at the start. */
  readAll(): void {
    const files = this.vault.getMarkdownFiles();
    for (const file of files) this.caches.set(file.path, parseMetadata(this.vault.peek(file)));
    for (const file of files) this.resolveLinks(file);
  }

  /** Resolves once no file waits to be indexed. */
  async settled(): Promise<void> {
    while (this.waiting.size > 0) await this.idle;
  }

  enqueue(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    const first = this.waiting.size === 0;
    this.waiting.add(file);
    if (first) this.idle = new Promise((done) => window.setTimeout(() => (this.indexWaiting(), done())));
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  /** Exact path, then path without `.md`, then the shortest path that ends so. */
  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    const wanted = linkpath.toLowerCase();
    const name = wanted.slice(wanted.lastIndexOf('/') + 1);
    const candidates = [...this.named(name), ...this.named(`${name}.md`)].filter((file) => {
      const path = file.path.toLowerCase();
      return [wanted, `${wanted}.md`].some((end) => path === end || path.endsWith(`/${end}`));
    });
    return candidates.sort((a, b) => a.path.length - b.path.length)[0] ?? null;
  }

  /** The shortest text that still finds the file: its name when unique, else its path. */
  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    const shorten = (path: string): string => (omitMdExtension && file.extension === 'md' ? path.slice(0, -'.md'.length) : path);
    const short = shorten(file.name);
    return this.named(file.name.toLowerCase()).length > 1 && this.getFirstLinkpathDest(short, sourcePath) ? shorten(file.path) : short;
  }

  /** Files by lower-case name; made anew after the set of files changed. */
  private named(name: string): readonly TFile[] {
    this.names ??= groupByName(this.vault.getFiles());
    return this.names.get(name) ?? [];
  }

  private indexWaiting(): void {
    const files = [...this.waiting];
    this.waiting.clear();
    for (const file of files) {
      if (this.vault.getFileByPath(file.path) !== file) continue;
      const text = this.vault.peek(file);
      const cache = parseMetadata(text);
      this.caches.set(file.path, cache);
      this.trigger('changed', file, text, cache);
      this.resolveLinks(file);
      this.trigger('resolve', file);
    }
    this.trigger('resolved');
  }

  private resolveLinks(file: TFile): void {
    const cache = this.caches.get(file.path);
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]) {
      const path = getLinkpath(link);
      const target = this.getFirstLinkpathDest(path, file.path);
      const counts = target ? resolved : unresolved;
      const key = target?.path ?? path;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
  }

  private forget(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    const previous = this.getFileCache(file);
    this.waiting.delete(file);
    this.drop(file.path);
    this.trigger('deleted', file, previous);
  }

  /** A rename carries the entry over, without `changed`: a folder's rename would re-read everything. */
  private move(file: TAbstractFile, oldPath: string): void {
    if (!(file instanceof TFile)) return;
    const cache = this.getCache(oldPath);
    this.drop(oldPath);
    if (cache) this.caches.set(file.path, cache);
    this.resolveLinks(file);
  }

  private drop(path: string): void {
    this.caches.delete(path);
    Reflect.deleteProperty(this.resolvedLinks, path);
    Reflect.deleteProperty(this.unresolvedLinks, path);
  }
}

function groupByName(files: readonly TFile[]): Map<string, TFile[]> {
  const groups = new Map<string, TFile[]>();
  for (const file of files) {
    const name = file.name.toLowerCase();
    const group = groups.get(name);
    if (group) group.push(file);
    else groups.set(name, [file]);
  }
  return groups;
}
