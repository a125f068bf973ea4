import { Component, type TFile } from 'obsidian';
import type { PropertyValues } from '../core/note/properties';
import { NextTask, TimeSlice } from './time-slice';

/** A note's text and how old it is: the file's `mtime` when reading began, or at the event that brought it. */
export interface Reading {
  readonly text: string;
  readonly mtime: number;
  /** As the metadata cache has them; undefined when it has none. */
  readonly properties: PropertyValues | undefined;
}

export interface QueueWork {
  /** Takes in one note. Must not throw. */
  readonly take: (file: TFile, reading: Reading) => void;
  /** Runs the work of one slice so that listeners hear of it once. */
  readonly batch: (work: () => void) => void;
  readonly report: (error: unknown) => void;
}

/**
 * Notes that wait to be analysed, newest text only, worked off in slices of a few milliseconds. Keyed by
 * file, not by path, so that a rename in between does no harm.
 */
export class AnalysisQueue extends Component {
  private readonly waiting = new Map<TFile, Reading>();
  private readonly slice = new TimeSlice();
  private nextTask: NextTask | null = null;
  private running: Promise<void> | null = null;

  constructor(private readonly work: QueueWork) {
    super();
  }

  override onload(): void {
    this.nextTask = new NextTask();
  }

  override onunload(): void {
    this.waiting.clear();
    this.nextTask?.close();
    this.nextTask = null;
  }

  /** A text older than the one that waits is dropped. */
  add(file: TFile, reading: Reading): void {
    if (this.nextTask === null || (this.waiting.get(file)?.mtime ?? -1) > reading.mtime) return;
    this.waiting.set(file, reading);
    this.running ??= this.run();
  }

  drop(file: TFile): void {
    this.waiting.delete(file);
  }

  /** Settles in the next task, for work that must not hold up this one. */
  async nextTurn(): Promise<void> {
    await this.nextTask?.wait();
  }

  /** Settles when nothing waits any more. */
  async idle(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.waiting.size > 0 && this.nextTask !== null) {
      await this.nextTask.wait();
      this.runSlice();
    }
    this.running = null;
  }

  private runSlice(): void {
    this.slice.begin();
    try {
      this.work.batch(() => { this.takeWhileRoom(); });
    } catch (error) {
      this.work.report(error); // of a listener; the notes themselves are taken in
    }
  }

  private takeWhileRoom(): void {
    let taken = 0;
    for (const [file, reading] of this.waiting) {
      if (taken++ > 0 && !this.slice.hasRoomFor(reading.text.length)) return;
      this.waiting.delete(file);
      this.slice.spend(reading.text.length, () => { this.work.take(file, reading); });
    }
  }
}
