/** Knobs a test turns while the host runs; `host.switches`. */
export interface Switches {
  /** How long after the last keystroke an editor is saved. */
  autosaveMs: number;
  /** Every read of a file waits this long. */
  readDelayMs: number;
  /** Reading one of these paths throws, as an unreadable or evicted file does. */
  readonly failingReads: Set<string>;
  /** A leaf given a view state while it is not shown starts as a deferred view. */
  deferHiddenLeaves: boolean;
}

export const defaultSwitches = (): Switches => ({
  autosaveMs: 2000,
  readDelayMs: 0,
  failingReads: new Set(),
  deferHiddenLeaves: false,
});
