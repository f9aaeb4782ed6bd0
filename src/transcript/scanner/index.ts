import { findByte, findText, hasText, OPEN, QUOTE } from './bytes';
import { clearColumns, position } from './columns';
import { fillRemainders } from './crc';
import { RECORD } from './imports';
import { takeKey as take } from './keys';
import { LINES, RESULT } from './memory';
import { behindObject } from './skeleton';

/** What a line turned out to be: `../scan-kinds.ts` has the same numbers. */
const WHOLE: i32 = 0;
const READ: i32 = 1;
const TOOL_RESULT: i32 = 2;
const IGNORED: i32 = 3;

/** The keys behind the content of a record, or a running total, and room for what may come. */
const TAIL_BYTES: usize = 2048;
const MOST_ID: usize = 128;

/** To be called once for each key; its name stands at the start of the lines. */
export function takeKey(object: i32, key: i32, opens: i32, length: i32): bool {
  return take(object, key, opens, LINES, length);
}

/** To be called once, before the first line. */
export function begin(): void {
  fillRemainders();
}

/**
 * Scans the line at `start` to `end` of the lines, an object closed at its end, and says what it is. Positions are told as
 * if the line began at `at`.
 */
export function scan(start: i32, end: i32, at: i32): i32 {
  const from = LINES + start;
  const to = LINES + end;
  if (hasText(from, '{"type":"')) return isIgnored(from, to) ? IGNORED : WHOLE;
  clearColumns(from, at);
  const nested = findByte(OPEN, from + 1, to);
  if (nested !== 0 && hasText(nested - 10, '"message":{"role":"user","content":[{"tool_use_id":"')) {
    return isResult(from, to, nested) ? TOOL_RESULT : WHOLE;
  }
  return behindObject(from, to, RECORD) === to ? READ : WHOLE;
}

/** Types that are large, frequent and hold nothing that counts; only told by a `type` that is the record's first key. */
function isIgnored(from: usize, to: usize): bool {
  const type = from + 9;
  const isOne =
    hasText(type, 'api-request"') ||
    hasText(type, 'api-request-blob"') ||
    hasText(type, 'api-request-shape"') ||
    hasText(type, 'file-history-snapshot"') ||
    hasText(type, 'queue-operation"');
  return isOne && !hidesRecord(from, to);
}

/**
 * Whether a record that counts stands at the line's end, behind one that was cut: at its start such a line looks like any
 * other (R48). The type of a reply is among its last keys; that of a running total is its first.
 */
function hidesRecord(from: usize, to: usize): bool {
  const tail = to - from > TAIL_BYTES ? to - TAIL_BYTES : from + 1;
  for (let type = findText('"type":"', tail, to); type !== 0; type = findText('"type":"', type + 8, to)) {
    if (hasText(type + 8, 'assistant"')) return true;
    if (hasText(type + 8, 'cost-state"') && load<u8>(type - 1) === OPEN) return true;
  }
  return false;
}

/**
 * A tool result, the bulk of every transcript: the id of its call, its thread and its size are taken from the line's two
 * ends. False where they do not tell, and for what is rare: a remark or another result behind the first.
 */
function isResult(from: usize, to: usize, nested: usize): bool {
  if (hidesRecord(from, to) || !tellThread(from, nested)) return false;
  const id = nested + 42;
  const idEnd = findByte(QUOTE, id, min(id + MOST_ID, to));
  const close = findText('}]},"uuid":"', id, to);
  if (idEnd === 0 || close === 0 || findText('},{"t', id, close) !== 0) return false;
  store<i32>(RESULT, position(id));
  store<i32>(RESULT, position(idEnd), 4);
  store<i32>(RESULT, <i32>(close + 1 - (id - 16)), 16);
  return true;
}

/** Thread by the keys before the message. False where they do not tell: no such key, or a sidechain without an agent. */
function tellThread(from: usize, nested: usize): bool {
  store<i32>(RESULT, 0, 8);
  const side = findText('"isSidechain":', from, nested);
  if (side === 0) return false;
  if (load<u8>(side + 14) !== 0x74) return true;
  const agent = findText('"agentId":"', from, nested);
  const end: usize = agent === 0 ? 0 : findByte(QUOTE, agent + 11, min(agent + 11 + MOST_ID, nested));
  if (end === 0) return false;
  store<i32>(RESULT, position(agent + 11), 8);
  store<i32>(RESULT, position(end), 12);
  return true;
}
