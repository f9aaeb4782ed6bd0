import { find, hasBytes, within } from './bytes.ts';
import { blocksWithin, findContent, type Line } from './content.ts';
import { foldRecord } from './fold.ts';
import { foldPiece, foldRepeat } from './fold-bytes.ts';
import { foldResponse } from './fold-response.ts';
import { isObject, parseJson } from './json.ts';
import { addIssue, intern, type Reading } from './reading.ts';
import { recoverRecords } from './recover.ts';
import { isRepeat, remember } from './repeat.ts';
import { scannedRecord } from './scanned-record.ts';
import { readSkeleton } from './skeleton.ts';
import { timeAt } from './time-bytes.ts';

const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x22;
const RETURN = 0x0d;
const MESSAGE_KEY = Buffer.from('"message":');
const USER_RESULT = Buffer.from('{"role":"user","content":[{"tool_use_id":"');
const USER = Buffer.from('{"role":"user"');
const ASSISTANT_TYPE = Buffer.from('"type":"assistant"');
const TYPE_FIRST = Buffer.from('{"type":"');
const MESSAGE_END = Buffer.from(']},"uuid":"');
const TIMESTAMP = Buffer.from('"timestamp":"');
const NEXT_BLOCK = Buffer.from('},{"t');
const COST_STATE = Buffer.from('{"type":"cost-state"');
const SIDECHAIN = Buffer.from('"isSidechain":');
const ATTACHMENT_KEY = Buffer.from('"attachment":');
const ATTACHMENT_END = Buffer.from('},"type":"attachment"');
const PROGRESS_KEY = Buffer.from('"type":"progress","data":');
const AGENT_PROGRESS = Buffer.from('{"type":"agent_progress"');
const RUN_ENDING = 'max_turns_reached';
const TRUE = 0x74;
const AGENT = Buffer.from('"agentId":"');

/** Types that are large, frequent and hold nothing that counts; only told by a `type` that is the record's first key. */
const IGNORED = new Set([
  'api-request',
  'api-request-blob',
  'api-request-shape',
  'file-history-snapshot',
  'queue-operation',
]);

/** The string that stands from `from` to the next quote. */
const quoted = (buffer: Buffer, from: number, most: number): string | null => {
  const end = find(buffer, QUOTE, from, from + most);
  return end < 0 ? null : buffer.toString('latin1', from, end);
};

/**
 * Folds one line of a transcript or stream. Lines whose first nested object is an assistant or a user message are read
 * without their content; all others, and whatever looks unusual, are parsed whole: a layout nobody foresaw costs time and
 * never correctness.
 */
export const foldLine = (reading: Reading, buffer: Buffer, start: number, lineEnd: number, number: number): void => {
  const end = lineEnd > start && buffer[lineEnd - 1] === RETURN ? lineEnd - 1 : lineEnd;
  if (end === start) return;
  const isObjectLike = buffer[start] === OPEN && buffer[end - 1] === CLOSE;
  if (isObjectLike && foldFast(reading, { buffer, start, end }, number)) return;
  foldWhole(reading, buffer.toString('utf8', start, end), number);
};

const foldFast = (reading: Reading, line: Line, number: number): boolean => {
  const { buffer, start, end } = line;
  if (hasBytes(buffer, start, TYPE_FIRST)) return isIgnored(reading, line);
  const nested = find(buffer, OPEN, start + 1, end);
  if (!hasBytes(buffer, nested - MESSAGE_KEY.length, MESSAGE_KEY)) return foldOtherFast(reading, line, nested, number);
  const isUser = hasBytes(buffer, nested, USER);
  return isUser ? foldUserFast(reading, line, nested, number) : foldAssistantFast(reading, line, nested, number);
};

const foldOtherFast = (reading: Reading, line: Line, nested: number, number: number): boolean => {
  const isKey = (key: Buffer): boolean => hasBytes(line.buffer, nested - key.length, key);
  if (isKey(ATTACHMENT_KEY)) return foldAttachmentFast(reading, line, nested, number);
  return isKey(PROGRESS_KEY) && isOtherProgress(reading, line, nested);
};

const isIgnored = (reading: Reading, line: Line): boolean => {
  const type = quoted(line.buffer, line.start + TYPE_FIRST.length, 40);
  if (type === null || !IGNORED.has(type) || hidesRecord(line)) return false;
  reading.records += 1;
  reading.shape ??= 'transcript';
  return true;
};

const foldAssistantFast = (reading: Reading, line: Line, message: number, number: number): boolean => {
  const content = findContent(line, message);
  const blocks = content === null ? null : blocksWithin(line.buffer, content);
  if (content === null || blocks === null) return false;
  const { last, skeleton, texts } = reading.tools;
  if (last.response !== null && isRepeat(last, line, message, content)) {
    foldRepeat(reading, last.response, blocks, timeWithin(line, content.end), number);
    return true;
  }
  const isPlain = readSkeleton(skeleton, line, content);
  const record = isPlain ? scannedRecord(skeleton, texts, line.buffer, blocks) : null;
  if (record === null) return false;
  reading.records += 1;
  reading.shape = reading.shape === 'execution-file' ? reading.shape : 'transcript';
  const response = foldResponse(reading, record, number, 'disk');
  last.response = null;
  if (response !== null) remember(last, line, message, content, skeleton.usageEnd, response);
  return true;
};

/** Time of a record whose keys are not read; null where it stands before the content, as in no layout since 1.0. */
const timeWithin = ({ buffer, end }: Line, from: number): number | null => {
  const key = find(buffer, TIMESTAMP, from, end);
  const start = key + TIMESTAMP.length;
  const close = key < 0 ? -1 : find(buffer, QUOTE, start, end);
  return close < 0 ? null : timeAt(buffer, start, close);
};

/**
 * Whether a record that counts stands at the line's end, behind one that was cut: at its start such a line looks like any
 * other (R48). The type of a reply is among its last keys; that of a running total is its first.
 */
const hidesRecord = ({ buffer, start, end }: Line): boolean =>
  within(buffer, ASSISTANT_TYPE, Math.max(start, end - 1024), end) >= 0 ||
  within(buffer, COST_STATE, Math.max(start + 1, end - 2048), end) >= 0;

/** A tool result, the bulk of every transcript: its tool, its size and its thread are taken from the line's two ends. */
const foldUserFast = (reading: Reading, line: Line, message: number, number: number): boolean => {
  const { buffer, end } = line;
  if (reading.sessionId === null || !hasBytes(buffer, message, USER_RESULT) || hidesRecord(line)) return false;
  const idStart = message + USER_RESULT.length;
  const toolUseId = quoted(buffer, idStart, 128);
  const threadId = threadFast(reading, line, message);
  const close = find(buffer, MESSAGE_END, idStart, end);
  if (toolUseId === null || threadId === null || close < 0) return false;
  // A remark or another result behind the first: rare, and short where it stands last.
  if (within(buffer, NEXT_BLOCK, Math.max(idStart, close - 1024), close) >= 0) return false;
  const name = reading.tools.toolNames.get(toolUseId) ?? '';
  foldPiece(reading, { kind: 'tool-result', name, threadId, bytes: close - idStart, line: number });
  return true;
};

/** Thread by the keys before the nested object; null where they do not tell: no such key, or a sidechain without an agent. */
const threadFast = (reading: Reading, { buffer, start }: Line, nested: number): string | null => {
  const side = find(buffer, SIDECHAIN, start, nested);
  if (side < 0) return null;
  if (buffer[side + SIDECHAIN.length] !== TRUE) return 'main';
  const agent = within(buffer, AGENT, start, nested);
  const id = agent < 0 ? null : quoted(buffer, agent + AGENT.length, 128);
  return id === null ? null : intern(reading, id);
};

/** An attachment, by its kind and size; one that ends a run is parsed whole. */
const foldAttachmentFast = (reading: Reading, line: Line, nested: number, number: number): boolean => {
  const kind = hasBytes(line.buffer, nested, TYPE_FIRST) ? quoted(line.buffer, nested + TYPE_FIRST.length, 64) : null;
  if (kind === null || kind === RUN_ENDING || reading.sessionId === null || hidesRecord(line)) return false;
  const threadId = threadFast(reading, line, nested);
  const close = find(line.buffer, ATTACHMENT_END, nested, line.end);
  if (threadId === null || close < 0) return false;
  foldPiece(reading, {
    kind: 'attachment',
    name: intern(reading, kind),
    threadId,
    bytes: close + 1 - nested,
    line: number,
  });
  return true;
};

/** `progress` records are many; only those of agents can matter. */
const isOtherProgress = (reading: Reading, line: Line, nested: number): boolean => {
  const { buffer } = line;
  if (!hasBytes(buffer, nested, TYPE_FIRST) || hasBytes(buffer, nested, AGENT_PROGRESS) || hidesRecord(line))
    return false;
  reading.records += 1;
  return true;
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
