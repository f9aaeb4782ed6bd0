import type { Request, Tokens } from '../../transcript/model.ts';
import { findBreaks } from '../breaks/find-breaks.ts';
import { FIVE_MINUTES, lifetimesOf, ONE_HOUR } from '../breaks/lifetime.ts';
import { asRead } from '../breaks/lost.ts';
import { gapOf, type PricedThread, type Prices, stepsOf } from '../breaks/priced-thread.ts';
import { mapRounds, promptOf } from '../breaks/rounds.ts';
import { type Change, type Outcome, outcomeOf } from './bill.ts';

/** The same run with the cache used otherwise. */
export type CachingOutcomes = {
  /** Every prompt at the price of fresh input. */
  readonly noCache: Outcome;
  /** What was written for 5 minutes written for an hour: dearer writes, and no break in pauses of up to an hour. */
  readonly hourWrites: Outcome;
  /** What was written for an hour written for 5 minutes: cheaper writes, and pauses of more than 5 minutes lose the prompt. */
  readonly fiveMinuteWrites: Outcome;
};

export const otherCaching = (threads: readonly PricedThread[], prices: Prices): CachingOutcomes => ({
  noCache: outcomeOf(threads, prices, (request) => mapRounds(request, uncached)),
  hourWrites: outcomeOf(threads, prices, withHourWrites(threads, prices)),
  fiveMinuteWrites: outcomeOf(threads, prices, withFiveMinuteWrites(threads)),
});

const uncached = (tokens: Tokens): Tokens => ({
  ...tokens,
  input: promptOf(tokens),
  cacheRead: 0,
  cacheWrite5m: 0,
  cacheWrite1h: 0,
});

const writtenFor1h = (tokens: Tokens): Tokens => ({
  ...tokens,
  cacheWrite1h: tokens.cacheWrite1h + tokens.cacheWrite5m,
  cacheWrite5m: 0,
});

const writtenFor5m = (tokens: Tokens): Tokens => ({
  ...tokens,
  cacheWrite5m: tokens.cacheWrite5m + tokens.cacheWrite1h,
  cacheWrite1h: 0,
});

const withHourWrites = (threads: readonly PricedThread[], prices: Prices): Change => {
  const spared = new Map<Request, number>();
  for (const thread of threads) {
    for (const { turn, cause, gapMs, lifetimeMs, rewrittenTokens } of findBreaks(thread, prices)) {
      const request = thread.turns[turn - 1]?.request;
      const isSpared = cause === 'expired' && lifetimeMs === FIVE_MINUTES && (gapMs ?? 0) <= ONE_HOUR;
      if (request !== undefined && isSpared) spared.set(request, rewrittenTokens);
    }
  }
  return (request) => mapRounds(asRead(request, spared.get(request) ?? 0), writtenFor1h);
};

/** Of the prompt after a pause nothing is left: what was read is written. */
const readLost = (tokens: Tokens): Tokens => ({
  ...tokens,
  cacheRead: 0,
  cacheWrite5m: tokens.cacheWrite5m + tokens.cacheRead,
});

const withFiveMinuteWrites = (threads: readonly PricedThread[]): Change => {
  const lost = new Set<Request>();
  for (const thread of threads) {
    const lifetimes = lifetimesOf(thread.thread);
    for (const step of stepsOf(thread)) {
      const isLost = lifetimes.get(step.previous) === ONE_HOUR && (gapOf(step) ?? 0) > FIVE_MINUTES;
      if (isLost) lost.add(step.priced.request);
    }
  }
  return (request) =>
    mapRounds(request, (tokens, round) => writtenFor5m(round === 0 && lost.has(request) ? readLost(tokens) : tokens));
};
