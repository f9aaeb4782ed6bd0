import { readCounters } from './counters.ts';
import { coverage, isBefore } from './coverage.ts';
import { endingOf } from './ending.ts';
import { endingInput } from './ending-input.ts';
import type { ReportedTotal, Request, Session } from './model.ts';
import type { Reading } from './reading.ts';
import type { Response } from './response.ts';
import type { SessionFiles } from './session-files.ts';
import { threadsOf } from './threads.ts';
import { type CoveringTotal, highest } from './totals.ts';

/** The session as far as it belongs to the run; null where nothing of it does. */
export const assembleSession = (files: SessionFiles, since: number | null): Session | null => {
  const requests = since === null ? files.counted : files.counted.filter(({ at }) => at === null || at >= since);
  if (!belongs(files, requests, since)) return null;
  const main = mainReading(files);
  const cliVersion =
    files.readings.map((reading) => reading.versions.get(files.id)).find((version) => version !== undefined) ?? null;
  const firstLine = firstRunLine(main, requests, files);
  const base = baseOf(files, main, firstLine, since);
  const totals = totalsInRun(files, firstLine, since);
  const { id, readings, counted } = files;
  const { reported, restart } = readCounters({ id, readings, main, requests: counted, totals, cliVersion, base });
  const times = timesOf(files, requests, since);
  const ending = endingOf(endingInput(files, main, totals, requests));
  const wasKilled = requests.some((request) => isBefore(request, restart));
  return {
    id: files.id,
    threads: threadsOf(files, requests, since),
    cliVersion,
    ...times,
    reported,
    inherited: inheritedBy(files, requests, base, reported).filter((each) => !isBefore(each, restart)),
    isCovered: coverage(reported, main, requests, restart),
    reportedTurns: turnsOf(totals),
    windows: windowsOf(totals),
    isIncomplete: ending.isIncomplete || wasKilled,
    isError: ending.isError,
  };
};

/** A session of which only older records are at hand is another job's; one without any request counts by its total. */
const belongs = (files: SessionFiles, requests: readonly Request[], since: number | null): boolean => {
  if (requests.length > 0) return true;
  if (files.counted.length > 0) return false;
  const totals = files.readings.flatMap((reading) => reading.totals).filter((total) => total.sessionId === files.id);
  const last = Math.max(
    ...files.readings.map((reading) => reading.spans.get(files.id)?.last ?? Number.POSITIVE_INFINITY),
  );
  return totals.length > 0 && (since === null || last >= since);
};

/**
 * Requests that a continued counter includes and this run does not: the forked session's, and those of this session that
 * came before the run's start, as far as no earlier total tells what they cost.
 */
const inheritedBy = (
  files: SessionFiles,
  requests: readonly Request[],
  base: ReportedTotal | null,
  reported: CoveringTotal | null,
): readonly Request[] => {
  if (reported === null || !reported.isCumulative) return [];
  const inRun = new Set<Request>(requests);
  const earlier = files.counted.filter((each) => !inRun.has(each));
  if (base === null) return [...files.copies, ...earlier];
  return earlier.filter((each) => each.threadId === 'main' && each.file === base.file && each.line > base.line);
};

const mainReading = ({ id, readings }: SessionFiles): Reading | null =>
  readings.find((reading) => reading.shape === 'transcript' && reading.traces.has(`${id} main`)) ?? null;

/** Line of the main file where this run begins; 0 where all of the session belongs to it. */
const firstRunLine = (main: Reading | null, requests: readonly Request[], files: SessionFiles): number => {
  if (main === null || requests.length === files.counted.length) return 0;
  const lines = requests.filter((request) => request.file === main.position).map((request) => request.line);
  return lines.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...lines);
};

const statesOf = (reading: Reading | null, id: string): readonly ReportedTotal[] =>
  (reading?.totals ?? []).filter((total) => total.source === 'cost-state' && total.sessionId === id);

/** What the counter stood at when the run began: as saved in the file, as an earlier job's stream told, or as it was forked. */
const baseOf = (
  files: SessionFiles,
  main: Reading | null,
  firstLine: number,
  since: number | null,
): ReportedTotal | null => {
  const saved = statesOf(main, files.id).filter((state) => state.line < firstLine);
  const told = files.readings
    .filter((reading) => isOver(reading, files.id, since))
    .flatMap(({ totals }) => totals.filter(({ source, sessionId }) => source === 'result' && sessionId === files.id));
  return saved.at(-1) ?? highest(told) ?? forkBase(files);
};

/** Whether a file tells of the session only from before the run. */
const isOver = ({ spans }: Reading, id: string, since: number | null): boolean =>
  since !== null && (spans.get(id)?.last ?? since) < since;

/** Session that made a request: a fork's file repeats its parent's. */
export const ownerOf = ({ copyOf, sessionId }: Response): string => copyOf ?? sessionId;

/** A fork's counter begins with the parent's total: the last one whose requests were all copied (R35). */
const forkBase = ({ copies, parent }: SessionFiles): ReportedTotal | null => {
  if (parent === null) return null;
  const copied = new Set(copies.map((each) => each.messageId));
  const isCopied = (state: ReportedTotal): boolean =>
    parent.counted.every(
      ({ file, line, messageId }) => file !== state.file || line > state.line || copied.has(messageId),
    );
  return parent.totals.filter(isCopied).at(-1) ?? null;
};

const totalsInRun = (
  { id, readings }: SessionFiles,
  firstLine: number,
  since: number | null,
): readonly ReportedTotal[] =>
  readings.flatMap((reading) => {
    const isEarlier = isOver(reading, id, since);
    return reading.totals.filter(
      (total) => total.sessionId === id && (total.source === 'cost-state' ? total.line > firstLine : !isEarlier),
    );
  });

const timesOf = (files: SessionFiles, requests: readonly Request[], since: number | null) => {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { at } of requests) {
    if (at === null) continue;
    if (since !== null) first = Math.min(first, at);
    last = Math.max(last, at);
  }
  for (const reading of files.readings) {
    const span = reading.spans.get(files.id);
    if (span === undefined) continue;
    if (since === null) first = Math.min(first, span.first);
    last = Math.max(last, span.last);
  }
  return { startedAt: Number.isFinite(first) ? first : null, endedAt: Number.isFinite(last) ? last : null };
};

const turnsOf = (totals: readonly ReportedTotal[]): number | null => {
  const turns = new Map(
    totals.flatMap((total) => (total.result?.turns == null ? [] : [[total.uuid ?? total, total.result.turns]])),
  );
  return turns.size === 0 ? null : [...turns.values()].reduce((sum, each) => sum + each, 0);
};

const windowsOf = (totals: readonly ReportedTotal[]): ReadonlyMap<string, number> =>
  new Map(
    totals.flatMap((total) =>
      [...total.models].flatMap(([model, row]): [string, number][] =>
        row.contextWindow === null ? [] : [[model, row.contextWindow]],
      ),
    ),
  );
