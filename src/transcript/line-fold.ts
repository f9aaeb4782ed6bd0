import { elideContent } from './elide.ts';
import { foldRecord, foldToolResult } from './fold.ts';
import { isObject, parseJson } from './json.ts';
import { addIssue, type Reading } from './reading.ts';
import { recoverRecords } from './recover.ts';

const OPEN = 0x7b;
const CLOSE = 0x7d;
const RETURN = 0x0d;
const MESSAGE_KEY = Buffer.from('"message":');
const USER_RESULT = Buffer.from('{"role":"user","content":[{"tool_use_id":"');
const USER = Buffer.from('{"role":"user"');
const ASSISTANT_TYPE = Buffer.from('"type":"assistant"');
const TYPE_FIRST = Buffer.from('{"type":"');
const USAGE = Buffer.from('"usage":');
const MESSAGE_END = Buffer.from('},"uuid":"');
const SIDECHAIN = Buffer.from('"isSidechain":true');
const AGENT = Buffer.from('"agentId":"');

/** Types that are large, frequent and hold nothing that counts; only told by a `type` that is the record's first key. */
const IGNORED = new Set(['api-request', 'api-request-blob', 'api-request-shape', 'file-history-snapshot', 'queue-operation']);

const has = (line: Buffer, at: number, needle: Buffer): boolean =>
  at >= 0 && at + needle.length <= line.length && line.compare(needle, 0, needle.length, at, at + needle.length) === 0;

const quoted = (line: Buffer, from: number, most: number): string | null => {
  const end = line.subarray(from, from + most).indexOf(0x22);
  return end < 0 ? null : line.toString('latin1', from, from + end);
};

/**
 * Folds one line of a transcript or stream. Lines whose first nested object is an assistant or a user message are read
 * without their content; all others, and whatever looks unusual, are parsed whole.
 */
export const foldLine = (reading: Reading, line: Buffer, number: number): void => {
  const text = trimEnd(line);
  if (text.length === 0) return;
  if (text[0] === OPEN && text[text.length - 1] === CLOSE && foldFast(reading, text, number)) return;
  foldWhole(reading, text, number);
};

const trimEnd = (line: Buffer): Buffer =>
  line.length > 0 && line[line.length - 1] === RETURN ? line.subarray(0, line.length - 1) : line;

const foldFast = (reading: Reading, line: Buffer, number: number): boolean => {
  if (has(line, 0, TYPE_FIRST)) return isIgnored(reading, line);
  const nested = line.indexOf(OPEN, 1);
  if (!has(line, nested - MESSAGE_KEY.length, MESSAGE_KEY)) return false;
  if (has(line, nested, USER)) return foldUserFast(reading, line, nested, number);
  const elided = elideContent(line, nested);
  if (elided === null) return false;
  foldRecord(reading, elided.record, number, elided.blocks);
  return true;
};

const isIgnored = (reading: Reading, line: Buffer): boolean => {
  const type = quoted(line, TYPE_FIRST.length, 40);
  if (type === null || !IGNORED.has(type)) return false;
  reading.records += 1;
  reading.shape ??= 'transcript';
  return true;
};

/**
 * A tool result, the bulk of every transcript: its tool, its size and its thread are taken from the line's two ends.
 * A cut record with a whole one behind it looks the same at its start, so the end is looked at too (R48).
 */
const foldUserFast = (reading: Reading, line: Buffer, message: number, number: number): boolean => {
  if (reading.sessionId === null || !has(line, message, USER_RESULT)) return false;
  if (line.subarray(Math.max(0, line.length - 1024)).indexOf(ASSISTANT_TYPE) >= 0) return false;
  const idStart = message + USER_RESULT.length;
  const id = quoted(line, idStart, 128);
  const threadId = threadFast(line.subarray(0, message));
  const end = line.indexOf(MESSAGE_END, idStart);
  if (id === null || threadId === null || end < 0) return false;
  foldToolResult(reading, { toolUseId: id, threadId, bytes: end - idStart, line: number });
  return true;
};

/** Thread by the keys before `message`; null where a sidechain names no agent there. */
const threadFast = (head: Buffer): string | null => {
  if (head.indexOf(SIDECHAIN) < 0) return 'main';
  const agent = head.indexOf(AGENT);
  return agent < 0 ? null : quoted(head, agent + AGENT.length, 128);
};

/** `progress` records repeat whole conversations; only those with usage can matter. */
const canMatter = (text: string): boolean => !text.includes('"type":"progress"') || text.includes(USAGE.toString());

const foldWhole = (reading: Reading, line: Buffer, number: number): void => {
  const text = clean(line.toString('utf8'));
  if (text.length === 0) return;
  const record = canMatter(text) ? parseJson(text) : null;
  if (record === null) return;
  if (isObject(record)) return foldRecord(reading, record, number);
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
