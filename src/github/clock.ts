import { setTimeout } from 'node:timers/promises';

/** Time, in milliseconds since the epoch and in milliseconds to let pass. */
export type Clock = {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly timeout: (ms: number) => AbortSignal;
};

export const CLOCK: Clock = { now: Date.now, sleep: (ms) => setTimeout(ms), timeout: (ms) => AbortSignal.timeout(ms) };
