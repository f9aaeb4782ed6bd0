import type { Request, Session } from './model.ts';
import type { Reading } from './reading.ts';
import type { CoveringTotal } from './totals.ts';

/** The clock of the counter and those of the records may differ by a little. */
const CLOCK_SLACK_MS = 1000;

/**
 * When the counter that the total comes from began, where requests before that are not in it: a process that was killed
 * before it could save its total left none to go on from (R35). Null: all are in it, as a saved total behind them shows,
 * or nothing says.
 */
export const counterRestart = (
  counterStart: number | null,
  main: Reading | null,
  requests: readonly Request[],
): number | null => {
  if (counterStart === null || main === null) return null;
  const start = counterStart - CLOCK_SLACK_MS;
  const lines = (isEarlier: boolean): readonly number[] =>
    requests
      .filter(
        ({ file, threadId, at }) =>
          file === main.position && threadId === 'main' && (at ?? start) < start === isEarlier,
      )
      .map(({ line }) => line);
  const lastEarlier = lines(true).reduce((last, line) => Math.max(last, line), 0);
  const firstLater = lines(false).reduce((first, line) => Math.min(first, line), Number.POSITIVE_INFINITY);
  const isSaved = main.totals.some(
    ({ source, line }) => source === 'cost-state' && line > lastEarlier && line < firstLater,
  );
  return lastEarlier === 0 || isSaved ? null : start;
};

/** Before the counter began. */
export const isBefore = (request: Request, restart: number | null): boolean =>
  restart !== null && request.at !== null && request.at < restart;

/** Main-thread requests behind the total's record are not in it, nor are subagents' requests after the first of them. */
export const coverage = (
  reported: CoveringTotal | null,
  main: Reading | null,
  requests: readonly Request[],
  restart: number | null,
): Session['isCovered'] => {
  if (reported === null || main === null) return () => true;
  const isLater = (request: Request) =>
    request.threadId === 'main' && request.file === main.position && request.line > reported.coversTo;
  const later = requests.filter(isLater).map((request) => request.at ?? Number.POSITIVE_INFINITY);
  const border = later.reduce((first, at) => Math.min(first, at), Number.POSITIVE_INFINITY);
  return (request) => !isLater(request) && (request.at ?? 0) < border && !isBefore(request, restart);
};
