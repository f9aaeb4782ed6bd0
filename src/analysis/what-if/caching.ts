import type { Nanos } from '../../money.ts';
import type { MoveTokens } from '../../pricing/model.ts';
import type { Request, Tokens } from '../../transcript/model.ts';
import { findBreaks } from '../breaks/find-breaks.ts';
import { FIVE_MINUTES, ONE_HOUR } from '../breaks/lifetime.ts';
import { asRead } from '../breaks/lost.ts';
import { gapBetween, type IsWanted, stepsOf } from '../breaks/priced-thread.ts';
import { nanosWith, type Prices } from '../breaks/reprice.ts';
import type { ChangeTokens } from '../breaks/rounds.ts';
import { promptTokens } from '../tokens.ts';
import { against, type Outcome, plus } from './outcome.ts';
import type { Parts } from './parts.ts';

/** The same run with the cache used otherwise. */
export type CachingOutcomes = {
  /** Every prompt at the price of fresh input. */
  readonly noCache: Outcome;
  /** What was written for 5 minutes written for an hour: dearer writes, and no break in pauses of up to an hour. */
  readonly hourWrites: Outcome;
  /** What was written for an hour written for 5 minutes: cheaper writes, and pauses of more than 5 minutes lose the prompt. */
  readonly fiveMinuteWrites: Outcome;
};

/** Requests whose rounds would have held something else than what moving their tokens gives. */
type Exceptions = ReadonlyMap<Request, ChangeTokens>;

export const otherCaching = (parts: Parts, prices: Prices): CachingOutcomes => {
  const outcome = (move: MoveTokens, exceptions: Exceptions): Outcome => {
    const one = (request: Request): Nanos | null => nanosWith(request, move, prices);
    let nanos = parts.whole.with(move, one);
    // All are in that sum as if there were no exceptions.
    for (const [request, change] of exceptions) {
      const less = nanosWith(request, move, prices);
      nanos = plus(nanos, plus(nanosWith(request, change, prices), less === null ? null : -less));
    }
    return against(parts.whole.actual, nanos);
  };
  return {
    noCache: outcome(uncached, new Map()),
    hourWrites: outcome(writtenFor1h, spared(parts, prices)),
    fiveMinuteWrites: outcome(writtenFor5m, lost(parts)),
  };
};

const uncached = (tokens: Tokens): Tokens => ({
  input: promptTokens(tokens),
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

/** An hour would have outlived the pause: what was written again would have been read. */
const spared = ({ columns }: Parts, prices: Prices): Exceptions => {
  const found = new Map<Request, ChangeTokens>();
  for (const { priced } of columns) {
    for (const { turn, cause, gapMs, lifetimeMs, rewrittenTokens } of findBreaks(priced, prices)) {
      const request = priced.turns[turn - 1]?.request;
      const isSpared = cause === 'expired' && lifetimeMs === FIVE_MINUTES && (gapMs ?? 0) <= ONE_HOUR;
      if (request === undefined || !isSpared) continue;
      const read = asRead(rewrittenTokens);
      found.set(request, (tokens, round) => writtenFor1h(read(tokens, round)));
    }
  }
  return found;
};

/** Of the prompt after a pause nothing is left: what was read is written. */
const readLost = ({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }: Tokens): Tokens => ({
  input,
  output,
  cacheRead: 0,
  cacheWrite5m: cacheWrite5m + cacheRead,
  cacheWrite1h,
});

const cold: ChangeTokens = (tokens, round) => writtenFor5m(round === 0 ? readLost(tokens) : tokens);

/** Five minutes would not have outlived the pause. */
const lost = ({ columns }: Parts): Exceptions => {
  const found = new Map<Request, ChangeTokens>();
  for (const { priced } of columns) {
    for (const {
      priced: { request },
    } of stepsOf(priced, isLost))
      found.set(request, cold);
  }
  return found;
};

const isLost: IsWanted = (previous, { request }, lifetimeMs) =>
  lifetimeMs === ONE_HOUR && (gapBetween(previous, request) ?? 0) > FIVE_MINUTES;
