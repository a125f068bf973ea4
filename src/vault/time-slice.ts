/** Input and drawing must get their turn this often while notes are analysed. */
const LIMIT_MS = 8;
/** How much of an older measurement counts: the pace of a device changes (first runs are the slowest). */
const MEMORY = 0.8;

/** Tells whether one more piece of work still fits into the current task, going by the pace so far. */
export class TimeSlice {
  private startedAt = 0;
  private msPerUnit = 0;

  begin(): void {
    this.startedAt = performance.now();
  }

  /** `units` is any measure of the work, such as characters. */
  hasRoomFor(units: number): boolean {
    return performance.now() - this.startedAt + units * this.msPerUnit <= LIMIT_MS;
  }

  /** Does the work and learns its pace from it. */
  spend(units: number, work: () => void): void {
    const before = performance.now();
    work();
    const pace = (performance.now() - before) / Math.max(units, 1);
    this.msPerUnit = Math.max(pace, this.msPerUnit * MEMORY);
  }
}

/**
 * Waits for the next task of the event loop. Messages are used because timers are held back: to 4 ms once
 * nested, and to a second and more while the window is in the background.
 */
export class NextTask {
  private readonly channel = new MessageChannel();
  private readonly waiting: (() => void)[] = [];

  constructor() {
    this.channel.port1.onmessage = () => this.waiting.shift()?.();
  }

  wait(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.channel.port2.postMessage(null);
    });
  }

  /** Lets whoever waits go on, so that it can see that it should end. */
  close(): void {
    this.channel.port1.close();
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
