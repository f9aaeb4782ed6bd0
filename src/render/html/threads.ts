import type { Report, ThreadRow } from '../../analysis/report.ts';
import type { TimelineRow } from '../../analysis/report-timeline.ts';
import { groupBy } from '../../group-by.ts';
import { peakRow } from '../curve.ts';
import type { Quote } from '../quote.ts';
import { safeAgentType, safeId } from '../safe-name.ts';

type Place = { readonly sessionId: string; readonly thread: string };

/** A turn and where it stands in the report's timeline. */
export type Turn = { readonly row: TimelineRow; readonly index: number };

export type Thread = { readonly label: string; readonly isHeadline: boolean; readonly turns: readonly Turn[] };

/** Threads that are drawn and listed; a run of more shows its dearest. */
const MOST_THREADS = 100;

export const keyOf = ({ sessionId, thread }: Place): string => `${sessionId}\n${thread}`;

/** `main`, or the agent type and the agent's id; with its session's id where the report has several. */
export const threadName = ({ sessions, threads }: Pick<Report, 'sessions' | 'threads'>, quote: Quote) => {
  const rows = new Map(threads.map((row) => [keyOf({ sessionId: row.sessionId, thread: row.id }), row]));
  return (place: Place): string => {
    const name = place.thread === 'main' ? 'main' : agentName(place, rows.get(keyOf(place)), quote);
    return sessions.length > 1 ? `${name} of ${quote(safeId(place.sessionId))}` : name;
  };
};

const agentName = ({ thread }: Place, row: ThreadRow | undefined, quote: Quote): string =>
  `${quote(safeAgentType(row?.agentType ?? 'subagent'))} ${quote(safeId(thread))}`;

/** The thread of the report's peak: the main one of the dearest session. */
const headlineKey = (report: Report): string | null => {
  const peak = peakRow(report);
  return peak === undefined ? null : keyOf(peak);
};

const costOf = (turns: readonly Turn[]): number => turns.reduce((sum, { row }) => sum + (row.usd ?? 0), 0);

/** Every thread with its turns: that of the headline first, then the dearest ones. */
export const threadsOf = (report: Report, quote: Quote): readonly Thread[] => {
  const name = threadName(report, quote);
  const headline = headlineKey(report);
  const groups = groupBy(
    report.timeline.map((row, index) => ({ row, index })),
    ({ row }) => keyOf(row),
  );
  return [...groups]
    .map(([key, turns]) => ({ key, turns, usd: costOf(turns) }))
    .sort((a, b) => Number(b.key === headline) - Number(a.key === headline) || b.usd - a.usd)
    .slice(0, MOST_THREADS)
    .flatMap(({ key, turns }) => {
      const [first] = turns;
      return first === undefined ? [] : [{ label: name(first.row), isHeadline: key === headline, turns }];
    });
};
