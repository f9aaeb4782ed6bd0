import { find, hasBytes, within } from './bytes.ts';
import { foldRecord } from './fold.ts';
import { foldScanned } from './fold-scanned.ts';
import { isObject, parseJson } from './json.ts';
import { CLOSE, OPEN, QUOTE } from './json-bytes.ts';
import { readSkeleton } from './read-skeleton.ts';
import { addIssue, addPiece, intern, type Reading, setTail, traceOf } from './reading.ts';
import { recoverRecords } from './recover.ts';

const RETURN = 0x0d;
const TRUE = 0x74;
const TYPE_FIRST = Buffer.from('{"type":"');
const RESULT = Buffer.from('"message":{"role":"user","content":[{"tool_use_id":"');
const RESULT_BLOCK = Buffer.from('{"tool_use_id":"');
const MESSAGE = Buffer.from('"message":');
const RESULT_END = Buffer.from('}]},"uuid":"');
const SIDECHAIN = Buffer.from('"isSidechain":');
const AGENT = Buffer.from('"agentId":"');
const ASSISTANT_TYPE = Buffer.from('"type":"assistant"');
const COST_STATE = Buffer.from('{"type":"cost-state"');
const NEXT_BLOCK = Buffer.from('},{"t');
/** The keys behind the content of a record, or a running total, and room for what may come. */
const TAIL_BYTES = 2048;

/** Types that are large, frequent and hold nothing that counts; only told by a `type` that is the record's first key. */
const IGNORED = new Set([
  'api-request',
  'api-request-blob',
  'api-request-shape',
  'file-history-snapshot',
  'queue-operation',
]);

/**
 * Folds one line of a transcript or stream. The usual lines are read without their contents; all others, and whatever
 * looks unusual, are parsed whole: a layout nobody foresaw costs time and never correctness.
 */
export const foldLine = (reading: Reading, buffer: Buffer, start: number, lineEnd: number, number: number): void => {
  const end = lineEnd > start && buffer[lineEnd - 1] === RETURN ? lineEnd - 1 : lineEnd;
  if (end === start) return;
  const isObjectLike = buffer[start] === OPEN && buffer[end - 1] === CLOSE;
  if (isObjectLike && foldFast(reading, buffer, start, end, number)) return;
  foldWhole(reading, buffer.toString('utf8', start, end), number);
};

const foldFast = (reading: Reading, buffer: Buffer, start: number, end: number, number: number): boolean => {
  if (hasBytes(buffer, start, TYPE_FIRST)) return isIgnored(reading, buffer, start, end);
  const nested = find(buffer, OPEN, start + 1, end);
  const isResult = hasBytes(buffer, nested - MESSAGE.length, RESULT);
  if (isResult) return foldResult(reading, { buffer, start, end, nested }, number);
  return readSkeleton(reading.tools.skeleton, buffer, start, end) && foldScanned(reading, buffer, number);
};

/**
 * Whether a record that counts stands at the line's end, behind one that was cut: at its start such a line looks like any
 * other (R48). The type of a reply is among its last keys; that of a running total is its first.
 */
const hidesRecord = (buffer: Buffer, start: number, end: number): boolean => {
  const tail = buffer.subarray(Math.max(start + 1, end - TAIL_BYTES), end);
  return tail.includes(ASSISTANT_TYPE) || tail.includes(COST_STATE);
};

/** The string that stands from `from` to the next quote. */
const quoted = (buffer: Buffer, from: number, most: number): string | null => {
  const end = find(buffer, QUOTE, from, from + most);
  return end < 0 ? null : buffer.toString('latin1', from, end);
};

const isIgnored = (reading: Reading, buffer: Buffer, start: number, end: number): boolean => {
  const type = quoted(buffer, start + TYPE_FIRST.length, 40);
  if (type === null || !IGNORED.has(type) || hidesRecord(buffer, start, end)) return false;
  reading.records += 1;
  reading.shape ??= 'transcript';
  return true;
};

/** A line whose first nested object, at `nested`, is the message of a tool result. */
type ResultLine = { readonly buffer: Buffer; readonly start: number; readonly end: number; readonly nested: number };

/**
 * A tool result, the bulk of every transcript: its tool, its size and its thread are taken from the line's two ends, its
 * session is the file's last: results follow their calls.
 */
const foldResult = (reading: Reading, line: ResultLine, number: number): boolean => {
  const { buffer, start, end, nested } = line;
  const { sessionId } = reading;
  if (sessionId === null || hidesRecord(buffer, start, end)) return false;
  const idStart = nested - MESSAGE.length + RESULT.length;
  const toolUseId = quoted(buffer, idStart, 128);
  const threadId = threadOfResult(reading, line);
  const close = find(buffer, RESULT_END, idStart, end);
  if (toolUseId === null || threadId === null || close < 0) return false;
  // A remark or another result behind the first is rare, and a piece of its own.
  if (within(buffer, NEXT_BLOCK, idStart, close) >= 0) return false;
  reading.records += 1;
  const trace = traceOf(reading, sessionId, threadId);
  const bytes = close + 1 - idStart + RESULT_BLOCK.length;
  addPiece(trace, number, 'tool-result', reading.tools.toolNames.get(toolUseId) ?? '', bytes);
  setTail(trace, 'tool-result', number);
  return true;
};

/** Thread by the keys before the message; null where they do not tell: no such key, or a sidechain without an agent. */
const threadOfResult = (reading: Reading, { buffer, start, nested }: ResultLine): string | null => {
  const side = find(buffer, SIDECHAIN, start, nested);
  if (side < 0) return null;
  if (buffer[side + SIDECHAIN.length] !== TRUE) return 'main';
  const agent = within(buffer, AGENT, start, nested);
  const id = agent < 0 ? null : quoted(buffer, agent + AGENT.length, 128);
  return id === null ? null : intern(reading, id);
};

const foldWhole = (reading: Reading, line: string, number: number): void => {
  const text = clean(line);
  if (text.length === 0) return;
  const record = parseJson(text);
  if (isObject(record)) {
    foldRecord(reading, record, number);
    return;
  }
  const recovered = recoverRecords(text);
  for (const each of recovered) foldRecord(reading, each, number);
  reading.skipped += 1;
  const what = recovered.length > 0 ? `${recovered.length} whole record(s) in it were recovered` : 'it was skipped';
  if (text.startsWith('{')) addIssue(reading, 'malformed-line', number, `Not one JSON record; ${what}.`);
};

/** NUL runs stand where a write was lost (R49); a byte order mark may stand before the first record. */
const clean = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && isPadding(text.charCodeAt(start))) start += 1;
  while (end > start && isPadding(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

const isPadding = (code: number): boolean => code <= 0x20 || code === 0xfeff;
