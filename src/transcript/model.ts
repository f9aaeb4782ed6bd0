/**
 * What the reader hands on: Claude Code's records in Tollgate's words. snake_case ends at this door, and so does content:
 * only numbers, ids, model names, tool names and agent types come through.
 */

/** Token counts. The five are disjoint; the prompt (context) is everything but `output`. */
export type Tokens = {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite5m: number;
  readonly cacheWrite1h: number;
};

/**
 * One entry of `usage.iterations`. `message` entries are inside the response's own tokens; `advisor` and `compaction`
 * are not; with a `fallback` entry present the response's tokens are those of the attempt that served it.
 */
export type Iteration = Tokens & {
  readonly kind: 'message' | 'advisor' | 'compaction' | 'fallback';
  /** Model id as written, or null: the response's model. */
  readonly model: string | null;
};

/** What decides the price of a response. */
export type Usage = Tokens & {
  readonly webSearches: number;
  /** `usage.speed === "fast"`: what the response says, not what was asked for. */
  readonly fast: boolean;
  /** `usage.inference_geo` as written ("us", "global", …). */
  readonly geo: string | null;
  /** `usage.service_tier` as written ("standard", "batch", "priority"). */
  readonly serviceTier: string | null;
  readonly iterations: readonly Iteration[];
};

/** `inputDigest` is a CRC-32 of the input's JSON (signed): equal calls have equal digests, and it gives nothing away. */
export type ToolUse = { readonly id: string; readonly name: string; readonly inputDigest: number };

/** What the API said of a cache miss (`message.diagnostics`), where it did. */
export type CacheMiss = { readonly reason: string; readonly missedTokens: number | null };

/** Where a record stands: position of the file in the reading order, record number in the file. */
export type Place = { readonly file: number; readonly line: number };

/** One API response, counted once however many records repeat it (R12–R18); its place is its first record's. A turn of its thread. */
export type Request = Place & {
  readonly messageId: string | null;
  readonly requestId: string | null;
  readonly sessionId: string;
  /** `main`, or the agent id of a subagent. */
  readonly threadId: string;
  /** Model that answered, as written. */
  readonly model: string;
  /** Model that was asked for, as written (2.1.3xx on). Carries the `[1m]` suffix or the cloud's regional prefix. */
  readonly requestedModel: string | null;
  /** Milliseconds since the epoch, or null. */
  readonly at: number | null;
  readonly usage: Usage;
  readonly stopReason: string | null;
  /** `stop_details.category` of a refusal. */
  readonly refusalCategory: string | null;
  /** A floor: the output count is a placeholder of the stream's start (R15), or some count is none (R62). */
  readonly provisional: boolean;
  readonly toolUses: readonly ToolUse[];
  readonly effort: string | null;
  /** Lifetime the client asked for: `5m` or `1h`; null where the record does not say. */
  readonly cacheTtl: string | null;
  readonly cacheMiss: CacheMiss | null;
};

/** Main agent or one subagent of a session. */
export type Thread = {
  readonly id: string;
  readonly sessionId: string;
  /** Null for the main agent. */
  readonly agentType: string | null;
  readonly parentId: string | null;
  /**
   * The last request before those of this run in the same file and thread: an earlier run's, or the session's that this one
   * was forked from. Its prompt may still be cached.
   */
  readonly before: Request | null;
  /** Requests of this run, in file order. */
  readonly requests: readonly Request[];
  /** What stands in the thread beside requests, in file order. */
  readonly pieces: Pieces;
  readonly compactions: readonly Compaction[];
};

/**
 * What entered a thread's context beside the model's own words: columns of equal length, in file order. `kind` and
 * `name` are strings shared by many rows; `bytes` is the size of the piece's JSON, a measure of its tokens.
 */
export type Pieces = {
  readonly lines: readonly number[];
  readonly kinds: readonly PieceKind[];
  /** Tool name of a tool result, kind of an attachment, else ''. */
  readonly names: readonly string[];
  readonly bytes: readonly number[];
};

export type PieceKind = 'prompt' | 'tool-result' | 'attachment' | 'summary';

export type Compaction = Place & {
  readonly sessionId: string;
  readonly threadId: string;
  readonly at: number | null;
  /** Not of this run, by its time or because the session this one was forked from has it; its place may tell it of others. */
  readonly isEarlier: boolean;
  readonly trigger: string | null;
  /** Claude Code's own estimates, in tokens. */
  readonly preTokens: number | null;
  readonly postTokens: number | null;
};

/** One model's row of Claude Code's own totals. `hasBadCount`: some count was none and stands as 0 (R62). */
export type ReportedUsage = Tokens & {
  /** The 5m/1h split of the writes is known; where it is not, all writes stand under `cacheWrite5m`. */
  readonly splitKnown: boolean;
  readonly webSearches: number;
  readonly hasBadCount: boolean;
  readonly costUsd: number;
  readonly basis: 'list' | 'managed' | 'unknown' | null;
  readonly contextWindow: number | null;
};

/** Claude Code's own total at one moment: a `cost-state` record or a `result` (R33–R39). */
export type ReportedTotal = Place & {
  readonly source: 'cost-state' | 'result';
  readonly sessionId: string;
  readonly totalUsd: number;
  /** By the model id it was booked under; empty in versions that did not say. */
  readonly models: ReadonlyMap<string, ReportedUsage>;
  /** The same since the previous result of this process, where the result says so. */
  readonly sinceLast: ReadonlyMap<string, ReportedUsage> | null;
  readonly hasUnknownModel: boolean;
  readonly result: ResultFacts | null;
  /** Time of the last record of the session before it in its file, ms since the epoch; null: none has one. */
  readonly at: number | null;
  /** `startTime` of the counter: shared by a session, its resumed runs and its forks. */
  readonly counterStart: number | null;
  readonly uuid: string | null;
};

export type ResultFacts = {
  readonly turns: number | null;
  readonly durationMs: number | null;
  /** Ended by a limit or an API error. */
  readonly isError: boolean;
  /** Cut short by a signal. */
  readonly isAborted: boolean;
  /** Agents that were started and had not come to an end. */
  readonly pendingAgents: number;
  /** Tokens of the main agent's requests in this process alone (`usage`); null: not stated. */
  readonly mainTokens: Tokens | null;
};

/** Claude Code's own figure for what one session spent in this run. */
export type RunTotal = {
  readonly source: 'cost-state' | 'result';
  readonly usd: number;
  readonly models: ReadonlyMap<string, ReportedUsage>;
  readonly hasUnknownModel: boolean;
};

export type Session = {
  readonly id: string;
  /** The main thread first. */
  readonly threads: readonly Thread[];
  readonly cliVersion: string | null;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** Null: no total was found for the session. */
  readonly reported: RunTotal | null;
  /** Requests that the total includes; the others came after its last record. */
  readonly isCovered: (request: Request) => boolean;
  /** Requests of the session this one was forked from that its total includes, where no total of that session is known. */
  readonly inherited: readonly Request[];
  /** Σ `num_turns` of the session's results, or null. */
  readonly reportedTurns: number | null;
  /** Context windows the results state, by model id as booked. */
  readonly windows: ReadonlyMap<string, number>;
  /** Cut short: a signal, a kill, an agent that never came to its end. `isError`: ended by a limit or an API error. */
  readonly isIncomplete: boolean;
  readonly isError: boolean;
};

export type ReadIssue = {
  readonly code: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly message: string;
};

export type SourceKind = 'transcript' | 'stream' | 'execution-file' | 'result';

/** Everything the files say about one run. */
export type Recording = {
  readonly sessions: readonly Session[];
  readonly sources: readonly { readonly kind: SourceKind; readonly file: string; readonly sessionId: string | null }[];
  readonly issues: readonly ReadIssue[];
  readonly issueCount: number;
  readonly recordsRead: number;
  readonly linesSkipped: number;
  /** A file ends inside a record, or could not be read. */
  readonly isCut: boolean;
  /** Sessions that the files name and the selection leaves out. */
  readonly sessionsLeftOut: number;
  /** An execution file is at hand and misses usage that is on disk (R9, R10). */
  readonly isExecutionFileIncomplete: boolean;
};
