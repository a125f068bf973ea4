import type { NoteAnalysis } from '../analysis';
import { type ListedLines, listedLines } from './listed-lines';
import { type Presence, presencesOf } from './presence';
import { sameData } from './same-data';
import { subjectsOf } from './subjects';

/** Gets the paths whose analysis is new, other than before, or gone. */
export type ChangeListener = (changedPaths: ReadonlySet<string>) => void;

/** One note of the index with what its questions need to answer without reading the analysis again. */
export interface IndexedNote {
  readonly analysis: NoteAnalysis;
  /** Its place in arrays over all notes, below the index's `slots`; another note may get it later. */
  readonly slot: number;
  /** By framework, in the order of the note's first mentions. */
  readonly presences: ReadonlyMap<string, Presence>;
  /** Numbers of the frameworks it does more than drop the name of (`frameworkAt`). */
  readonly used: Uint16Array;
  /** The risks and questions it lists. */
  readonly listed: ListedLines;
  /** Companies and people the note is about, as written there, by what they are compared by. */
  readonly subjects: ReadonlyMap<string, string>;
}

/**
 * One note under one framework. Slot, weight and passing repeat what note and presence say: a question about
 * thousands of postings then reads one object for each instead of three, which is what its time goes into.
 */
export interface Posting {
  readonly slot: number;
  readonly weight: number;
  readonly passing: boolean;
  readonly note: IndexedNote;
  readonly presence: Presence;
}

const NO_SLOTS: ReadonlySet<number> = new Set();
const NO_NOTES: ReadonlyMap<string, Posting> = new Map();

/**
 * All analyses, by path and inverted by framework. A cache: it can be cleared and filled again at any time.
 * Listeners hear of each change once, or once for a whole `batch`.
 */
export class FrameworkIndex {
  private readonly notes = new Map<string, IndexedNote>();
  private readonly byFramework = new Map<string, Map<string, Posting>>();
  private readonly bySubject = new Map<string, Set<number>>();
  private readonly bySlot: (IndexedNote | undefined)[] = [];
  private readonly freeSlots: number[] = [];
  /** Ids by number; an id keeps its number, be it in use or not. */
  private readonly frameworks: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** By number. */
  private readonly useCounts: number[] = [];
  private usingNotes = 0;
  private readonly listeners = new Set<ChangeListener>();
  private changed = new Set<string>();
  private openBatches = 0;

  /** How many notes it holds, those without any framework included. */
  get size(): number {
    return this.notes.size;
  }

  /** Length that an array indexed by the notes' slots needs. */
  get slots(): number {
    return this.bySlot.length;
  }

  /** Takes in an analysis under its own path. One equal to what is there changes and notifies nothing. */
  put(analysis: NoteAnalysis): void {
    if (sameData(this.notes.get(analysis.path)?.analysis, analysis)) return;
    this.batch(() => {
      this.take(analysis.path);
      this.add(analysis);
    });
  }

  /** Forgets a note; an unknown path changes nothing. */
  remove(path: string): void {
    if (!this.notes.has(path)) return;
    this.batch(() => {
      this.take(path);
    });
  }

  /**
   * Moves a note to another path, over whatever was there. An unknown path changes nothing. What was read
   * from the file name (title, date) stays until the note is analysed again under its new name.
   */
  rename(oldPath: string, newPath: string): void {
    const note = this.notes.get(oldPath);
    if (note === undefined || oldPath === newPath) return;
    this.batch(() => {
      this.take(oldPath);
      this.take(newPath);
      this.add({ ...note.analysis, path: newPath });
    });
  }

  get(path: string): NoteAnalysis | undefined {
    return this.notes.get(path)?.analysis;
  }

  has(path: string): boolean {
    return this.notes.has(path);
  }

  /** All paths, in the order the notes came in. */
  paths(): readonly string[] {
    return [...this.notes.keys()];
  }

  /** Paths of the notes that mention a framework at all, sorted; empty for an unknown one. */
  notesWith(frameworkId: string): readonly string[] {
    return [...this.sharing(frameworkId).keys()].sort();
  }

  noteCount(frameworkId: string): number {
    return this.sharing(frameworkId).size;
  }

  /** How many notes do more than drop a framework's name. */
  usedIn(frameworkId: string): number {
    return this.useCounts[this.numbers.get(frameworkId) ?? -1] ?? 0;
  }

  /** Length that an array indexed by the frameworks' numbers needs. */
  get frameworkNumbers(): number {
    return this.frameworks.length;
  }

  /** The framework that has a number. */
  frameworkAt(number: number): string | undefined {
    return this.frameworks[number];
  }

  /** How many notes do more than drop the name of any framework. */
  get notesInUse(): number {
    return this.usingNotes;
  }

  /** Ids of the frameworks that at least one note mentions. */
  frameworkIds(): readonly string[] {
    return [...this.byFramework.keys()];
  }

  /** A note with its presences, for the questions asked of the index. */
  note(path: string): IndexedNote | undefined {
    return this.notes.get(path);
  }

  /** The notes that mention a framework, by path: the index's own map, not a copy. */
  sharing(frameworkId: string): ReadonlyMap<string, Posting> {
    return this.byFramework.get(frameworkId) ?? NO_NOTES;
  }

  /** The note that has a slot now. */
  noteAt(slot: number): IndexedNote | undefined {
    return this.bySlot[slot];
  }

  /** Slots of the notes that are about a company or person (a key of `subjectsOf`). */
  slotsAbout(subject: string): ReadonlySet<number> {
    return this.bySubject.get(subject) ?? NO_SLOTS;
  }

  clear(): void {
    this.batch(() => {
      for (const path of this.notes.keys()) this.changed.add(path);
      this.notes.clear();
      this.byFramework.clear();
      this.bySubject.clear();
      this.bySlot.length = 0;
      this.freeSlots.length = 0;
      this.useCounts.fill(0);
      this.usingNotes = 0;
    });
  }

  /** Calls `listener` after every change; the function returned ends that. */
  subscribe(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /**
   * Runs `work` and notifies once at its end, also when it throws. Batches may be nested: the outermost
   * notifies. An error of a listener is thrown only after all the others have been called.
   */
  batch(work: () => void): void {
    const errors: unknown[] = [];
    this.openBatches++;
    attempt(work, errors);
    this.openBatches--;
    if (this.openBatches === 0) this.notify(errors);
    throwAll(errors);
  }

  private notify(errors: unknown[]): void {
    if (this.changed.size === 0) return;
    const changed = this.changed;
    // A listener may change the index in turn: that is a notification of its own.
    this.changed = new Set();
    for (const listener of [...this.listeners]) {
      if (this.listeners.has(listener)) attempt(() => { listener(changed); }, errors);
    }
  }

  private add(analysis: NoteAnalysis): void {
    const slot = this.freeSlots.pop() ?? this.bySlot.length;
    const presences = presencesOf(analysis);
    const note: IndexedNote = { analysis, slot, presences, used: this.usedNumbers(presences), listed: listedLines(analysis), subjects: subjectsOf(analysis) };
    this.notes.set(analysis.path, note);
    this.bySlot[slot] = note;
    if (isSearched(note)) this.post(note);
    this.changed.add(analysis.path);
  }

  private post(note: IndexedNote): void {
    const { analysis: { path }, slot, presences, subjects } = note;
    for (const [framework, presence] of presences) {
      const { weight, passing } = presence;
      entryOf(this.byFramework, framework, newPostings).set(path, { slot, weight, passing, note, presence });
    }
    for (const subject of subjects.keys()) entryOf(this.bySubject, subject, newSlots).add(slot);
    this.countUses(note, 1);
  }

  private take(path: string): void {
    const note = this.notes.get(path);
    if (note === undefined) return;
    this.notes.delete(path);
    this.bySlot[note.slot] = undefined;
    this.freeSlots.push(note.slot);
    if (isSearched(note)) this.unpost(note);
    this.changed.add(path);
  }

  private unpost(note: IndexedNote): void {
    for (const framework of note.presences.keys()) takeFrom(this.byFramework, framework, note.analysis.path);
    for (const subject of note.subjects.keys()) takeFrom(this.bySubject, subject, note.slot);
    this.countUses(note, -1);
  }

  private countUses({ used }: IndexedNote, by: 1 | -1): void {
    for (const number of used) this.useCounts[number] = (this.useCounts[number] ?? 0) + by;
    if (used.length > 0) this.usingNotes += by;
  }

  private usedNumbers(presences: ReadonlyMap<string, Presence>): Uint16Array {
    const used = [...presences.values()].filter(({ passing }) => !passing);
    return Uint16Array.from(used, ({ framework }) => this.numberOf(framework));
  }

  private numberOf(framework: string): number {
    const known = this.numbers.get(framework);
    if (known !== undefined) return known;
    const number = this.frameworks.push(framework) - 1;
    this.numbers.set(framework, number);
    return number;
  }
}

/** A note that says what a framework is does not use it: it is found under none. */
function isSearched({ analysis }: IndexedNote): boolean {
  return analysis.frameworkNote === null && !analysis.leftOut;
}

const newPostings = (): Map<string, Posting> => new Map();
const newSlots = (): Set<number> => new Set();

function entryOf<E>(entries: Map<string, E>, key: string, create: () => E): E {
  const known = entries.get(key);
  if (known !== undefined) return known;
  const entry = create();
  entries.set(key, entry);
  return entry;
}

/** Takes one thing out of an entry, and the entry with its last. */
function takeFrom<K>(entries: Map<string, { delete: (value: K) => boolean; readonly size: number }>, key: string, value: K): void {
  const entry = entries.get(key);
  entry?.delete(value);
  if (entry?.size === 0) entries.delete(key);
}

function attempt(work: () => void, errors: unknown[]): void {
  try {
    work();
  } catch (error) {
    errors.push(error);
  }
}

function throwAll(errors: readonly unknown[]): void {
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new AggregateError(errors, 'Several listeners of the index failed.');
}
