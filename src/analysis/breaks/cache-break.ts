import type { Nanos } from '../../money.ts';

/**
 * What made the API write a prompt again that it had already cached:
 *
 * - `model-switch`, `effort-change`: the cache belongs to a model and its settings
 * - `expired`: more time passed than the cached tokens live
 * - `tools-changed`, `skills-changed`, `mcp-changed`, `agents-changed`: a list that stands before the messages
 * - `system-changed`, `messages-changed`: as the API says, or the prompt got shorter without a compaction
 * - `resume`: the first turn of a new process, when nothing else explains it
 * - `unexpected`: nothing in the transcript explains it
 */
export type BreakCause =
  | 'model-switch'
  | 'effort-change'
  | 'expired'
  | 'tools-changed'
  | 'skills-changed'
  | 'mcp-changed'
  | 'agents-changed'
  | 'system-changed'
  | 'messages-changed'
  | 'resume'
  | 'unexpected';

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
