/**
 * - `cost`: USD, of sessions whose prices are all known
 * - `turns`: of the main agent and its subagents
 * - `peakContext`: the main thread's largest context, in tokens
 * - `cacheEfficiency`: cache reads ÷ prompt tokens
 * - `resentShare`: what cache reads cost ÷ the cost
 */
export const METRICS = ['cost', 'turns', 'peakContext', 'cacheEfficiency', 'resentShare'] as const;

export type Metric = (typeof METRICS)[number];

/** Percentiles by nearest rank: each is the value of a session that exists. */
export type Distribution = {
  /** Sessions of which the value is known. */
  readonly sessions: number;
  readonly lowest: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p99: number;
  readonly highest: number;
  readonly mean: number;
};

/** A value among those of the sessions: `lower` is the share of them that have less. */
export type Standing = { readonly value: number; readonly lower: number; readonly sessions: number };

export type RunStanding = {
  /** Sessions that the run's own report holds. */
  readonly sessions: number;
  readonly isFloor: boolean;
  /** Null: nothing to compare. */
  readonly metrics: Readonly<Record<Metric, Standing | null>>;
};

/** Percentiles (1–99) in a published reference set, which is another user's. */
export type Reference = {
  readonly label: string;
  readonly sessions: number;
  /** Of the median session here, and of the run. */
  readonly median: Readonly<Record<Metric, number | null>>;
  readonly run: Readonly<Record<Metric, number | null>> | null;
};
