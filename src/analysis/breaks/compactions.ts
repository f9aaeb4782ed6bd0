import type { Nanos } from '../../money.ts';
import type { Compaction, Request, Thread, Tokens } from '../../transcript/model.ts';
import { contextTokens } from '../context.ts';
import { compactionsInRun, turnsBefore } from '../place.ts';
import type { PricedThread } from './priced-thread.ts';
import { nanosOf, nanosWith, type Prices } from './reprice.ts';

/** One compaction: what it took, and what it left. Tokens and nanodollars. */
export type CompactionEffect = {
  readonly sessionId: string;
  readonly thread: string;
  /** Last turn before it, from 1; 0: none. */
  readonly afterTurn: number;
  readonly at: number | null;
  readonly trigger: string | null;
  /** Claude Code's own estimates. */
  readonly preTokens: number | null;
  readonly postTokens: number | null;
  /** `preTokens` − `postTokens`, of this compaction alone. */
  readonly droppedTokens: number | null;
  /** Prompts of the turns before and after it. */
  readonly contextBefore: number | null;
  readonly contextAfter: number | null;
  /** Price of the turn after it, whose prompt is new to the cache. Null: no such turn, or no price. */
  readonly coldTurnNanos: Nanos | null;
  /**
   * Least price of the request that wrote the summary, which no transcript shows: it read the whole context (R33). Part of
   * the unattributed cost, its output not counted.
   */
  readonly summaryNanosAtLeast: Nanos | null;
  /** What later turns, up to the next compaction, would have paid for reading what it took out of their prompts. */
  readonly avoidedNanos: Nanos | null;
};

/** Effects of a thread's compactions that lie in this run, in file order. */
export const compactionEffects = (
  { thread }: Pick<PricedThread, 'thread'>,
  prices: Prices,
): readonly CompactionEffect[] => {
  const compactions = compactionsInRun(thread);
  return compactions.map((compaction, index) => effectOf(compaction, compactions[index + 1] ?? null, thread, prices));
};

const effectOf = (
  compaction: Compaction,
  until: Compaction | null,
  thread: Thread,
  prices: Prices,
): CompactionEffect => {
  const { at, trigger, preTokens, postTokens } = compaction;
  const afterTurn = turnsBefore(thread, compaction);
  const previous = thread.requests[afterTurn - 1] ?? thread.before;
  const later = thread.requests.slice(afterTurn, until === null ? undefined : turnsBefore(thread, until));
  const next = later[0] ?? null;
  const contextBefore = previous === null ? null : contextTokens(previous);
  const contextAfter = next === null ? null : contextTokens(next);
  const taken = contextBefore === null || contextAfter === null ? 0 : Math.max(0, contextBefore - contextAfter);
  return {
    sessionId: thread.sessionId,
    thread: thread.id,
    afterTurn,
    at,
    trigger,
    preTokens,
    postTokens,
    droppedTokens: preTokens === null || postTokens === null ? null : preTokens - postTokens,
    contextBefore,
    contextAfter,
    coldTurnNanos: next === null ? null : nanosOf(next, prices),
    summaryNanosAtLeast: previous === null ? null : nanosOf(readingAll(previous), prices),
    avoidedNanos: carried(later, taken, prices),
  };
};

/** A request that reads a whole prompt from the cache and writes nothing. */
const readingAll = (request: Request): Request => ({
  ...request,
  stopReason: null,
  usage: {
    ...request.usage,
    ...{ input: 0, output: 0, cacheWrite5m: 0, cacheWrite1h: 0, webSearches: 0, iterations: [] },
    cacheRead: contextTokens(request),
  },
});

/** What reading `tokens` more in each of them would have added to the price of requests. */
const carried = (requests: readonly Request[], tokens: number, prices: Prices): Nanos | null => {
  const fuller = ({ input, output, cacheRead, cacheWrite5m, cacheWrite1h }: Tokens): Tokens => ({
    input,
    output,
    cacheRead: cacheRead + tokens,
    cacheWrite5m,
    cacheWrite1h,
  });
  let sum = 0;
  for (let index = 0; index < requests.length; index += 1) {
    const request = requests[index];
    if (request === undefined) continue;
    const actual = nanosOf(request, prices);
    const more = nanosWith(request, fuller, prices);
    if (actual === null || more === null) return null;
    sum += more - actual;
  }
  return sum;
};
