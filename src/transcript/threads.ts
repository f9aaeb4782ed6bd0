import type { Compaction, Pieces, Request, Thread } from './model.ts';
import type { Reading } from './reading.ts';
import type { SessionFiles } from './session-files.ts';

/** Threads of the run, the main agent's first, then by first request. */
export const threadsOf = (files: SessionFiles, requests: readonly Request[]): readonly Thread[] => {
  const byThread = new Map<string, Request[]>();
  for (const request of requests) {
    const known = byThread.get(request.threadId);
    if (known === undefined) byThread.set(request.threadId, [request]);
    else known.push(request);
  }
  const ids = [...byThread.keys()].sort((a, b) => Number(b === 'main') - Number(a === 'main'));
  return ids.map((id) => threadOf(files, id, byThread.get(id) ?? []));
};

const NO_PIECES: Pieces = { lines: [], kinds: [], names: [], bytes: [] };

const threadOf = (files: SessionFiles, id: string, unsorted: Request[]): Thread => {
  const { id: sessionId, readings, agents } = files;
  const requests = unsorted.sort((a, b) => a.file - b.file || a.line - b.line);
  const traces = readings.flatMap((reading) => reading.traces.get(`${sessionId} ${id}`) ?? []);
  const facts = agents.get(id);
  const named = facts?.agentType ?? traces.find((trace) => trace.agentType !== null)?.agentType ?? null;
  // Lines are those of one file: pieces of another one (a stream beside the transcript) stand between other requests.
  const home = readings.find(({ position }) => position === requests[0]?.file);
  return {
    id,
    sessionId,
    agentType: id === 'main' ? null : named,
    parentId: facts?.parentId ?? null,
    before: lastBefore(home, sessionId, requests[0]),
    requests,
    pieces: home?.traces.get(`${sessionId} ${id}`) ?? NO_PIECES,
    compactions: compactionsOf(files, id),
  };
};

/** What stands before the run's first request in its file, under the same session: a fork's copies too. */
const lastBefore = (home: Reading | undefined, sessionId: string, first: Request | undefined): Request | null => {
  if (home === undefined || first === undefined) return null;
  const isBefore = (each: Reading['responses'][number]): boolean =>
    each.line < first.line && each.threadId === first.threadId && each.fileSessionId === sessionId;
  return home.responses.findLast(isBefore) ?? null;
};

const compactionsOf = ({ id: sessionId, readings }: SessionFiles, id: string): readonly Compaction[] =>
  readings.flatMap((reading) =>
    reading.compactions.filter(
      (each) => each.sessionId === sessionId && each.threadId === id && reading.shape === 'transcript',
    ),
  );
