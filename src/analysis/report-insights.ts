import type { Distribution, Metric, Reference, RunStanding } from './report-metrics.ts';
import type { BreakCause } from './report-why.ts';

/**
 * What many sessions have in common, and which of them matter. Its JSON is public and versioned like the report's: fields may
 * come, none go. USD values are decimal numbers with up to nine digits; shares are 0–1; days are UTC. docs/insights.md
 */
export type Insights = {
  readonly schemaVersion: 1;
  readonly kind: 'insights';
  readonly tool: { readonly name: 'tollgate'; readonly version: string };
  readonly prices: { readonly asOf: string; readonly overrides: boolean };
  readonly sessions: SessionCounts;
  readonly cost: InsightsCost;
  readonly turns: { readonly total: number; readonly main: number; readonly subagents: number };
  readonly distributions: Readonly<Record<Metric, Distribution | null>>;
  readonly dearest: Concentration | null;
  readonly bands: readonly Band[];
  readonly cacheBreaks: BreakSums;
  readonly mix: Mix;
  /** Dearest first, unknown prices last. */
  readonly models: readonly ModelInsight[];
  /** Dearest first; at most a hundred. They sum to the known cost as long as there are no more. */
  readonly origins: readonly OriginInsight[];
  readonly spend: Spend;
  /** Dearest first; at most a hundred. Empty where all sessions lie in one project folder, or in none. */
  readonly folders: readonly FolderRow[];
  /** The ten sessions with the highest known cost. */
  readonly top: readonly TopSession[];
  /** Where a run stands among these sessions, if one was given. */
  readonly run: RunStanding | null;
  readonly reference: Reference | null;
  readonly quality: InsightsQuality;
};

export type SessionCounts = {
  /** Sessions with any usage: all figures are of these. */
  readonly measured: number;
  /** Of them, those with a price that is not known: in no distribution of cost, in no band. */
  readonly unpriced: number;
  /** Of them, those whose true cost can only be higher: cut short, or with placeholder counts. */
  readonly floors: number;
  readonly withSubagents: number;
  /** Found, without any usage. */
  readonly empty: number;
  /** Found, and not of the time or the sessions that were asked for. */
  readonly leftOut: number;
};

export type InsightsCost = {
  /** Null: some price is unknown, or nothing was measured. */
  readonly totalUsd: number | null;
  /** The part that is certain; equals totalUsd unless that is null. */
  readonly knownUsd: number;
  readonly isFloor: boolean;
  /** The part that only Claude Code's totals show. */
  readonly unattributedUsd: number;
};

/** The dearest twentieth of the priced sessions, and what it spent. */
export type Concentration = { readonly sessions: number; readonly usd: number; readonly share: number };

/** Priced sessions that cost more than the band before and at most `uptoUsd` (null: the last, without a limit). */
export type Band = {
  readonly name: BandName;
  readonly uptoUsd: number | null;
  readonly sessions: number;
  readonly share: number;
  readonly usd: number;
  readonly usdShare: number;
};

/** `beyond` is above the last limit. Limits that are not four have no names: null. */
export type BandName = 'small' | 'medium' | 'large' | 'team' | 'beyond' | null;

export type BreakSums = {
  /** Sessions with any. */
  readonly sessions: number;
  readonly share: number;
  readonly breaks: number;
  readonly usd: number;
  /** Of the known cost. */
  readonly usdShare: number;
  /** Dearest first. */
  readonly causes: readonly {
    readonly cause: BreakCause;
    readonly sessions: number;
    readonly breaks: number;
    readonly rewrittenTokens: number;
    readonly usd: number;
  }[];
};

/** `usd` is null where nothing of it has a known price. */
export type Spender = { readonly turns: number; readonly usd: number | null; readonly share: number };

/** Who plans and who executes: main agents and subagents. With the unattributed part they sum to the known cost. */
export type Mix = {
  readonly main: Spender;
  readonly subagents: Spender;
  /** Dearest first. */
  readonly families: readonly { readonly family: string; readonly main: Spender; readonly subagents: Spender }[];
};

export type ModelInsight = {
  readonly model: string;
  readonly sessions: number;
  readonly requests: number;
  readonly tokens: number;
  /** Requests only; null: some price is unknown. */
  readonly usd: number | null;
};

/** What put tokens on the bills: docs/origins.md. */
export type OriginInsight = {
  readonly origin: string;
  readonly sessions: number;
  readonly tokens: number;
  readonly estimatedTokens: number;
  readonly timesResent: number;
  readonly writeUsd: number;
  readonly carryUsd: number;
  readonly freshUsd: number;
  readonly outputUsd: number;
  readonly otherUsd: number;
  readonly usd: number;
};

/** Spend by the time of the requests, steps with any spend only, oldest first. `from`: the first day of a step, YYYY-MM-DD. */
export type Spend = {
  /** Weeks begin on Monday. */
  readonly step: 'day' | 'week' | 'month' | 'year';
  readonly rows: readonly { readonly from: string; readonly usd: number }[];
  /** Spent at a time that no record tells. */
  readonly undatedUsd: number;
};

/** A project folder. Its name is a path, so it is known by its dearest session. */
export type FolderRow = {
  readonly dearestSessionId: string;
  readonly sessions: number;
  readonly usd: number;
  readonly share: number;
};

export type TopSession = {
  readonly sessionId: string;
  readonly startedAt: string | null;
  /** Null: some price is unknown. */
  readonly usd: number | null;
  readonly knownUsd: number;
  readonly isFloor: boolean;
  readonly turns: number;
  readonly peakTokens: number | null;
  readonly cacheEfficiency: number | null;
  readonly breaks: number;
  readonly lostUsd: number;
  /** The dearest origin; null: nothing has a price. */
  readonly topOrigin: string | null;
};

export type InsightsQuality = {
  readonly files: number;
  readonly recordsRead: number;
  readonly linesSkipped: number;
  /** A file ends inside a record, or could not be read. */
  readonly isCut: boolean;
  /** Sessions, by what a reader must know of them; one may stand under several. */
  readonly cutShort: number;
  readonly withPlaceholders: number;
  readonly endedInError: number;
  readonly atManagedPrices: number;
  /** Claude Code's own figure is over 1 % apart from ours, or cannot be compared. */
  readonly mismatched: number;
  readonly issueCount: number;
  readonly issues: readonly {
    readonly code: string;
    readonly file: string | null;
    readonly line: number | null;
    readonly message: string;
  }[];
};
