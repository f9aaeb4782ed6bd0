import type { EndingInput } from './ending.ts';
import { lastTime, mainFiles } from './main-files.ts';
import type { ReportedTotal, Request, ToolUse } from './model.ts';
import type { ThreadTrace } from './reading.ts';
import type { SessionFiles } from './session-files.ts';

/** What the files of a session tell of its end. */
export const endingInput = (
  files: SessionFiles,
  totals: readonly ReportedTotal[],
  requests: readonly Request[],
): EndingInput => {
  const { id, readings, agents } = files;
  const threads = new Set<string>();
  for (const { threadId } of requests) threads.add(threadId);
  const main = mainFiles(files).at(-1) ?? null;
  const stream = readings.find((reading) => reading.traces.has(`${id} main`));
  const trace = (main ?? stream)?.traces.get(`${id} main`) ?? null;
  return {
    main: main === null || trace === null ? trace : asCopied(trace, lastTime(main, id), requests),
    agents: lastTraces(files).filter(
      (each) => threads.has(each.threadId) && agents.get(each.threadId)?.isFinished !== true,
    ),
    totals,
    isStreamOnly: main === null && stream !== undefined,
    lacksAgents: totals.length === 0 && agentCalls(requests) > threads.size - Number(threads.has('main')),
    lacksMain: totals.length === 0 && main === null && stream === undefined && hasOwnRequest(files, requests),
  };
};

/** A fork may show how a session went on after its own file, of an earlier time, ends. */
const asCopied = (trace: ThreadTrace, end: number, requests: readonly Request[]): ThreadTrace => {
  const later = requests.filter(({ threadId, at }) => threadId === 'main' && at !== null && at > end);
  const last = later.reduce<Request | null>((best, each) => ((each.at ?? 0) >= (best?.at ?? 0) ? each : best), null);
  return last === null ? trace : { ...trace, tail: last.toolUses.length > 0 ? 'tool-use' : 'text' };
};

/** The latest trace of each subagent: its file may be at hand as it stood at several times. */
const lastTraces = ({ id, readings }: SessionFiles): readonly ThreadTrace[] => {
  const latest = new Map<string, { readonly trace: ThreadTrace; readonly at: number }>();
  for (const reading of readings) {
    if (reading.shape !== 'transcript') continue;
    const at = lastTime(reading, id);
    for (const trace of reading.traces.values()) {
      if (trace.sessionId !== id || trace.threadId === 'main') continue;
      const known = latest.get(trace.threadId);
      if (known === undefined || at >= known.at) latest.set(trace.threadId, { trace, at });
    }
  }
  return [...latest.values()].map(({ trace }) => trace);
};

/** Tools that start a subagent. */
const AGENT_TOOLS: ReadonlySet<string> = new Set(['Task', 'Agent']);

const isAgentTool = (tool: ToolUse | undefined): boolean => tool !== undefined && AGENT_TOOLS.has(tool.name);

const agentCalls = (requests: readonly Request[]): number => {
  let calls = 0;
  for (const { toolUses } of requests) {
    for (let index = 0; index < toolUses.length; index += 1) if (isAgentTool(toolUses[index])) calls += 1;
  }
  return calls;
};

/** Not only what a fork repeats of it. */
const hasOwnRequest = ({ id, counted }: SessionFiles, requests: readonly Request[]): boolean => {
  const own = new Set<Request>(counted.filter(({ fileSessionId }) => fileSessionId === id));
  return requests.some((request) => own.has(request));
};
