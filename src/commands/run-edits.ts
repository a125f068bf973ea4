import { Notice } from 'obsidian';
import { changedLines } from '../core/edits/changed-lines';
import type { EditPlanner } from '../core/edits/text-edit';
import { fileTitle } from '../core/note/title';
import type { FailedStep, RunResult, RunStep } from '../vault/edit-runs';
import type { NoteChange, PlannedNotes } from '../vault/plan-notes';
import { EditPreviewModal, type RunReport } from '../views/changes/edit-preview-modal';
import type { PreviewedNote } from '../views/changes/preview-list';
import type { CommandContext } from './command-context';
import { refusedRow, reportOf, wentWell } from './run-words';
import { tell } from './tell';

export type { FailedStep, RunStep };

export interface EditRequest {
  /** What the preview is about. */
  readonly title: string;
  readonly paths: readonly string[];
  /** Null: nothing is to be done with this note. Pure, as it is asked again before a note is written. */
  readonly planner: (path: string) => EditPlanner | null;
  /** What has to be done before the notes' edits; taken back after them. */
  readonly steps?: readonly RunStep[];
  /** `if-many`: a single note or a single step, and nothing else, is done at once, with an offer to take it back. */
  readonly preview: 'always' | 'if-many';
}

/** Above this many notes the dialog opens at once and shows how far the looking through is. */
const QUICK = 20;

/** Plans, shows, writes and reports changes to notes. Settles when the user has been told how it ended. */
export async function requestEdits(context: CommandContext, request: EditRequest): Promise<void> {
  if (context.runs.isWorking) new Notice(context.words.runs.busy);
  else await new EditRun(context, request).start();
}

/** Takes the last run back and says how that went. */
export async function undoLastRun(context: CommandContext): Promise<void> {
  const { runs, words } = context;
  if (runs.isWorking) new Notice(words.runs.busy);
  else if (runs.lastTitle === null) new Notice(words.runs.nothingToUndo);
  else await new EditRun(context, { title: runs.lastTitle, paths: [], planner: () => null, preview: 'always' }).undo();
}

/** One run from the request to the report. */
class EditRun {
  private modal: EditPreviewModal | null = null;
  private readonly stopping = new AbortController();
  private settle: (() => void) | null = null;
  private planned: readonly NoteChange[] = [];
  /** Goes on for a moment after the dialog was closed. */
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly context: CommandContext, private readonly request: EditRequest) {}

  async start(): Promise<void> {
    const { paths, planner } = this.request;
    if (paths.length > QUICK) this.openModal();
    const planned = await this.context.runs.plan({ paths, planner }, this.progress(this.context.words.runs.planning));
    if (this.stopping.signal.aborted) return;
    if (this.mayWriteAtOnce(planned)) await this.write(planned.changes);
    else await this.show(planned);
  }

  async undo(): Promise<void> {
    const { runs, words } = this.context;
    const result = await runs.undoLast(this.progress(words.runs.undoing));
    this.tell(result, 'undone');
    if (this.modal !== null) await this.closed();
  }

  private get steps(): readonly RunStep[] {
    return this.request.steps ?? [];
  }

  private mayWriteAtOnce({ changes, refused }: PlannedNotes): boolean {
    return this.request.preview === 'if-many' && changes.length + this.steps.length === 1 && refused.length === 0;
  }

  private async show(planned: PlannedNotes): Promise<void> {
    const words = this.context.words.runs;
    if (planned.changes.length + this.steps.length === 0 && planned.refused.length <= 1) {
      this.modal?.close();
      this.tellNothing(planned);
      return;
    }
    const refused = planned.refused.map((note) => refusedRow(words, note));
    const modal = this.openModal();
    if (planned.changes.length + this.steps.length === 0) modal.showReport({ lines: [words.report.nothingChanged], refused, canUndo: false });
    else {
      this.planned = planned.changes;
      modal.showPreview({ steps: this.steps.map(({ label }) => label), notes: planned.changes.map(previewOf), refused });
    }
    await this.closed();
    await this.writing;
  }

  private tellNothing({ refused: [only] }: PlannedNotes): void {
    const words = this.context.words.runs;
    if (only === undefined) new Notice(words.nothingToDo);
    else tell([words.report.refusedNote(fileTitle(only.path), refusedRow(words, only).reason)]);
  }

  private async write(changes: readonly NoteChange[]): Promise<void> {
    const { runs, words } = this.context;
    // While the preview stood, the last run may have begun to be taken back.
    if (runs.isWorking) {
      this.modal?.close();
      new Notice(words.runs.busy);
      return;
    }
    const result = await runs.write(this.request.title, this.steps, changes, this.progress(words.runs.writing));
    this.tell(result, 'written');
  }

  /** One note, or all well: a line is enough. Anything else, and long lists, stand in the dialog. */
  private tell(result: RunResult, way: 'written' | 'undone'): void {
    const counted = reportOf(this.context.words.runs, result, way);
    // A single step is told by what it did, not by how many there were.
    const report = way === 'written' && this.steps.length === 1 && wentWell(result) && result.changed.length === 0 ? { ...counted, lines: [this.request.title] } : counted;
    const isStopped = this.stopping.signal.aborted;
    if (this.modal !== null && !isStopped && !(wentWell(result) && result.changed.length <= 1)) this.modal.showReport(report);
    else {
      this.modal?.close();
      this.showNotice(report);
    }
  }

  private showNotice({ lines, refused, canUndo }: RunReport): void {
    const words = this.context.words.runs;
    const told = [...lines, ...refused.map(({ name, reason }) => words.report.refusedNote(name, reason))];
    tell(told, canUndo ? { label: words.undo, start: () => { void this.run(undoLastRun(this.context)); } } : null);
  }

  private openModal(): EditPreviewModal {
    if (this.modal !== null) return this.modal;
    const { app, words } = this.context;
    const modal = new EditPreviewModal(app, words.runs, this.request.title, {
      apply: (chosen) => { this.writing = this.run(this.write(this.planned.filter(({ file }) => chosen.has(file.path)))); },
      undo: () => { void this.run(this.undoHere()); },
      stop: () => {
        this.stopping.abort();
        this.modal = null;
        this.settle?.();
      },
    });
    modal.open();
    return (this.modal = modal);
  }

  /** From the report: the run in this dialog is over, so its stopping means nothing any more. */
  private async undoHere(): Promise<void> {
    this.modal?.close();
    await undoLastRun(this.context);
  }

  private progress(words: (done: number, total: number) => string): { readonly onProgress: (done: number, total: number) => void; readonly signal: AbortSignal } {
    const onProgress = (done: number, total: number): void => {
      if (total > QUICK && !this.stopping.signal.aborted) this.openModal().showProgress(words(done, total), done, total);
    };
    return { onProgress, signal: this.stopping.signal };
  }

  private closed(): Promise<void> {
    return new Promise((resolve) => {
      if (this.modal === null) resolve();
      else this.settle = resolve;
    });
  }

  private run(work: Promise<void>): Promise<void> {
    return work.catch((error: unknown) => { this.context.report(this.context.words.errors.action, error); });
  }
}

function previewOf({ file, text, edits }: NoteChange): PreviewedNote {
  return { path: file.path, name: fileTitle(file.path), changes: changedLines(text, edits) };
}
