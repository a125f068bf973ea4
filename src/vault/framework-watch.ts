import { Component, type TFile } from 'obsidian';
import type { FrameworkNote } from '../core/frameworks/framework-note';
import type { FrameworksInForce } from '../core/frameworks/frameworks-in-force';
import type { NameCounts } from '../core/frameworks/user-frameworks';
import type { FrameworkIndex } from '../core/index/framework-index';
import { sameData } from '../core/index/same-data';
import type { NoteTraces } from './note-traces';
import { TimeSlice } from './time-slice';

export interface WatchWork {
  /** Every note that is read. */
  readonly files: () => readonly TFile[];
  /** Settles once they have been analysed. */
  readonly readAgain: (files: readonly TFile[]) => Promise<void>;
  readonly nextTurn: () => Promise<void>;
  readonly report: (error: unknown) => void;
}

/**
 * Keeps the frameworks in force equal to the framework notes of the index, and has the notes read again that may hold
 * a name whose meaning changed. Short names are counted in what was read, and judged again afterwards.
 */
export class FrameworkWatch extends Component {
  private readonly known = new Map<string, FrameworkNote>();
  private readonly slice = new TimeSlice();
  private gathering = false;
  private stale = false;
  private ended = false;
  private running: Promise<void> | null = null;

  constructor(
    private readonly index: FrameworkIndex,
    private readonly frameworks: FrameworksInForce,
    private readonly traces: NoteTraces,
    private readonly work: WatchWork,
  ) {
    super();
  }

  override onload(): void {
    this.register(this.index.subscribe((paths) => { this.look(paths); }));
  }

  override onunload(): void {
    this.ended = true;
  }

  /** Runs the reading of framework notes, and takes in at once what they define. */
  async gather(read: () => Promise<void>): Promise<void> {
    this.gathering = true;
    try {
      await read();
    } finally {
      this.gathering = false;
    }
    await this.update();
  }

  /** Judges short names by all that has been read. */
  async judge(): Promise<void> {
    this.stale ||= this.known.size > 0;
    await this.update();
  }

  private look(paths: ReadonlySet<string>): void {
    for (const path of paths) {
      const note = this.index.get(path)?.frameworkNote ?? null;
      if (sameData(note, this.known.get(path) ?? null)) continue;
      if (note === null) this.known.delete(path);
      else this.known.set(path, note);
      this.stale = true;
    }
    if (this.stale && !this.gathering) void this.update();
  }

  private update(): Promise<void> {
    this.running ??= this.run().catch(this.work.report).finally(() => { this.running = null; });
    return this.running;
  }

  private async run(): Promise<void> {
    while (this.stale && !this.ended) {
      await this.work.nextTurn(); // what changes with it is taken in at once
      this.stale = false;
      const files = this.work.files();
      const counts = await this.countDoubtful(files);
      const notes = [...this.known.keys()].flatMap((path) => this.index.get(path) ?? []);
      const changed = this.frameworks.update(notes, counts);
      this.traces.watchFor(this.frameworks.frameworkNotes.doubtful);
      if (changed.length === 0) continue;
      await this.work.readAgain(await this.holders(files, changed));
      this.stale = true;
    }
  }

  private async countDoubtful(files: readonly TFile[]): Promise<NameCounts> {
    const counts = this.traces.countsIn(files);
    const known = new Map<string, ReturnType<NameCounts['notesWith']>>();
    await this.inSlices(this.frameworks.frameworkNotes.doubtful, (name) => { known.set(name, counts.notesWith(name)); });
    return { total: counts.total, notesWith: (name) => known.get(name) ?? counts.notesWith(name) };
  }

  private async holders(files: readonly TFile[], names: readonly string[]): Promise<readonly TFile[]> {
    const mayHold = this.traces.holderTest(names);
    const found: TFile[] = [];
    await this.inSlices(files, (file) => { if (mayHold(file)) found.push(file); });
    return found;
  }

  private async inSlices<T>(things: readonly T[], work: (thing: T) => void): Promise<void> {
    this.slice.begin();
    for (const thing of things) {
      if (!this.slice.hasRoomFor(1)) {
        await this.work.nextTurn();
        this.slice.begin();
      }
      this.slice.spend(1, () => { work(thing); });
    }
  }
}
