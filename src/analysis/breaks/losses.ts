import type { Nanos } from '../../money.ts';
import type { BreakCause } from '../report-why.ts';
import type { CacheBreak } from './cache-break.ts';
import { findBreaks } from './find-breaks.ts';
import { actualNanos, type PricedThread } from './priced-thread.ts';
import type { Prices } from './reprice.ts';
import { type CutOutput, type RepeatedCall, type Retry, type Waste, wasteOf } from './waste.ts';

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
  const breaks: CacheBreak[] = [];
  const repeatedCalls: RepeatedCall[] = [];
  const cutOutputs: CutOutput[] = [];
  const retries: Retry[] = [];
  for (const thread of threads) {
    const waste = wasteOf(thread);
    for (const each of findBreaks(thread, prices)) breaks.push(each);
    for (const each of waste.repeatedCalls) repeatedCalls.push(each);
    for (const each of waste.cutOutputs) cutOutputs.push(each);
    for (const each of waste.retries) retries.push(each);
  }
  const causes = sumByCause(breaks);
  let lostNanos = 0;
  for (const cause of causes) lostNanos += cause.lostNanos;
  const spent = actualNanos(threads);
  const lostShare = spent === null || spent === 0 ? null : lostNanos / spent;
  return { breaks, causes, lostNanos, lostShare, waste: { repeatedCalls, cutOutputs, retries } };
};

const sumByCause = (breaks: readonly CacheBreak[]): readonly CauseSum[] => {
  const sums = new Map<BreakCause, { -readonly [Field in keyof CauseSum]: CauseSum[Field] }>();
  for (const { cause, rewrittenTokens, lostNanos } of breaks) {
    const sum = sums.get(cause) ?? { cause, breaks: 0, rewrittenTokens: 0, lostNanos: 0 };
    sum.breaks += 1;
    sum.rewrittenTokens += rewrittenTokens;
    sum.lostNanos += lostNanos ?? 0;
    sums.set(cause, sum);
  }
  return [...sums.values()].sort((a, b) => b.lostNanos - a.lostNanos || b.rewrittenTokens - a.rewrittenTokens);
};
