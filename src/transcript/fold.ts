import { foldResponse, sessionOf, threadOf } from './fold-response.ts';
import { asFinite, asObject, asString, asTime, isObject, type Json, jsonBytes } from './json.ts';
import type { ReportedTotal } from './model.ts';
import { addIssue, addPiece, addTime, noteVersion, type Reading, sessionFromName, traceOf } from './reading.ts';
import { type Origin, responseRecord } from './record.ts';
import { parseCostState, parseResult } from './reported.ts';
import type { BadField } from './usage.ts';

/** Folds one record into the reading of its file. Unknown types and fields are nobody's business (R3). */
export const foldRecord = (reading: Reading, record: Json, line: number): void => {
  const inner = wrapped(record);
  if (inner !== null) {
    foldRecord(reading, inner, line);
    return;
  }
  reading.records += 1;
  noticeShape(reading, record);
  switch (record['type']) {
    case 'assistant':
      foldAssistant(reading, record, line, 'session_id' in record ? 'stream' : 'disk');
      break;
    case 'user':
      foldUser(reading, record, line);
      break;
    case 'attachment':
      foldAttachment(reading, record, line);
      break;
    case 'system':
      foldSystem(reading, record, line);
      break;
    case 'progress':
      foldProgress(reading, record, line);
      break;
    case 'stream_event':
      foldStreamEvent(reading, record);
      break;
    case 'cost-state':
      pushTotal(reading, parseCostState(record, reading.position, line, badCount(reading, line)));
      break;
    case 'result':
      pushTotal(
        reading,
        parseResult(record, sessionFromName(reading.file), reading.position, line, badCount(reading, line)),
      );
      break;
  }
};

/** SDKs that log their own events keep Claude Code's under `data.metadata`. */
const wrapped = (record: Json): Json | null => {
  if ('message' in record || !isObject(record['data'])) return null;
  const inner = asObject(record['data']['metadata']);
  return typeof inner?.['type'] === 'string' ? inner : null;
};

/** What a file is, is told by its records: never by its name (R11). */
const noticeShape = (reading: Reading, record: Json): void => {
  if (reading.shape === 'transcript' || reading.shape === 'execution-file') return;
  if ('sessionId' in record || 'parentUuid' in record) reading.shape = 'transcript';
  else if (record['type'] === 'result') reading.shape ??= 'session_id' in record ? 'result' : null;
  else if ('session_id' in record) reading.shape = 'stream';
};

const pushTotal = (reading: Reading, total: ReportedTotal | null): void => {
  if (total !== null) reading.totals.push({ ...total, at: reading.spans.get(total.sessionId)?.last ?? null });
};

const badCount =
  (reading: Reading, line: number): BadField =>
  (field) =>
    addIssue(reading, 'bad-count', line, `\`${field}\` is no token count; it counts as 0.`);

const foldAssistant = (reading: Reading, record: Json, line: number, origin: Origin): void => {
  const found = responseRecord(record, badCount(reading, line));
  if (found !== null) foldResponse(reading, found, line, origin);
};

/** How the text begins that stands where a user broke in. */
export const INTERRUPT = '[Request interrupted by user';

const textOf = (block: unknown): string => {
  const text = typeof block === 'string' ? block : isObject(block) ? block['text'] : '';
  return typeof text === 'string' ? text : '';
};

/** Text that asks nothing of the model: meta records, and local commands with their output, which stand in angle brackets. */
const isRemark = (record: Json, block: unknown): boolean => record['isMeta'] === true || textOf(block).startsWith('<');

const foldUser = (reading: Reading, record: Json, line: number): void => {
  const message = asObject(record['message']);
  if (message === null) return;
  const sessionId = sessionOf(reading, asString(record['sessionId'] ?? record['session_id']));
  const threadId = threadOf(reading, {
    agentId: asString(record['agentId'] ?? record['agent_id']),
    isSidechain: record['isSidechain'] === true || typeof record['parent_tool_use_id'] === 'string',
    parentUuid: asString(record['parentUuid'] ?? record['parent_tool_use_id']),
    uuid: asString(record['uuid']),
  });
  const trace = traceOf(reading, sessionId, threadId);
  addTime(reading, sessionId, asTime(record['timestamp']));
  const content = message['content'];
  const blocks = Array.isArray(content) ? content : [content];
  for (const block of blocks) {
    const bytes = jsonBytes(block);
    if (isObject(block) && block['type'] === 'tool_result') {
      addPiece(
        trace,
        line,
        'tool-result',
        reading.tools.toolNames.get(asString(block['tool_use_id']) ?? '') ?? '',
        bytes,
      );
      trace.tail = 'tool-result';
    } else {
      addPiece(trace, line, record['isCompactSummary'] === true ? 'summary' : 'prompt', '', bytes);
      if (!isRemark(record, block)) trace.tail = textOf(block).startsWith(INTERRUPT) ? 'interrupted' : 'prompt';
    }
  }
};

const foldAttachment = (reading: Reading, record: Json, line: number): void => {
  const attachment = asObject(record['attachment']);
  const kind = asString(attachment?.['type'], 64) ?? '';
  const sessionId = sessionOf(reading, asString(record['sessionId']));
  const trace = traceOf(reading, sessionId, asString(record['agentId']) ?? 'main');
  addPiece(trace, line, 'attachment', kind, jsonBytes(attachment));
  if (kind === 'max_turns_reached') trace.tail = 'limit';
};

const foldSystem = (reading: Reading, record: Json, line: number): void => {
  const version = asString(record['version'] ?? record['claude_code_version'], 32);
  const sessionId = sessionOf(reading, asString(record['sessionId'] ?? record['session_id']));
  addTime(reading, sessionId, asTime(record['timestamp']));
  if (version !== null) noteVersion(reading, sessionId, version);
  if (record['subtype'] === 'session_writes_lost') reading.isLossy = true;
  if (record['subtype'] !== 'compact_boundary') return;
  const meta = asObject(record['compactMetadata'] ?? record['compact_metadata']) ?? {};
  reading.compactions.push({
    sessionId,
    threadId: asString(record['agentId'] ?? record['agent_id']) ?? 'main',
    uuid: asString(record['uuid']),
    at: asTime(record['timestamp']),
    file: reading.position,
    line,
    trigger: asString(meta['trigger'], 32),
    preTokens: asFinite(meta['preTokens'] ?? meta['pre_tokens']),
    postTokens: asFinite(meta['postTokens'] ?? meta['post_tokens']),
  });
};

/** `agent_progress` wraps a copy of a subagent's message: the only source where the agent has no file of its own (R17). */
const foldProgress = (reading: Reading, record: Json, line: number): void => {
  const data = asObject(record['data']);
  const inner = asObject(data?.['message']);
  if (data === null || inner === null || data['type'] !== 'agent_progress' || inner['type'] !== 'assistant') return;
  const envelope = { ...inner, sessionId: record['sessionId'], agentId: data['agentId'], isSidechain: true };
  foldAssistant(reading, envelope, line, 'progress');
};

/** Partial-message frames: only `message_delta` knows the final output of a main-thread response (R15). */
const foldStreamEvent = (reading: Reading, record: Json): void => {
  const event = asObject(record['event']);
  if (event?.['type'] === 'message_start') reading.streaming = asString(asObject(event['message'])?.['id']);
  const output = asFinite(asObject(event?.['usage'])?.['output_tokens']);
  if (event?.['type'] !== 'message_delta' || output === null || reading.streaming === null) return;
  reading.finals.set(reading.streaming, output);
};
