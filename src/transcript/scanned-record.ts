import { hasBytes } from './bytes.ts';
import type { Iteration } from './model.ts';
import type { Blocks, ResponseRecord } from './record.ts';
import type { Skeleton } from './skeleton.ts';
import { slotIndex } from './skeleton-keys.ts';
import { type SkeletonTexts, shared, text } from './skeleton-texts.ts';

const SLOT = {
  isSidechain: slotIndex('record.isSidechain'),
  agentId: slotIndex('record.agentId'),
  sessionId: slotIndex('record.sessionId'),
  version: slotIndex('record.version'),
  requestId: slotIndex('record.requestId'),
  requestedModel: slotIndex('record.requestedModel'),
  requestSessionId: slotIndex('record.requestSessionId'),
  cacheTtl: slotIndex('record.promptCacheRequested'),
  agentType: slotIndex('record.attributionAgent'),
  type: slotIndex('record.type'),
  uuid: slotIndex('record.uuid'),
  timestamp: slotIndex('record.timestamp'),
  effort: slotIndex('record.effort'),
  isApiError: slotIndex('record.isApiErrorMessage'),
  messageId: slotIndex('message.id'),
  model: slotIndex('message.model'),
  stopReason: slotIndex('message.stop_reason'),
  input: slotIndex('usage.input_tokens'),
  output: slotIndex('usage.output_tokens'),
  cacheRead: slotIndex('usage.cache_read_input_tokens'),
  writes: slotIndex('usage.cache_creation_input_tokens'),
  write5m: slotIndex('writes.ephemeral_5m_input_tokens'),
  write1h: slotIndex('writes.ephemeral_1h_input_tokens'),
  webSearches: slotIndex('tools.web_search_requests'),
  serviceTier: slotIndex('usage.service_tier'),
  geo: slotIndex('usage.inference_geo'),
  speed: slotIndex('usage.speed'),
} as const;

/** Keys that only other layouts have: a line with one of them is parsed whole. */
const FOREIGN = [
  slotIndex('record.session_id'),
  slotIndex('record.agent_id'),
  slotIndex('record.request_id'),
  slotIndex('record.parent_tool_use_id'),
  slotIndex('record.subagent_type'),
  slotIndex('record.forkedFrom'),
  slotIndex('record.data'),
  slotIndex('message.stop_details'),
  slotIndex('message.diagnostics'),
];

/** Token counts above this are doubtful and told by the slow path. */
const MOST_TOKENS = 1e11;
const COUNTS = [SLOT.input, SLOT.output, SLOT.cacheRead, SLOT.writes, SLOT.write5m, SLOT.write1h, SLOT.webSearches];
const CAPS: readonly (readonly [slot: number, cap: number])[] = [
  [SLOT.messageId, 256],
  [SLOT.requestId, 256],
  [SLOT.sessionId, 256],
  [SLOT.requestSessionId, 256],
  [SLOT.agentId, 256],
  [SLOT.uuid, 256],
  [SLOT.model, 256],
  [SLOT.requestedModel, 256],
  [SLOT.agentType, 256],
  [SLOT.stopReason, 64],
  [SLOT.version, 32],
  [SLOT.effort, 32],
  [SLOT.geo, 32],
  [SLOT.serviceTier, 32],
  [SLOT.cacheTtl, 8],
];

const ASSISTANT = Buffer.from('assistant');
const FAST = Buffer.from('fast');
const SYNTHETIC = '<synthetic>';
const NO_ITERATIONS: readonly Iteration[] = [];

const isWell = ({ starts, ends, numbers, buffer }: Skeleton): boolean => {
  // An inline sidechain (1.0.x) hangs together by its records' ids.
  if (numbers[SLOT.isSidechain] === 1 && starts[SLOT.agentId] === 0) return false;
  for (const slot of FOREIGN) if (starts[slot] !== 0 || numbers[slot] !== 0) return false;
  for (const slot of COUNTS) if ((numbers[slot] ?? 0) > MOST_TOKENS || starts[slot] !== 0) return false;
  for (const [slot, cap] of CAPS) if ((ends[slot] ?? 0) - (starts[slot] ?? 0) > cap && starts[slot] !== 0) return false;
  const type = starts[SLOT.type] ?? 0;
  return ends[SLOT.type] === type + ASSISTANT.length && hasBytes(buffer, type, ASSISTANT);
};

const digits = (buffer: Buffer, at: number, count: number): number => {
  let value = 0;
  for (let index = at; index < at + count; index += 1) value = value * 10 + ((buffer[index] ?? 0) - 0x30);
  return value;
};

/** `2026-11-22T06:47:12.033Z`, the form Claude Code writes; any other is left to the runtime. */
const time = (skeleton: Skeleton, texts: SkeletonTexts): number | null => {
  const start = skeleton.starts[SLOT.timestamp] ?? 0;
  const { buffer } = skeleton;
  const isUsual =
    skeleton.ends[SLOT.timestamp] === start + 24 && buffer[start + 10] === 0x54 && buffer[start + 23] === 0x5a;
  const at = isUsual
    ? Date.UTC(
        digits(buffer, start, 4),
        digits(buffer, start + 5, 2) - 1,
        digits(buffer, start + 8, 2),
        digits(buffer, start + 11, 2),
        digits(buffer, start + 14, 2),
        digits(buffer, start + 17, 2),
        digits(buffer, start + 20, 3),
      )
    : Date.parse(text(skeleton, texts, SLOT.timestamp) ?? '');
  return at > 0 ? at : null;
};

/** The record that a skeleton holds, as `responseRecord` makes it of the parsed line; null: parse it whole. */
export const scannedRecord = (skeleton: Skeleton, texts: SkeletonTexts, blocks: Blocks): ResponseRecord | null => {
  if (!isWell(skeleton)) return null;
  texts.hasEscape = false;
  const record = recordOf(skeleton, texts, blocks);
  return texts.hasEscape ? null : record;
};

const recordOf = (skeleton: Skeleton, texts: SkeletonTexts, blocks: Blocks): ResponseRecord => {
  const { numbers, starts, ends, buffer } = skeleton;
  const number = (slot: number): number => numbers[slot] ?? 0;
  const write1h = number(SLOT.write1h);
  const writes = Math.max(number(SLOT.writes), number(SLOT.write5m) + write1h);
  const model = shared(skeleton, texts, SLOT.model) ?? '';
  const isApiError = number(SLOT.isApiError) === 1;
  const speed = starts[SLOT.speed] ?? 0;
  const messageId = text(skeleton, texts, SLOT.messageId);
  const requestId = text(skeleton, texts, SLOT.requestId);
  // A record's own id is only asked for where one of the others is missing.
  const hasIds = messageId !== null && requestId !== null;
  return {
    messageId,
    requestId,
    uuid: hasIds ? null : text(skeleton, texts, SLOT.uuid),
    sessionId: shared(skeleton, texts, SLOT.sessionId),
    ownerSessionId: shared(skeleton, texts, SLOT.requestSessionId),
    agentId: shared(skeleton, texts, SLOT.agentId),
    isSidechain: number(SLOT.isSidechain) === 1,
    parentUuid: null,
    model,
    requestedModel: shared(skeleton, texts, SLOT.requestedModel),
    at: time(skeleton, texts),
    usage: {
      input: number(SLOT.input),
      output: number(SLOT.output),
      cacheRead: number(SLOT.cacheRead),
      cacheWrite5m: writes - write1h,
      cacheWrite1h: write1h,
      webSearches: number(SLOT.webSearches),
      fast: ends[SLOT.speed] === speed + FAST.length && hasBytes(buffer, speed, FAST),
      geo: shared(skeleton, texts, SLOT.geo),
      serviceTier: shared(skeleton, texts, SLOT.serviceTier),
      iterations: NO_ITERATIONS,
    },
    stopReason: shared(skeleton, texts, SLOT.stopReason),
    refusalCategory: null,
    blocks,
    effort: shared(skeleton, texts, SLOT.effort),
    cacheTtl: shared(skeleton, texts, SLOT.cacheTtl),
    cacheMiss: null,
    agentType: shared(skeleton, texts, SLOT.agentType),
    version: shared(skeleton, texts, SLOT.version),
    isSynthetic: model === SYNTHETIC || isApiError,
    isApiError,
  };
};
