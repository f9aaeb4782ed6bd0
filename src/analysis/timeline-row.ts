import { nanosToUsd } from '../money.ts';
import type { PricedRequest, PriceLine } from '../pricing/model.ts';
import type { Thread } from '../transcript/model.ts';
import { compactionsInRun, turnsBefore } from './place.ts';
import type { TimelineRow, TurnCosts } from './report-timeline.ts';
import { isoOrNull, usdOrNull } from './units.ts';

/** Turns of a thread that came right after a compaction. */
export const turnsAfterCompaction = (thread: Thread): ReadonlySet<number> =>
  new Set(compactionsInRun(thread).map((each) => turnsBefore(thread, each) + 1));

/** A request as a turn of its thread; `context` is its size in tokens. */
export const timelineRow = (
  thread: Thread,
  turn: number,
  { request, lines, nanos }: PricedRequest,
  context: number,
  isAfterCompaction: boolean,
): TimelineRow => ({
  turn,
  sessionId: thread.sessionId,
  thread: thread.id,
  at: isoOrNull(request.at),
  model: lines[0].model,
  contextTokens: context,
  outputTokens: request.usage.output,
  usd: usdOrNull(nanos),
  costs: turnCosts(lines),
  event: isAfterCompaction ? 'compaction' : null,
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
