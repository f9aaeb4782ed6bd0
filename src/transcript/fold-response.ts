import type { ToolUse, Usage } from './model.ts';
import { addTime, intern, noteVersion, type Reading, sessionFromName, type TailState, traceOf } from './reading.ts';
import type { Origin, ResponseRecord } from './record.ts';
import type { Mutable, Response } from './response.ts';
import { samePrompt } from './usage.ts';

/** Session of a record: its own, else the file's last, else the file's name. */
export const sessionOf = (reading: Reading, named: string | null): string => {
  if (named !== null && named !== reading.sessionId) reading.sessionId = intern(reading, named);
  reading.sessionId ??= sessionFromName(reading.file);
  return reading.sessionId;
};

/**
 * Thread of a record. Agent files and frames carry the agent's id. Inline sidechains (1.0.x) carry none: they hang
 * together by parent, from a first record without one.
 */
export const threadOf = (
  reading: Reading,
  record: { agentId: string | null; isSidechain: boolean; parentUuid: string | null; uuid: string | null },
): string => {
  if (record.agentId !== null) return intern(reading, record.agentId);
  if (!record.isSidechain) return 'main';
  const known = record.parentUuid === null ? undefined : reading.tools.inlineThreads.get(record.parentUuid);
  const thread = known ?? `sidechain-${(record.parentUuid ?? record.uuid ?? '').slice(-8)}`;
  if (record.uuid !== null) reading.tools.inlineThreads.set(record.uuid, thread);
  return thread;
};

/** Folds an assistant record that was parsed or scanned. */
export const foldResponse = (reading: Reading, found: ResponseRecord, line: number, origin: Origin): void => {
  const sessionId = sessionOf(reading, found.sessionId);
  const threadId = threadOf(reading, found);
  const trace = traceOf(reading, sessionId, threadId);
  trace.agentType ??= found.agentType;
  addTime(reading, sessionId, found.at);
  if (found.version !== null && reading.version !== found.version) noteVersion(reading, sessionId, found.version);
  nameTools(reading, found.toolUses);
  // A progress copy shows what an agent did, not how it ended.
  if (origin !== 'progress') trace.tail = tailOf(found);
  if (!found.isSynthetic) addResponse(reading, found, sessionId, threadId, line, origin);
};

/** By index: in a loop this hot an iterator is garbage for every record. */
const nameTools = ({ tools }: Reading, toolUses: readonly ToolUse[]): void => {
  for (let index = 0; index < toolUses.length; index += 1) {
    const tool = toolUses[index];
    if (tool !== undefined) tools.toolNames.set(tool.id, tool.name);
  }
};

const tailOf = (record: ResponseRecord): TailState => {
  if (record.isApiError) return 'error';
  return record.toolUses.length > 0 ? 'tool-use' : 'text';
};

/** Records of one response: same message id, and the same request id or, where one is missing, the same prompt (R13). */
const isSameResponse = (response: Response, record: ResponseRecord, threadId: string): boolean => {
  if (response.requestId !== null && record.requestId !== null) return response.requestId === record.requestId;
  return response.threadId === threadId && samePrompt(response.usage, record.usage);
};

const addResponse = (
  reading: Reading,
  record: ResponseRecord,
  sessionId: string,
  threadId: string,
  line: number,
  origin: Origin,
): void => {
  const id = record.messageId;
  const known = id === null ? undefined : reading.tools.byMessage.get(id);
  if (known !== undefined && isSameResponse(known, record, threadId)) {
    mergeRecord(known, record);
    return;
  }
  const response = newResponse(reading, record, { sessionId, threadId, line, origin });
  reading.responses.push(response);
  if (id !== null) reading.tools.byMessage.set(id, response);
};

type Place = { readonly sessionId: string; readonly threadId: string; readonly line: number; readonly origin: Origin };

const newResponse = (
  reading: Reading,
  record: ResponseRecord,
  { sessionId, threadId, line, origin }: Place,
): Response => ({
  messageId: record.messageId,
  requestId: record.requestId,
  sessionId: record.ownerSessionId ?? sessionId,
  threadId,
  model: record.model,
  requestedModel: record.requestedModel,
  at: record.at,
  usage: { ...record.usage },
  stopReason: record.stopReason,
  refusalCategory: record.refusalCategory,
  provisional: false,
  toolUses: record.toolUses,
  effort: record.effort,
  cacheTtl: record.cacheTtl,
  cacheMiss: record.cacheMiss,
  file: reading.position,
  line,
  origin,
  uuid: record.messageId === null || record.requestId === null ? record.uuid : null,
  fileSessionId: sessionId,
  isSidechain: record.isSidechain,
  contentBytes: record.contentBytes,
  hasBadCount: record.hasBadCount,
  isFinal: record.stopReason !== null,
  copyOf: null,
  next: null,
});

const copyUsage = (usage: Mutable<Usage>, other: Usage): void => {
  usage.input = other.input;
  usage.output = other.output;
  usage.cacheRead = other.cacheRead;
  usage.cacheWrite5m = other.cacheWrite5m;
  usage.cacheWrite1h = other.cacheWrite1h;
  usage.webSearches = other.webSearches;
  usage.fast = other.fast;
  usage.geo = other.geo;
  usage.serviceTier = other.serviceTier;
  usage.iterations = other.iterations;
};

/** Largest output stands; among equals one that says how it ended, then the later (R14). Never a mixture of fields. */
const mergeRecord = (response: Response, record: ResponseRecord): void => {
  const more = record.usage.output - response.usage.output;
  if (more > 0 || (more === 0 && (record.stopReason !== null || response.stopReason === null))) {
    copyUsage(response.usage, record.usage);
    response.hasBadCount = record.hasBadCount;
    response.stopReason = record.stopReason;
    response.refusalCategory = record.refusalCategory;
  }
  if (response.toolUses.length === 0) response.toolUses = record.toolUses;
  else if (record.toolUses.length > 0) response.toolUses = [...response.toolUses, ...record.toolUses];
  response.contentBytes += record.contentBytes;
  response.isFinal ||= record.stopReason !== null;
};
