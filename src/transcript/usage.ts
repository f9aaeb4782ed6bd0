import { asList, asObject, asString, type Json } from './json.ts';
import type { Iteration, Tokens, Usage } from './model.ts';

/** A count above this is no token count of one response (the largest window is a million tokens). */
const MOST_TOKENS = 1e11;

/** Told once for every field that is present and is no token count; the field then counts as 0 (R62). */
export type BadField = (field: string) => void;

const count = (source: Json, field: string, bad: BadField): number => {
  const value = source[field];
  if (value === undefined || value === null) return 0;
  if (typeof value === 'number' && value >= 0 && value <= MOST_TOKENS) return Math.round(value);
  bad(field);
  return 0;
};

/**
 * Tokens of a usage object or of one of its iterations. Cache writes: what the 5m/1h split does not cover bills as 5m;
 * the larger of the flat count and the split is the total (R24).
 */
export const parseTokens = (source: Json, bad: BadField): Tokens => {
  const split = asObject(source['cache_creation']) ?? {};
  const write1h = count(split, 'ephemeral_1h_input_tokens', bad);
  const write5m = count(split, 'ephemeral_5m_input_tokens', bad);
  const writes = Math.max(count(source, 'cache_creation_input_tokens', bad), write5m + write1h);
  return {
    input: count(source, 'input_tokens', bad),
    output: count(source, 'output_tokens', bad),
    cacheRead: count(source, 'cache_read_input_tokens', bad),
    cacheWrite5m: writes - write1h,
    cacheWrite1h: write1h,
  };
};

const ITERATION_KINDS: ReadonlyMap<unknown, Iteration['kind']> = new Map([
  ['message', 'message'],
  ['advisor_message', 'advisor'],
  ['compaction', 'compaction'],
  ['fallback_message', 'fallback'],
] as const);

const NO_ITERATIONS: readonly Iteration[] = [];

const parseIterations = (raw: unknown, bad: BadField): readonly Iteration[] => {
  if (!Array.isArray(raw) || raw.length === 0) return NO_ITERATIONS;
  const entries = asList(raw).flatMap((entry): readonly Iteration[] => {
    const source = asObject(entry);
    const kind = source === null ? undefined : ITERATION_KINDS.get(source['type']);
    if (source === null || kind === undefined) return [];
    return [{ kind, model: asString(source['model']), ...parseTokens(source, bad) }];
  });
  // One round of the response's own model says nothing that the response does not.
  return entries.length === 1 && entries[0]?.kind === 'message' && entries[0].model === null ? NO_ITERATIONS : entries;
};

/** `message.usage` of an API response. Every field may be absent or null. */
export const parseUsage = (source: Json, bad: BadField): Usage => {
  const tools = asObject(source['server_tool_use']);
  const tokens = parseTokens(source, bad);
  return {
    input: tokens.input,
    output: tokens.output,
    cacheRead: tokens.cacheRead,
    cacheWrite5m: tokens.cacheWrite5m,
    cacheWrite1h: tokens.cacheWrite1h,
    webSearches: tools === null ? 0 : count(tools, 'web_search_requests', bad),
    fast: source['speed'] === 'fast',
    geo: asString(source['inference_geo'], 32),
    serviceTier: asString(source['service_tier'], 32),
    iterations: parseIterations(source['iterations'], bad),
  };
};

/** Tokens of the prompt: what the model had in its context (R41). */
export const promptTokens = (tokens: Tokens): number =>
  tokens.input + tokens.cacheRead + tokens.cacheWrite5m + tokens.cacheWrite1h;

/** Tokens of all prompts of requests. */
export const promptsOf = (requests: readonly { readonly usage: Tokens }[]): number =>
  requests.reduce((sum, { usage }) => sum + promptTokens(usage), 0);

/** Records of one response state the same prompt; distinct responses practically never do (R13). */
export const samePrompt = (a: Tokens, b: Tokens): boolean =>
  a.input === b.input &&
  a.cacheRead === b.cacheRead &&
  a.cacheWrite5m + a.cacheWrite1h === b.cacheWrite5m + b.cacheWrite1h;
