import type { Nanos } from '../money.ts';
import type { Pricer } from '../pricing/model.ts';
import type { ReadIssue, RunTotal } from '../transcript/model.ts';
import { type Gap, isWhollyPriced, type SessionBill } from './bill.ts';
import { compactionRows } from './compaction-rows.ts';
import { type ContextSummary, contextOf } from './context.ts';
import { type Sums, sumLines } from './cost.ts';
import type { SessionRow, ThreadRow } from './report.ts';
import type { CompactionRow, TimelineRow } from './report-timeline.ts';
import { type ModelSums, modelSums, sessionRow, threadRows, timelineRows } from './rows.ts';
import { type Traits, traitsOf } from './traits.ts';

/**
 * What the report keeps of a session: rows and sums. Its requests can be let go then, so that a corpus of thousands of
 * sessions never stands in memory at once; summaries add up.
 */
export type SessionSummary = {
  readonly row: SessionRow;
  readonly threads: readonly ThreadRow[];
  readonly models: ModelSums;
  readonly timeline: readonly TimelineRow[];
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

/** Sums up a session's bill, with its timeline or without. */
export const summarise = (bill: SessionBill, pricer: Pricer, hasTimeline = true): SessionSummary => {
  const { session, requests } = bill;
  return {
    row: sessionRow(bill),
    threads: threadRows(bill),
    models: modelSums(requests),
    timeline: hasTimeline ? timelineRows(bill) : [],
    compactions: compactionRows(session, pricer),
    sums: sumLines(requests),
    gaps: bill.gaps,
    isWhollyPriced: isWhollyPriced(bill),
    reported: session.reported === null ? null : { usd: bill.reportedUsd ?? 0, source: session.reported.source },
    reportedTurns: session.reportedTurns,
    mainTurns: session.threads.find((thread) => thread.id === 'main')?.requests.length ?? 0,
    promptTokens: promptTokensOf(bill),
    context: contextOf(session, pricer),
    comparableNanos: bill.comparableNanos,
    traits: traitsOf(bill),
    isIncomplete: session.isIncomplete,
    isError: session.isError,
    isManaged: bill.isManaged,
    placeholders: bill.placeholders,
    openPlaceholders: bill.openPlaceholders,
    issues: bill.issues,
  };
};

const promptTokensOf = ({ requests }: SessionBill): SessionSummary['promptTokens'] => {
  let all = 0;
  let cacheRead = 0;
  for (const { request } of requests) {
    const { usage } = request;
    cacheRead += usage.cacheRead;
    all += usage.input + usage.cacheRead + usage.cacheWrite5m + usage.cacheWrite1h;
  }
  return { all, cacheRead };
};
