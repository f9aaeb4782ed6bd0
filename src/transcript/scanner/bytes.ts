/** Bytes of JSON. */
export const OPEN: u8 = 0x7b;
export const CLOSE: u8 = 0x7d;
export const OPEN_LIST: u8 = 0x5b;
export const CLOSE_LIST: u8 = 0x5d;
export const QUOTE: u8 = 0x22;
export const COLON: u8 = 0x3a;
export const COMMA: u8 = 0x2c;
export const ZERO: u8 = 0x30;
export const BACKSLASH: u8 = 0x5c;

const LETTER_E: u8 = 0x65;
const LETTER_F: u8 = 0x66;
const LETTER_L: u8 = 0x6c;
const LETTER_N: u8 = 0x6e;
const LETTER_T: u8 = 0x74;

/** Bytes of a vector. */
const WIDTH: usize = 16;

/** Which of the 16 bytes at `at` are this one: a bit for each, the first lowest. */
export function places(at: usize, byte: u8): i32 {
  return v128.bitmask<i8>(v128.eq<i8>(v128.load(at), v128.splat<i8>(<i8>byte)));
}

/** First place of a byte between `from` and `to`; 0: none. */
export function findByte(byte: u8, from: usize, to: usize): usize {
  for (let at = from; at < to; at += WIDTH) {
    const found = places(at, byte);
    if (found !== 0) {
      const place = at + ctz(found);
      return place < to ? place : 0;
    }
  }
  return 0;
}

/** Whether an ASCII text stands at `at`. */
export function hasText(at: usize, text: string): bool {
  const source = changetype<usize>(text);
  const length = <usize>text.length;
  for (let index: usize = 0; index < length; index++)
    if (<u16>load<u8>(at + index) !== load<u16>(source + (index << 1))) return false;
  return true;
}

/** First place of an ASCII text that lies wholly between `from` and `to`; 0: none. */
export function findText(text: string, from: usize, to: usize): usize {
  const source = changetype<usize>(text);
  const beyond = <usize>text.length - 1;
  const first = v128.splat<i8>(<i8>load<u16>(source));
  const last = v128.splat<i8>(<i8>load<u16>(source + (beyond << 1)));
  for (let at = from; at + beyond < to; at += WIDTH) {
    const firsts = v128.eq<i8>(v128.load(at), first);
    const lasts = v128.eq<i8>(v128.load(at + beyond), last);
    for (let found = v128.bitmask<i8>(v128.and(firsts, lasts)); found !== 0; found &= found - 1) {
      const place = at + ctz(found);
      if (place + beyond >= to) return 0;
      if (hasText(place, text)) return place;
    }
  }
  return 0;
}

/** Position behind the string whose content begins at `start`; 0 where it does not end before `end`. */
export function behindString(start: usize, end: usize): usize {
  let at = start;
  while (at < end) {
    const found = places(at, QUOTE) | places(at, BACKSLASH);
    if (found === 0) {
      at += WIDTH;
      continue;
    }
    at += ctz(found);
    if (at >= end) return 0;
    if (load<u8>(at) === QUOTE) return at + 1;
    // What is escaped says nothing.
    at += 2;
  }
  return 0;
}

/** The same for a string without escapes; 0 for one with any. */
export function behindPlainString(start: usize, end: usize): usize {
  for (let at = start; at < end; at += WIDTH) {
    const found = places(at, QUOTE) | places(at, BACKSLASH);
    if (found === 0) continue;
    const place = at + ctz(found);
    return place < end && load<u8>(place) === QUOTE ? place + 1 : 0;
  }
  return 0;
}

/** Position behind the object or list at `open`; 0 where it does not end before `end`. */
export function behindNested(open: usize, end: usize): usize {
  let depth = 0;
  let at = open;
  while (at < end) {
    const byte = load<u8>(at);
    at += 1;
    if (byte === QUOTE) {
      at = behindString(at, end);
      if (at === 0) return 0;
    } else if (byte === OPEN || byte === OPEN_LIST) {
      depth += 1;
    } else if (byte === CLOSE || byte === CLOSE_LIST) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return 0;
}

export function isDigit(byte: u8): bool {
  return byte - ZERO <= 9;
}

/** Position behind a number without sign, fraction or exponent. */
export function behindDigits(start: usize): usize {
  let at = start;
  while (isDigit(load<u8>(at))) at += 1;
  return at;
}

export function isTrue(at: usize): bool {
  return load<u8>(at) === LETTER_T;
}

export function isNull(at: usize): bool {
  return load<u8>(at) === LETTER_N;
}

/** Position behind `null`, `true` or `false`; 0 for anything else. What follows proves the letters in between. */
export function behindWord(at: usize): usize {
  const first = load<u8>(at);
  if (first === LETTER_N) return load<u8>(at + 3) === LETTER_L ? at + 4 : 0;
  if (first === LETTER_T) return load<u8>(at + 3) === LETTER_E ? at + 4 : 0;
  return first === LETTER_F && load<u8>(at + 4) === LETTER_E ? at + 5 : 0;
}
