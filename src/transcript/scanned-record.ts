import { hasBytes } from './bytes.ts';
import type { Iteration, Usage } from './model.ts';
import type { Blocks, ResponseRecord } from './record.ts';
import { type SharedTexts, sharedText } from './shared-texts.ts';
import type { Skeleton } from './skeleton.ts';
import { keyNumber } from './skeleton-keys.ts';
import { timeAt } from './time-bytes.ts';

const KEY = {
  isSidechain: keyNumber('isSidechain'),
  agentId: keyNumber('agentId'),
  sessionId: keyNumber('sessionId'),
  version: keyNumber('version'),
  requestId: keyNumber('requestId'),
  requestedModel: keyNumber('requestedModel'),
  owner: keyNumber('requestSessionId'),
  cacheTtl: keyNumber('promptCacheRequested'),
  agentType: keyNumber('attributionAgent'),
  type: keyNumber('type'),
  uuid: keyNumber('uuid'),
  timestamp: keyNumber('timestamp'),
  effort: keyNumber('effort'),
  isApiError: keyNumber('isApiErrorMessage'),
  messageId: keyNumber('id'),
  model: keyNumber('model'),
  stopReason: keyNumber('stop_reason'),
  input: keyNumber('input_tokens'),
  output: keyNumber('output_tokens'),
  cacheRead: keyNumber('cache_read_input_tokens'),
  writes: keyNumber('cache_creation_input_tokens'),
  write5m: keyNumber('ephemeral_5m_input_tokens'),
  write1h: keyNumber('ephemeral_1h_input_tokens'),
  webSearches: keyNumber('web_search_requests'),
  serviceTier: keyNumber('service_tier'),
  geo: keyNumber('inference_geo'),
  speed: keyNumber('speed'),
} as const;

const ASSISTANT = Buffer.from('assistant');
const FAST = Buffer.from('fast');
const NO_ITERATIONS: readonly Iteration[] = [];
const LONG_ID = 256;

const isType = ({ starts, ends }: Skeleton, buffer: Buffer): boolean => {
  const start = starts[KEY.type] ?? 0;
  return ends[KEY.type] === start + ASSISTANT.length && hasBytes(buffer, start, ASSISTANT);
};

/** A string of its own; null where there is none, an empty one or one too long to be believed. */
const own = ({ starts, ends }: Skeleton, buffer: Buffer, key: number, most = LONG_ID): string | null => {
  const start = starts[key] ?? 0;
  const end = ends[key] ?? 0;
  return start === 0 || end === start || end - start > most ? null : buffer.toString('utf8', start, end);
};

/** The same for a value that most lines share. */
const shared = (
  { starts, ends }: Skeleton,
  texts: SharedTexts,
  buffer: Buffer,
  key: number,
  most = LONG_ID,
): string | null => {
  const start = starts[key] ?? 0;
  const end = ends[key] ?? 0;
  return start === 0 || end === start || end - start > most ? null : sharedText(texts, key, buffer, start, end);
};

const usageOf = (
  { starts, ends, numbers }: Skeleton,
  buffer: Buffer,
  geo: string | null,
  serviceTier: string | null,
): Usage => {
  const write1h = numbers[KEY.write1h] ?? 0;
  const writes = Math.max(numbers[KEY.writes] ?? 0, (numbers[KEY.write5m] ?? 0) + write1h);
  const speed = starts[KEY.speed] ?? 0;
  return {
    input: numbers[KEY.input] ?? 0,
    output: numbers[KEY.output] ?? 0,
    cacheRead: numbers[KEY.cacheRead] ?? 0,
    cacheWrite5m: writes - write1h,
    cacheWrite1h: write1h,
    webSearches: numbers[KEY.webSearches] ?? 0,
    fast: speed > 0 && ends[KEY.speed] === speed + FAST.length && hasBytes(buffer, speed, FAST),
    geo,
    serviceTier,
    iterations: NO_ITERATIONS,
  };
};

/** Counts that are written as strings are told where the line is parsed whole. */
const hasTextCount = ({ starts }: Skeleton): boolean => {
  for (let key = KEY.input; key <= KEY.writes; key += 1) if (starts[key] !== 0) return true;
  for (let key = KEY.write5m; key <= KEY.webSearches; key += 1) if (starts[key] !== 0) return true;
  return false;
};

const timeOf = ({ starts, ends }: Skeleton, buffer: Buffer): number | null =>
  timeAt(buffer, starts[KEY.timestamp] ?? 0, ends[KEY.timestamp] ?? 0);

/** The record that a skeleton holds, as `responseRecord` makes it of the parsed line; null: parse it whole. */
export const scannedRecord = (
  skeleton: Skeleton,
  texts: SharedTexts,
  buffer: Buffer,
  blocks: Blocks,
): ResponseRecord | null => {
  const { numbers, starts } = skeleton;
  const isSidechain = numbers[KEY.isSidechain] === 1;
  // An inline sidechain (1.0.x) hangs together by its records' ids, which only a whole parse keeps.
  const isInline = isSidechain && starts[KEY.agentId] === 0;
  if (isInline || skeleton.usageEnd === 0 || !isType(skeleton, buffer) || hasTextCount(skeleton)) return null;
  const text = (key: number, most?: number): string | null => shared(skeleton, texts, buffer, key, most);
  const messageId = own(skeleton, buffer, KEY.messageId);
  const requestId = own(skeleton, buffer, KEY.requestId);
  const model = text(KEY.model) ?? '';
  const isApiError = numbers[KEY.isApiError] === 1;
  return {
    messageId,
    requestId,
    // A record's own id is only asked for where one of the others is missing.
    uuid: messageId === null || requestId === null ? own(skeleton, buffer, KEY.uuid) : null,
    sessionId: text(KEY.sessionId),
    ownerSessionId: text(KEY.owner),
    agentId: text(KEY.agentId),
    isSidechain,
    parentUuid: null,
    model,
    requestedModel: text(KEY.requestedModel),
    at: timeOf(skeleton, buffer),
    usage: usageOf(skeleton, buffer, text(KEY.geo, 32), text(KEY.serviceTier, 32)),
    stopReason: text(KEY.stopReason, 64),
    refusalCategory: null,
    blocks,
    effort: text(KEY.effort, 32),
    cacheTtl: text(KEY.cacheTtl, 8),
    cacheMiss: null,
    agentType: text(KEY.agentType),
    version: text(KEY.version, 32),
    isSynthetic: model === '<synthetic>' || isApiError,
    isApiError,
  };
};
