import { isDigit, ZERO } from './bytes';

const LENGTH: usize = 24;
const LETTER_T: u8 = 0x54;
const LETTER_Z: u8 = 0x5a;
const DASH: u8 = 0x2d;
const COLON: u8 = 0x3a;
const DOT: u8 = 0x2e;

/** Whether the marks between the digits are where they belong. */
function hasMarks(at: usize): bool {
  const isDate = load<u8>(at + 4) === DASH && load<u8>(at + 7) === DASH && load<u8>(at + 10) === LETTER_T;
  const isTime = load<u8>(at + 13) === COLON && load<u8>(at + 16) === COLON && load<u8>(at + 19) === DOT;
  return isDate && isTime && load<u8>(at + 23) === LETTER_Z;
}

/** The number that `count` digits make; below 0 where one of them is none. */
function digits(at: usize, count: usize): i32 {
  let value = 0;
  for (let index: usize = 0; index < count; index++) {
    const byte = load<u8>(at + index);
    if (!isDigit(byte)) return -1;
    value = value * 10 + <i32>(byte - ZERO);
  }
  return value;
}

/** Days from 1970-01-01 to a day of the Gregorian calendar; years are counted from March, so that leap days come last. */
function daysTo(year: i32, month: i32, day: i32): i32 {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = marchYear / 400;
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

/**
 * The time written from `start` to `end`, in milliseconds since the epoch: `2026-11-22T06:47:12.033Z`, the form Claude Code
 * writes. 0 for any other form, and for days that not every month has: both are left to the other side.
 */
export function timeAt(start: usize, end: usize): f64 {
  if (end !== start + LENGTH || !hasMarks(start)) return 0;
  const year = digits(start, 4);
  const month = digits(start + 5, 2);
  const day = digits(start + 8, 2);
  const hour = digits(start + 11, 2);
  const minute = digits(start + 14, 2);
  const second = digits(start + 17, 2);
  const milli = digits(start + 20, 3);
  const isDay = year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
  const isTime = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59 && milli >= 0;
  if (!isDay || !isTime) return 0;
  const seconds = (hour * 60 + minute) * 60 + second;
  return <f64>daysTo(year, month, day) * 86400000 + <f64>seconds * 1000 + <f64>milli;
}
