import { setTimeout } from 'node:timers/promises';

/** Time, in milliseconds since the epoch and in milliseconds to let pass. */
export type Clock = {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly timeout: (ms: number) => AbortSignal;
  /** From 0 up to 1, as Math.random: so that writers who met once do not meet again. */
  readonly random: () => number;
};

export const CLOCK: Clock = {
  now: Date.now,
  sleep: (ms) => setTimeout(ms),
  timeout: (ms) => AbortSignal.timeout(ms),
  random: Math.random,
};
