/** Objects of a record whose keys are told apart. */
export const RECORD = 0;
export const MESSAGE = 1;
export const USAGE = 2;
/** `cache_creation` and `server_tool_use`: no key of the one means anything else in the other. */
export const DETAIL = 3;
/** An entry of `message.content`. */
export const BLOCK = 4;
/** An entry of `usage.iterations`, and its `cache_creation`. */
export const ROUND = 5;
export const ROUND_DETAIL = 6;

/** Keys of strings: their places are kept. */
const TEXTS = [
  [RECORD, 'type'],
  [RECORD, 'subtype'],
  [RECORD, 'uuid'],
  [RECORD, 'timestamp'],
  [RECORD, 'sessionId'],
  [RECORD, 'agentId'],
  [RECORD, 'version'],
  [RECORD, 'requestId'],
  [RECORD, 'requestedModel'],
  [RECORD, 'requestSessionId'],
  [RECORD, 'promptCacheRequested'],
  [RECORD, 'attributionAgent'],
  [RECORD, 'effort'],
  [MESSAGE, 'id'],
  [MESSAGE, 'model'],
  [MESSAGE, 'stop_reason'],
  [USAGE, 'service_tier'],
  [USAGE, 'inference_geo'],
  [USAGE, 'speed'],
  [BLOCK, 'type'],
  [BLOCK, 'id'],
  [BLOCK, 'name'],
  [ROUND, 'type'],
  [ROUND, 'model'],
] as const;

const FLAGS = [
  [RECORD, 'isSidechain'],
  [RECORD, 'isApiErrorMessage'],
  [RECORD, 'isMeta'],
  [RECORD, 'isCompactSummary'],
] as const;

const COUNTS = [
  [USAGE, 'input_tokens'],
  [USAGE, 'output_tokens'],
  [USAGE, 'cache_read_input_tokens'],
  [USAGE, 'cache_creation_input_tokens'],
  [DETAIL, 'ephemeral_5m_input_tokens'],
  [DETAIL, 'ephemeral_1h_input_tokens'],
  [DETAIL, 'web_search_requests'],
  [ROUND, 'input_tokens'],
  [ROUND, 'output_tokens'],
  [ROUND, 'cache_read_input_tokens'],
  [ROUND, 'cache_creation_input_tokens'],
  [ROUND_DETAIL, 'ephemeral_5m_input_tokens'],
  [ROUND_DETAIL, 'ephemeral_1h_input_tokens'],
] as const;

/** Objects and lists. */
const NESTED = [
  [RECORD, 'message'],
  [RECORD, 'attachment'],
  [RECORD, 'data'],
  [MESSAGE, 'content'],
  [MESSAGE, 'usage'],
  [USAGE, 'cache_creation'],
  [USAGE, 'server_tool_use'],
  [USAGE, 'iterations'],
  [BLOCK, 'input'],
  [ROUND, 'cache_creation'],
] as const;

/** With any of these, unless it is null, the line is one to parse whole. */
const FOREIGN = [
  [RECORD, 'session_id'],
  [RECORD, 'agent_id'],
  [RECORD, 'request_id'],
  [RECORD, 'parent_tool_use_id'],
  [RECORD, 'subagent_type'],
  [RECORD, 'forkedFrom'],
  [RECORD, 'claude_code_version'],
  [MESSAGE, 'stop_details'],
  [MESSAGE, 'diagnostics'],
] as const;

/** Every key with its object, by key number. */
export const KEYS = [...TEXTS, ...FLAGS, ...COUNTS, ...NESTED, ...FOREIGN] as const;

type Name<Of extends number> = Extract<(typeof KEYS)[number], readonly [Of, string]>[1];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  KEYS.map(([object, name], number) => [`${object} ${name}`, number]),
);

/** No object, no key. */
const UNKNOWN = -1;

/** Number of a key: its place in the lists, so that a number tells its kind. */
export const keyNumber = <Of extends number>(object: Of, name: Name<Of>): number =>
  NUMBERS.get(`${object} ${name}`) ?? UNKNOWN;

export const KEY_COUNT = KEYS.length;
export const FIRST_FLAG = TEXTS.length;
export const FIRST_COUNT = FIRST_FLAG + FLAGS.length;
export const FIRST_NESTED = FIRST_COUNT + COUNTS.length;
export const FIRST_FOREIGN = FIRST_NESTED + NESTED.length;

/** The objects that keys open, by key number. */
const OPENED: readonly number[] = KEYS.map(([object, name]) => {
  if (object === RECORD && name === 'message') return MESSAGE;
  if (object === MESSAGE && name === 'usage') return USAGE;
  if (object === USAGE && (name === 'cache_creation' || name === 'server_tool_use')) return DETAIL;
  return object === ROUND && name === 'cache_creation' ? ROUND_DETAIL : UNKNOWN;
});

/** The object that a key opens, or `UNKNOWN`: none whose keys are told apart. */
export const objectOf = (key: number): number => OPENED[key] ?? UNKNOWN;
