import { placeFor } from './best';
import { compareText } from './compare-text';

interface Dated {
  readonly created: string | null;
  readonly path: string;
}

/** More notes than this are sorted in with all others rather than one by one. */
const MOST_INSERTED = 64;

/**
 * The place of every note in one order, the newer first, then by path: comparing two places is many times faster than
 * comparing dates and paths. Brought up to date when asked, so that filling an index costs nothing.
 */
export class NoteOrder {
  private sorted: number[] = [];
  private bySlot = new Uint32Array(0);
  private readonly changed = new Set<number>();

  constructor(private readonly noteAt: (slot: number) => Dated | undefined) {}

  /** Tells that a slot has a note, has lost it or has got another. */
  change(slot: number): void {
    this.changed.add(slot);
  }

  /** Places by slot, ascending from 0; a slot without a note has none that means anything. */
  places(): Uint32Array {
    if (this.changed.size > 0) this.update();
    return this.bySlot;
  }

  private update(): void {
    const kept = this.sorted.filter((slot) => !this.changed.has(slot));
    const added = [...this.changed].filter((slot) => this.noteAt(slot) !== undefined);
    this.changed.clear();
    const compare = (a: number, b: number): number => byDateAndPath(this.noteAt(a), this.noteAt(b));
    if (added.length > MOST_INSERTED) this.sorted = [...kept, ...added].sort(compare);
    else {
      for (const slot of added) kept.splice(placeFor(slot, kept, compare), 0, slot);
      this.sorted = kept;
    }
    this.bySlot = new Uint32Array(this.sorted.reduce((most, slot) => Math.max(most, slot + 1), 0));
    this.sorted.forEach((slot, place) => { this.bySlot[slot] = place; });
  }
}

function byDateAndPath(a: Dated | undefined, b: Dated | undefined): number {
  return compareText(b?.created ?? '', a?.created ?? '') || compareText(a?.path ?? '', b?.path ?? '');
}
