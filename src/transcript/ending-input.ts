import type { EndingInput } from './ending.ts';
import type { ReportedTotal, Request } from './model.ts';
import type { Reading, ThreadTrace } from './reading.ts';
import type { SessionFiles } from './session-files.ts';

/** What the files of a session tell of its end. */
export const endingInput = (
  files: SessionFiles,
  main: Reading | null,
  totals: readonly ReportedTotal[],
  requests: readonly Request[],
): EndingInput => {
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
    lacksAgents: totals.length === 0 && agentCalls(requests) > threads.size - Number(threads.has('main')),
    lacksMain: totals.length === 0 && main === null && stream === undefined && hasOwnRequest(files, requests),
  };
};

/** Tools that start a subagent. */
const AGENT_TOOLS: ReadonlySet<string> = new Set(['Task', 'Agent']);

const agentCalls = (requests: readonly Request[]): number =>
  requests.reduce((sum, { toolUses }) => sum + toolUses.filter(({ name }) => AGENT_TOOLS.has(name)).length, 0);

/** Not only what a fork repeats of it. */
const hasOwnRequest = ({ id, counted }: SessionFiles, requests: readonly Request[]): boolean => {
  const own = new Set<Request>(counted.filter(({ fileSessionId }) => fileSessionId === id));
  return requests.some((request) => own.has(request));
};
