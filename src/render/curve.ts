import type { Report } from '../analysis/report.ts';
import type { TimelineRow } from '../analysis/report-timeline.ts';

const LEVELS = '▁▂▃▄▅▆▇█';

/** The report's peak: of main threads, the turn `peakTurn` that holds `peakTokens`. Undefined: there is no timeline. */
export const peakRow = ({ timeline, context }: Pick<Report, 'timeline' | 'context'>): TimelineRow | undefined =>
  timeline.find(
    (row) => row.thread === 'main' && row.turn === context.peakTurn && row.contextTokens === context.peakTokens,
  );

/** The turns of the thread that the report's peak belongs to. */
export const peakThread = (report: Report): readonly TimelineRow[] => {
  const peak = peakRow(report);
  return report.timeline.filter((row) => row.thread === 'main' && row.sessionId === peak?.sessionId);
};

/** The context of that thread turn by turn, in tokens. */
export const contextCurve = (report: Report): readonly number[] =>
  peakThread(report).map(({ contextTokens }) => contextTokens);

/** A list as at most `columns` values, each the largest of its stretch: no peak is lost. */
const squeeze = (values: readonly number[], columns: number): readonly number[] => {
  const width = Math.min(columns, values.length);
  const edge = (column: number): number => Math.floor((column * values.length) / width);
  return Array.from({ length: width }, (_, column) =>
    values.slice(edge(column), edge(column + 1)).reduce((a, b) => Math.max(a, b), 0),
  );
};

/** A curve in at most `columns` characters, from nothing to its own largest value; empty below two values. */
export const sparkline = (values: readonly number[], columns: number): string => {
  const points = squeeze(values, columns);
  const top = Math.max(...points, 1);
  return values.length < 2 ? '' : points.map((value) => LEVELS[Math.ceil((value / top) * 8) - 1] ?? LEVELS[0]).join('');
};
