/** Draws the same values in the same order for the same seed (mulberry32). */
export function randomFrom(seed: number): <T>(values: readonly T[]) => T {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return <T>(values: readonly T[]): T => {
    const drawn = values[Math.floor(next() * values.length)];
    if (drawn === undefined) throw new Error('There is nothing to draw from.');
    return drawn;
  };
}
