import type { Nanos } from '../../money.ts';
import type { BreakCause } from '../report-why.ts';

export type CacheBreak = {
  readonly sessionId: string;
  readonly thread: string;
  /** Of its thread, from 1: the turn that wrote again. */
  readonly turn: number;
  /** Milliseconds since the epoch, or null. */
  readonly at: number | null;
  /** Tokens of the previous prompt that were not read from the cache though they could have been. */
  readonly rewrittenTokens: number;
  /** What the turn cost beyond reading them; null: no price is known for its model. */
  readonly lostNanos: Nanos | null;
  readonly cause: BreakCause;
  /** `reported`: the API's own diagnosis. `inferred`: ours. */
  readonly evidence: 'reported' | 'inferred';
  /** Milliseconds since the previous request, and how long its tokens were to live; null where no record says. */
  readonly gapMs: number | null;
  readonly lifetimeMs: number | null;
};
