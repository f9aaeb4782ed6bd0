/**
 * The part of the report that says why: what put the money on the bill, what went wrong, what would have been cheaper.
 * It is there for a run; of a corpus (too many turns for a timeline) only `tollgate insights` tells it.
 */
export type Why = {
  /** The whole known cost by what put the tokens there, dearest first: docs/origins.md. */
  readonly origins: readonly OriginRow[];
  /** The dearest single pieces of context. */
  readonly pieces: readonly PieceRow[];
  /** What each turn's context was made of; null: the report has no timeline. */
  readonly composition: Composition | null;
  readonly cacheBreaks: readonly CacheBreakRow[];
  readonly losses: Losses;
  readonly waste: Waste;
  /** Null: the report has no timeline, or nothing was requested. */
  readonly whatIf: WhatIf | null;
  /** At most three, dearest first. */
  readonly advice: readonly AdviceRow[];
};

/** `usd` of all origins sum to the known cost; `share` to 1. */
export type OriginRow = {
  /** `baseline`, `prompt`, `tool:Bash`, `mcp:github`, `model-output`, `unattributed`, …. Names are the transcript's own. */
  readonly origin: string;
  /** Tokens it put into contexts, each counted once. */
  readonly tokens: number;
  /** The part of them that is an estimate. */
  readonly estimatedTokens: number;
  /** How often a token was sent again, on average. */
  readonly timesResent: number;
  /** Cache writes, cache reads, uncached input, output, and all else (web search fees, unattributed). */
  readonly writeUsd: number;
  readonly carryUsd: number;
  readonly freshUsd: number;
  readonly outputUsd: number;
  readonly otherUsd: number;
  readonly usd: number;
  readonly share: number;
};

/** One tool result, prompt or attachment on its own. */
export type PieceRow = {
  readonly sessionId: string;
  readonly thread: string;
  /** The first turn whose context holds it, from 1 within its thread. */
  readonly turn: number;
  readonly origin: string;
  readonly tokens: number;
  readonly estimated: boolean;
  /** Calls after the first that sent it again. */
  readonly timesResent: number;
  /** Its writes, reads and fresh input. */
  readonly usd: number;
};

/** Columns are origins, rows those of the timeline. The least of many origins share the last column, `other`. */
export type Composition = { readonly origins: readonly string[]; readonly tokens: readonly (readonly number[])[] };

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
export const BREAK_CAUSES = [
  'model-switch',
  'effort-change',
  'expired',
  'tools-changed',
  'skills-changed',
  'mcp-changed',
  'agents-changed',
  'system-changed',
  'messages-changed',
  'resume',
  'unexpected',
] as const;

export type BreakCause = (typeof BREAK_CAUSES)[number];

/** A turn that wrote again what the cache had held: docs/cache-breaks.md. */
export type CacheBreakRow = {
  readonly sessionId: string;
  readonly thread: string;
  readonly turn: number;
  readonly at: string | null;
  readonly rewrittenTokens: number;
  /** What the turn cost beyond reading them, at list prices; null: no price is known. */
  readonly wastedUsd: number | null;
  readonly cause: BreakCause;
  readonly evidence: 'reported' | 'inferred';
  /** Seconds since the request before; null where a record has no time. */
  readonly idleSeconds: number | null;
};

/** Cache breaks together. */
export type Losses = {
  readonly usd: number;
  /** Of what the requests cost, 0–1; null: nothing was spent, or a price is unknown. */
  readonly share: number | null;
  /** Dearest first. */
  readonly causes: readonly {
    readonly cause: BreakCause;
    readonly breaks: number;
    readonly rewrittenTokens: number;
    readonly usd: number;
  }[];
};

type Place = { readonly sessionId: string; readonly thread: string };

/** What did no visible good. Whether it had to be is for people to say. */
export type Waste = {
  /** The same tool called with the same input in one thread, most often first; at most ten. */
  readonly repeatedCalls: readonly (Place & {
    readonly tool: string;
    readonly times: number;
    readonly turns: readonly number[];
  })[];
  /** Responses that ended at their output limit. */
  readonly cutOutputs: readonly (Place & {
    readonly turn: number;
    readonly outputTokens: number;
    readonly usd: number | null;
  })[];
  /** Responses that were paid for and not used: `declined` by a model, or `resent` unchanged. */
  readonly retries: readonly (Place & {
    readonly turn: number;
    readonly kind: 'declined' | 'resent';
    readonly usd: number | null;
  })[];
};

/** The same requests at other prices or with other tokens; `savedUsd` below 0: dearer. Null: some price is unknown. */
export type Outcome = { readonly usd: number | null; readonly savedUsd: number | null };

/** Arithmetic on the same tokens, no prediction. What no request shows is on neither side. */
export type WhatIf = {
  /** Day whose prices the other models have, YYYY-MM-DD. */
  readonly pricesOf: string;
  /** The requests as they were, at list or overridden prices. */
  readonly actualUsd: number | null;
  /** The line-up of that day, cheapest first. A turn beyond a model's window could not have been made. */
  readonly models: readonly (Outcome & {
    readonly model: string;
    readonly windowTokens: number;
    readonly turnsOverWindow: number;
  })[];
  /** Null without subagents. */
  readonly subagentsOnHaiku: (Outcome & { readonly model: string }) | null;
  /** Main agent on one model, subagents on another; empty without subagents. */
  readonly splits: readonly (Outcome & { readonly planner: string; readonly executor: string })[];
  readonly noCache: Outcome;
  /** Everything written for an hour, or for five minutes. */
  readonly hourWrites: Outcome;
  readonly fiveMinuteWrites: Outcome;
  /** Null: it would have saved nothing. */
  readonly compaction: CutRow | null;
  readonly freshSession: CutRow | null;
};

/** The context cut back after the best turn; those from `fromTurn` to `toTurn` give nearly as much. */
export type CutRow = Place & {
  readonly afterTurn: number;
  readonly fromTurn: number;
  readonly toTurn: number;
  readonly savedUsdLeast: number;
  readonly savedUsdMost: number;
};

/** One thing to do, and the dollars it is worth in this run. Fields that do not concern it are null. */
export type AdviceRow = {
  readonly code:
    | 'avoid-breaks'
    | 'hour-writes'
    | 'five-minute-writes'
    | 'newer-model'
    | 'subagents-on'
    | 'compact'
    | 'fresh-session';
  readonly usd: number;
  readonly cause: BreakCause | null;
  readonly breaks: number | null;
  readonly model: string | null;
  readonly cut: CutRow | null;
};
