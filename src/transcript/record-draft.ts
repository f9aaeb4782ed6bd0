import type { Usage } from './model.ts';
import type { ResponseRecord } from './record.ts';
import type { Mutable } from './response.ts';
import { isText, type Skeleton } from './skeleton.ts';
import { DETAIL, keyNumber, MESSAGE, RECORD, USAGE } from './skeleton-keys.ts';
import { textOf, timeOf, toolsOf } from './skeleton-values.ts';

const KEY = {
  isSidechain: keyNumber(RECORD, 'isSidechain'),
  agentId: keyNumber(RECORD, 'agentId'),
  sessionId: keyNumber(RECORD, 'sessionId'),
  version: keyNumber(RECORD, 'version'),
  requestId: keyNumber(RECORD, 'requestId'),
  requestedModel: keyNumber(RECORD, 'requestedModel'),
  owner: keyNumber(RECORD, 'requestSessionId'),
  cacheTtl: keyNumber(RECORD, 'promptCacheRequested'),
  agentType: keyNumber(RECORD, 'attributionAgent'),
  uuid: keyNumber(RECORD, 'uuid'),
  effort: keyNumber(RECORD, 'effort'),
  isApiError: keyNumber(RECORD, 'isApiErrorMessage'),
  messageId: keyNumber(MESSAGE, 'id'),
  model: keyNumber(MESSAGE, 'model'),
  stopReason: keyNumber(MESSAGE, 'stop_reason'),
  content: keyNumber(MESSAGE, 'content'),
  usage: keyNumber(MESSAGE, 'usage'),
  input: keyNumber(USAGE, 'input_tokens'),
  output: keyNumber(USAGE, 'output_tokens'),
  cacheRead: keyNumber(USAGE, 'cache_read_input_tokens'),
  writes: keyNumber(USAGE, 'cache_creation_input_tokens'),
  serviceTier: keyNumber(USAGE, 'service_tier'),
  geo: keyNumber(USAGE, 'inference_geo'),
  speed: keyNumber(USAGE, 'speed'),
  write5m: keyNumber(DETAIL, 'ephemeral_5m_input_tokens'),
  write1h: keyNumber(DETAIL, 'ephemeral_1h_input_tokens'),
  webSearches: keyNumber(DETAIL, 'web_search_requests'),
} as const;

const QUOTE = 0x22;
const FAST = Buffer.from('fast');

/** A response record that is filled anew for every line: a corpus has hundreds of thousands. */
export type RecordDraft = Mutable<Omit<ResponseRecord, 'usage'>> & { readonly usage: Mutable<Usage> };

export const newRecordDraft = (): RecordDraft => ({
  messageId: null,
  requestId: null,
  uuid: null,
  sessionId: null,
  ownerSessionId: null,
  agentId: null,
  isSidechain: false,
  parentUuid: null,
  model: '',
  requestedModel: null,
  at: null,
  usage: newUsage(),
  hasBadCount: false,
  stopReason: null,
  refusalCategory: null,
  toolUses: [],
  contentBytes: 0,
  effort: null,
  cacheTtl: null,
  cacheMiss: null,
  agentType: null,
  version: null,
  isSynthetic: false,
  isApiError: false,
});

const newUsage = (): Mutable<Usage> => ({
  input: 0,
  output: 0,
  cacheRead: 0,
  cacheWrite5m: 0,
  cacheWrite1h: 0,
  webSearches: 0,
  fast: false,
  geo: null,
  serviceTier: null,
  iterations: [],
});

/**
 * Puts into the draft what a skeleton holds, as `responseRecord` makes it of the parsed line; false: parse it whole. What
 * no skeleton holds (a refusal's category, iterations) stays as it is in a new draft.
 */
export const draftRecord = (draft: RecordDraft, skeleton: Skeleton, buffer: Buffer): boolean => {
  const { numbers, starts } = skeleton;
  draft.isSidechain = numbers[KEY.isSidechain] === 1;
  draft.agentId = textOf(skeleton, buffer, KEY.agentId);
  // An inline sidechain (1.0.x) hangs together by its records' ids, which only a whole parse keeps.
  if (starts[KEY.usage] === 0 || (draft.isSidechain && draft.agentId === null)) return false;
  draft.messageId = textOf(skeleton, buffer, KEY.messageId);
  draft.requestId = textOf(skeleton, buffer, KEY.requestId);
  // A record's own id is only asked for where one of the others is missing.
  const hasIds = draft.messageId !== null && draft.requestId !== null;
  draft.uuid = hasIds ? null : textOf(skeleton, buffer, KEY.uuid);
  draft.sessionId = textOf(skeleton, buffer, KEY.sessionId);
  draft.ownerSessionId = textOf(skeleton, buffer, KEY.owner);
  draft.model = textOf(skeleton, buffer, KEY.model) ?? '';
  draft.requestedModel = textOf(skeleton, buffer, KEY.requestedModel);
  draft.at = timeOf(skeleton, buffer);
  draftUsage(draft.usage, skeleton, buffer);
  draft.stopReason = textOf(skeleton, buffer, KEY.stopReason, 64);
  draft.toolUses = toolsOf(skeleton, buffer);
  draft.contentBytes = contentBytes(skeleton, buffer);
  draft.effort = textOf(skeleton, buffer, KEY.effort, 32);
  draft.cacheTtl = textOf(skeleton, buffer, KEY.cacheTtl, 8);
  draft.agentType = textOf(skeleton, buffer, KEY.agentType);
  draft.version = textOf(skeleton, buffer, KEY.version, 32);
  draft.isApiError = numbers[KEY.isApiError] === 1;
  draft.isSynthetic = draft.isApiError || draft.model === '<synthetic>';
  return true;
};

const draftUsage = (usage: Mutable<Usage>, skeleton: Skeleton, buffer: Buffer): void => {
  const { numbers } = skeleton;
  const write1h = numbers[KEY.write1h] ?? 0;
  usage.input = numbers[KEY.input] ?? 0;
  usage.output = numbers[KEY.output] ?? 0;
  usage.cacheRead = numbers[KEY.cacheRead] ?? 0;
  usage.cacheWrite5m = Math.max(numbers[KEY.writes] ?? 0, (numbers[KEY.write5m] ?? 0) + write1h) - write1h;
  usage.cacheWrite1h = write1h;
  usage.webSearches = numbers[KEY.webSearches] ?? 0;
  usage.fast = isText(skeleton, buffer, KEY.speed, FAST);
  usage.geo = textOf(skeleton, buffer, KEY.geo, 32);
  usage.serviceTier = textOf(skeleton, buffer, KEY.serviceTier, 32);
};

/** Size of the content's JSON between its brackets or quotes, in bytes. */
const contentBytes = ({ starts, ends }: Skeleton, buffer: Buffer): number => {
  const start = starts[KEY.content] ?? 0;
  const end = ends[KEY.content] ?? 0;
  if (start === 0) return 0;
  return buffer[start - 1] === QUOTE ? end - start : end - start - 2;
};
