/** Objects of an assistant record whose keys are told apart. */
export const RECORD = 0;
export const MESSAGE = 1;
export const USAGE = 2;
/** `cache_creation` and `server_tool_use`: no key of the one means anything else in the other. */
export const DETAIL = 3;

/** Keys the reader takes, by the object they stand in. The position in the list is the key's number. */
const NAMES = [
  [RECORD, 'isSidechain'],
  [RECORD, 'agentId'],
  [RECORD, 'sessionId'],
  [RECORD, 'version'],
  [RECORD, 'requestId'],
  [RECORD, 'requestedModel'],
  [RECORD, 'requestSessionId'],
  [RECORD, 'promptCacheRequested'],
  [RECORD, 'attributionAgent'],
  [RECORD, 'type'],
  [RECORD, 'uuid'],
  [RECORD, 'timestamp'],
  [RECORD, 'effort'],
  [RECORD, 'isApiErrorMessage'],
  [MESSAGE, 'id'],
  [MESSAGE, 'model'],
  [MESSAGE, 'stop_reason'],
  [USAGE, 'input_tokens'],
  [USAGE, 'output_tokens'],
  [USAGE, 'cache_read_input_tokens'],
  [USAGE, 'cache_creation_input_tokens'],
  [USAGE, 'service_tier'],
  [USAGE, 'inference_geo'],
  [USAGE, 'speed'],
  [DETAIL, 'ephemeral_5m_input_tokens'],
  [DETAIL, 'ephemeral_1h_input_tokens'],
  [DETAIL, 'web_search_requests'],
  // Objects and lists that are walked into, or jumped over.
  [RECORD, 'message'],
  [MESSAGE, 'usage'],
  [MESSAGE, 'content'],
  [USAGE, 'cache_creation'],
  [USAGE, 'server_tool_use'],
  [USAGE, 'iterations'],
  // With any of these the line is one to parse whole.
  [RECORD, 'session_id'],
  [RECORD, 'agent_id'],
  [RECORD, 'request_id'],
  [RECORD, 'parent_tool_use_id'],
  [RECORD, 'subagent_type'],
  [RECORD, 'forkedFrom'],
  [RECORD, 'data'],
  [MESSAGE, 'stop_details'],
  [MESSAGE, 'diagnostics'],
] as const;

type Name = (typeof NAMES)[number][1];

/** Number of a key that the reader takes. */
export const keyNumber = (name: Name): number => NAMES.findIndex(([, each]) => each === name);

export const KEY_COUNT = NAMES.length;
export const UNKNOWN = -1;

/** Keys from this number on hold no `true` or `false`. */
export const FIRST_COUNT = keyNumber('input_tokens');

/** Keys from this number on make the line one to parse whole, unless their value is null. */
export const FIRST_FOREIGN = keyNumber('session_id');

const BYTES: readonly Uint8Array[] = NAMES.map(([, name]) => Buffer.from(name));
const LONGEST = 32;

/** Numbers of the keys with a length in an object, at most a handful: `object * LONGEST + length`. */
const CANDIDATES: readonly (readonly number[])[] = Array.from({ length: 4 * LONGEST }, (_, place) =>
  NAMES.flatMap(([object, name], number) => (object * LONGEST + name.length === place ? [number] : [])),
);

const NONE: readonly number[] = [];

/** Number of the key at bytes `start` to `end`, or `UNKNOWN`. */
export const keyAt = (object: number, buffer: Buffer, start: number, end: number): number => {
  const length = end - start;
  const candidates = length < LONGEST ? (CANDIDATES[object * LONGEST + length] ?? NONE) : NONE;
  for (let each = 0; each < candidates.length; each += 1) {
    const number = candidates[each] ?? UNKNOWN;
    const bytes = BYTES[number];
    if (bytes === undefined) continue;
    let index = 0;
    while (index < length && buffer[start + index] === bytes[index]) index += 1;
    if (index === length) return number;
  }
  return UNKNOWN;
};
