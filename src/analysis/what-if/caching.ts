import type { Request, Tokens } from '../../transcript/model.ts';
import { findBreaks } from '../breaks/find-breaks.ts';
import { FIVE_MINUTES, ONE_HOUR } from '../breaks/lifetime.ts';
import { asRead } from '../breaks/lost.ts';
import { gapOf, type PricedThread, stepsOf } from '../breaks/priced-thread.ts';
import { nanosWith, type Prices } from '../breaks/reprice.ts';
import { type ChangeTokens, promptOf } from '../breaks/rounds.ts';
import { actualNanos, type Outcome, outcomeOf } from './bill.ts';

/** The same run with the cache used otherwise. */
export type CachingOutcomes = {
  /** Every prompt at the price of fresh input. */
  readonly noCache: Outcome;
  /** What was written for 5 minutes written for an hour: dearer writes, and no break in pauses of up to an hour. */
  readonly hourWrites: Outcome;
  /** What was written for an hour written for 5 minutes: cheaper writes, and pauses of more than 5 minutes lose the prompt. */
  readonly fiveMinuteWrites: Outcome;
};

/** What the rounds of a request would have held. */
type ChangeOf = (request: Request) => ChangeTokens;

export const otherCaching = (threads: readonly PricedThread[], prices: Prices): CachingOutcomes => {
  const actual = actualNanos(threads);
  const outcome = (changeOf: ChangeOf): Outcome =>
    outcomeOf(threads, ({ request }) => nanosWith(request, changeOf(request), prices), actual);
  return {
    noCache: outcome(() => uncached),
    hourWrites: outcome(withHourWrites(threads, prices)),
    fiveMinuteWrites: outcome(withFiveMinuteWrites(threads)),
  };
};

const uncached = (tokens: Tokens): Tokens => ({
  input: promptOf(tokens),
  output: tokens.output,
  cacheRead: 0,
  cacheWrite5m: 0,
  cacheWrite1h: 0,
});

const writtenFor1h = ({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }: Tokens): Tokens => ({
  input,
  output,
  cacheRead,
  cacheWrite5m: 0,
  cacheWrite1h: cacheWrite1h + cacheWrite5m,
});

const writtenFor5m = ({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }: Tokens): Tokens => ({
  input,
  output,
  cacheRead,
  cacheWrite5m: cacheWrite5m + cacheWrite1h,
  cacheWrite1h: 0,
});

const withHourWrites = (threads: readonly PricedThread[], prices: Prices): ChangeOf => {
  const spared = new Map<Request, number>();
  for (const thread of threads) {
    for (const { turn, cause, gapMs, lifetimeMs, rewrittenTokens } of findBreaks(thread, prices)) {
      const request = thread.turns[turn - 1]?.request;
      const isSpared = cause === 'expired' && lifetimeMs === FIVE_MINUTES && (gapMs ?? 0) <= ONE_HOUR;
      if (request !== undefined && isSpared) spared.set(request, rewrittenTokens);
    }
  }
  return (request) => {
    const count = spared.get(request);
    if (count === undefined) return writtenFor1h;
    const read = asRead(count);
    return (tokens, round) => writtenFor1h(read(tokens, round));
  };
};

/** Of the prompt after a pause nothing is left: what was read is written. */
const readLost = ({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }: Tokens): Tokens => ({
  input,
  output,
  cacheRead: 0,
  cacheWrite5m: cacheWrite5m + cacheRead,
  cacheWrite1h,
});

const withFiveMinuteWrites = (threads: readonly PricedThread[]): ChangeOf => {
  const lost = new Set<Request>();
  for (const thread of threads) {
    for (const step of stepsOf(thread)) {
      const isLost = step.lifetimeMs === ONE_HOUR && (gapOf(step) ?? 0) > FIVE_MINUTES;
      if (isLost) lost.add(step.priced.request);
    }
  }
  const cold: ChangeTokens = (tokens, round) => writtenFor5m(round === 0 ? readLost(tokens) : tokens);
  return (request) => (lost.has(request) ? cold : writtenFor5m);
};
