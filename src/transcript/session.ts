import type { AgentFacts } from './agents.ts';
import { endingOf } from './ending.ts';
import type { Pieces, ReportedTotal, Request, Session, Thread } from './model.ts';
import type { Reading, ThreadTrace } from './reading.ts';
import type { Response } from './response.ts';
import { type CoveringTotal, runTotal } from './totals.ts';

/** What belongs to this run: records since a time (ms since the epoch; null: all), of these sessions (none: all). */
export type Selection = { readonly since: number | null; readonly sessionIds: readonly string[] };

/** One session with all that was counted for it and all files that name it. */
export type SessionFiles = {
  readonly id: string;
  readonly counted: readonly Response[];
  readonly readings: readonly Reading[];
  readonly agents: ReadonlyMap<string, AgentFacts>;
  /** Cost-states of the session that this one was forked from, and the parent's counted responses. */
  readonly parent: { readonly totals: readonly ReportedTotal[]; readonly counted: readonly Response[] } | null;
};

/** The session as far as it belongs to the run; null where nothing of it does. */
export const assembleSession = (files: SessionFiles, since: number | null): Session | null => {
  const requests = files.counted.filter(({ at }) => since === null || at === null || at >= since);
  if (!belongs(files, requests, since)) return null;
  const main = mainReading(files);
  const cliVersion =
    files.readings.map((reading) => reading.versions.get(files.id)).find((version) => version !== undefined) ?? null;
  const firstLine = firstRunLine(main, requests, files);
  const base = baseOf(files, main, firstLine);
  const totals = totalsInRun(files, firstLine, since);
  const reported = runTotal({ totals, cliVersion, base });
  const times = timesOf(files, requests, since);
  return {
    id: files.id,
    threads: threadsOf(files, requests),
    cliVersion,
    ...times,
    reported,
    inherited: base === null && main !== null ? main.responses.filter((each) => ownerOf(each) !== files.id) : [],
    isCovered: coverage(reported, main, requests),
    reportedTurns: turnsOf(totals),
    windows: windowsOf(totals),
    ...endingOf(endingInput(files, main, totals, requests)),
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

const baseOf = (files: SessionFiles, main: Reading | null, firstLine: number): ReportedTotal | null => {
  const earlier = statesOf(main, files.id).filter((state) => state.line < firstLine);
  return earlier.at(-1) ?? forkBase(files, main);
};

/** Session that made a request: a fork's file repeats its parent's. */
export const ownerOf = ({ copyOf, sessionId }: Response): string => copyOf ?? sessionId;

/** A fork's counter begins with the parent's total: the last one whose requests were all copied (R35). */
const forkBase = ({ id, parent }: SessionFiles, main: Reading | null): ReportedTotal | null => {
  if (parent === null || main === null) return null;
  const copied = new Set(main.responses.filter((each) => ownerOf(each) !== id).map((each) => each.messageId));
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
    const span = reading.spans.get(id);
    const isEarlier = since !== null && span !== undefined && span.last < since;
    return reading.totals.filter(
      (total) => total.sessionId === id && (total.source === 'cost-state' ? total.line > firstLine : !isEarlier),
    );
  });

const timesOf = (files: SessionFiles, requests: readonly Request[], since: number | null) => {
  const spans = files.readings.flatMap((reading) => reading.spans.get(files.id) ?? []);
  const times = requests.flatMap((request) => request.at ?? []);
  const first = since === null ? spans.map((span) => span.first) : times;
  const last = [...times, ...spans.map((span) => span.last)];
  return {
    startedAt: first.length === 0 ? null : first.reduce((a, b) => Math.min(a, b)),
    endedAt: last.length === 0 ? null : last.reduce((a, b) => Math.max(a, b)),
  };
};

const NO_PIECES: Pieces = { lines: [], kinds: [], names: [], bytes: [] };

/** Threads of the run, the main agent's first, then by first request. */
const threadsOf = (files: SessionFiles, requests: readonly Request[]): readonly Thread[] => {
  const byThread = new Map<string, Request[]>();
  for (const request of requests) {
    const known = byThread.get(request.threadId);
    if (known === undefined) byThread.set(request.threadId, [request]);
    else known.push(request);
  }
  const ids = [...byThread.keys()].sort((a, b) => Number(b === 'main') - Number(a === 'main'));
  return ids.map((id) => threadOf(files, id, byThread.get(id) ?? []));
};

const threadOf = ({ id: sessionId, readings, agents }: SessionFiles, id: string, requests: Request[]): Thread => {
  const traces = readings.flatMap((reading) => reading.traces.get(`${sessionId} ${id}`) ?? []);
  const facts = agents.get(id);
  const named = facts?.agentType ?? traces.find((trace) => trace.agentType !== null)?.agentType ?? null;
  return {
    id,
    sessionId,
    agentType: id === 'main' ? null : named,
    parentId: facts?.parentId ?? null,
    requests: requests.sort((a, b) => a.file - b.file || a.line - b.line),
    pieces: traces.find((trace) => trace.lines.length > 0) ?? NO_PIECES,
    compactions: readings.flatMap((reading) =>
      reading.compactions.filter(
        (each) => each.sessionId === sessionId && each.threadId === id && reading.shape === 'transcript',
      ),
    ),
  };
};

/** Main-thread requests behind the total's record are not in it, nor are subagents' requests after the first of them. */
const coverage = (
  reported: CoveringTotal | null,
  main: Reading | null,
  requests: readonly Request[],
): Session['isCovered'] => {
  if (reported === null || main === null || reported.coversTo === Number.POSITIVE_INFINITY) return () => true;
  const isLater = (request: Request) =>
    request.threadId === 'main' && request.file === main.position && request.line > reported.coversTo;
  const later = requests.filter(isLater).map((request) => request.at ?? Number.POSITIVE_INFINITY);
  const border = later.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...later);
  return (request) => !isLater(request) && (request.at ?? 0) < border;
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

const endingInput = (
  files: SessionFiles,
  main: Reading | null,
  totals: readonly ReportedTotal[],
  requests: readonly Request[],
) => {
  const { id, readings, agents } = files;
  const threads = new Set(requests.map((request) => request.threadId));
  const tracesOf = (reading: Reading): readonly ThreadTrace[] =>
    [...reading.traces.values()].filter((trace) => trace.sessionId === id && trace.threadId !== 'main');
  const onDisk = readings.filter((reading) => reading.shape === 'transcript');
  const stream = readings.find((reading) => reading.traces.has(`${id} main`));
  return {
    main: (main ?? stream)?.traces.get(`${id} main`) ?? null,
    agents: onDisk
      .flatMap(tracesOf)
      .filter((trace) => threads.has(trace.threadId) && agents.get(trace.threadId)?.isFinished !== true),
    totals,
    isStreamOnly: main === null && stream !== undefined,
  };
};
