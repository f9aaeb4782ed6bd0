export type TimelineRow = {
  /** Counts from 1 within its thread, in file order. */
  readonly turn: number;
  readonly sessionId: string;
  readonly thread: string;
  readonly at: string | null;
  readonly model: string;
  readonly contextTokens: number;
  readonly outputTokens: number;
  readonly usd: number | null;
  /** The parts of `usd` by bucket; null without a price. */
  readonly costs: TurnCosts | null;
  /** What happened before the turn. */
  readonly event: 'compaction' | 'cache-break' | null;
};

/** USD of a turn: fresh input, output, cache reads, cache writes of both lifetimes, web search. */
export type TurnCosts = {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly webSearch: number;
};

export type CompactionRow = {
  readonly sessionId: string;
  readonly thread: string;
  /** Last turn of the thread before the compaction; 0 when it came before the first. */
  readonly afterTurn: number;
  readonly at: string | null;
  readonly trigger: string | null;
  readonly preTokens: number | null;
  readonly postTokens: number | null;
  /** Context of the turns before and after it. */
  readonly contextBefore: number | null;
  readonly contextAfter: number | null;
  /** The turn after it, whose prompt is new to the cache; at list prices like the two below. */
  readonly coldTurnUsd: number | null;
  /** Least price of the request that wrote the summary, which no transcript shows. */
  readonly summaryUsdAtLeast: number | null;
  /** What later turns, up to the next compaction, would have paid for reading what it took away. */
  readonly avoidedUsd: number | null;
};
