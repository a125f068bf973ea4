import { Events } from '../events';
import { normalizePath } from '../mocks';
import type { Switches } from '../switches';
import { VaultAdapter } from './adapter';
import { parentPath, TFile, TFolder, type TAbstractFile } from './files';

export interface SeedFile {
  readonly text: string;
  readonly mtime?: number;
  readonly ctime?: number;
}

export type VaultFiles = Readonly<Record<string, string | SeedFile>>;

interface WriteOptions {
  readonly ctime?: number;
  readonly mtime?: number;
}

export class Vault extends Events {
  readonly configDir = '.obsidian';
  readonly adapter = new VaultAdapter(this);
  private readonly root = new TFolder(this, '/');
  private readonly index = new Map<string, TAbstractFile>([['/', this.root]]);
  private readonly contents = new Map<TFile, Uint8Array | string>();
  /** What was thrown away, for a test to look at. */
  readonly trashed: string[] = [];
  private readonly config = new Map<string, unknown>();
  private lastTime = 0;

  constructor(private readonly switches: Switches, private readonly title = 'Playground') {
    super();
    this.root.name = '';
  }

  /** Fills the vault without events, as files that were there before the start. */
  seed(files: VaultFiles): void {
    for (const [path, given] of Object.entries(files)) {
      const file = typeof given === 'string' ? { text: given } : given;
      this.addFile(normalizePath(path), file.text, { ...(file.mtime && { mtime: file.mtime }), ...(file.ctime && { ctime: file.ctime }) });
    }
  }

  getName(): string {
    return this.title;
  }

  getConfig(key: string): unknown {
    return this.config.get(key);
  }

  setConfig(key: string, value: unknown): void {
    this.config.set(key, value);
  }

  getRoot(): TFolder {
    return this.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.index.get(path) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.index.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.index.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [...this.index.values()];
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((file): file is TFile => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles().filter((file): file is TFolder => file instanceof TFolder && (includeRoot || file !== this.root));
  }

  static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
    callback(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, callback);
      else callback(child);
    }
  }

  async read(file: TFile): Promise<string> {
    return asText(await this.readContent(file));
  }

  /** Only differs from `read` right after a change from outside, which a memory vault has not. */
  cachedRead(file: TFile): Promise<string> {
    return this.read(file);
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    const content = await this.readContent(file);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return new Uint8Array(bytes).buffer;
  }

  /** For the host itself: no delay, no failure. */
  peek(file: TFile): string {
    return asText(this.contents.get(file) ?? '');
  }

  getResourcePath(file: TFile): string {
    return `app://playground/${encodeURI(file.path)}`;
  }

  async create(path: string, data: string, options?: WriteOptions): Promise<TFile> {
    const clean = normalizePath(path);
    if (this.index.has(clean)) throw new Error('File already exists.');
    const folder = parentPath(clean);
    if (!this.getFolderByPath(folder)) throw new Error(`ENOENT: no such file or directory, open '${clean}'`);
    const file = this.addFile(clean, data, options);
    this.trigger('create', file);
    return file;
  }

  createBinary(path: string, data: ArrayBuffer, options?: WriteOptions): Promise<TFile> {
    return this.create(path, asText(new Uint8Array(data)), options);
  }

  async createFolder(path: string): Promise<TFolder> {
    const clean = normalizePath(path);
    if (this.index.has(clean)) throw new Error('Folder already exists.');
    const folder = this.addFolder(clean);
    this.trigger('create', folder);
    return folder;
  }

  async modify(file: TFile, data: string, options?: WriteOptions): Promise<void> {
    if (this.index.get(file.path) !== file) throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
    this.store(file, data, { ...options, ctime: file.stat.ctime });
    this.trigger('modify', file);
  }

  modifyBinary(file: TFile, data: ArrayBuffer, options?: WriteOptions): Promise<void> {
    return this.modify(file, asText(new Uint8Array(data)), options);
  }

  async append(file: TFile, data: string, options?: WriteOptions): Promise<void> {
    await this.process(file, (text) => text + data, options);
  }

  /** Nothing can come between the read and the write, so `change` must not wait for anything. */
  async process(file: TFile, change: (data: string) => string, options?: WriteOptions): Promise<string> {
    await this.readContent(file);
    const text = change(this.peek(file));
    await this.modify(file, text, options);
    return text;
  }

  async copy(file: TFile, newPath: string): Promise<TFile> {
    return this.create(newPath, this.peek(file));
  }

  /** A folder fires first, then each file below it; neither fires the cache's `changed`. */
  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const clean = normalizePath(newPath);
    if (clean === file.path) return;
    if (this.index.has(clean)) throw new Error('Destination file already exists!');
    const moved: [TAbstractFile, string][] = [];
    const oldRoot = file.path;
    const collect = (entry: TAbstractFile): void => void moved.push([entry, entry.path]);
    if (file instanceof TFolder) Vault.recurseChildren(file, collect);
    else collect(file);
    this.unlink(file);
    for (const [entry, oldPath] of moved) {
      this.index.delete(oldPath);
      entry.setPath(clean + oldPath.slice(oldRoot.length));
      this.index.set(entry.path, entry);
    }
    this.link(file);
    for (const [entry, oldPath] of moved) this.trigger('rename', entry, oldPath);
  }

  /** Children go first, so that no file is ever reported below a missing folder. */
  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (file instanceof TFolder) {
      if (file.children.length > 0 && !force) throw new Error('Folder is not empty');
      for (const child of [...file.children]) await this.delete(child, true);
    }
    this.unlink(file);
    this.index.delete(file.path);
    if (file instanceof TFile) this.contents.delete(file);
    this.trigger('delete', file);
  }

  async trash(file: TAbstractFile, _system: boolean): Promise<void> {
    this.trashed.push(file.path);
    await this.delete(file, true);
  }

  /** `base.ext`, or `base 1.ext` … when that is taken. */
  getAvailablePath(base: string, extension: string): string {
    const suffix = extension ? `.${extension}` : '';
    let path = `${base}${suffix}`;
    for (let n = 1; this.index.has(path); n++) path = `${base} ${n}${suffix}`;
    return path;
  }

  private async readContent(file: TFile): Promise<string | Uint8Array> {
    if (this.switches.readDelayMs > 0) await new Promise((done) => window.setTimeout(done, this.switches.readDelayMs));
    if (this.switches.failingReads.has(file.path)) throw new Error(`EIO: i/o error, read '${file.path}'`);
    const content = this.contents.get(file);
    if (content === undefined) throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
    return content;
  }

  private addFile(path: string, data: string, options?: WriteOptions): TFile {
    this.addFolder(parentPath(path));
    const file = new TFile(this, path);
    this.index.set(path, file);
    this.link(file);
    this.store(file, data, options);
    return file;
  }

  private addFolder(path: string): TFolder {
    const known = this.getFolderByPath(path);
    if (known) return known;
    this.addFolder(parentPath(path));
    const folder = new TFolder(this, path);
    this.index.set(path, folder);
    this.link(folder);
    return folder;
  }

  private link(file: TAbstractFile): void {
    const parent = this.addFolder(parentPath(file.path));
    file.parent = parent;
    parent.children.push(file);
  }

  private unlink(file: TAbstractFile): void {
    file.parent?.children.remove(file);
  }

  /** Two writes within a millisecond still get different times, so an index can tell them apart. */
  private store(file: TFile, data: string, options?: WriteOptions): void {
    this.lastTime = Math.max(Date.now(), this.lastTime + 1);
    const mtime = options?.mtime ?? this.lastTime;
    this.contents.set(file, data);
    file.stat = { ctime: options?.ctime ?? mtime, mtime, size: new TextEncoder().encode(data).length };
  }
}

function asText(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
