import { within } from './bytes.ts';
import type { Content, Line } from './content.ts';
import {
  DETAIL,
  FIRST_COUNT,
  FIRST_FOREIGN,
  KEY_COUNT,
  keyAt,
  keyNumber,
  MESSAGE,
  RECORD,
  UNKNOWN,
  USAGE,
} from './skeleton-keys.ts';

const OPEN = 0x7b;
const CLOSE = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const ZERO = 0x30;
const LETTER_N = 0x6e;
const LETTER_T = 0x74;
const LETTER_F = 0x66;

/** Counts above this are doubtful, and told so where the line is parsed whole. */
const MOST_TOKENS = 1e11;

const MESSAGE_KEY = keyNumber('message');
const USAGE_KEY = keyNumber('usage');
const CONTENT_KEY = keyNumber('content');
const WRITES_KEY = keyNumber('cache_creation');
const TOOLS_KEY = keyNumber('server_tool_use');
const ITERATIONS_KEY = keyNumber('iterations');

/** The object that a key opens; UNKNOWN: none that is walked into. */
const opens = (key: number): number => {
  if (key === MESSAGE_KEY) return MESSAGE;
  if (key === USAGE_KEY) return USAGE;
  return key === WRITES_KEY || key === TOOLS_KEY ? DETAIL : UNKNOWN;
};

/**
 * The skeleton of one assistant line: by key number the place of a string value (start 0: no string) or a number (1 for
 * true). Reused from line to line.
 */
export type Skeleton = {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly numbers: Float64Array;
  /** Behind the `}` of the usage; 0: there is none. */
  usageEnd: number;
};

export const newSkeleton = (): Skeleton => ({
  starts: new Int32Array(KEY_COUNT),
  ends: new Int32Array(KEY_COUNT),
  numbers: new Float64Array(KEY_COUNT),
  usageEnd: 0,
});

/** Position behind the string whose content begins at `start`; 0 where it does not end on the line or a wanted one has an escape. */
const behindString = (buffer: Buffer, start: number, end: number, isWanted: boolean): number => {
  for (let at = start; at < end; at += 1) {
    const byte = buffer[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) {
      if (isWanted) return 0;
      at += 1;
    }
  }
  return 0;
};

/** Position behind the nested value at `open`; 0 where it does not end on the line. */
const behindNested = (buffer: Buffer, open: number, end: number): number => {
  let depth = 0;
  for (let at = open; at < end; at += 1) {
    const byte = buffer[at];
    if (byte === QUOTE) {
      at = behindString(buffer, at + 1, end, false) - 1;
      if (at < 0) return 0;
    } else if (byte === OPEN || byte === OPEN_LIST) depth += 1;
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return 0;
};

/** Position behind `null`, `true` or `false`; 0 for anything else. What follows proves the letters in between. */
const behindWord = (buffer: Buffer, at: number): number => {
  const first = buffer[at];
  if (first === LETTER_N || first === LETTER_T)
    return buffer[at + 3] === (first === LETTER_N ? 0x6c : 0x65) ? at + 4 : 0;
  return first === LETTER_F && buffer[at + 4] === 0x65 ? at + 5 : 0;
};

const ROUND = Buffer.from('"type":"message"');
const TYPE = Buffer.from('"type":');
const MODEL = Buffer.from('"model":');

/** One round of the response's own model repeats the response's counts; any other iterations are parsed. */
const isOwnRound = (buffer: Buffer, start: number, end: number): boolean => {
  if (end === start + 2) return true;
  const type = within(buffer, ROUND, start, end);
  const isOnly = type >= 0 && within(buffer, TYPE, start, end) === type && within(buffer, TYPE, type + 1, end) < 0;
  return isOnly && within(buffer, MODEL, start, end) < 0;
};

/**
 * Reads the keys of an assistant line around its content, byte by byte: a parse without the values nobody needs. False for
 * anything but the plain JSON Claude Code writes (spaces, escapes in a wanted value, fractions, a key of another layout):
 * such a line is parsed whole. True means that the objects around the content close exactly at the line's end, so that the
 * content's end really is one: a look-alike inside the content lies deeper and brings more closers.
 */
export const readSkeleton = (skeleton: Skeleton, { buffer, start, end }: Line, content: Content): boolean => {
  const { starts, ends, numbers } = skeleton;
  starts.fill(0);
  numbers.fill(0);
  skeleton.usageEnd = 0;
  // The objects that are open, the innermost last: never deeper than record, message, usage, detail.
  let object = RECORD;
  let at = start;
  for (;;) {
    // Here stands the `{` of an object, or the `,` before its next pair.
    const keyStart = at + 2;
    if (buffer[at + 1] !== QUOTE) return false;
    let keyEnd = keyStart;
    while (keyEnd < end && buffer[keyEnd] !== QUOTE) keyEnd += 1;
    if (buffer[keyEnd + 1] !== COLON) return false;
    const key = keyAt(object, buffer, keyStart, keyEnd);
    at = keyEnd + 2;
    const first = buffer[at] ?? 0;
    if (first === QUOTE) {
      const behind = behindString(buffer, at + 1, end, key !== UNKNOWN);
      if (behind === 0 || key >= FIRST_FOREIGN) return false;
      if (key !== UNKNOWN) {
        starts[key] = at + 1;
        ends[key] = behind - 1;
        numbers[key] = 0;
      }
      at = behind;
    } else if (first >= ZERO && first <= ZERO + 9) {
      let value = 0;
      for (let digit = first - ZERO; digit >= 0 && digit <= 9; digit = (buffer[at] ?? 0) - ZERO) {
        value = value * 10 + digit;
        at += 1;
      }
      if (key >= FIRST_FOREIGN || (key !== UNKNOWN && value > MOST_TOKENS)) return false;
      if (key !== UNKNOWN) {
        numbers[key] = value;
        starts[key] = 0;
      }
    } else if (first === OPEN && opens(key) !== UNKNOWN && buffer[at + 1] !== CLOSE) {
      if (opens(key) !== object + 1) return false;
      object += 1;
      continue;
    } else if (first === OPEN || first === OPEN_LIST) {
      const from: number = at;
      at = key === CONTENT_KEY && from === content.start - 1 ? content.end + 1 : behindNested(buffer, from, end);
      const isPlain =
        key === UNKNOWN ||
        key === CONTENT_KEY ||
        opens(key) !== UNKNOWN ||
        (key === ITERATIONS_KEY && isOwnRound(buffer, from, at));
      if (at === 0 || !isPlain) return false;
    } else {
      at = behindWord(buffer, at);
      if (at === 0) return false;
      if (key !== UNKNOWN) {
        numbers[key] = first === LETTER_T ? 1 : 0;
        starts[key] = 0;
        if (key >= FIRST_COUNT && first !== LETTER_N) return false;
      }
    }
    while (buffer[at] === CLOSE) {
      at += 1;
      if (object === RECORD) return at === end;
      if (object === USAGE) skeleton.usageEnd = at;
      object -= 1;
    }
    if (buffer[at] !== COMMA || at >= end) return false;
  }
};
