/** A clock that jumps from one sleeper to the next: hours of waiting in no time, the same for the same seed. */
export type VirtualTime = {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly random: () => number;
  /** Lets time go by until the work is done. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
};

export const virtualTime = (seed: number): VirtualTime => {
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const random = randomFrom(seed);
  let now = 0;
  return {
    now: () => now,
    random,
    sleep: (ms) => new Promise((wake) => sleepers.push({ at: now + ms, wake })),
    during: async (work) => {
      let isDone = false;
      const ended = work.finally(() => {
        isDone = true;
      });
      ended.catch(() => {});
      for (;;) {
        // Whoever is awake goes on until everyone sleeps.
        await new Promise((resume) => setImmediate(resume));
        if (isDone) return ended;
        sleepers.sort((a, b) => a.at - b.at);
        const next = sleepers.shift();
        if (next === undefined) throw new Error('everybody waits for ever');
        now = Math.max(now, next.at);
        next.wake();
      }
    },
  };
};

/** Mulberry32. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
