import type { Nanos } from '../../money.ts';
import type { PricedRequest } from '../../pricing/model.ts';
import type { Request, Thread } from '../../transcript/model.ts';
import { inOrder, isAnyBetween } from '../place.ts';
import { FIVE_MINUTES, statedLifetime } from './lifetime.ts';

/** A thread with its prices: what cache breaks, waste and what-ifs are found in. */
export type PricedThread = {
  readonly thread: Thread;
  /** The thread's requests in file order, each with its price. */
  readonly turns: readonly PricedRequest[];
};

/** Nanodollars of all turns as they are priced; null: some turn has no price. */
export const actualNanos = (threads: readonly PricedThread[]): Nanos | null => {
  let sum = 0;
  for (const { turns } of threads) {
    for (let index = 0; index < turns.length; index += 1) {
      const nanos = turns[index]?.nanos ?? null;
      if (nanos === null) return null;
      sum += nanos;
    }
  }
  return sum;
};

/** From one request of a thread to the next. */
export type Step = {
  /** Turn of `priced`, from 1. */
  readonly turn: number;
  readonly previous: Request;
  /** How long the tokens of `previous` live in the cache, in milliseconds. */
  readonly lifetimeMs: number;
  readonly priced: PricedRequest;
  /** A compaction stands between the two. */
  readonly isCompacted: boolean;
  /** `previous` came before this run: a new process takes up its session, or a fork goes on from its parent's. */
  readonly isResume: boolean;
};

/** Tells at a glance whether a step is one to look at. `lifetimeMs` is that of the tokens of `previous`. */
export type IsWanted = (previous: Request, priced: PricedRequest, lifetimeMs: number) => boolean;

/** The steps of a thread that are wanted, the one into the run first. Few are, so only those are made. */
export const stepsOf = ({ thread, turns }: PricedThread, isWanted: IsWanted): readonly Step[] => {
  const steps: Step[] = [];
  const compactions = inOrder(thread.compactions);
  let previous = thread.before;
  let lifetimeMs = FIVE_MINUTES;
  for (let index = 0; index < turns.length; index += 1) {
    const priced = turns[index];
    if (priced === undefined) continue;
    if (previous !== null) {
      // A prompt that only reads keeps what earlier ones wrote.
      lifetimeMs = statedLifetime(previous) ?? lifetimeMs;
      if (isWanted(previous, priced, lifetimeMs)) {
        const isCompacted = isAnyBetween(compactions, previous, priced.request);
        steps.push({ turn: index + 1, previous, lifetimeMs, priced, isCompacted, isResume: index === 0 });
      }
    }
    previous = priced.request;
  }
  return steps;
};

/** Milliseconds between two records; null where one has no time, or stands behind the other with an earlier one. */
export const gapBetween = (previous: Request, { at }: Request): number | null =>
  previous.at === null || at === null || at < previous.at ? null : at - previous.at;
