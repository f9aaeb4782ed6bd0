/**
 * What the reader hands on: Claude Code's records in Tollgate's words. snake_case ends at this door, and so does content:
 * only numbers, ids, model names, tool names and agent types come through.
 */

/** Token counts. The five are disjoint; the prompt (context) is everything but `output`. */
export type Tokens = {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite5m: number;
  readonly cacheWrite1h: number;
};

/**
 * One entry of `usage.iterations`. `message` entries are inside the response's own tokens; `advisor` and `compaction`
 * are not; with a `fallback` entry present the response's tokens are those of the attempt that served it.
 */
export type Iteration = Tokens & {
  readonly kind: 'message' | 'advisor' | 'compaction' | 'fallback';
  /** Model id as written, or null: the response's model. */
  readonly model: string | null;
};

/** What decides the price of a response. */
export type Usage = Tokens & {
  readonly webSearches: number;
  /** `usage.speed === "fast"`: what the response says, not what was asked for. */
  readonly fast: boolean;
  /** `usage.inference_geo` as written ("us", "global", …). */
  readonly geo: string | null;
  /** `usage.service_tier` as written ("standard", "batch", "priority"). */
  readonly serviceTier: string | null;
  readonly iterations: readonly Iteration[];
};

export type ToolUse = { readonly id: string; readonly name: string };

/** One API response, counted once however many records repeat it (R12–R18). A turn of its thread. */
export type Request = {
  readonly messageId: string | null;
  readonly requestId: string | null;
  readonly sessionId: string;
  /** `main`, or the agent id of a subagent. */
  readonly threadId: string;
  /** Model that answered, as written. */
  readonly model: string;
  /** Model that was asked for, as written (2.1.3xx on). Carries the `[1m]` suffix or the cloud's regional prefix. */
  readonly requestedModel: string | null;
  /** Milliseconds since the epoch, or null. */
  readonly at: number | null;
  readonly usage: Usage;
  readonly stopReason: string | null;
  /** `stop_details.category` of a refusal. */
  readonly refusalCategory: string | null;
  /** The output count is a placeholder of the stream's start: a floor (R15). */
  readonly provisional: boolean;
  readonly toolUses: readonly ToolUse[];
};

/** Main agent or one subagent of a session. */
export type Thread = {
  readonly id: string;
  readonly sessionId: string;
  /** Null for the main agent. */
  readonly agentType: string | null;
  readonly parentId: string | null;
};
