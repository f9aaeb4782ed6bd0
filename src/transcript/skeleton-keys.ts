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
const OBJECTS = 7;

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

const KEYS = [...TEXTS, ...FLAGS, ...COUNTS, ...NESTED, ...FOREIGN] as const;

type Name<Of extends number> = Extract<(typeof KEYS)[number], readonly [Of, string]>[1];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  KEYS.map(([object, name], number) => [`${object} ${name}`, number]),
);

/** A key the reader does not take. */
export const UNKNOWN = -1;

/** Number of a key: its place in the lists, so that a number tells its kind. */
export const keyNumber = <Of extends number>(object: Of, name: Name<Of>): number =>
  NUMBERS.get(`${object} ${name}`) ?? UNKNOWN;

export const KEY_COUNT = KEYS.length;
export const FIRST_FLAG = TEXTS.length;
export const FIRST_COUNT = FIRST_FLAG + FLAGS.length;
export const FIRST_NESTED = FIRST_COUNT + COUNTS.length;
export const FIRST_FOREIGN = FIRST_NESTED + NESTED.length;

const BYTES: readonly Uint8Array[] = KEYS.map(([, name]) => Buffer.from(name));
const LONGEST = 32;
const NONE: readonly number[] = [];

/** Numbers of the keys by object and length, at most a handful each: `object * LONGEST + length`. */
const candidates = (): readonly (readonly number[])[] => {
  const places: number[][] = Array.from({ length: OBJECTS * LONGEST }, () => []);
  for (const [number, [object, name]] of KEYS.entries()) places[object * LONGEST + name.length]?.push(number);
  return places;
};

const CANDIDATES = candidates();

/** Number of the key at bytes `start` to `end`, or `UNKNOWN`. */
export const keyAt = (object: number, buffer: Buffer, start: number, end: number): number => {
  const length = end - start;
  const numbers = length < LONGEST ? (CANDIDATES[object * LONGEST + length] ?? NONE) : NONE;
  for (let each = 0; each < numbers.length; each += 1) {
    const number = numbers[each] ?? UNKNOWN;
    const bytes = BYTES[number];
    if (bytes === undefined) continue;
    let index = 0;
    while (index < length && buffer[start + index] === bytes[index]) index += 1;
    if (index === length) return number;
  }
  return UNKNOWN;
};
