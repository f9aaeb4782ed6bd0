import { groupBy } from '../../group-by.ts';
import type { Nanos } from '../../money.ts';
import type { BreakCause } from '../report-why.ts';
import type { CacheBreak } from './cache-break.ts';
import { findBreaks } from './find-breaks.ts';
import type { PricedThread } from './priced-thread.ts';
import type { Prices } from './reprice.ts';
import { type Waste, wasteOf } from './waste.ts';

/** Breaks of one cause together. */
export type CauseSum = {
  readonly cause: BreakCause;
  readonly breaks: number;
  readonly rewrittenTokens: number;
  /** Σ of what is priced. */
  readonly lostNanos: Nanos;
};

/** What went wrong in a run. */
export type Losses = {
  /** Thread by thread, in turn order. */
  readonly breaks: readonly CacheBreak[];
  /** Dearest cause first. */
  readonly causes: readonly CauseSum[];
  /** Σ of what is priced. */
  readonly lostNanos: Nanos;
  /** Lost to breaks ÷ spent on requests, 0–1; null: nothing was spent, or a price is unknown. */
  readonly lostShare: number | null;
  readonly waste: Waste;
};

/** Finds cache breaks and waste in the threads of a run. */
export const lossesOf = (threads: readonly PricedThread[], prices: Prices): Losses => {
  const breaks = threads.flatMap((thread) => findBreaks(thread, prices));
  const lostNanos = breaks.reduce((sum, each) => sum + (each.lostNanos ?? 0), 0);
  const spent = spentOn(threads);
  const wastes = threads.map(wasteOf);
  return {
    breaks,
    causes: sumByCause(breaks),
    lostNanos,
    lostShare: spent === null || spent === 0 ? null : lostNanos / spent,
    waste: {
      repeatedCalls: wastes.flatMap(({ repeatedCalls }) => repeatedCalls),
      cutOutputs: wastes.flatMap(({ cutOutputs }) => cutOutputs),
      retries: wastes.flatMap(({ retries }) => retries),
    },
  };
};

const spentOn = (threads: readonly PricedThread[]): Nanos | null => {
  let sum = 0;
  for (const { turns } of threads) {
    for (const { nanos } of turns) {
      if (nanos === null) return null;
      sum += nanos;
    }
  }
  return sum;
};

const sumByCause = (breaks: readonly CacheBreak[]): readonly CauseSum[] =>
  [...groupBy(breaks, ({ cause }) => cause)]
    .map(([cause, each]) => ({
      cause,
      breaks: each.length,
      rewrittenTokens: each.reduce((sum, { rewrittenTokens }) => sum + rewrittenTokens, 0),
      lostNanos: each.reduce((sum, { lostNanos }) => sum + (lostNanos ?? 0), 0),
    }))
    .toSorted((a, b) => b.lostNanos - a.lostNanos || b.rewrittenTokens - a.rewrittenTokens);
