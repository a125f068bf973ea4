import { type App, Component, TFile, TFolder, type TAbstractFile } from 'obsidian';
import { analyzeNote } from '../core/analysis';
import { isFrameworkNote } from '../core/frameworks/framework-note';
import type { FrameworksInForce } from '../core/frameworks/frameworks-in-force';
import type { FrameworkIndex } from '../core/index/framework-index';
import type { PropertyValues } from '../core/note/properties';
import type { AnalysisRules } from '../core/rules';
import { liesInFolders } from '../core/settings';
import { AnalysisQueue, type Reading } from './analysis-queue';
import { FrameworkWatch } from './framework-watch';
import { NoteTraces } from './note-traces';

export interface IndexerOptions {
  /** With the catalogue that `frameworks` has in force. */
  readonly rules: () => AnalysisRules;
  readonly frameworks: FrameworksInForce;
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
  /** False when the plugin ended in between, or had not started. */
  readonly finished: boolean;
  readonly notes: number;
  readonly unread: readonly string[];
}

type ProgressListener = (progress: IndexProgress | null) => void;

/** Enough to hide the wait for the disk, few enough for a phone's memory. */
const READS_AT_ONCE = 16;
/** A setting is typed letter by letter; each letter would start a pass. */
const SETTLE_MS = 700;
const UNFINISHED: PassResult = { finished: false, notes: 0, unread: [] };

/**
 * Keeps the index equal to the vault. Nothing is read before the layout is ready; from then on the metadata
 * cache hands over every text that changed, and one pass reads what was there before, framework notes first. The
 * cache does not report renames, so the vault's own event moves the entry. When frameworks have other names than
 * before, the notes that may hold one of those are read again, and no others.
 */
export class Indexer extends Component {
  private readonly queue: AnalysisQueue;
  private readonly traces = new NoteTraces();
  private readonly watch: FrameworkWatch;
  private readonly listeners = new Set<ProgressListener>();
  private readonly unread = new Map<TFile, 'reading' | 'analysing'>();
  /** The `mtime` of the text each analysis stands on. */
  private analysed = new WeakMap<TFile, number>();
  private state: 'waiting' | 'started' | 'ended' = 'waiting';
  private pass = 0;
  /** What the last pass begun comes to; null when another one overtook it. */
  private lastPass: Promise<PassResult | null> = Promise.resolve(null);
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
    this.watch = this.addChild(new FrameworkWatch(index, options.frameworks, this.traces, {
      files: () => this.coveredFiles(),
      readAgain: (files) => this.readAgain(files),
      nextTurn: () => this.queue.nextTurn(),
      report: options.report,
    }));
  }

  /** Null while no pass is under way. */
  get progress(): IndexProgress | null {
    return this.current;
  }

  /** Whether a note could not be read so far, so that nothing is known of it. */
  isUnread(path: string): boolean {
    return !this.index.has(path) && this.unreadPaths().includes(path);
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

  /**
   * Reads every note again. What is in the index stays until its note has been read. A pass that another one overtakes
   * settles with that one, so that whoever waits hears how it ended.
   */
  async rebuild(): Promise<PassResult> {
    let result = await this.beginPass();
    while (result === null) result = await this.lastPass;
    return result;
  }

  /** `rebuild`, once the settings have stopped changing. */
  rebuildSoon(): void {
    window.clearTimeout(this.settling);
    this.settling = window.setTimeout(() => { void this.rebuild().catch(this.options.report); }, SETTLE_MS);
  }

  /** Reads those notes again that may hold one of the texts, in any spelling. */
  async readHolders(texts: readonly string[]): Promise<void> {
    if (texts.length > 0) await this.readAgain(this.coveredFiles().filter(this.traces.holderTest(texts)));
  }

  private async start(): Promise<void> {
    this.state = 'started';
    this.listen();
    try {
      await this.queue.nextTurn(); // the layout may have been ready all along: then this is still `onload`
      const result = await this.beginPass();
      if (result?.finished === true && result.unread.length > 0) this.options.onUnread(result.unread);
    } catch (error) {
      this.announce(null);
      this.options.report(error);
    }
  }

  private beginPass(): Promise<PassResult | null> {
    this.lastPass = this.runPass(++this.pass);
    return this.lastPass;
  }

  /** Null when another pass has begun in between. */
  private async runPass(pass: number): Promise<PassResult | null> {
    if (this.state !== 'started') return UNFINISHED;
    this.analysed = new WeakMap();
    this.unread.clear();
    const { files, first } = this.filesToRead();
    this.forgetAllBut(files);
    await this.watch.gather(() => this.readAll(files, 0, first, pass));
    await this.readAll(files, first, files.length, pass);
    await this.watch.judge();
    if (!this.isStarted()) return UNFINISHED;
    if (pass !== this.pass) return null;
    this.announce(null);
    return { finished: true, notes: files.length - this.unread.size, unread: this.unreadPaths() };
  }

  /** A method, because it may have changed since it was last asked. */
  private isStarted(): boolean {
    return this.state === 'started';
  }

  private listen(): void {
    const { metadataCache, vault } = this.app;
    this.registerEvent(metadataCache.on('changed', (file, text, { frontmatter }) => { this.onChanged(file, text, frontmatter); }));
    this.registerEvent(metadataCache.on('deleted', (file) => { this.forget(file); }));
    this.registerEvent(vault.on('delete', (file) => { this.onDeleted(file); }));
    this.registerEvent(vault.on('rename', (file, oldPath) => { this.onRenamed(file, oldPath); }));
  }

  private onChanged(file: TFile, text: string, properties: PropertyValues | undefined): void {
    if (this.covers(file)) this.queue.add(file, { text, mtime: file.stat.mtime, properties });
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
    if (known && nameOf(oldPath) === file.name && this.definesBy(oldPath) === this.definesBy(file.path)) return;
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

  /**
   * The note on the screen, then those that may define frameworks, then the rest, the ones written last first: what is
   * looked at soonest is there soonest, and is read with the user's own names. `first`: how many come before the rest, which wait for
   * them; none when no note may define frameworks.
   */
  private filesToRead(): { readonly files: readonly TFile[]; readonly first: number } {
    const active = this.app.workspace.getActiveFile();
    const rank = (file: TFile): number => (file === active ? 0 : this.mayDefine(file) ? 1 : 2);
    const ranked = this.coveredFiles().map((file) => ({ file, rank: rank(file) }));
    ranked.sort((a, b) => a.rank - b.rank || b.file.stat.mtime - a.file.stat.mtime);
    const anyDefines = ranked.some((entry) => entry.rank === 1);
    return { files: ranked.map(({ file }) => file), first: anyDefines ? ranked.filter((entry) => entry.rank < 2).length : 0 };
  }

  private coveredFiles(): TFile[] {
    return this.app.vault.getMarkdownFiles().filter((file) => this.covers(file));
  }

  /** By what the app has read of it; the analysis decides. */
  private mayDefine(file: TFile): boolean {
    return isFrameworkNote(file.path, this.cachedProperties(file) ?? {}, this.options.rules().frameworkFolder);
  }

  private definesBy(path: string): boolean {
    return isFrameworkNote(path, {}, this.options.rules().frameworkFolder);
  }

  private async readAll(files: readonly TFile[], from: number, to: number, pass: number): Promise<void> {
    for (let done = from; done < to && pass === this.pass; done += READS_AT_ONCE) {
      this.announce({ done, total: files.length });
      await this.readGroup(files.slice(done, Math.min(to, done + READS_AT_ONCE)));
    }
  }

  private async readAgain(files: readonly TFile[]): Promise<void> {
    for (let done = 0; done < files.length && this.isStarted(); done += READS_AT_ONCE) {
      const group = files.slice(done, done + READS_AT_ONCE);
      for (const file of group) this.analysed.delete(file);
      await this.readGroup(group);
    }
  }

  private async readGroup(files: readonly TFile[]): Promise<void> {
    await Promise.all(files.map((file) => this.read(file)));
    await this.queue.idle();
  }

  private async read(file: TFile): Promise<void> {
    const { mtime } = file.stat;
    if (this.analysed.get(file) === mtime) return;
    try {
      const text = await this.app.vault.cachedRead(file);
      this.queue.add(file, { text, mtime, properties: this.cachedProperties(file) });
    } catch {
      this.keepUnread(file, 'reading');
    }
  }

  /** Where they are older than the text, the cache is about to hand over both anew. */
  private cachedProperties(file: TFile): PropertyValues | undefined {
    return this.app.metadataCache.getFileCache(file)?.frontmatter;
  }

  private take(file: TFile, { text, mtime, properties }: Reading): void {
    if (!this.covers(file) || (this.analysed.get(file) ?? -1) > mtime) return;
    try {
      this.index.put(analyzeNote(file.path, text, this.options.rules(), properties));
      this.traces.take(file, text);
      this.analysed.set(file, mtime);
      this.unread.delete(file);
    } catch (error) {
      this.keepUnread(file, 'analysing');
      this.options.report(error);
    }
  }

  /** The last good analysis stays. A file that is gone is not a failure: its event has removed it, or will. */
  private keepUnread(file: TFile, failedAt: 'reading' | 'analysing'): void {
    if (!this.covers(file)) return;
    this.unread.set(file, failedAt);
    if (this.current === null) this.announce(null);
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
