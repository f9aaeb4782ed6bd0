import type { TimelineRow } from '../../analysis/report-timeline.ts';
import { type Names, safe } from './names.ts';

/** A turn as it is printed: its fields in the order of `FIELDS`. A run has thousands: too many to look for them in each. */
const tidyTurn = (row: TimelineRow, names: Names): TimelineRow => {
  const { costs } = row;
  return {
    model: safe(row.model, 'model', names),
    turn: row.turn,
    sessionId: safe(row.sessionId, 'sessionId', names),
    thread: safe(row.thread, 'thread', names),
    at: row.at,
    contextTokens: row.contextTokens,
    outputTokens: row.outputTokens,
    usd: row.usd,
    costs:
      costs === null
        ? null
        : {
            input: costs.input,
            output: costs.output,
            cacheRead: costs.cacheRead,
            webSearch: costs.webSearch,
            cacheWrite: costs.cacheWrite,
          },
    event: row.event,
  };
};

/** The timeline's rows, each as a line of JSON. */
export const timelineLines = (rows: readonly TimelineRow[], names: Names): readonly string[] => {
  const lines: string[] = [];
  for (const row of rows) lines.push(JSON.stringify(tidyTurn(row, names)));
  return lines;
};
