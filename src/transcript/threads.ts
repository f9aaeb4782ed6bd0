import type { Compaction, Pieces, Request, Thread } from './model.ts';
import type { CompactionRecord, Reading } from './reading.ts';
import type { SessionFiles } from './session-files.ts';

/** Threads of the run, the main agent's first, then by first request. */
export const threadsOf = (
  files: SessionFiles,
  requests: readonly Request[],
  since: number | null,
): readonly Thread[] => {
  const byThread = new Map<string, Request[]>();
  for (const request of requests) {
    const known = byThread.get(request.threadId);
    if (known === undefined) byThread.set(request.threadId, [request]);
    else known.push(request);
  }
  const ids = [...byThread.keys()].sort((a, b) => Number(b === 'main') - Number(a === 'main'));
  return ids.map((id) => threadOf(files, id, byThread.get(id) ?? [], since));
};

const NO_PIECES: Pieces = { lines: [], kinds: [], names: [], bytes: [] };

const threadOf = (files: SessionFiles, id: string, unsorted: Request[], since: number | null): Thread => {
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
    compactions: compactionsOf(files, id, since),
  };
};

/** What stands before the run's first request in its file, under the same session: a fork's copies too. */
const lastBefore = (home: Reading | undefined, sessionId: string, first: Request | undefined): Request | null => {
  if (home === undefined || first === undefined) return null;
  const isBefore = (each: Reading['responses'][number]): boolean =>
    each.line < first.line && each.threadId === first.threadId && each.fileSessionId === sessionId;
  return home.responses.findLast(isBefore) ?? null;
};

/**
 * Compactions of a thread, each once: a session may be at hand twice. On disk if it is there at all, for a stream repeats
 * them without their places.
 */
const compactionsOf = (files: SessionFiles, id: string, since: number | null): readonly Compaction[] => {
  const { id: sessionId, readings } = files;
  const onDisk = readings.filter(({ shape }) => shape === 'transcript');
  const isOwn = (each: CompactionRecord): boolean => each.sessionId === sessionId && each.threadId === id;
  const found = (onDisk.length > 0 ? onDisk : readings).flatMap(({ compactions }) => compactions.filter(isOwn));
  if (found.length === 0) return [];
  const copied = new Set(files.parents.readings.flatMap(({ compactions }) => compactions.flatMap(uuidOf(sessionId))));
  const seen = new Set<string>();
  return found.flatMap(({ uuid, ...compaction }) => {
    if (uuid !== null && seen.has(uuid)) return [];
    if (uuid !== null) seen.add(uuid);
    const isOlder = since !== null && compaction.at !== null && compaction.at < since;
    return [{ ...compaction, isEarlier: isOlder || (uuid !== null && copied.has(uuid)) }];
  });
};

const uuidOf =
  (sessionId: string) =>
  (each: CompactionRecord): readonly string[] =>
    each.uuid === null || each.sessionId === sessionId ? [] : [each.uuid];
