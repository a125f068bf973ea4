import { type App, Component, TFile, TFolder, type TAbstractFile } from 'obsidian';
import { analyzeNote } from '../core/analysis';
import type { FrameworkIndex } from '../core/index/framework-index';
import type { AnalysisRules } from '../core/rules';
import { liesInFolders } from '../core/settings';
import { AnalysisQueue, type Reading } from './analysis-queue';

export interface IndexerOptions {
  readonly rules: () => AnalysisRules;
  readonly excludedFolders: () => readonly string[];
  /** Gets the paths that could not be read, once after the first pass. */
  readonly onUnread: (paths: readonly string[]) => void;
  readonly report: (error: unknown) => void;
}

export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

export interface PassResult {
  /** False when another pass or the end of the plugin came in between. */
  readonly finished: boolean;
  readonly notes: number;
  readonly unread: readonly string[];
}

type ProgressListener = (progress: IndexProgress | null) => void;

/** Enough to hide the wait for the disk, few enough for a phone's memory. */
const READS_AT_ONCE = 16;
/** A setting is typed letter by letter; each letter would start a pass. */
const SETTLE_MS = 700;

/**
 * Keeps the index equal to the vault. Nothing is read before the layout is ready; from then on the metadata
 * cache hands over every text that changed, and one pass reads what was there before. The cache does not
 * report renames, so the vault's own event moves the entry.
 */
export class Indexer extends Component {
  private readonly queue: AnalysisQueue;
  private readonly listeners = new Set<ProgressListener>();
  private readonly unread = new Map<TFile, 'reading' | 'analysing'>();
  /** The `mtime` of the text each analysis stands on. */
  private analysed = new WeakMap<TFile, number>();
  private state: 'waiting' | 'started' | 'ended' = 'waiting';
  private pass = 0;
  private current: IndexProgress | null = null;
  private settling: number | undefined;

  constructor(
    private readonly app: App,
    private readonly index: FrameworkIndex,
    private readonly options: IndexerOptions,
  ) {
    super();
    this.queue = this.addChild(new AnalysisQueue({
      take: (file, reading) => { this.take(file, reading); },
      batch: (work) => { this.index.batch(work); },
      report: options.report,
    }));
  }

  /** Null while no pass is under way. */
  get progress(): IndexProgress | null {
    return this.current;
  }

  /** Calls `listener` with each step of a pass and with null at its end; the function returned ends that. */
  subscribe(listener: ProgressListener): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }

  override onload(): void {
    this.app.workspace.onLayoutReady(() => {
      if (this.state === 'waiting') void this.start();
    });
  }

  override onunload(): void {
    this.state = 'ended';
    this.pass++;
    window.clearTimeout(this.settling);
    this.listeners.clear();
  }

  /** Reads every note again. What is in the index stays until its note has been read. */
  async rebuild(): Promise<PassResult> {
    if (this.state !== 'started') return { finished: false, notes: 0, unread: [] };
    const pass = ++this.pass;
    this.analysed = new WeakMap();
    this.unread.clear();
    const files = this.filesToRead();
    this.forgetAllBut(files);
    await this.readAll(files, pass);
    const finished = pass === this.pass;
    if (finished) this.announce(null);
    return { finished, notes: files.length - this.unread.size, unread: this.unreadPaths() };
  }

  /** `rebuild`, once the settings have stopped changing. */
  rebuildSoon(): void {
    window.clearTimeout(this.settling);
    this.settling = window.setTimeout(() => { void this.rebuild().catch(this.options.report); }, SETTLE_MS);
  }

  private async start(): Promise<void> {
    this.state = 'started';
    this.listen();
    try {
      await this.queue.nextTurn(); // the layout may have been ready all along: then this is still `onload`
      const { finished, unread } = await this.rebuild();
      if (finished && unread.length > 0) this.options.onUnread(unread);
    } catch (error) {
      this.announce(null);
      this.options.report(error);
    }
  }

  private listen(): void {
    const { metadataCache, vault } = this.app;
    this.registerEvent(metadataCache.on('changed', (file, text) => { this.onChanged(file, text); }));
    this.registerEvent(metadataCache.on('deleted', (file) => { this.forget(file); }));
    this.registerEvent(vault.on('delete', (file) => { this.onDeleted(file); }));
    this.registerEvent(vault.on('rename', (file, oldPath) => { this.onRenamed(file, oldPath); }));
  }

  private onChanged(file: TFile, text: string): void {
    if (this.covers(file)) this.queue.add(file, { text, mtime: file.stat.mtime });
    this.retryUnread(file);
  }

  /** Whether the app reports the notes of a deleted folder one by one was not observed, so they go here too. */
  private onDeleted(file: TAbstractFile): void {
    if (file instanceof TFile) this.forget(file);
    if (!(file instanceof TFolder)) return;
    const gone = this.index.paths().filter((path) => liesInFolders(path, [file.path]));
    this.index.batch(() => { for (const path of gone) this.index.remove(path); });
  }

  /** Fires for a renamed folder and for every file in it. The title may come from the file's name. */
  private onRenamed(file: TAbstractFile, oldPath: string): void {
    if (!(file instanceof TFile)) return;
    const known = this.index.has(oldPath);
    if (!this.covers(file)) {
      this.index.remove(oldPath);
      return;
    }
    this.index.rename(oldPath, file.path);
    if (known && nameOf(oldPath) === file.name) return;
    this.analysed.delete(file);
    void this.read(file);
  }

  private forget(file: TFile): void {
    this.queue.drop(file);
    this.unread.delete(file);
    this.index.remove(file.path);
  }

  private forgetAllBut(files: readonly TFile[]): void {
    const kept = new Set(files.map((file) => file.path));
    this.index.batch(() => {
      for (const path of this.index.paths()) if (!kept.has(path)) this.index.remove(path);
    });
  }

  /** The note on the screen first, then those written last: what is looked at soonest is there soonest. */
  private filesToRead(): TFile[] {
    const active = this.app.workspace.getActiveFile();
    return this.app.vault.getMarkdownFiles()
      .filter((file) => this.covers(file))
      .sort((a, b) => Number(b === active) - Number(a === active) || b.stat.mtime - a.stat.mtime);
  }

  private async readAll(files: readonly TFile[], pass: number): Promise<void> {
    for (let done = 0; done < files.length && pass === this.pass; done += READS_AT_ONCE) {
      this.announce({ done, total: files.length });
      const group = files.slice(done, done + READS_AT_ONCE);
      await Promise.all(group.map((file) => this.read(file)));
      await this.queue.idle();
    }
  }

  private async read(file: TFile): Promise<void> {
    const { mtime } = file.stat;
    if (this.analysed.get(file) === mtime) return;
    try {
      this.queue.add(file, { text: await this.app.vault.cachedRead(file), mtime });
    } catch {
      this.keepUnread(file, 'reading');
    }
  }

  private take(file: TFile, { text, mtime }: Reading): void {
    if (!this.covers(file) || (this.analysed.get(file) ?? -1) > mtime) return;
    try {
      this.index.put(analyzeNote(file.path, text, this.options.rules()));
      this.analysed.set(file, mtime);
      this.unread.delete(file);
    } catch (error) {
      this.keepUnread(file, 'analysing');
      this.options.report(error);
    }
  }

  /** The last good analysis stays. A file that is gone is not a failure: its event has removed it, or will. */
  private keepUnread(file: TFile, failedAt: 'reading' | 'analysing'): void {
    if (this.covers(file)) this.unread.set(file, failedAt);
  }

  /** An analysis that failed would fail again on the same text; a file may have become readable. */
  private retryUnread(changed: TFile): void {
    const unreadable = [...this.unread].filter(([file, failedAt]) => failedAt === 'reading' && file !== changed);
    for (const [file] of unreadable.slice(0, READS_AT_ONCE)) void this.read(file);
  }

  private unreadPaths(): readonly string[] {
    return [...this.unread.keys()].map((file) => file.path);
  }

  /** A file object outlives its file: only the one the vault still has at its path counts. */
  private covers(file: TFile): boolean {
    return file.extension === 'md'
      && this.app.vault.getFileByPath(file.path) === file
      && !liesInFolders(file.path, this.options.excludedFolders());
  }

  private announce(progress: IndexProgress | null): void {
    this.current = progress;
    for (const listener of [...this.listeners]) listener(progress);
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
