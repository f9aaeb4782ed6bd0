import { crc32 } from './crc.ts';
import { asList, asObject, asString, asTime, isObject, type Json, jsonBytes } from './json.ts';
import type { CacheMiss, ToolUse, Usage } from './model.ts';
import { type BadField, parseUsage } from './usage.ts';

/** Where a response was seen: in a transcript, copied into a `progress` record, or in a stream. Earlier is better. */
export type Origin = 'disk' | 'progress' | 'stream';

/** One assistant record, in our words. */
export type ResponseRecord = {
  readonly messageId: string | null;
  readonly requestId: string | null;
  readonly uuid: string | null;
  readonly sessionId: string | null;
  /** Session that made the request, where the record is a fork's copy and says so. */
  readonly ownerSessionId: string | null;
  readonly agentId: string | null;
  readonly isSidechain: boolean;
  readonly parentUuid: string | null;
  readonly model: string;
  readonly requestedModel: string | null;
  readonly at: number | null;
  readonly usage: Usage;
  /** Some count was none and stands as 0 (R62). */
  readonly hasBadCount: boolean;
  readonly stopReason: string | null;
  readonly refusalCategory: string | null;
  readonly toolUses: readonly ToolUse[];
  /** Size of the content's JSON in bytes. */
  readonly contentBytes: number;
  readonly effort: string | null;
  readonly cacheTtl: string | null;
  readonly cacheMiss: CacheMiss | null;
  readonly agentType: string | null;
  readonly version: string | null;
  /** Claude Code's own stand-in for an API error: no request, no turn, no cost (R19). */
  readonly isSynthetic: boolean;
  readonly isApiError: boolean;
};

const NO_TOOLS: readonly ToolUse[] = [];

const toolUseOf = (block: unknown): readonly ToolUse[] => {
  if (!isObject(block) || block['type'] !== 'tool_use') return NO_TOOLS;
  const id = asString(block['id']);
  const name = asString(block['name']);
  if (id === null || name === null) return NO_TOOLS;
  return [{ id, name, inputDigest: digestOf(block['input']) }];
};

/** CRC-32 of a tool input's JSON, as a signed integer; 0 for one nested too deep to be written. */
const digestOf = (input: unknown): number => {
  try {
    return crc32(Buffer.from(JSON.stringify(input ?? null))) | 0;
  } catch {
    return 0;
  }
};

const cacheMissOf = (message: Json): CacheMiss | null => {
  const reason = asObject(asObject(message['diagnostics'])?.['cache_miss_reason']);
  const type = asString(reason?.['type'], 64);
  if (reason === null || type === null) return null;
  const tokens = reason['cache_missed_input_tokens'];
  return { reason: type, missedTokens: typeof tokens === 'number' && tokens >= 0 ? tokens : null };
};

/**
 * An assistant record (transcript, stream frame, or the copy inside a `progress` record) in our words; null where it
 * holds no usage. `outer` carries the envelope: snake_case in streams, camelCase on disk.
 */
export const responseRecord = (outer: Json, bad: BadField): ResponseRecord | null => {
  const message = asObject(outer['message']);
  const usage = asObject(message?.['usage']);
  if (message === null || usage === null) return null;
  const model = asString(message['model']) ?? '';
  let hasBadCount = false;
  const noteBad = (field: string): void => {
    hasBadCount = true;
    bad(field);
  };
  const counts = parseUsage(usage, noteBad);
  return {
    messageId: asString(message['id']),
    requestId: asString(outer['requestId'] ?? outer['request_id']),
    uuid: asString(outer['uuid']),
    sessionId: asString(outer['sessionId'] ?? outer['session_id']),
    ownerSessionId: asString(outer['requestSessionId'] ?? asObject(outer['forkedFrom'])?.['sessionId']),
    agentId: asString(outer['agentId'] ?? outer['agent_id']),
    isSidechain: outer['isSidechain'] === true || typeof outer['parent_tool_use_id'] === 'string',
    parentUuid: asString(outer['parentUuid'] ?? outer['parent_tool_use_id']),
    model,
    requestedModel: asString(outer['requestedModel']),
    at: asTime(outer['timestamp']),
    usage: counts,
    hasBadCount,
    stopReason: asString(message['stop_reason'], 64),
    refusalCategory: asString(asObject(message['stop_details'])?.['category'], 64),
    toolUses: asList(message['content']).flatMap(toolUseOf),
    contentBytes: Math.max(0, jsonBytes(message['content']) - 2),
    effort: asString(outer['effort'], 32),
    cacheTtl: asString(outer['promptCacheRequested'], 8),
    cacheMiss: cacheMissOf(message),
    agentType: asString(outer['attributionAgent'] ?? outer['subagent_type']),
    version: asString(outer['version'], 32),
    isSynthetic: model === '<synthetic>' || outer['isApiErrorMessage'] === true,
    isApiError: outer['isApiErrorMessage'] === true,
  };
};
