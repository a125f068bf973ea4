import type { App, TFile } from 'obsidian';
import { analyzeNote, type NoteAnalysis } from '../core/analysis';
import { checkPlan } from '../core/edits/check-plan';
import type { EditPlan, EditPlanner, PlannedNote, Refusal, TextEdit } from '../core/edits/text-edit';
import type { AnalysisRules } from '../core/rules';
import { NextTask, TimeSlice } from './time-slice';

/** A note with something to write. Holds its text only until the run has ended. */
export interface NoteChange {
  /** The file itself, because a step of the run may rename it. */
  readonly file: TFile;
  readonly text: string;
  readonly edits: readonly TextEdit[];
  readonly planner: EditPlanner;
}

export interface RefusedNote {
  readonly path: string;
  readonly refusal: Refusal;
}

export interface PlannedNotes {
  readonly changes: readonly NoteChange[];
  readonly refused: readonly RefusedNote[];
  /** How many notes were looked at. */
  readonly read: number;
}

export interface Progress {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: { readonly aborted: boolean };
}

export interface PlanRequest {
  readonly paths: readonly string[];
  /** Null: nothing is to be done with this note. */
  readonly planner: (path: string) => EditPlanner | null;
}

/** Enough to hide the wait for the disk, few enough for a phone's memory. */
const READS_AT_ONCE = 16;

/** Reads the notes and plans their edits, in slices of a few milliseconds. Changes nothing. */
export async function planNotes(app: App, rules: () => AnalysisRules, { paths, planner }: PlanRequest, { onProgress, signal }: Progress): Promise<PlannedNotes> {
  const changes: NoteChange[] = [];
  const refused: RefusedNote[] = [];
  const next = new NextTask();
  const slice = new TimeSlice();
  const take = (read: NoteToPlan): void => {
    const plan = planOn(read.file.path, read.text, read.planner, rules());
    if (plan.kind === 'edits') changes.push({ ...read, edits: plan.edits });
    if (plan.kind === 'refused') refused.push({ path: read.file.path, refusal: plan.refusal });
  };
  try {
    for (let done = 0; done < paths.length && !signal.aborted; done += READS_AT_ONCE) {
      onProgress(done, paths.length);
      await next.wait();
      slice.begin();
      for (const read of await Promise.all(paths.slice(done, done + READS_AT_ONCE).map((path) => readNote(app, path, planner)))) {
        if (read === null) continue;
        if ('refusal' in read) refused.push(read);
        else {
          if (!slice.hasRoomFor(read.text.length)) {
            await next.wait();
            slice.begin();
          }
          slice.spend(read.text.length, () => { take(read); });
        }
      }
    }
  } finally {
    next.close();
  }
  return { changes, refused, read: paths.length };
}

/** What is to be done with a note on the text it has. */
export function planOn(path: string, text: string, planner: EditPlanner, rules: AnalysisRules): EditPlan {
  return checkPlan(text, planner(new NoteOnDemand(path, text, rules)), rules.parseProperties);
}

type NoteToPlan = Omit<NoteChange, 'edits'>;

async function readNote(app: App, path: string, planner: PlanRequest['planner']): Promise<NoteToPlan | RefusedNote | null> {
  const plan = planner(path);
  const file = app.vault.getFileByPath(path);
  if (plan === null) return null;
  if (file === null) return { path, refusal: { kind: 'gone' } };
  try {
    return { file, text: await app.vault.read(file), planner: plan };
  } catch (error) {
    return { path, refusal: unwritable(error) };
  }
}

export function unwritable(error: unknown): Refusal {
  return { kind: 'unwritable', message: error instanceof Error ? error.message : String(error) };
}

/** Many planners look at the properties only, so the note is analysed when one asks. */
class NoteOnDemand implements PlannedNote {
  private made: NoteAnalysis | null = null;

  constructor(readonly path: string, readonly text: string, private readonly rules: AnalysisRules) {}

  get analysis(): NoteAnalysis {
    return (this.made ??= analyzeNote(this.path, this.text, this.rules));
  }
}
