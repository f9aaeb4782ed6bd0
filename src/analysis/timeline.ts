import { nanosToUsd } from '../money.ts';
import type { PricedRequest, PriceLine } from '../pricing/model.ts';
import type { Thread } from '../transcript/model.ts';
import type { SessionBill } from './bill.ts';
import { contextTokens } from './context.ts';
import { compactionsInRun, turnsBefore } from './place.ts';
import type { TimelineRow, TurnCosts } from './report-timeline.ts';
import type { CacheBreakRow } from './report-why.ts';
import { isoOrNull, usdOrNull } from './units.ts';

/** Every turn of the bills, thread by thread, with what happened before it. A break says more than a compaction. */
export const timelineOf = (bills: readonly SessionBill[], breaks: readonly CacheBreakRow[]): readonly TimelineRow[] => {
  const broken = turnsByThread(breaks);
  return bills.flatMap((bill) => turnsOf(bill, broken));
};

const turnsOf = ({ session, requests }: SessionBill, broken: TurnsByThread): readonly TimelineRow[] => {
  let from = 0;
  return session.threads.flatMap((thread) => {
    // The requests of a bill stand thread by thread.
    const own = requests.slice(from, from + thread.requests.length);
    from += own.length;
    const compacted = turnsAfterCompaction(thread);
    const breaks = broken.get(keyOf(thread.sessionId, thread.id));
    return own.map((priced, index) => timelineRow(thread, index + 1, priced, eventOf(index + 1, compacted, breaks)));
  });
};

type TurnsByThread = ReadonlyMap<string, ReadonlySet<number>>;

const keyOf = (sessionId: string, thread: string): string => `${sessionId} ${thread}`;

const turnsByThread = (breaks: readonly CacheBreakRow[]): TurnsByThread => {
  const turns = new Map<string, Set<number>>();
  for (const { sessionId, thread, turn } of breaks) {
    const key = keyOf(sessionId, thread);
    turns.set(key, (turns.get(key) ?? new Set()).add(turn));
  }
  return turns;
};

/** Turns of a thread that came right after a compaction. */
const turnsAfterCompaction = (thread: Thread): ReadonlySet<number> =>
  new Set(compactionsInRun(thread).map((each) => turnsBefore(thread, each) + 1));

const eventOf = (
  turn: number,
  compacted: ReadonlySet<number>,
  breaks: ReadonlySet<number> | undefined,
): TimelineRow['event'] => {
  if (breaks?.has(turn)) return 'cache-break';
  return compacted.has(turn) ? 'compaction' : null;
};

const timelineRow = (
  thread: Thread,
  turn: number,
  { request, lines, nanos }: PricedRequest,
  event: TimelineRow['event'],
): TimelineRow => ({
  turn,
  sessionId: thread.sessionId,
  thread: thread.id,
  at: isoOrNull(request.at),
  model: lines[0].model,
  contextTokens: contextTokens(request),
  outputTokens: request.usage.output,
  usd: usdOrNull(nanos),
  costs: turnCosts(lines),
  event,
});

/** What a turn's lines cost, bucket by bucket; null: one of them has no price. */
const turnCosts = (lines: readonly PriceLine[]): TurnCosts | null => {
  let input = 0;
  let output = 0;
  let cacheRead = 0;
  let cacheWrite = 0;
  let webSearch = 0;
  for (const { cost } of lines) {
    if (cost === null) return null;
    input += cost.input;
    output += cost.output;
    cacheRead += cost.cacheRead;
    cacheWrite += cost.cacheWrite5m + cost.cacheWrite1h;
    webSearch += cost.webSearch;
  }
  return {
    input: nanosToUsd(input),
    output: nanosToUsd(output),
    cacheRead: nanosToUsd(cacheRead),
    cacheWrite: nanosToUsd(cacheWrite),
    webSearch: nanosToUsd(webSearch),
  };
};
