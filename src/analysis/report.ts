import type { CompactionRow, TimelineRow } from './report-timeline.ts';
import type { Why } from './report-why.ts';

/**
 * The report: the one model in the middle. Everything before it produces it, everything after it only reads it. It holds
 * numbers, ids and shape-checked names, no formatted text. Its JSON is public and versioned: fields may come, none go.
 * USD values are decimal numbers with up to nine digits; shares are 0–1; times are ISO 8601 in UTC.
 */
export type Report = Measures & Why;

type Measures = {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'tollgate'; readonly version: string };
  readonly prices: { readonly asOf: string; readonly overrides: boolean };
  /** The config file that settings were read from, never absolute; null: there is none. */
  readonly config: { readonly file: string } | null;
  readonly sources: readonly Source[];
  readonly cost: Cost;
  readonly turns: Turns;
  readonly context: Context;
  /** Σ cache read / Σ prompt, 0–1; null without any prompt tokens. */
  readonly cacheEfficiency: number | null;
  readonly models: readonly ModelRow[];
  readonly threads: readonly ThreadRow[];
  readonly sessions: readonly SessionRow[];
  readonly timeline: readonly TimelineRow[];
  readonly compactions: readonly CompactionRow[];
  readonly quality: Quality;
};

export type SourceKind = 'transcript' | 'stream' | 'execution-file' | 'result';

/** `file` is a base name, or a path relative to the folder that was searched; never absolute. */
export type Source = { readonly kind: SourceKind; readonly file: string; readonly sessionId: string | null };

/** Where the total comes from: priced requests alone, or raised to Claude Code's own totals on disk or in a result. */
export type Basis = 'requests' | 'cost-state' | 'result';

export type Cost = {
  /** What the cost budget is held against. Null: some tokens have no known price. */
  readonly totalUsd: number | null;
  /** The part that is certain. Equals totalUsd unless that is null. */
  readonly knownUsd: number;
  /** The true bill can only be higher: the run was cut short, or outputs are placeholders that nothing replaces. */
  readonly isFloor: boolean;
  readonly basis: Basis;
  /** Σ priced requests at list (or overridden) prices. */
  readonly requestsUsd: number;
  /** Claude Code's own figure for this run, or null. */
  readonly reportedUsd: number | null;
  /** In the total, in no request: compaction, web search, titles, output that only the totals know. */
  readonly unattributedUsd: number;
  readonly buckets: Buckets;
  /** The unattributed part by model, dearest first. */
  readonly unattributed: readonly UnattributedRow[];
};

export type TokenBucket = { readonly tokens: number; readonly usd: number; readonly share: number };

/** Buckets of the bill. Shares are rounded to four digits and sum to exactly 1 (or are all 0). */
export type Buckets = {
  readonly input: TokenBucket;
  readonly output: TokenBucket;
  readonly cacheRead: TokenBucket;
  readonly cacheWrite5m: TokenBucket;
  readonly cacheWrite1h: TokenBucket;
  readonly webSearch: { readonly requests: number; readonly usd: number; readonly share: number };
  readonly unattributed: { readonly usd: number; readonly share: number };
};

export type TokenCounts = {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite5m: number;
  readonly cacheWrite1h: number;
};

export type UnattributedRow = {
  readonly model: string;
  readonly tokens: TokenCounts;
  readonly webSearches: number;
  /** Null: no price for the model. */
  readonly usd: number | null;
};

export type Turns = {
  readonly total: number;
  readonly main: number;
  readonly subagents: number;
  /** Claude Code's `num_turns`, which counts user-role messages; null where no result was found. */
  readonly reported: number | null;
};

/** Peak, turn and average are the main thread's (the dearest session's where there are several). Null: no request seen. */
export type Context = {
  readonly peakTokens: number | null;
  readonly peakTurn: number | null;
  readonly windowTokens: number | null;
  readonly averageTokens: number | null;
  readonly peakAnyThreadTokens: number | null;
};

export type ModelRow = {
  /** Canonical id where the price table knows it, else as written. */
  readonly model: string;
  readonly requests: number;
  readonly usd: number | null;
  readonly tokens: TokenCounts;
  readonly webSearches: number;
};

export type ThreadRow = {
  readonly sessionId: string;
  /** `main` or an agent id. */
  readonly id: string;
  readonly agentType: string | null;
  readonly parentId: string | null;
  readonly models: readonly string[];
  readonly turns: number;
  readonly usd: number | null;
  readonly peakContextTokens: number;
};

export type SessionRow = {
  readonly sessionId: string;
  /** Requests and unattributed part of the session; null: unknown price. */
  readonly usd: number | null;
  readonly turns: number;
  readonly cliVersion: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** The session's last process ended by itself. */
  readonly finished: boolean;
};

/**
 * - `incomplete`: the run was cut short; the bill may hold more than the files say.
 * - `provisional`: output counts on disk are placeholders of the stream's start, or a record's or a total's count is none.
 * - `unknown-model`: tokens without a price.
 * - `price-mismatch`: Claude Code's own figure differs by more than 1 % from ours, after what no record shows.
 * - `error-result`: the run ended by a limit or an API error; its cost data are complete.
 * - `execution-file-incomplete`: the action's execution file misses usage that is on disk.
 * - `managed-prices`: the organisation's own prices are in Claude Code's figure.
 * - `no-usage`: nothing was measured.
 */
export const FLAGS = [
  'incomplete',
  'provisional',
  'unknown-model',
  'price-mismatch',
  'error-result',
  'execution-file-incomplete',
  'managed-prices',
  'no-usage',
] as const;

export type Flag = (typeof FLAGS)[number];

export type QualityIssue = {
  readonly code: string;
  readonly file: string | null;
  readonly line: number | null;
  /** One sentence for people; no content of the transcript. */
  readonly message: string;
};

export type Quality = {
  readonly flags: readonly Flag[];
  /** The first few problems; `issueCount` counts all. */
  readonly issues: readonly QualityIssue[];
  readonly issueCount: number;
  readonly recordsRead: number;
  readonly linesSkipped: number;
};
