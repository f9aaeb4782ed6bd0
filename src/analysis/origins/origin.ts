import type { Nanos } from '../../money.ts';

/**
 * What put tokens on the bill: docs/origins.md. Names of tools, servers and attachments are as the transcript has them,
 * unchecked.
 */
export type Origin =
  | 'baseline'
  | 'prompt'
  | 'summary'
  | 'skill'
  | 'subagent'
  | 'web'
  | `tool:${string}`
  | `mcp:${string}`
  | `attachment:${string}`
  | 'model-output'
  | 'unseen'
  | 'other'
  | 'output'
  | 'advisor'
  | 'compaction'
  | 'declined'
  | 'unattributed';

/** Why an origin costs, in nanodollars. */
export type OriginCost = {
  /** Cache writes: the first one, and every one after a cache break. */
  readonly write: Nanos;
  /** Cache reads. */
  readonly carry: Nanos;
  /** Input that no cache took part in. */
  readonly fresh: Nanos;
  readonly output: Nanos;
  /** Web search fees, and what Claude Code's totals show without saying which bucket it was. */
  readonly other: Nanos;
};

/** What an origin costs. Sums of disjoint requests add up: see `sumOrigins`. */
export type OriginSum = {
  readonly origin: Origin;
  /** Tokens it put into contexts, each counted once; those of `output`, extra lines and `unattributed` as billed. */
  readonly tokens: number;
  /** The part of `tokens` that is an estimate. */
  readonly estimatedTokens: number;
  /** Σ over all calls of its tokens that an earlier call had sent already. */
  readonly resentTokens: number;
  /** What has no price is not in it. */
  readonly cost: OriginCost;
  readonly nanos: Nanos;
};

/** One piece of context on its own: a log, a file, a prompt. */
export type CarriedPiece = {
  readonly sessionId: string;
  readonly threadId: string;
  /** The first turn whose context holds it, counted from 1 within its thread. */
  readonly turn: number;
  readonly origin: Origin;
  readonly tokens: number;
  readonly isEstimated: boolean;
  /** Calls after the first that sent it again. */
  readonly timesResent: number;
  /** Its writes, reads and fresh input, rounded on its own. */
  readonly nanos: Nanos;
};
