import { type App, Component } from 'obsidian';
import type { AnalysisRules } from '../core/rules';
import { type NoteChange, type PlannedNotes, planNotes, type PlanRequest, type Progress, type RefusedNote } from './plan-notes';
import { unwriteNotes, writeNotes, type WrittenNote } from './write-notes';

/** A part of a run that is no edit of a text: a file made or renamed, a setting changed. */
export interface RunStep {
  /** What it does, in words for the preview. */
  readonly label: string;
  readonly apply: () => Promise<void>;
  /** Rejects with a reason in words when it cannot be taken back. */
  readonly undo: () => Promise<void>;
}

/** A step that failed, with the reason. */
export interface FailedStep {
  readonly label: string;
  readonly message: string;
}

export interface RunResult {
  /** Paths of the notes written, or of those taken back. */
  readonly changed: readonly string[];
  readonly steps: number;
  readonly refused: readonly RefusedNote[];
  readonly failed: readonly FailedStep[];
  /** Notes not reached because the user stopped. */
  readonly left: number;
}

interface FinishedRun {
  readonly title: string;
  readonly notes: readonly WrittenNote[];
  readonly steps: readonly RunStep[];
}

/**
 * Carries out what was previewed and remembers the last run, so that it can be taken back. That memory does not
 * outlive the app: the notes go on being written, here and elsewhere, and their own history is the app's.
 */
export class EditRuns extends Component {
  private last: FinishedRun | null = null;
  private working = false;
  private readonly end = new AbortController();

  constructor(private readonly app: App, private readonly rules: () => AnalysisRules) {
    super();
  }

  override onunload(): void {
    this.end.abort();
    this.last = null;
  }

  /** Two runs at once would write over each other's plans. */
  get isWorking(): boolean {
    return this.working;
  }

  /** What the last run was about; null when there is none to take back. */
  get lastTitle(): string | null {
    return this.last?.title ?? null;
  }

  plan(request: PlanRequest, progress: Progress): Promise<PlannedNotes> {
    return planNotes(this.app, this.rules, request, this.endingWithPlugin(progress));
  }

  /** Steps first, in order; the first that fails ends the run before any note is written. */
  async write(title: string, steps: readonly RunStep[], changes: readonly NoteChange[], progress: Progress): Promise<RunResult> {
    return this.alone(async () => {
      const { ran, failed } = await runSteps(steps);
      const notes = failed.length > 0
        ? { written: [], refused: [], left: changes.length }
        : await writeNotes(this.app, this.rules, changes, ran.length > 0, this.endingWithPlugin(progress));
      if (ran.length + notes.written.length > 0) this.last = { title, notes: notes.written, steps: ran };
      return { changed: pathsOf(notes.written), steps: ran.length, refused: notes.refused, failed, left: notes.left };
    });
  }

  /** Takes the last run back: notes first, then its steps, last first. What could not be taken back can be tried again. */
  async undoLast(progress: Progress): Promise<RunResult> {
    const run = this.last;
    if (run === null) return { changed: [], steps: 0, refused: [], failed: [], left: 0 };
    return this.alone(async () => {
      const notes = await unwriteNotes(this.app, run.notes, this.endingWithPlugin(progress));
      const isStopped = notes.left.length > notes.refused.length;
      const steps = isStopped ? { undone: [], left: run.steps, failed: [] } : await undoSteps(run.steps);
      this.last = notes.left.length + steps.left.length > 0 ? { title: run.title, notes: notes.left, steps: steps.left } : null;
      const left = notes.left.filter(({ file }) => !notes.refused.some(({ path }) => path === file.path)).length;
      return { changed: pathsOf(notes.undone), steps: steps.undone.length, refused: notes.refused, failed: steps.failed, left };
    });
  }

  private async alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.working) throw new Error('another run is under way');
    this.working = true;
    try {
      return await work();
    } finally {
      this.working = false;
    }
  }

  private endingWithPlugin({ onProgress, signal }: Progress): Progress {
    const end = this.end.signal;
    return { onProgress, signal: { get aborted() { return signal.aborted || end.aborted; } } };
  }
}

function pathsOf(notes: readonly WrittenNote[]): string[] {
  return notes.map(({ file }) => file.path);
}

async function runSteps(steps: readonly RunStep[]): Promise<{ readonly ran: readonly RunStep[]; readonly failed: readonly FailedStep[] }> {
  const ran: RunStep[] = [];
  for (const step of steps) {
    try {
      await step.apply();
      ran.push(step);
    } catch (error) {
      return { ran, failed: [failure(step, error)] };
    }
  }
  return { ran, failed: [] };
}

async function undoSteps(steps: readonly RunStep[]): Promise<{ readonly undone: readonly RunStep[]; readonly left: readonly RunStep[]; readonly failed: readonly FailedStep[] }> {
  const undone: RunStep[] = [];
  const left: RunStep[] = [];
  const failed: FailedStep[] = [];
  for (const step of [...steps].reverse()) {
    try {
      await step.undo();
      undone.push(step);
    } catch (error) {
      left.unshift(step);
      failed.push(failure(step, error));
    }
  }
  return { undone, left, failed };
}

function failure({ label }: RunStep, error: unknown): FailedStep {
  return { label, message: error instanceof Error ? error.message : String(error) };
}
