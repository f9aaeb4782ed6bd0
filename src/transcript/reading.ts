import { basename } from 'node:path';
import type { Compaction, PieceKind, ReadIssue, ReportedTotal, SourceKind } from './model.ts';
import { clearTools, newTools, type ReadingTools } from './reading-tools.ts';
import type { Response } from './response.ts';

/** A file to read. `name` is what reports show: never absolute. */
export type SourceFile = { readonly path: string; readonly name: string };

/** How a thread looked when its records ended. */
export type TailState = 'prompt' | 'tool-result' | 'tool-use' | 'text' | 'interrupted' | 'error' | 'limit';

export type ThreadTrace = {
  readonly sessionId: string;
  readonly threadId: string;
  agentType: string | null;
  tail: TailState | null;
  /** Columns of `Pieces`. */
  readonly lines: number[];
  readonly kinds: PieceKind[];
  readonly names: string[];
  readonly bytes: number[];
};

/** `uuid` tells copies of it. */
export type CompactionRecord = Omit<Compaction, 'isEarlier'> & { readonly uuid: string | null };

/** Everything one file holds that counts. Filled record by record, in file order. */
export type Reading = {
  readonly file: SourceFile;
  readonly position: number;
  shape: SourceKind | null;
  readonly responses: Response[];
  readonly traces: Map<string, ThreadTrace>;
  readonly totals: ReportedTotal[];
  readonly compactions: CompactionRecord[];
  /** Final output tokens that a stream's `message_delta` states, by message id; `streaming` is the message at hand. */
  readonly finals: Map<string, number>;
  streaming: string | null;
  readonly versions: Map<string, string>;
  /** First and last time stated by any record, by session. */
  readonly spans: Map<string, { first: number; last: number }>;
  sessionId: string | null;
  trace: ThreadTrace | null;
  readonly tools: ReadingTools;
  version: string | null;

  readonly issues: ReadIssue[];
  issueCount: number;
  records: number;
  skipped: number;
  /** The file ends inside a record, or cannot be read. */
  isCut: boolean;
  /** Claude Code says that it could not write all records (R64). */
  isLossy: boolean;
};

export const newReading = (file: SourceFile, position: number, tools: ReadingTools = newTools()): Reading => ({
  file,
  position,
  shape: null,
  responses: [],
  traces: new Map(),
  totals: [],
  compactions: [],
  finals: new Map(),
  streaming: null,
  versions: new Map(),
  spans: new Map(),
  sessionId: null,
  trace: null,
  version: null,
  tools,
  issues: [],
  issueCount: 0,
  records: 0,
  skipped: 0,
  isCut: false,
  isLossy: false,
});

/** Problems kept per file; the rest is only counted. */
const MOST_ISSUES = 5;

export const addIssue = (reading: Reading, code: string, line: number | null, message: string): void => {
  reading.issueCount += 1;
  if (reading.issues.length < MOST_ISSUES) reading.issues.push({ code, file: reading.file.name, line, message });
};

/** The trace of a thread, made at its first record. The last one used is kept at hand: records of a thread come in runs. */
export const traceOf = (reading: Reading, sessionId: string, threadId: string): ThreadTrace => {
  const last = reading.trace;
  if (last !== null && last.threadId === threadId && last.sessionId === sessionId) return last;
  const key = `${sessionId} ${threadId}`;
  let trace = reading.traces.get(key);
  if (trace === undefined) {
    trace = {
      sessionId,
      threadId,
      agentType: null,
      tail: null,
      lines: [],
      kinds: [],
      names: [],
      bytes: [],
    };
    reading.traces.set(key, trace);
  }
  reading.trace = trace;
  return trace;
};

export const addPiece = (trace: ThreadTrace, line: number, kind: PieceKind, name: string, bytes: number): void => {
  trace.lines.push(line);
  trace.kinds.push(kind);
  trace.names.push(name);
  trace.bytes.push(bytes);
};

/** Widens what is known of a session's time by one record's time. */
export const addTime = (reading: Reading, sessionId: string, at: number | null): void => {
  if (at === null) return;
  const span = reading.spans.get(sessionId);
  if (span === undefined) reading.spans.set(sessionId, { first: at, last: at });
  else if (at < span.first) span.first = at;
  else if (at > span.last) span.last = at;
};

/** The session a file is named after (`<uuid>.jsonl`), for records that name none. */
export const sessionFromName = (file: SourceFile): string => basename(file.path).replace(/\.(jsonl|json)$/i, '');

export const noteVersion = (reading: Reading, sessionId: string, version: string): void => {
  reading.version = version;
  reading.versions.set(sessionId, version);
};

/** The one copy of a string that many records repeat: a model, a session, a tool. */
export const intern = (reading: Reading, text: string): string => {
  const known = reading.tools.interned.get(text);
  if (known !== undefined) return known;
  reading.tools.interned.set(text, text);
  return text;
};

/** Forgets what a first pass over the file found. */
export const startOver = (reading: Reading): void => {
  const { responses, totals, compactions, issues } = reading;
  for (const list of [responses, totals, compactions, issues]) list.length = 0;
  for (const map of [reading.traces, reading.finals, reading.versions, reading.spans]) map.clear();
  clearTools(reading.tools);
  Object.assign(reading, { trace: null, sessionId: null, streaming: null, records: 0, skipped: 0, issueCount: 0 });
};
