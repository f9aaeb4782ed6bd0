/** Bytes of JSON. */
export const OPEN = 0x7b;
export const CLOSE = 0x7d;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const QUOTE = 0x22;
export const COLON = 0x3a;
export const COMMA = 0x2c;
export const ZERO = 0x30;
export const BACKSLASH = 0x5c;

const LETTER_F = 0x66;
const LETTER_N = 0x6e;
const LETTER_T = 0x74;

/** Bytes looked at one by one before the runtime is asked for the next quote: a call costs about as much. */
const NEAR = 48;

/** Position behind the string whose content begins at `start`; 0 where it does not end before `end`. */
export const behindString = (buffer: Buffer, start: number, end: number): number => {
  let at = start;
  for (;;) {
    for (const near = Math.min(end, at + NEAR); at < near; at += 1) {
      const byte = buffer[at];
      if (byte === QUOTE) return at + 1;
      if (byte === BACKSLASH) at += 1;
    }
    const quote = at < end ? buffer.indexOf(QUOTE, at) : -1;
    if (quote < 0 || quote >= end) return 0;
    if (!isEscaped(buffer, at, quote)) return quote + 1;
    at = quote + 1;
  }
};

/** Whether an odd number of backslashes stands before `at`. */
const isEscaped = (buffer: Buffer, from: number, at: number): boolean => {
  let first = at;
  while (first > from && buffer[first - 1] === BACKSLASH) first -= 1;
  return (at - first) % 2 === 1;
};

/** The same for a string without escapes; 0 for one with any. */
export const behindPlainString = (buffer: Buffer, start: number, end: number): number => {
  for (let at = start; at < end; at += 1) {
    const byte = buffer[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) return 0;
  }
  return 0;
};

/** Position behind the object or list at `open`; 0 where it does not end before `end`. */
export const behindNested = (buffer: Buffer, open: number, end: number): number => {
  let depth = 0;
  for (let at = open; at < end; at += 1) {
    const byte = buffer[at];
    if (byte === QUOTE) {
      at = behindString(buffer, at + 1, end) - 1;
      if (at < 0) return 0;
    } else if (byte === OPEN || byte === OPEN_LIST) depth += 1;
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return 0;
};

/** Position behind a number without sign, fraction or exponent. */
export const behindDigits = (buffer: Buffer, start: number): number => {
  let at = start;
  while (isDigit(buffer[at])) at += 1;
  return at;
};

export const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= ZERO + 9;

export const isTrue = (buffer: Buffer, at: number): boolean => buffer[at] === LETTER_T;
export const isNull = (buffer: Buffer, at: number): boolean => buffer[at] === LETTER_N;

/** Position behind `null`, `true` or `false`; 0 for anything else. What follows proves the letters in between. */
export const behindWord = (buffer: Buffer, at: number): number => {
  const first = buffer[at];
  if (first === LETTER_N) return buffer[at + 3] === 0x6c ? at + 4 : 0;
  if (first === LETTER_T) return buffer[at + 3] === 0x65 ? at + 4 : 0;
  return first === LETTER_F && buffer[at + 4] === 0x65 ? at + 5 : 0;
};
