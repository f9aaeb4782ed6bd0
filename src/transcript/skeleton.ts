import type { Content, Line } from './content.ts';
import { CONTEXTS, type Context, SLOT_COUNT, type Slot } from './skeleton-keys.ts';

const OPEN = 0x7b;
const CLOSE = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const TRUE = 0x74;
const ZERO = 0x30;
const NINE = 0x39;

/** Most digits of a count that is read here: below 2^53. */
const MOST_DIGITS = 15;

/**
 * The skeleton of one assistant line: the values of the keys that count, as places in the chunk or as numbers. Reused
 * from line to line.
 */
export type Skeleton = {
  buffer: Buffer;
  at: number;
  end: number;
  content: Content;
  /** Behind the `}` of the usage; 0: there is none. */
  usageEnd: number;
  /** By slot: where a string value stands; start 0: no such string. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** By slot: a number, 1 for true, 0 for false, null or absent. */
  readonly numbers: Float64Array;
};

export const newSkeleton = (): Skeleton => ({
  buffer: Buffer.alloc(0),
  at: 0,
  end: 0,
  content: { start: 0, end: 0 },
  usageEnd: 0,
  starts: new Int32Array(SLOT_COUNT),
  ends: new Int32Array(SLOT_COUNT),
  numbers: new Float64Array(SLOT_COUNT),
});

/**
 * Reads the keys of an assistant line around its content, byte by byte: a parse without the values nobody needs. False for
 * anything but the plain JSON Claude Code writes (spaces, escapes in a wanted value, fractions, a nested value where none
 * is known): such a line is parsed whole. True means that the line is well-formed JSON outside its content, and that the
 * content's end really is one, for the objects around it close exactly at the line's end.
 */
export const readSkeleton = (skeleton: Skeleton, { buffer, start, end }: Line, content: Content): boolean => {
  skeleton.buffer = buffer;
  skeleton.at = start + 1;
  skeleton.end = end;
  skeleton.content = content;
  skeleton.usageEnd = 0;
  skeleton.starts.fill(0);
  skeleton.numbers.fill(0);
  return readPairs(skeleton, 'record') && skeleton.at === end;
};

/** Pairs of an object, from behind its `{` to behind its `}`. */
const readPairs = (skeleton: Skeleton, context: Context): boolean => {
  const { buffer, end } = skeleton;
  const keys = CONTEXTS[context];
  if (buffer[skeleton.at] === CLOSE) {
    skeleton.at += 1;
    return true;
  }
  for (;;) {
    if (buffer[skeleton.at] !== QUOTE) return false;
    const start = skeleton.at + 1;
    let close = start;
    let byte = buffer[close];
    while (byte !== QUOTE && byte !== BACKSLASH && close < end) {
      close += 1;
      byte = buffer[close];
    }
    if (byte !== QUOTE || buffer[close + 1] !== COLON) return false;
    skeleton.at = close + 2;
    if (!readValue(skeleton, keys.slotOf(buffer, start, close))) return false;
    const next = buffer[skeleton.at];
    skeleton.at += 1;
    if (next === CLOSE) return skeleton.at <= end;
    if (next !== COMMA) return false;
  }
};

const readValue = (skeleton: Skeleton, slot: Slot | null): boolean => {
  const first = skeleton.buffer[skeleton.at];
  if (first === QUOTE) return readString(skeleton, slot);
  if (first === OPEN)
    return slot !== null && slot.context !== null ? readObject(skeleton, slot.context) : skipNested(skeleton, slot);
  if (first === OPEN_LIST) return slot !== null && slot.isContent ? skipContent(skeleton) : skipNested(skeleton, slot);
  return first !== undefined && first >= ZERO && first <= NINE ? readNumber(skeleton, slot) : readWord(skeleton, slot);
};

const readObject = (skeleton: Skeleton, context: Context): boolean => {
  skeleton.at += 1;
  if (!readPairs(skeleton, context)) return false;
  if (context === 'usage') skeleton.usageEnd = skeleton.at;
  return true;
};

const skipContent = (skeleton: Skeleton): boolean => {
  if (skeleton.at !== skeleton.content.start - 1) return false;
  skeleton.at = skeleton.content.end + 1;
  return true;
};

/** A string ends at the first quote that no backslash escapes. Whether a wanted value holds escapes is seen when it is taken. */
const readString = (skeleton: Skeleton, slot: Slot | null): boolean => {
  const { buffer, end } = skeleton;
  const start = skeleton.at + 1;
  let at = buffer.indexOf(QUOTE, start);
  while (at >= 0 && at < end && isEscaped(buffer, start, at)) at = buffer.indexOf(QUOTE, at + 1);
  if (at < 0 || at >= end) return false;
  skeleton.at = at + 1;
  if (slot !== null) {
    skeleton.starts[slot.index] = start;
    skeleton.ends[slot.index] = at;
    skeleton.numbers[slot.index] = 0;
  }
  return true;
};

/** An odd number of backslashes stands before the byte. */
const isEscaped = (buffer: Buffer, start: number, at: number): boolean => {
  let first = at;
  while (first > start && buffer[first - 1] === BACKSLASH) first -= 1;
  return (at - first) % 2 === 1;
};

/** Of a key that stands twice the last value counts, as in any JSON parser. */
const setNumber = ({ starts, numbers }: Skeleton, { index }: Slot, value: number): void => {
  numbers[index] = value;
  starts[index] = 0;
};

const readNumber = (skeleton: Skeleton, slot: Slot | null): boolean => {
  const { buffer } = skeleton;
  const start = skeleton.at;
  let value = 0;
  let at = start;
  for (let byte = buffer[at]; byte !== undefined && byte >= ZERO && byte <= NINE; byte = buffer[at]) {
    value = value * 10 + (byte - ZERO);
    at += 1;
  }
  const isPlain = at - start <= MOST_DIGITS && (buffer[start] !== ZERO || at === start + 1);
  skeleton.at = at;
  if (slot !== null) setNumber(skeleton, slot, value);
  // What must follow is a comma or a close: a fraction or an exponent is not read here.
  return isPlain;
};

/** `null`, `true`, `false`: told by length and first letter, proven by what follows. */
const WORDS = [Buffer.from('null'), Buffer.from('true'), Buffer.from('false')];

const readWord = (skeleton: Skeleton, slot: Slot | null): boolean => {
  const { buffer, at } = skeleton;
  const word = WORDS.find((each) => each[0] === buffer[at]);
  if (word === undefined) return false;
  for (let index = 1; index < word.length; index += 1) if (buffer[at + index] !== word[index]) return false;
  skeleton.at = at + word.length;
  if (slot !== null) setNumber(skeleton, slot, word[0] === TRUE ? 1 : 0);
  return true;
};

/** A nested value that nobody needs; one that somebody needs makes the line one to parse whole. */
const skipNested = (skeleton: Skeleton, slot: Slot | null): boolean => {
  const { buffer, end } = skeleton;
  const start = skeleton.at;
  let depth = 0;
  let inString = false;
  for (let at = start; at < end; at += 1) {
    const byte = buffer[at];
    if (inString) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN || byte === OPEN_LIST) depth += 1;
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      depth -= 1;
      if (depth > 0) continue;
      skeleton.at = at + 1;
      return slot === null || slot.mayHold(buffer, start, at + 1);
    }
  }
  return false;
};
