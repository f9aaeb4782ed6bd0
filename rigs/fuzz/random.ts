/** Whole numbers from a seed, the same on every machine: a case is told by its seed. */
export type Random = {
  /** From 0 to `below` − 1. */
  readonly whole: (below: number) => number;
  readonly oneOf: <Value>(values: readonly [Value, ...Value[]]) => Value;
};

/** Mulberry32. */
export const newRandom = (seed: number): Random => {
  let state = seed | 0;
  const whole = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return { whole, oneOf: (values) => values[whole(values.length)] ?? values[0] };
};
