import type { Nanos } from '../money.ts';
import type { Pricer } from '../pricing/model.ts';
import type { ReadIssue, RunTotal } from '../transcript/model.ts';
import type { Gap, SessionBill } from './bill.ts';
import { sumBill } from './bill-sums.ts';
import { compactionRows } from './compaction-rows.ts';
import { type ContextSummary, contextOf } from './context.ts';
import type { Sums } from './cost.ts';
import { allModels, type ModelSums } from './model-sums.ts';
import type { SessionRow, ThreadRow } from './report.ts';
import type { CompactionRow } from './report-timeline.ts';
import { sessionRow } from './session-row.ts';
import { threadRow } from './thread-sums.ts';
import { type Traits, traitsOf } from './traits.ts';

/**
 * What the report keeps of a session: rows and sums. Its requests can be let go then, so that a corpus of thousands of
 * sessions never stands in memory at once; summaries add up.
 */
export type SessionSummary = {
  readonly row: SessionRow;
  readonly threads: readonly ThreadRow[];
  readonly models: ModelSums;
  readonly compactions: readonly CompactionRow[];
  readonly sums: Sums;
  readonly gaps: readonly Gap[];
  readonly isWhollyPriced: boolean;
  readonly reported: Pick<RunTotal, 'usd' | 'source'> | null;
  readonly reportedTurns: number | null;
  readonly mainTurns: number;
  /** Σ over the requests' own prompts, without extra rounds. */
  readonly promptTokens: { readonly all: number; readonly cacheRead: number };
  readonly context: ContextSummary;
  /** Ours for what Claude Code's figure includes; null where it left no figure or a price is unknown. */
  readonly comparableNanos: Nanos | null;
  readonly traits: Traits;
  readonly isIncomplete: boolean;
  readonly isError: boolean;
  readonly isManaged: boolean;
  readonly placeholders: number;
  readonly openPlaceholders: number;
  readonly issues: readonly ReadIssue[];
};

export const summarise = (bill: SessionBill, pricer: Pricer): SessionSummary => {
  const { session } = bill;
  const sums = sumBill(bill);
  const all = allModels(sums.models);
  return {
    row: sessionRow(bill, all.nanos),
    threads: sums.threads.map(threadRow),
    models: sums.models,
    compactions: compactionRows(session, pricer),
    sums: all,
    gaps: bill.gaps,
    isWhollyPriced: all.nanos !== null && bill.gaps.every(({ nanos }) => nanos !== null),
    reported: session.reported === null ? null : { usd: bill.reportedUsd ?? 0, source: session.reported.source },
    reportedTurns: session.reportedTurns,
    mainTurns: session.threads.find((thread) => thread.id === 'main')?.requests.length ?? 0,
    promptTokens: { all: sums.promptTokens, cacheRead: sums.readTokens },
    context: contextOf(session, sums.threads, pricer),
    comparableNanos: bill.comparableNanos,
    traits: traitsOf(session, sums),
    isIncomplete: session.isIncomplete,
    isError: session.isError,
    isManaged: bill.isManaged,
    placeholders: bill.placeholders,
    openPlaceholders: bill.openPlaceholders,
    issues: bill.issues,
  };
};
