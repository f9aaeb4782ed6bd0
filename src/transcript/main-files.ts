import type { ReportedTotal, Request } from './model.ts';
import type { Reading } from './reading.ts';
import type { SessionFiles } from './session-files.ts';

/**
 * Transcripts of a session's main thread, the one with the latest record last: a session may be split over files, or at hand
 * as it stood at several times.
 */
export const mainFiles = ({ id, readings }: Pick<SessionFiles, 'id' | 'readings'>): readonly Reading[] =>
  readings
    .filter((reading) => reading.shape === 'transcript' && reading.traces.has(`${id} main`))
    .sort((a, b) => lastTime(a, id) - lastTime(b, id) || a.records - b.records);

/** Time of the last record of a session in a file, ms since the epoch. */
export const lastTime = ({ spans }: Reading, id: string): number => spans.get(id)?.last ?? Number.NEGATIVE_INFINITY;

/** Running totals that the session's transcripts hold. */
export const savedTotals = (readings: readonly Reading[], id: string): readonly ReportedTotal[] =>
  readings.flatMap(({ totals }) => totals.filter((each) => each.source === 'cost-state' && each.sessionId === id));

/** Whether a request came after a total: by their lines in one file, else by their times. */
export const isAfter = (request: Request, total: ReportedTotal): boolean =>
  request.file === total.file
    ? request.line > total.line
    : request.at !== null && total.at !== null && request.at > total.at;
