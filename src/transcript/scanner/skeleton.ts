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
} from './bytes';
import { address, clearPlace, endOf, isText, keepNumber, keepPlace, keepText, startOf } from './columns';
import { crc32 } from './crc';
import {
  BLOCK,
  BLOCK_ID,
  BLOCK_INPUT,
  BLOCK_NAME,
  BLOCK_TYPE,
  CONTENT,
  FIRST_COUNT,
  FIRST_FLAG,
  FIRST_FOREIGN,
  FIRST_NESTED,
  ITERATIONS,
  ROUND,
  ROUND_MODEL,
  ROUND_TYPE,
} from './imports';
import { keyAt, keyEnd, objectOf, UNKNOWN } from './keys';
import { MOST_TOOLS, TOOL_COUNT, TOOL_PLACES, TOOLS } from './memory';

/** A longer string is no id, name or time; a larger number is hardly a count. Both are left to a whole parse. */
const MOST_TEXT: usize = 256;
const MOST_COUNT: u64 = i32.MAX_VALUE;

/** Position behind the object at `open`; 0: parse the line whole. */
export function behindObject(open: usize, end: usize, object: i32): usize {
  if (load<u8>(open + 1) === CLOSE) return open + 2;
  let at = open;
  // Here stands the `{`, or the `,` before the next pair.
  do {
    const start = at + 2;
    const quote = keyEnd(start, end);
    const isPlain = load<u8>(at + 1) === QUOTE && load<u8>(quote - 1) !== BACKSLASH;
    if (!isPlain || load<u8>(quote + 1) !== COLON) return 0;
    at = behindValue(quote + 2, end, keyAt(object, start, quote));
  } while (at !== 0 && load<u8>(at) === COMMA);
  return at !== 0 && at < end && load<u8>(at) === CLOSE ? at + 1 : 0;
}

function behindValue(at: usize, end: usize, key: i32): usize {
  const first = load<u8>(at);
  if (first === QUOTE) return key === UNKNOWN ? behindString(at + 1, end) : behindText(at + 1, end, key);
  if (isDigit(first)) return key === UNKNOWN ? behindDigits(at) : behindCount(at, key);
  if (first === OPEN || first === OPEN_LIST) {
    return key === UNKNOWN ? behindNested(at, end) : behindKnown(at, end, key);
  }
  if (key !== UNKNOWN) {
    const isFlag = key >= FIRST_FLAG && key < FIRST_COUNT;
    if (!isFlag && !isNull(at)) return 0;
    // What the first of two equal keys opened is no longer there: a whole parse forgets it too.
    if (key >= FIRST_NESTED && startOf(key) !== 0) return 0;
    clearPlace(key);
    keepNumber(key, isTrue(at) ? 1 : 0);
  }
  return behindWord(at);
}

function behindText(start: usize, end: usize, key: i32): usize {
  const isContent = key === CONTENT;
  if (key >= FIRST_FLAG && (!isContent || startOf(CONTENT) !== 0)) return 0;
  const behind = isContent ? behindString(start, end) : behindPlainString(start, end);
  if (behind === 0 || (!isContent && behind - 1 - start > MOST_TEXT)) return 0;
  keepText(key, start, behind - 1);
  return behind;
}

function behindCount(start: usize, key: i32): usize {
  if (key < FIRST_COUNT || key >= FIRST_NESTED) return 0;
  let value: u64 = 0;
  let at = start;
  for (; isDigit(load<u8>(at)); at++) {
    value = value * 10 + <u64>(load<u8>(at) - ZERO);
    if (value > MOST_COUNT) return 0;
  }
  keepNumber(key, <i32>value);
  return at;
}

function behindKnown(at: usize, end: usize, key: i32): usize {
  // Twice the same: the second alone would count.
  if (key < FIRST_NESTED || key >= FIRST_FOREIGN || startOf(key) !== 0) return 0;
  const object = objectOf(key);
  const isList = load<u8>(at) === OPEN_LIST;
  let behind: usize = 0;
  if (object !== UNKNOWN) behind = isList ? 0 : behindObject(at, end, object);
  else if (key === CONTENT) behind = isList ? behindBlocks(at, end) : 0;
  else if (key === ITERATIONS) behind = isList ? behindRounds(at, end) : 0;
  else behind = behindNested(at, end);
  if (behind !== 0) keepPlace(key, at, behind);
  return behind;
}

/** Position behind the content; its tool calls are gathered. */
function behindBlocks(open: usize, end: usize): usize {
  if (load<u8>(open + 1) === CLOSE_LIST) return open + 2;
  let at = open;
  do {
    if (load<u8>(at + 1) !== OPEN) return 0;
    clearPlace(BLOCK_TYPE);
    clearPlace(BLOCK_ID);
    clearPlace(BLOCK_NAME);
    clearPlace(BLOCK_INPUT);
    at = behindObject(at + 1, end, BLOCK);
    if (at === 0 || (isText(BLOCK_TYPE, 'tool_use') && !addTool())) return 0;
  } while (load<u8>(at) === COMMA);
  return load<u8>(at) === CLOSE_LIST ? at + 1 : 0;
}

function addTool(): bool {
  const count = load<i32>(TOOL_COUNT);
  const input = startOf(BLOCK_INPUT);
  if (count === MOST_TOOLS || input === 0) return false;
  const tool = TOOLS + <usize>(count * TOOL_PLACES * 4);
  const id = startOf(BLOCK_ID);
  const name = startOf(BLOCK_NAME);
  store<i32>(tool, id);
  store<i32>(tool, id === 0 ? 0 : endOf(BLOCK_ID), 4);
  store<i32>(tool, name, 8);
  store<i32>(tool, name === 0 ? 0 : endOf(BLOCK_NAME), 12);
  store<i32>(tool, <i32>crc32(address(input), address(endOf(BLOCK_INPUT))), 16);
  store<i32>(TOOL_COUNT, count + 1);
  return true;
}

/** Position behind the iterations; 0 unless there is none, or one round of the response's own model: it repeats the counts. */
function behindRounds(open: usize, end: usize): usize {
  if (load<u8>(open + 1) === CLOSE_LIST) return open + 2;
  if (load<u8>(open + 1) !== OPEN) return 0;
  const at = behindObject(open + 1, end, ROUND);
  const isOwn = isText(ROUND_TYPE, 'message') && startOf(ROUND_MODEL) === 0;
  return at !== 0 && isOwn && load<u8>(at) === CLOSE_LIST ? at + 1 : 0;
}
