import type { AgentFacts } from './agents.ts';
import { countResponses } from './count.ts';
import { missesUsage } from './execution-file.ts';
import { savedTotals } from './main-files.ts';
import type { Recording } from './model.ts';
import type { Reading } from './reading.ts';
import type { Response } from './response.ts';
import type { SeenMessages } from './seen-messages.ts';
import { assembleSession } from './session.ts';
import type { Parents, Selection, SessionFiles } from './session-files.ts';

export type RunInput = {
  readonly readings: readonly Reading[];
  /** Facts of subagents by agent id. */
  readonly agents: ReadonlyMap<string, AgentFacts>;
  readonly selection: Selection;
  readonly seen?: SeenMessages;
};

/** Puts what all files say together: sessions of this run, each request once, with Claude Code's own totals beside them. */
export const recordRun = (input: RunInput): Recording => {
  const { readings, selection } = input;
  const named = filesBySession(input);
  const sessions = named
    .filter(({ id }) => selection.sessionIds.length === 0 || selection.sessionIds.includes(id))
    .map((files) => assembleSession(files, selection.since))
    .filter((session) => session !== null)
    .sort((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0) || (a.id < b.id ? -1 : 1));
  return {
    sessions,
    sources: sourcesOf(readings, new Set(sessions.map((session) => session.id))),
    issues: readings.flatMap((reading) => reading.issues),
    issueCount: readings.reduce((sum, reading) => sum + reading.issueCount, 0),
    recordsRead: readings.reduce((sum, reading) => sum + reading.records, 0),
    linesSkipped: readings.reduce((sum, reading) => sum + reading.skipped, 0),
    isCut: isCutShort(readings),
    isExecutionFileIncomplete: missesUsage(readings, sessions),
    sessionsLeftOut:
      named.filter(({ counted }) => counted.length > 0).length -
      sessions.filter(({ threads }) => threads.length > 0).length,
  };
};

/** A file that ends inside a record, or cannot be read, hides something: unless its sessions are on disk beside it. */
const isCutShort = (readings: readonly Reading[]): boolean => {
  const isOnDisk = (id: string): boolean =>
    readings.some((reading) => reading.shape === 'transcript' && sessionsIn(reading).has(id));
  return readings.some((reading) => reading.isLossy || (reading.isCut && ![...sessionsIn(reading)].some(isOnDisk)));
};

/** Puts a value into the group of its key. */
export const push = <Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void => {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
};

/** Sessions that a file names, in any role: what holds a request has left a trace. */
export const sessionsIn = (reading: Reading): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const trace of reading.traces.values()) ids.add(trace.sessionId);
  for (const total of reading.totals) ids.add(total.sessionId);
  return ids;
};

/** Records that repeat another session's requests, by the session they stand under. */
const copiesBySession = (readings: readonly Reading[]): ReadonlyMap<string, Response[]> => {
  const copies = new Map<string, Response[]>();
  for (const reading of readings) {
    if (reading.shape !== 'transcript') continue;
    for (const each of reading.responses)
      if (ownerOf(each) !== each.fileSessionId) push(copies, each.fileSessionId, each);
  }
  return copies;
};

const filesBySession = ({ readings, agents, seen }: RunInput): readonly SessionFiles[] => {
  const counted = new Map<string, Response[]>();
  for (const each of countResponses(readings, seen)) push(counted, each.sessionId, each);
  const named = new Map<string, Reading[]>();
  for (const reading of readings) for (const id of sessionsIn(reading)) push(named, id, reading);
  const copiesOf = copiesBySession(readings);
  const parentsOf = (copies: readonly Response[]): Parents => {
    const ids = [...new Set(copies.map(ownerOf))];
    return {
      totals: ids.flatMap((id) => savedTotals(named.get(id) ?? [], id)),
      counted: ids.flatMap((id) => counted.get(id) ?? []),
      readings: [...new Set(ids.flatMap((id) => named.get(id) ?? []))],
    };
  };
  const transcripts = new Set(readings.filter(({ shape }) => shape === 'transcript').map(({ position }) => position));
  const totals = readings.flatMap((reading) => reading.totals);
  const ids = new Set([...counted.keys(), ...named.keys()]);
  return [...ids].map((id) => {
    const copies = copiesOf.get(id) ?? [];
    return {
      id,
      counted: counted.get(id) ?? [],
      readings: named.get(id) ?? [],
      agents,
      copies,
      parents: parentsOf(copies),
      totals,
      transcripts,
    };
  });
};

/** Session that made a request: a fork's file repeats its parent's. */
const ownerOf = ({ copyOf, sessionId }: Response): string => copyOf ?? sessionId;

const sourcesOf = (readings: readonly Reading[], counting: ReadonlySet<string>): Recording['sources'] =>
  readings.flatMap((reading) => {
    const sessionId = reading.sessionId ?? reading.totals[0]?.sessionId ?? null;
    if (reading.shape === null || (sessionId !== null && !counting.has(sessionId))) return [];
    return [{ kind: reading.shape, file: reading.file.name, sessionId }];
  });
