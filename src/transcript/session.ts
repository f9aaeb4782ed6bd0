import { baseOf, inheritedBy, totalsByTime } from './base.ts';
import { readCounters } from './counters.ts';
import { coverage, isBefore } from './coverage.ts';
import { endingOf } from './ending.ts';
import { endingInput } from './ending-input.ts';
import { mainFiles, savedTotals } from './main-files.ts';
import type { ReportedTotal, Request, Session } from './model.ts';
import type { SessionFiles } from './session-files.ts';
import { threadsOf } from './threads.ts';
import { uncounted } from './uncounted.ts';

/** The session as far as it belongs to the run; null where nothing of it does. */
export const assembleSession = (files: SessionFiles, since: number | null): Session | null => {
  const requests = since === null ? files.counted : files.counted.filter(({ at }) => at === null || at >= since);
  if (!belongs(files, requests, since)) return null;
  const { id, readings, counted, copies, transcripts } = files;
  const byTime = totalsByTime(files, requests, since);
  const totals = byTime.inRun;
  const base = baseOf(files, requests, byTime);
  const cliVersion =
    readings.map((reading) => reading.versions.get(id)).find((version) => version !== undefined) ?? null;
  const disk = { transcripts, states: savedTotals(mainFiles(files), id) };
  const all = [...copies, ...counted];
  const counters = { id, readings, disk, requests: all, totals, cliVersion, base: base.total };
  const { reported, restart } = readCounters(counters);
  const ending = endingOf(endingInput(files, totals, requests));
  const isBooked = coverage(reported, disk, requests, restart);
  const left = uncounted(reported, requests.filter(isBooked), { files, totals, states: disk.states, base: base.total });
  const isKilled = (request: Request): boolean => disk.states.length > 0 && left.has(request) && !request.provisional;
  const isCovered = (request: Request): boolean => isBooked(request) && !left.has(request);
  return {
    id,
    threads: threadsOf(files, requests, since),
    cliVersion,
    ...timesOf(files, requests, since),
    reported,
    inherited: inheritedBy(
      reported,
      base.inherited.filter((each) => !isBefore(each, restart)),
      requests.filter(isCovered),
    ),
    isCovered,
    reportedTurns: turnsOf(totals),
    windows: windowsOf(totals),
    isIncomplete: ending.isIncomplete || requests.some((request) => isBefore(request, restart) || isKilled(request)),
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

const timesOf = (files: SessionFiles, requests: readonly Request[], since: number | null) => {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < requests.length; index += 1) {
    const at = requests[index]?.at ?? null;
    if (at === null) continue;
    if (since !== null && at < first) first = at;
    if (at > last) last = at;
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
