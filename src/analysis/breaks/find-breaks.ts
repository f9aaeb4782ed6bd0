import type { Request } from '../../transcript/model.ts';
import { promptTokens } from '../tokens.ts';
import type { CacheBreak } from './cache-break.ts';
import { diagnose, reportedCause } from './cause.ts';
import { lostTo } from './lost.ts';
import { gapBetween, type IsWanted, type PricedThread, stepsOf } from './priced-thread.ts';
import type { Prices } from './reprice.ts';
import { firstRoundOf, lastRoundOf } from './rounds.ts';

/**
 * A prompt that reads less than this share of the previous one is a break. Between 0.61 and 0.78 lies no turn of the
 * corpus; what reads more misses the last breakpoint or two, as parallel calls do. docs/cache-breaks.md
 */
const LEAST_READ = 0.7;

/** Shorter prompts the API does not cache on most models. https://platform.claude.com/docs/en/build-with-claude/prompt-caching */
const LEAST_REWRITTEN = 1024;

/** What of the previous prompt could have been read, and was not, in tokens. */
const missedTokens = (previous: Request, request: Request): number => {
  const first = firstRoundOf(request);
  const prompt = promptTokens(first);
  // Most prompts are read but for their end: nothing of them is worth a look at the one before.
  if (prompt - first.cacheRead < LEAST_REWRITTEN) return 0;
  const last = lastRoundOf(previous);
  const expected = promptTokens(last);
  const wasCached = expected > last.input;
  // A prompt that was cut back cannot write again what is no longer in it.
  return wasCached ? Math.min(expected, prompt) - first.cacheRead : 0;
};

const isMiss: IsWanted = (previous, priced) => {
  if (missedTokens(previous, priced.request) < LEAST_REWRITTEN) return false;
  const readShare = firstRoundOf(priced.request).cacheRead / promptTokens(lastRoundOf(previous));
  return readShare < LEAST_READ || reportedCause(priced) !== null;
};

/**
 * The turns of a thread that wrote a prompt again which the cache had held (R44), in order. The cold turn after a
 * compaction is none: it belongs to the compaction.
 */
export const findBreaks = (priced: PricedThread, prices: Prices): readonly CacheBreak[] => {
  const { thread } = priced;
  const found: CacheBreak[] = [];
  for (const step of stepsOf(priced, isMiss)) {
    if (step.isCompacted) continue;
    const { request } = step.priced;
    const rewrittenTokens = missedTokens(step.previous, request);
    const { cause, evidence } = diagnose(step, thread, prices.price(step.previous).lines[0].model);
    found.push({
      sessionId: thread.sessionId,
      thread: thread.id,
      turn: step.turn,
      at: request.at,
      rewrittenTokens,
      lostNanos: lostTo(request, rewrittenTokens, prices),
      cause,
      evidence,
      gapMs: gapBetween(step.previous, request),
      lifetimeMs: step.lifetimeMs,
    });
  }
  return found;
};
