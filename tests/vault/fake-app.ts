import { type MarkdownView, TFile, TFolder } from './fake-obsidian';

type Handler = (...values: never[]) => void;

/** A vault in memory whose reads and events happen when a test says so. */
export class FakeApp {
  readonly files = new Map<string, TFile>();
  readonly texts = new Map<TFile, string | Error>();
  readonly readPaths: string[] = [];
  active: TFile | null = null;
  readonly open: MarkdownView[] = [];
  /** Comes between the reading and the writing of `process`. */
  beforeProcess: ((file: TFile) => void) | null = null;
  readonly processed: string[] = [];
  private readonly handlers = new Map<string, Set<Handler>>();
  private ready: (() => void)[] | null = [];
  private gate: Promise<void> | null = null;

  readonly workspace = {
    onLayoutReady: (callback: () => void): void => {
      if (this.ready === null) callback();
      else this.ready.push(callback);
    },
    getActiveFile: (): TFile | null => this.active,
    getLeavesOfType: (): { readonly view: MarkdownView }[] => this.open.map((view) => ({ view })),
  };
  readonly vault = {
    on: (name: string, handler: Handler) => this.on(name, handler),
    getFileByPath: (path: string): TFile | null => this.files.get(path) ?? null,
    getMarkdownFiles: (): TFile[] => [...this.files.values()].filter(({ extension }) => extension === 'md'),
    cachedRead: async (file: TFile): Promise<string> => {
      this.readPaths.push(file.path);
      const text = this.texts.get(file) ?? new Error('gone');
      await this.gate;
      if (text instanceof Error) throw text;
      return text;
    },
    read: (file: TFile): Promise<string> => this.vault.cachedRead(file),
    process: async (file: TFile, change: (text: string) => string): Promise<string> => {
      this.beforeProcess?.(file);
      const text = change(await this.vault.cachedRead(file));
      this.texts.set(file, text);
      this.processed.push(file.path);
      return text;
    },
  };
  /** What the app knows of properties before the plugin reads anything. */
  readonly properties = new Map<TFile, Record<string, unknown>>();
  readonly metadataCache = {
    on: (name: string, handler: Handler) => this.on(name, handler),
    getFileCache: (file: TFile) => ({ frontmatter: this.properties.get(file) }),
  };

  add(path: string, text: string | Error, mtime = 1): TFile {
    const file = new TFile(path);
    file.stat.mtime = mtime;
    this.files.set(path, file);
    this.texts.set(file, text);
    return file;
  }

  layoutReady(): void {
    const waiting = this.ready ?? [];
    this.ready = null;
    for (const callback of waiting) callback();
  }

  /** Reads that begin from now on wait for the function returned. */
  holdReads(): () => void {
    let open: () => void = () => undefined;
    this.gate = new Promise((resolve) => { open = resolve; });
    return () => {
      this.gate = null;
      open();
    };
  }

  change(file: TFile, text: string, mtime: number): void {
    file.stat.mtime = mtime;
    this.texts.set(file, text);
    this.fire('changed', file, text, this.metadataCache.getFileCache(file));
  }

  rename(file: TFile, path: string): void {
    const oldPath = file.path;
    this.files.delete(oldPath);
    file.path = path;
    this.files.set(path, file);
    this.fire('rename', file, oldPath);
  }

  remove(file: TFile): void {
    this.files.delete(file.path);
    this.fire('delete', file);
    this.fire('deleted', file, null);
  }

  removeFolder(path: string): void {
    for (const file of [...this.files.values()]) if (file.path.startsWith(`${path}/`)) this.files.delete(file.path);
    this.fire('delete', new TFolder(path));
  }

  get handlerCount(): number {
    return [...this.handlers.values()].reduce((sum, handlers) => sum + handlers.size, 0);
  }

  private on(name: string, handler: Handler): () => void {
    const handlers = this.handlers.get(name) ?? new Set();
    this.handlers.set(name, handlers.add(handler));
    return () => { handlers.delete(handler); };
  }

  private fire(name: string, ...values: unknown[]): void {
    for (const handler of this.handlers.get(name) ?? []) Reflect.apply(handler, undefined, values);
  }
}
