import { type Nanos, nanosToUsd } from '../money.ts';
import type { PricedRequest, PriceLine } from '../pricing/model.ts';
import type { Tokens } from '../transcript/model.ts';
import { gapNanos, isWhollyPriced, knownNanos, type SessionBill } from './bill.ts';
import { addInto, addTokens, type Counts, NO_TOKENS } from './booked.ts';
import { byThread } from './by-thread.ts';
import { contextTokens, peakOf } from './context.ts';
import { compactionsInRun, turnsBefore } from './place.ts';
import type { ModelRow, SessionRow, ThreadRow } from './report.ts';
import type { TimelineRow, TurnCosts } from './report-timeline.ts';
import { isoOrNull, usdOrNull } from './units.ts';

const plus = (a: Nanos | null, b: Nanos | null): Nanos | null => (a === null || b === null ? null : a + b);

/** Sums of one model. */
export type ModelSum = {
  readonly requests: number;
  readonly nanos: Nanos | null;
  readonly tokens: Tokens;
  readonly webSearches: number;
};
export type ModelSums = ReadonlyMap<string, ModelSum>;

const NO_SUM: ModelSum = { requests: 0, nanos: 0, tokens: NO_TOKENS, webSearches: 0 };

const addModelSums = (a: ModelSum, b: ModelSum): ModelSum => ({
  requests: a.requests + b.requests,
  nanos: plus(a.nanos, b.nanos),
  tokens: addTokens(a.tokens, b.tokens),
  webSearches: a.webSearches + b.webSearches,
});

/** Requests by the model that answered. Extra lines stand under their own model. */
export const modelSums = (requests: readonly PricedRequest[]): ModelSums => {
  const sums = new Map<string, { requests: number; nanos: Nanos | null; tokens: Counts; webSearches: number }>();
  for (const { lines } of requests) {
    for (const line of lines) {
      const sum = sums.get(line.model) ?? { requests: 0, nanos: 0, tokens: { ...NO_TOKENS }, webSearches: 0 };
      sum.requests += line.kind === 'response' ? 1 : 0;
      sum.nanos = plus(sum.nanos, line.nanos);
      sum.webSearches += line.webSearches;
      addInto(sum.tokens, line.tokens);
      sums.set(line.model, sum);
    }
  }
  return sums;
};

/** The models of all sessions, dearest first, unknown prices last. */
export const modelRows = (sessions: readonly ModelSums[]): readonly ModelRow[] => {
  const rows = new Map<string, ModelSum>();
  for (const sums of sessions)
    for (const [model, sum] of sums) rows.set(model, addModelSums(rows.get(model) ?? NO_SUM, sum));
  return [...rows]
    .sort(([nameA, a], [nameB, b]) => (b.nanos ?? -1) - (a.nanos ?? -1) || (nameA < nameB ? -1 : 1))
    .map(([model, { nanos, ...row }]) => ({ model, ...row, usd: usdOrNull(nanos) }));
};

const sumOf = (requests: readonly PricedRequest[]): Nanos | null =>
  requests.reduce<Nanos | null>((sum, { nanos }) => plus(sum, nanos), 0);

export const threadRows = (bill: SessionBill): readonly ThreadRow[] =>
  byThread(bill).map(({ thread, requests }) => ({
    sessionId: thread.sessionId,
    id: thread.id,
    agentType: thread.agentType,
    parentId: thread.parentId,
    models: [...new Set(requests.map(({ lines }) => lines[0].model))],
    turns: requests.length,
    usd: usdOrNull(sumOf(requests)),
    peakContextTokens: peakOf(thread).tokens,
  }));

export const sessionRow = (bill: SessionBill): SessionRow => ({
  sessionId: bill.session.id,
  usd: isWhollyPriced(bill) ? nanosToUsd(knownNanos(bill.requests) + gapNanos(bill.gaps)) : null,
  turns: bill.requests.length,
  cliVersion: bill.session.cliVersion,
  startedAt: isoOrNull(bill.session.startedAt),
  endedAt: isoOrNull(bill.session.endedAt),
  finished: !bill.session.isIncomplete,
});

export const timelineRows = (bill: SessionBill): readonly TimelineRow[] =>
  byThread(bill).flatMap(({ thread, requests }) => {
    const afterCompaction = new Set(compactionsInRun(thread).map((each) => turnsBefore(thread, each) + 1));
    return requests.map(({ request, lines, nanos }, index) => ({
      turn: index + 1,
      sessionId: thread.sessionId,
      thread: thread.id,
      at: isoOrNull(request.at),
      model: lines[0].model,
      contextTokens: contextTokens(request),
      outputTokens: request.usage.output,
      usd: usdOrNull(nanos),
      costs: turnCosts(lines),
      event: afterCompaction.has(index + 1) ? ('compaction' as const) : null,
    }));
  });

/** What a turn's lines cost, bucket by bucket; null: one of them has no price. */
const turnCosts = (lines: readonly PriceLine[]): TurnCosts | null => {
  const sum = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, webSearch: 0 };
  for (const { cost } of lines) {
    if (cost === null) return null;
    sum.input += cost.input;
    sum.output += cost.output;
    sum.cacheRead += cost.cacheRead;
    sum.cacheWrite += cost.cacheWrite5m + cost.cacheWrite1h;
    sum.webSearch += cost.webSearch;
  }
  const { input, output, cacheRead, cacheWrite, webSearch } = sum;
  return {
    input: nanosToUsd(input),
    output: nanosToUsd(output),
    cacheRead: nanosToUsd(cacheRead),
    cacheWrite: nanosToUsd(cacheWrite),
    webSearch: nanosToUsd(webSearch),
  };
};
