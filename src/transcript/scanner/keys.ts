import { places, QUOTE } from './bytes';
import { NAME_LENGTHS, NAMES, OPENS, SLOTS } from './memory';

/** A key the reader does not take. */
export const UNKNOWN: i32 = -1;

/** Longer keys are nobody's: their end is not even looked for here. */
const LONGEST: usize = 31;
const SLOT_COUNT: usize = 64;

/**
 * Where the number of a key stands, if it is one that is taken: two bytes for each slot of an object, the number and 1.
 * Three letters and the length tell all our keys apart.
 */
function slotOf(object: i32, at: usize, length: usize): usize {
  const first = <usize>load<u8>(at);
  const middle = <usize>load<u8>(at + (length * 2) / 5);
  const last = <usize>load<u8>(at + length - 1);
  const hash = first + middle * 3 + last * 19 + length * 11;
  return SLOTS + ((<usize>object * SLOT_COUNT + (hash & (SLOT_COUNT - 1))) << 1);
}

/**
 * Takes up a key of an object, whose name stands at `at`; `opens` is the object it opens, `UNKNOWN`: none that is walked
 * into. False: another key has its slot, and the hash wants to be changed.
 */
export function takeKey(object: i32, key: i32, opens: i32, at: usize, length: usize): bool {
  const slot = slotOf(object, at, length);
  if (length > LONGEST || load<u16>(slot) !== 0) return false;
  store<u16>(slot, <u16>(key + 1));
  memory.copy(NAMES + ((<usize>key) << 5), at, length);
  store<i32>(NAME_LENGTHS + ((<usize>key) << 2), <i32>length);
  store<i32>(OPENS + ((<usize>key) << 2), opens);
  return true;
}

/** The object that a key opens, or `UNKNOWN`. */
export function objectOf(key: i32): i32 {
  return load<i32>(OPENS + ((<usize>key) << 2));
}

/** Number of the key at `start` to `end`, or `UNKNOWN`. */
export function keyAt(object: i32, start: usize, end: usize): i32 {
  const length = end - start;
  if (length === 0 || length > LONGEST) return UNKNOWN;
  const key = <i32>load<u16>(slotOf(object, start, length)) - 1;
  if (key < 0 || load<i32>(NAME_LENGTHS + ((<usize>key) << 2)) !== <i32>length) return UNKNOWN;
  const name = NAMES + ((<usize>key) << 5);
  const head = v128.bitmask<i8>(v128.eq<i8>(v128.load(start), v128.load(name)));
  const tail = v128.bitmask<i8>(v128.eq<i8>(v128.load(start + 16), v128.load(name + 16)));
  const wanted = <u32>(((<u64>1) << length) - 1);
  return ((<u32>head | ((<u32>tail) << 16)) & wanted) === wanted ? key : UNKNOWN;
}

/** Where the key that begins at `start` ends: the place of the next quote before `end`, else `end`. */
export function keyEnd(start: usize, end: usize): usize {
  for (let at = start; at < end; at += 16) {
    const found = places(at, QUOTE);
    if (found !== 0) return min(at + ctz(found), end);
  }
  return end;
}
