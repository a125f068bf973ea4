import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NoteOrder } from '../../../src/core/index/note-order';

interface Note {
  readonly created: string | null;
  readonly path: string;
}

const note = fc.record({ created: fc.constantFrom(null, '2025-01-01', '2026-01-01'), path: fc.string({ minLength: 1, maxLength: 2 }) });

describe('the order of notes', () => {
  it('is that of newer notes, then of paths, after any changes', () => {
    // Up to 200 slots, so that many changes at once are sorted anew and few are sorted in.
    const change = fc.record({ slot: fc.nat(199), note: fc.option(note, { nil: undefined }) });
    fc.assert(fc.property(fc.array(fc.array(change, { maxLength: 120 }), { maxLength: 5 }), (rounds) => {
      const notes: (Note | undefined)[] = [];
      const order = new NoteOrder((slot) => notes[slot]);
      for (const round of rounds) {
        for (const { slot, note: next } of round) {
          // A path is a note's own.
          notes[slot] = next && { ...next, path: `${next.path}/${String(slot)}` };
          order.change(slot);
        }
        const places = order.places();
        const there = [...notes.keys()].filter((slot) => notes[slot] !== undefined);
        const placed = [...there].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
        expect(placed).toEqual([...there].sort((a, b) => compare(notes[a], notes[b])));
      }
    }), { numRuns: 40 });
  });
});

function compare(a: Note | undefined, b: Note | undefined): number {
  const key = (one: Note | undefined): readonly [string, string] => [one?.created ?? '', one?.path ?? ''];
  const [[dateA, pathA], [dateB, pathB]] = [key(a), key(b)];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return pathA < pathB ? -1 : 1;
}
