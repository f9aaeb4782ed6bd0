import type { Request } from '../../transcript/model.ts';
import type { CacheBreak } from './cache-break.ts';
import { diagnose, reportedCause } from './cause.ts';
import { lostTo } from './lost.ts';
import { gapOf, type PricedThread, type Step, stepsOf } from './priced-thread.ts';
import type { Prices } from './reprice.ts';
import { firstRoundOf, lastRoundOf, promptOf } from './rounds.ts';

/**
 * A prompt that reads less than this share of the previous one is a break. Between 0.61 and 0.78 lies no turn of the
 * corpus; what reads more misses the last breakpoint or two, as parallel calls do. docs/cache-breaks.md
 */
export const LEAST_READ = 0.7;

/** Shorter prompts the API does not cache on most models. https://platform.claude.com/docs/en/build-with-claude/prompt-caching */
export const LEAST_REWRITTEN = 1024;

/** What of the previous prompt could have been read at a step, and was not, in tokens. */
const missedAt = ({ previous, priced: { request } }: Step): { readonly tokens: number; readonly readShare: number } => {
  const first = firstRoundOf(request);
  const last = lastRoundOf(previous);
  const expected = promptOf(last);
  const wasCached = expected > last.input;
  // A prompt that was cut back cannot write again what is no longer in it.
  const tokens = wasCached ? Math.min(expected, promptOf(first)) - first.cacheRead : 0;
  return { tokens: Math.max(0, tokens), readShare: expected === 0 ? 1 : first.cacheRead / expected };
};

const isBreak = (step: Step): boolean => {
  if (step.isCompacted) return false;
  const { tokens, readShare } = missedAt(step);
  return tokens >= LEAST_REWRITTEN && (readShare < LEAST_READ || reportedCause(step.priced) !== null);
};

/**
 * The turns of a thread that wrote a prompt again which the cache had held (R44), in order. The cold turn after a
 * compaction is none: it belongs to the compaction.
 */
export const findBreaks = (priced: PricedThread, prices: Prices): readonly CacheBreak[] => {
  const { thread } = priced;
  const modelOf = (request: Request): string => prices.price(request).lines[0].model;
  return stepsOf(priced)
    .filter(isBreak)
    .map((step) => {
      const {
        lifetimeMs,
        priced: { request },
      } = step;
      const rewrittenTokens = missedAt(step).tokens;
      return {
        sessionId: thread.sessionId,
        thread: thread.id,
        turn: step.turn,
        at: request.at,
        rewrittenTokens,
        lostNanos: lostTo(request, rewrittenTokens, prices),
        ...diagnose(step, thread, modelOf(step.previous)),
        gapMs: gapOf(step),
        lifetimeMs,
      };
    });
};
