import { isAfter } from './main-files.ts';
import type { ReportedTotal, Request, Session } from './model.ts';
import type { CoveringTotal } from './totals.ts';

/** The clock of the counter and those of the records may differ by a little. */
const CLOCK_SLACK_MS = 1000;

/** What tells how far a total goes: files of main threads, and what was saved in those of the session. */
export type Disk = {
  /** Positions of all transcripts. */
  readonly transcripts: ReadonlySet<number>;
  readonly states: readonly ReportedTotal[];
};

const isMain = (disk: Disk, { file, threadId }: Request): boolean => threadId === 'main' && disk.transcripts.has(file);

/**
 * When the counter that the total comes from began, where requests before that are not in it: a process that was killed
 * before it could save its total left none to go on from (R35). Null: all are in it, as a saved total behind them shows,
 * or nothing says.
 */
export const counterRestart = (
  counterStart: number | null,
  disk: Disk,
  requests: readonly Request[],
): number | null => {
  if (counterStart === null) return null;
  const start = counterStart - CLOCK_SLACK_MS;
  const main = requests.filter((request) => isMain(disk, request));
  const earlier = main.filter(({ at }) => at !== null && at < start);
  const later = main.filter(({ at }) => at === null || at >= start);
  const isSaved = disk.states.some(
    (state) =>
      earlier.every((request) => !isAfter(request, state)) && later.every((request) => isAfter(request, state)),
  );
  return earlier.length === 0 || isSaved ? null : start;
};

/** Before the counter began. */
export const isBefore = (request: Request, restart: number | null): boolean =>
  restart !== null && request.at !== null && request.at < restart;

/** Main-thread requests behind the total's record are not in it, nor are subagents' requests after the first of them. */
export const coverage = (
  reported: CoveringTotal | null,
  disk: Disk,
  requests: readonly Request[],
  restart: number | null,
): Session['isCovered'] => {
  const last = reported?.coversTo ?? null;
  if (last === null) return (request) => !isBefore(request, restart);
  const isLater = (request: Request): boolean => isMain(disk, request) && isAfter(request, last);
  const later = requests.filter(isLater).map((request) => request.at ?? Number.POSITIVE_INFINITY);
  const border = later.reduce((first, at) => Math.min(first, at), Number.POSITIVE_INFINITY);
  return (request) => !isLater(request) && (request.at ?? 0) < border && !isBefore(request, restart);
};
