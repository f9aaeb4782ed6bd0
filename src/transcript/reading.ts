import { basename } from 'node:path';
import type { Compaction, PieceKind, ReadIssue, ReportedTotal, Request, SourceKind } from './model.ts';
import type { Origin } from './record.ts';
import { type LastRecord, newLastRecord } from './repeat.ts';
import { newSharedTexts, type SharedTexts } from './shared-texts.ts';
import { newSkeleton, type Skeleton } from './skeleton.ts';

/** A file to read. `name` is what reports show: never absolute. */
export type SourceFile = { readonly path: string; readonly name: string };

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * A response as it is put together record by record: what becomes the `Request` that the rest of Tollgate sees (no copy is
 * made: a corpus has a hundred thousand of them), and what only the counting needs.
 */
export type Response = Mutable<Request> & {
  readonly origin: Origin;
  /** Only where an id is missing: the record's own. */
  readonly uuid: string | null;
  /** Session the record stands under; `sessionId` is the one that made the request. */
  readonly fileSessionId: string;
  readonly isSidechain: boolean;
  contentBytes: number;
  /** Some record says how the response ended. */
  isFinal: boolean;
  /** Counted elsewhere: the session whose request this repeats; null where this one counts. */
  copyOf: string | null;
  /** Another counted response with the same message id. */
  next: Response | null;
};

/** How a thread looked when its records ended. */
export type TailState = 'prompt' | 'tool-result' | 'tool-use' | 'text' | 'interrupted' | 'error' | 'limit';

export type ThreadTrace = {
  readonly sessionId: string;
  readonly threadId: string;
  agentType: string | null;
  tail: TailState | null;
  tailLine: number;
  /** Columns of `Pieces`. */
  readonly lines: number[];
  readonly kinds: PieceKind[];
  readonly names: string[];
  readonly bytes: number[];
};

/** Everything one file holds that counts. Filled record by record, in file order. */
export type Reading = {
  readonly file: SourceFile;
  readonly position: number;
  shape: SourceKind | null;
  readonly responses: Response[];
  readonly traces: Map<string, ThreadTrace>;
  readonly totals: ReportedTotal[];
  readonly compactions: Compaction[];
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
  isCut: boolean;
};

/** What one file after the other is read with. */
export type ReadingTools = {
  /** Equal strings of many records, kept once. */
  readonly interned: Map<string, string>;
  /** The last assistant record, to know its repeats by. */
  readonly last: LastRecord;
  readonly skeleton: Skeleton;
  readonly texts: SharedTexts;
  /** Responses of the file at hand by message id. */
  readonly byMessage: Map<string, Response>;
  /** Names of the file's tool calls by id. */
  readonly toolNames: Map<string, string>;
  /** Threads of the file's inline sidechains (1.0.x) by record id. */
  readonly inlineThreads: Map<string, string>;
};

export const newTools = (): ReadingTools => ({
  interned: new Map(),
  last: newLastRecord(),
  skeleton: newSkeleton(),
  texts: newSharedTexts(),
  byMessage: new Map(),
  toolNames: new Map(),
  inlineThreads: new Map(),
});

/** Lets go of what only the last file needed. */
const clearTools = (tools: ReadingTools): ReadingTools => {
  tools.last.response = null;
  tools.byMessage.clear();
  tools.toolNames.clear();
  tools.inlineThreads.clear();
  return tools;
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
  tools: clearTools(tools),
  issues: [],
  issueCount: 0,
  records: 0,
  skipped: 0,
  isCut: false,
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
      tailLine: 0,
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

export const setTail = (trace: ThreadTrace, tail: TailState, line: number): void => {
  trace.tail = tail;
  trace.tailLine = line;
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

/** The one copy of a string that many records repeat: a model, a session, a tool. */
export const intern = (reading: Reading, text: string): string => {
  const known = reading.tools.interned.get(text);
  if (known !== undefined) return known;
  reading.tools.interned.set(text, text);
  return text;
};

export const noteVersion = (reading: Reading, sessionId: string, version: string): void => {
  reading.version = version;
  reading.versions.set(sessionId, version);
};
