import { type Nanos, nanosToUsd } from '../money.ts';
import type { PricedRequest } from '../pricing/model.ts';
import type { Compaction, Session, Thread, Tokens } from '../transcript/model.ts';
import { gapNanos, isWhollyPriced, knownNanos, type SessionBill } from './bill.ts';
import { addTokens, NO_TOKENS } from './booked.ts';
import { contextTokens, peakOf } from './context.ts';
import type { CompactionRow, ModelRow, SessionRow, ThreadRow, TimelineRow } from './report.ts';

const usdOrNull = (nanos: Nanos | null): number | null => (nanos === null ? null : nanosToUsd(nanos));

const isoOrNull = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

const plus = (a: Nanos | null, b: Nanos | null): Nanos | null => (a === null || b === null ? null : a + b);

/** Requests by the model that answered, dearest first, unknown prices last. Extra lines stand under their own model. */
export const modelRows = (bills: readonly SessionBill[]): readonly ModelRow[] => {
  const rows = new Map<string, { requests: number; nanos: Nanos | null; tokens: Tokens; webSearches: number }>();
  for (const { requests } of bills) {
    for (const { lines } of requests) {
      for (const line of lines) {
        const row = rows.get(line.model) ?? { requests: 0, nanos: 0, tokens: NO_TOKENS, webSearches: 0 };
        row.requests += line.kind === 'response' ? 1 : 0;
        row.nanos = plus(row.nanos, line.nanos);
        row.tokens = addTokens(row.tokens, line.tokens);
        row.webSearches += line.webSearches;
        rows.set(line.model, row);
      }
    }
  }
  return [...rows]
    .sort(([nameA, a], [nameB, b]) => (b.nanos ?? -1) - (a.nanos ?? -1) || (nameA < nameB ? -1 : 1))
    .map(([model, { nanos, ...row }]) => ({ model, ...row, usd: usdOrNull(nanos) }));
};

const sumOf = (requests: readonly PricedRequest[]): Nanos | null =>
  requests.reduce<Nanos | null>((sum, { nanos }) => plus(sum, nanos), 0);

/** Requests of each thread of a bill: they stand there thread by thread. */
const byThread = ({ session, requests }: SessionBill): readonly { thread: Thread; requests: readonly PricedRequest[] }[] => {
  let from = 0;
  return session.threads.map((thread) => {
    const own = requests.slice(from, from + thread.requests.length);
    from += thread.requests.length;
    return { thread, requests: own };
  });
};

export const threadRows = (bills: readonly SessionBill[]): readonly ThreadRow[] =>
  bills.flatMap((bill) =>
    byThread(bill).map(({ thread, requests }) => ({
      sessionId: thread.sessionId,
      id: thread.id,
      agentType: thread.agentType,
      parentId: thread.parentId,
      models: [...new Set(requests.map(({ lines }) => lines[0].model))],
      turns: requests.length,
      usd: usdOrNull(sumOf(requests)),
      peakContextTokens: peakOf(thread).tokens,
    })),
  );

export const sessionRows = (bills: readonly SessionBill[]): readonly SessionRow[] =>
  bills.map((bill) => ({
    sessionId: bill.session.id,
    usd: isWhollyPriced(bill) ? nanosToUsd(knownNanos(bill.requests) + gapNanos(bill.gaps)) : null,
    turns: bill.requests.length,
    cliVersion: bill.session.cliVersion,
    startedAt: isoOrNull(bill.session.startedAt),
    endedAt: isoOrNull(bill.session.endedAt),
    finished: !bill.session.isIncomplete,
  }));

export const timelineRows = (bills: readonly SessionBill[]): readonly TimelineRow[] =>
  bills.flatMap((bill) =>
    byThread(bill).flatMap(({ thread, requests }) => {
      const afterCompaction = turnsAfter(thread);
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
    }),
  );

/** Turns of the thread before the compaction, in file order. */
const turnsBefore = (thread: Thread, compaction: Compaction): number =>
  thread.requests.filter((request) => request.line < compaction.line).length;

const turnsAfter = (thread: Thread): ReadonlySet<number> =>
  new Set(thread.compactions.map((compaction) => turnsBefore(thread, compaction) + 1));

export const compactionRows = (sessions: readonly Session[]): readonly CompactionRow[] =>
  sessions.flatMap((session) =>
    session.threads.flatMap((thread) =>
      thread.compactions.map((compaction) => ({
        sessionId: session.id,
        thread: thread.id,
        afterTurn: turnsBefore(thread, compaction),
        trigger: compaction.trigger,
        preTokens: compaction.preTokens,
        postTokens: compaction.postTokens,
      })),
    ),
  );
