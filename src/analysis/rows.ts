import { type Nanos, nanosToUsd } from '../money.ts';
import type { PricedRequest } from '../pricing/model.ts';
import type { Session, Thread, Tokens } from '../transcript/model.ts';
import { gapNanos, isWhollyPriced, knownNanos, type SessionBill } from './bill.ts';
import { addInto, addTokens, type Counts, NO_TOKENS } from './booked.ts';
import { contextTokens, peakOf } from './context.ts';
import { compactionsInRun, turnsBefore } from './place.ts';
import type { CompactionRow, ModelRow, SessionRow, ThreadRow, TimelineRow } from './report.ts';

const usdOrNull = (nanos: Nanos | null): number | null => (nanos === null ? null : nanosToUsd(nanos));

const isoOrNull = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

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

/** Requests of each thread of a bill: they stand there thread by thread. */
const byThread = ({
  session,
  requests,
}: SessionBill): readonly { thread: Thread; requests: readonly PricedRequest[] }[] => {
  let from = 0;
  return session.threads.map((thread) => {
    const own = requests.slice(from, from + thread.requests.length);
    from += thread.requests.length;
    return { thread, requests: own };
  });
};

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
      event: afterCompaction.has(index + 1) ? ('compaction' as const) : null,
    }));
  });

export const compactionRows = (session: Session): readonly CompactionRow[] =>
  session.threads.flatMap((thread) =>
    compactionsInRun(thread).map((compaction) => ({
      sessionId: session.id,
      thread: thread.id,
      afterTurn: turnsBefore(thread, compaction),
      trigger: compaction.trigger,
      preTokens: compaction.preTokens,
      postTokens: compaction.postTokens,
    })),
  );
