import { foldRecord } from './fold.ts';
import { foldScanned } from './fold-scanned.ts';
import { isObject, parseJson } from './json.ts';
import { addIssue, addPiece, intern, type Reading, traceOf } from './reading.ts';
import { recoverRecords } from './recover.ts';
import { IGNORED, READ, TOOL_RESULT } from './scan-kinds.ts';
import { scanLine } from './skeleton.ts';

const OPEN = 0x7b;
const CLOSE = 0x7d;
const RETURN = 0x0d;

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
  switch (scanLine(reading.tools.skeleton, buffer, start, end)) {
    case READ:
      return foldScanned(reading, buffer, number);
    case TOOL_RESULT:
      return foldResult(reading, buffer, number);
    case IGNORED:
      reading.records += 1;
      reading.shape ??= 'transcript';
      return true;
    default:
      return false;
  }
};

/**
 * A tool result, the bulk of every transcript: its tool, its size and its thread are known, its session is the file's last:
 * results follow their calls.
 */
const foldResult = (reading: Reading, buffer: Buffer, number: number): boolean => {
  const { sessionId } = reading;
  const { skeleton, toolNames } = reading.tools;
  const { result } = skeleton;
  if (sessionId === null) return false;
  reading.records += 1;
  const threadId = result[2] === 0 ? 'main' : intern(reading, buffer.toString('latin1', result[2], result[3]));
  const trace = traceOf(reading, sessionId, threadId);
  const name = toolNames.get(buffer.toString('latin1', result[0], result[1])) ?? '';
  addPiece(trace, number, 'tool-result', name, result[4] ?? 0);
  trace.tail = 'tool-result';
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
