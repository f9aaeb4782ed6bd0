import { hasText } from './bytes';
import { CONTENT, TIMESTAMP } from './imports';
import { EDITIONS, ENDS, KEPT, KEPT_LENGTHS, MOST_KEPT, MOST_KEYS, NUMBERS, STARTS, TIME, TOOL_COUNT } from './memory';
import { timeAt } from './time';

/** What is added to an address to make it a position in the caller's buffer. */
let shift: i32 = 0;

/** Empties the columns for a line; `at` is its address, `start` its position in the caller's buffer. */
export function clearColumns(at: usize, start: i32): void {
  shift = start - <i32>at;
  memory.fill(STARTS, 0, 4 * MOST_KEYS);
  memory.fill(NUMBERS, 0, 4 * MOST_KEYS);
  store<f64>(TIME, 0);
  store<i32>(TOOL_COUNT, 0);
}

export function startOf(key: i32): i32 {
  return load<i32>(STARTS + ((<usize>key) << 2));
}

export function endOf(key: i32): i32 {
  return load<i32>(ENDS + ((<usize>key) << 2));
}

export function position(address: usize): i32 {
  return <i32>address + shift;
}

export function clearPlace(key: i32): void {
  store<i32>(STARTS + ((<usize>key) << 2), 0);
}

export function keepPlace(key: i32, start: usize, end: usize): void {
  store<i32>(STARTS + ((<usize>key) << 2), position(start));
  store<i32>(ENDS + ((<usize>key) << 2), position(end));
}

export function keepNumber(key: i32, value: i32): void {
  store<i32>(NUMBERS + ((<usize>key) << 2), value);
}

/** Keeps the place of a text, a time also as a number, and gives it a new edition where it is not what it was. */
export function keepText(key: i32, start: usize, end: usize): void {
  keepPlace(key, start, end);
  if (key === CONTENT) return;
  if (key === TIMESTAMP) {
    store<f64>(TIME, timeAt(start, end));
    return;
  }
  if (!isKept(key, start, end)) {
    const edition = EDITIONS + ((<usize>key) << 2);
    store<i32>(edition, load<i32>(edition) + 1);
  }
}

/** Whether a key's text is that of the line before; it is kept for the next. */
function isKept(key: i32, start: usize, end: usize): bool {
  const length = <i32>(end - start);
  const kept = KEPT + <usize>(key * MOST_KEPT);
  const keptLength = KEPT_LENGTHS + ((<usize>key) << 2);
  if (length === load<i32>(keptLength) && isEqual(start, kept, length)) return true;
  const isShort = length <= MOST_KEPT;
  store<i32>(keptLength, isShort ? length : -1);
  if (isShort) memory.copy(kept, start, length);
  return false;
}

function isEqual(one: usize, other: usize, length: i32): bool {
  for (let at = 0; at < length; at += 16) {
    const same = v128.bitmask<i8>(v128.eq<i8>(v128.load(one + at), v128.load(other + at)));
    const rest = length - at;
    const wanted = rest >= 16 ? 0xffff : (1 << rest) - 1;
    if ((same & wanted) !== wanted) return false;
  }
  return true;
}

/** Whether a key holds exactly this text. */
export function isText(key: i32, text: string): bool {
  const start = startOf(key);
  return start !== 0 && endOf(key) - start === text.length && hasText(<usize>(start - shift), text);
}

/** Address of a position of the caller's. */
export function address(place: i32): usize {
  return <usize>(place - shift);
}
