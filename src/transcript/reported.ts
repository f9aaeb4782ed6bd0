import { asFinite, asObject, asString, isObject, type Json } from './json.ts';
import type { ReportedTotal, ReportedUsage, ResultFacts } from './model.ts';
import { type BadField, parseTokens } from './usage.ts';

/** A sum of token counts above this is none. */
const MOST_TOKENS = 1e14;

/** A count of agents: nothing is billed by it. */
const count = (value: unknown): number => Math.min(MOST_TOKENS, Math.max(0, Math.round(asFinite(value) ?? 0)));

/** Null: not stated, or told as one that is none (R62). */
const countOrNull = (row: Json, field: string, bad: BadField): number | null => {
  const value = row[field] ?? null;
  if (value === null) return null;
  if (typeof value === 'number' && value >= 0 && value <= MOST_TOKENS) return Math.round(value);
  bad(field);
  return null;
};

const MOST_DOLLARS = 1e6;

const dollarsOf = (value: unknown): number => Math.min(MOST_DOLLARS, Math.max(0, asFinite(value) ?? 0));

/** A total in USD; null for what can be none. */
const totalOf = (value: unknown): number | null => {
  const usd = asFinite(value);
  return usd !== null && usd >= 0 && usd <= MOST_DOLLARS ? usd : null;
};

const basisOf = (value: unknown): ReportedUsage['basis'] =>
  value === 'list' || value === 'managed' || value === 'unknown' ? value : null;

const reportedUsage = (row: Json, bad: BadField): ReportedUsage => {
  let hasBadCount = false;
  const read = (field: string): number | null =>
    countOrNull(row, field, (name) => {
      hasBadCount = true;
      bad(name);
    });
  const flat = read('cacheCreationInputTokens') ?? 0;
  const write5m = read('cacheCreationEphemeral5mInputTokens');
  const write1h = read('cacheCreationEphemeral1hInputTokens') ?? 0;
  return {
    input: read('inputTokens') ?? 0,
    output: read('outputTokens') ?? 0,
    cacheRead: read('cacheReadInputTokens') ?? 0,
    cacheWrite5m: Math.max(flat, (write5m ?? 0) + write1h) - write1h,
    cacheWrite1h: write1h,
    splitKnown: write5m !== null || flat === 0,
    webSearches: read('webSearchRequests') ?? 0,
    hasBadCount,
    costUsd: dollarsOf(row['costUSD']),
    basis: basisOf(row['costBasis']),
    contextWindow: asFinite(row['contextWindow']),
  };
};

const modelRows = (value: unknown, bad: BadField): ReadonlyMap<string, ReportedUsage> => {
  const rows = new Map<string, ReportedUsage>();
  for (const [model, row] of Object.entries(asObject(value) ?? {})) {
    const source = asObject(row);
    if (source !== null && model.length <= 256) rows.set(model, reportedUsage(source, bad));
  }
  return rows;
};

/** A `cost-state` record: Claude Code's running total of the session, written when a process ends (R35). */
export const parseCostState = (record: Json, file: number, line: number, bad: BadField): ReportedTotal | null => {
  const sessionId = asString(record['sessionId']);
  const totalUsd = totalOf(record['totalCostUSD']);
  if (sessionId === null || totalUsd === null) return null;
  return {
    source: 'cost-state',
    sessionId,
    totalUsd,
    models: modelRows(record['modelUsage'], bad),
    sinceLast: null,
    hasUnknownModel: record['hasUnknownModelCost'] === true,
    result: null,
    at: null,
    counterStart: asFinite(record['startTime']),
    uuid: null,
    file,
    line,
  };
};

const pendingAgents = (record: Json): number => {
  const stats = asObject(record['subagent_stats']) ?? {};
  const killed = Object.values(asObject(stats['killed']) ?? {}).reduce<number>((sum, each) => sum + count(each), 0);
  return Math.max(0, count(stats['spawned']) - count(stats['completed']) - count(stats['failed']) - killed);
};

const resultFacts = (record: Json): ResultFacts => {
  const reason = asString(record['terminal_reason'], 64) ?? '';
  const isAborted = reason.startsWith('aborted');
  const isLimit = typeof record['subtype'] === 'string' && record['subtype'].startsWith('error');
  return {
    turns: asFinite(record['num_turns']),
    durationMs: asFinite(record['duration_ms']),
    isError: !isAborted && (isLimit || record['is_error'] === true),
    isAborted,
    pendingAgents: pendingAgents(record),
    mainTokens: isObject(record['usage']) ? parseTokens(record['usage'], () => {}) : null,
  };
};

/**
 * A `result` message of the SDK, or null: a workflow journal's `result` has no cost (R4). The first versions called the
 * total `total_cost` or `cost_usd`.
 */
export const parseResult = (
  record: Json,
  fallbackSession: string,
  file: number,
  line: number,
  bad: BadField,
): ReportedTotal | null => {
  const totalUsd = totalOf(record['total_cost_usd'] ?? record['total_cost'] ?? record['cost_usd']);
  // A `result` of another program has no subtype.
  if (totalUsd === null || typeof record['subtype'] !== 'string') return null;
  const models = modelRows(record['modelUsage'], bad);
  const since = record['model_usage_since_last_result'];
  return {
    source: 'result',
    sessionId: asString(record['session_id']) ?? fallbackSession,
    totalUsd,
    models,
    sinceLast: since === undefined ? null : modelRows(since, bad),
    hasUnknownModel: [...models.values()].some((row) => row.basis === 'unknown'),
    result: resultFacts(record),
    at: null,
    counterStart: null,
    uuid: asString(record['uuid']),
    file,
    line,
  };
};
