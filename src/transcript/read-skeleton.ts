import {
  BACKSLASH,
  behindDigits,
  behindNested,
  behindPlainString,
  behindString,
  behindWord,
  CLOSE,
  CLOSE_LIST,
  COLON,
  COMMA,
  isDigit,
  isNull,
  isTrue,
  OPEN,
  OPEN_LIST,
  QUOTE,
  ZERO,
} from './json-bytes.ts';
import { isText, MOST_TOOLS, type Skeleton, TOOL_PLACES } from './skeleton.ts';
import {
  BLOCK,
  DETAIL,
  FIRST_COUNT,
  FIRST_FLAG,
  FIRST_FOREIGN,
  FIRST_NESTED,
  KEY_COUNT,
  keyAt,
  keyNumber,
  MESSAGE,
  RECORD,
  ROUND,
  ROUND_DETAIL,
  UNKNOWN,
  USAGE,
} from './skeleton-keys.ts';

/** A longer string is no id, name or time; a larger number is no count of tokens. Both are told of in a whole parse. */
const MOST_TEXT = 256;
const MOST_TOKENS = 1e11;

const CONTENT = keyNumber(MESSAGE, 'content');
const ITERATIONS = keyNumber(USAGE, 'iterations');
const BLOCK_TYPE = keyNumber(BLOCK, 'type');
const BLOCK_ID = keyNumber(BLOCK, 'id');
const BLOCK_NAME = keyNumber(BLOCK, 'name');
const BLOCK_INPUT = keyNumber(BLOCK, 'input');
const ROUND_TYPE = keyNumber(ROUND, 'type');
const ROUND_MODEL = keyNumber(ROUND, 'model');

const TOOL_USE = Buffer.from('tool_use');
const OWN_ROUND = Buffer.from('message');

/** The objects that keys open, by key number; UNKNOWN: none that is walked into. */
const OPENS: readonly number[] = Array.from({ length: KEY_COUNT }, (_, key) => {
  if (key === keyNumber(RECORD, 'message')) return MESSAGE;
  if (key === keyNumber(MESSAGE, 'usage')) return USAGE;
  if (key === keyNumber(USAGE, 'cache_creation') || key === keyNumber(USAGE, 'server_tool_use')) return DETAIL;
  return key === keyNumber(ROUND, 'cache_creation') ? ROUND_DETAIL : UNKNOWN;
});

/**
 * Reads the keys of a line, byte by byte: a parse without the values nobody needs. False for anything but the plain JSON
 * that Claude Code writes (spaces, escapes in a wanted value, fractions, another kind of value than usual): such a line is
 * parsed whole. True means that the line is one object, closed at its end.
 */
export const readSkeleton = (skeleton: Skeleton, buffer: Buffer, start: number, end: number): boolean => {
  skeleton.starts.fill(0);
  skeleton.numbers.fill(0);
  skeleton.toolCount = 0;
  return behindObject(skeleton, buffer, start, end, RECORD) === end;
};

/** Position behind the object at `open`; 0: parse the line whole. */
const behindObject = (skeleton: Skeleton, buffer: Buffer, open: number, end: number, object: number): number => {
  if (buffer[open + 1] === CLOSE) return open + 2;
  let at = open;
  // Here stands the `{`, or the `,` before the next pair.
  do {
    const quote = at + 1;
    let keyEnd = quote + 1;
    while (keyEnd < end && buffer[keyEnd] !== QUOTE) keyEnd += 1;
    if (buffer[quote] !== QUOTE || buffer[keyEnd + 1] !== COLON || buffer[keyEnd - 1] === BACKSLASH) return 0;
    const key = keyAt(object, buffer, quote + 1, keyEnd);
    at = behindValue(skeleton, buffer, keyEnd + 2, end, key);
  } while (at > 0 && buffer[at] === COMMA);
  return at > 0 && at < end && buffer[at] === CLOSE ? at + 1 : 0;
};

const behindValue = (skeleton: Skeleton, buffer: Buffer, at: number, end: number, key: number): number => {
  const first = buffer[at];
  if (first === QUOTE) {
    return key === UNKNOWN ? behindString(buffer, at + 1, end) : behindText(skeleton, buffer, at + 1, end, key);
  }
  if (isDigit(first)) return key === UNKNOWN ? behindDigits(buffer, at) : behindCount(skeleton, buffer, at, key);
  if (first === OPEN || first === OPEN_LIST) {
    return key === UNKNOWN ? behindNested(buffer, at, end) : behindKnown(skeleton, buffer, at, end, key);
  }
  if (key !== UNKNOWN) {
    const isFlag = key >= FIRST_FLAG && key < FIRST_COUNT;
    if (!isFlag && !isNull(buffer, at)) return 0;
    skeleton.starts[key] = 0;
    skeleton.numbers[key] = isTrue(buffer, at) ? 1 : 0;
  }
  return behindWord(buffer, at);
};

const behindText = (skeleton: Skeleton, buffer: Buffer, start: number, end: number, key: number): number => {
  if (key >= FIRST_FLAG && (key !== CONTENT || skeleton.starts[CONTENT] !== 0)) return 0;
  const behind = key === CONTENT ? behindString(buffer, start, end) : behindPlainString(buffer, start, end);
  if (key !== CONTENT && behind - 1 - start > MOST_TEXT) return 0;
  skeleton.starts[key] = start;
  skeleton.ends[key] = behind - 1;
  return behind;
};

const behindCount = (skeleton: Skeleton, buffer: Buffer, start: number, key: number): number => {
  if (key < FIRST_COUNT || key >= FIRST_NESTED) return 0;
  let value = 0;
  let at = start;
  for (; isDigit(buffer[at]); at += 1) value = value * 10 + (buffer[at] ?? 0) - ZERO;
  skeleton.numbers[key] = value;
  return value > MOST_TOKENS ? 0 : at;
};

const behindKnown = (skeleton: Skeleton, buffer: Buffer, at: number, end: number, key: number): number => {
  const { starts, ends } = skeleton;
  // Twice the same: the second alone would count.
  if (key < FIRST_NESTED || key >= FIRST_FOREIGN || starts[key] !== 0) return 0;
  const object = OPENS[key] ?? UNKNOWN;
  const isList = buffer[at] === OPEN_LIST;
  let behind = 0;
  if (object !== UNKNOWN) behind = isList ? 0 : behindObject(skeleton, buffer, at, end, object);
  else if (key === CONTENT) behind = isList ? behindBlocks(skeleton, buffer, at, end) : 0;
  else if (key === ITERATIONS) behind = isList ? behindRounds(skeleton, buffer, at, end) : 0;
  else behind = behindNested(buffer, at, end);
  starts[key] = at;
  ends[key] = behind;
  return behind;
};

/** Position behind the content; its tool calls are gathered. */
const behindBlocks = (skeleton: Skeleton, buffer: Buffer, open: number, end: number): number => {
  if (buffer[open + 1] === CLOSE_LIST) return open + 2;
  let at = open;
  do {
    if (buffer[at + 1] !== OPEN) return 0;
    skeleton.starts.fill(0, BLOCK_TYPE, BLOCK_NAME + 1);
    skeleton.starts[BLOCK_INPUT] = 0;
    at = behindObject(skeleton, buffer, at + 1, end, BLOCK);
    if (at === 0 || (isText(skeleton, buffer, BLOCK_TYPE, TOOL_USE) && !addTool(skeleton))) return 0;
  } while (buffer[at] === COMMA);
  return buffer[at] === CLOSE_LIST ? at + 1 : 0;
};

const addTool = (skeleton: Skeleton): boolean => {
  const { starts, ends, tools, toolCount } = skeleton;
  if (toolCount === MOST_TOOLS || starts[BLOCK_INPUT] === 0) return false;
  const place = toolCount * TOOL_PLACES;
  tools[place] = starts[BLOCK_ID] ?? 0;
  tools[place + 1] = starts[BLOCK_ID] === 0 ? 0 : (ends[BLOCK_ID] ?? 0);
  tools[place + 2] = starts[BLOCK_NAME] ?? 0;
  tools[place + 3] = starts[BLOCK_NAME] === 0 ? 0 : (ends[BLOCK_NAME] ?? 0);
  tools[place + 4] = starts[BLOCK_INPUT] ?? 0;
  tools[place + 5] = ends[BLOCK_INPUT] ?? 0;
  skeleton.toolCount += 1;
  return true;
};

/** Position behind the iterations; 0 unless there is none, or one round of the response's own model: it repeats the counts. */
const behindRounds = (skeleton: Skeleton, buffer: Buffer, open: number, end: number): number => {
  if (buffer[open + 1] === CLOSE_LIST) return open + 2;
  if (buffer[open + 1] !== OPEN) return 0;
  const at = behindObject(skeleton, buffer, open + 1, end, ROUND);
  const isOwn = isText(skeleton, buffer, ROUND_TYPE, OWN_ROUND) && skeleton.starts[ROUND_MODEL] === 0;
  return isOwn && buffer[at] === CLOSE_LIST ? at + 1 : 0;
};
