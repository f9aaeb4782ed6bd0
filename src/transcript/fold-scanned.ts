import { hasBytes } from './bytes.ts';
import { INTERRUPT } from './fold.ts';
import { foldResponse, sessionOf } from './fold-response.ts';
import { addPiece, addTime, intern, noteVersion, type Reading, type ThreadTrace, traceOf } from './reading.ts';
import { draftRecord } from './record-draft.ts';
import { sharedName } from './shared-names.ts';
import { isText } from './skeleton.ts';
import { keyNumber, MESSAGE, RECORD } from './skeleton-keys.ts';
import { textOf, timeOf } from './skeleton-values.ts';

const KEY = {
  type: keyNumber(RECORD, 'type'),
  subtype: keyNumber(RECORD, 'subtype'),
  sessionId: keyNumber(RECORD, 'sessionId'),
  agentId: keyNumber(RECORD, 'agentId'),
  version: keyNumber(RECORD, 'version'),
  isSidechain: keyNumber(RECORD, 'isSidechain'),
  isMeta: keyNumber(RECORD, 'isMeta'),
  isCompactSummary: keyNumber(RECORD, 'isCompactSummary'),
  attachment: keyNumber(RECORD, 'attachment'),
  data: keyNumber(RECORD, 'data'),
  content: keyNumber(MESSAGE, 'content'),
} as const;

const ASSISTANT = Buffer.from('assistant');
const USER = Buffer.from('user');
const SYSTEM = Buffer.from('system');
const ATTACHMENT = Buffer.from('attachment');
const PROGRESS = Buffer.from('progress');

const BOUNDARY = Buffer.from('compact_boundary');
const WRITES_LOST = Buffer.from('session_writes_lost');
const TYPE_FIRST = Buffer.from('{"type":"');
const RUN_ENDING = Buffer.from('{"type":"max_turns_reached"');
const AGENT_PROGRESS = Buffer.from('{"type":"agent_progress"');
const INTERRUPT_BYTES = Buffer.from(INTERRUPT);

const QUOTE = 0x22;
const ANGLE = 0x3c;
const BACKSLASH = 0x5c;
const MOST_KIND = 64;

/** Folds the line of the skeleton as `foldRecord` folds the parsed one; false, and nothing done: parse it whole. */
export const foldScanned = (reading: Reading, buffer: Buffer, line: number): boolean => {
  const { skeleton } = reading.tools;
  // What a file is, is told by a record that names its session.
  const isPlaced = reading.shape === 'transcript' || reading.shape === 'execution-file';
  if (!isPlaced && skeleton.starts[KEY.sessionId] === 0) return false;
  if (isText(skeleton, buffer, KEY.type, ASSISTANT)) return foldAssistant(reading, buffer, line);
  if (isText(skeleton, buffer, KEY.type, USER)) return foldPrompt(reading, buffer, line);
  if (isText(skeleton, buffer, KEY.type, PROGRESS)) return foldProgress(reading, buffer);
  if (isText(skeleton, buffer, KEY.type, ATTACHMENT)) return foldAttachment(reading, buffer, line);
  return isText(skeleton, buffer, KEY.type, SYSTEM) && foldSystem(reading, buffer);
};

const noteRecord = (reading: Reading): void => {
  reading.records += 1;
  if (reading.shape !== 'execution-file') reading.shape = 'transcript';
};

const foldAssistant = (reading: Reading, buffer: Buffer, line: number): boolean => {
  const { draft, skeleton } = reading.tools;
  if (!draftRecord(draft, skeleton, buffer)) return false;
  noteRecord(reading);
  foldResponse(reading, draft, line, 'disk');
  return true;
};

/** A prompt that is a string. Lists (pictures, several texts) and inline sidechains need their content, or their ids. */
const foldPrompt = (reading: Reading, buffer: Buffer, line: number): boolean => {
  const { skeleton } = reading.tools;
  const { starts, ends, numbers } = skeleton;
  const start = starts[KEY.content] ?? 0;
  const agentId = textOf(skeleton, buffer, KEY.agentId);
  const isInline = numbers[KEY.isSidechain] === 1 && agentId === null;
  if (isInline || start === 0 || buffer[start - 1] !== QUOTE || buffer[start] === BACKSLASH) return false;
  noteRecord(reading);
  const trace = scannedTrace(reading, buffer, agentId);
  const kind = numbers[KEY.isCompactSummary] === 1 ? 'summary' : 'prompt';
  addPiece(trace, line, kind, '', (ends[KEY.content] ?? 0) - start + 2);
  const isRemark = numbers[KEY.isMeta] === 1 || buffer[start] === ANGLE;
  if (!isRemark) trace.tail = hasBytes(buffer, start, INTERRUPT_BYTES) ? 'interrupted' : 'prompt';
  return true;
};

/** Thread of the line, its session's times widened. */
const scannedTrace = (reading: Reading, buffer: Buffer, agentId: string | null): ThreadTrace => {
  const { skeleton } = reading.tools;
  const sessionId = sessionOf(reading, textOf(skeleton, buffer, KEY.sessionId));
  addTime(reading, sessionId, timeOf(skeleton, buffer));
  return traceOf(reading, sessionId, agentId === null ? 'main' : intern(reading, agentId));
};

/** An attachment, by its kind and size; one that ends a run is parsed whole. */
const foldAttachment = (reading: Reading, buffer: Buffer, line: number): boolean => {
  const { skeleton } = reading.tools;
  const start = skeleton.starts[KEY.attachment] ?? 0;
  const kindStart = start + TYPE_FIRST.length;
  const kindEnd = plainEnd(buffer, kindStart);
  const isPlain = start > 0 && hasBytes(buffer, start, TYPE_FIRST) && !hasBytes(buffer, start, RUN_ENDING);
  if (!isPlain || kindEnd < kindStart) return false;
  noteRecord(reading);
  const sessionId = sessionOf(reading, textOf(skeleton, buffer, KEY.sessionId));
  const trace = traceOf(reading, sessionId, textOf(skeleton, buffer, KEY.agentId) ?? 'main');
  const kind = sharedName(skeleton.names, buffer, kindStart, kindEnd);
  addPiece(trace, line, 'attachment', kind, (skeleton.ends[KEY.attachment] ?? 0) - start);
  return true;
};

/** Where the short string without escapes ends that begins at `start`; 0: it is none. */
const plainEnd = (buffer: Buffer, start: number): number => {
  for (let at = start; at < start + MOST_KIND; at += 1) {
    if (buffer[at] === QUOTE) return at;
    if (buffer[at] === BACKSLASH) return 0;
  }
  return 0;
};

/** `progress` records are many; only those of agents can matter. */
const foldProgress = (reading: Reading, buffer: Buffer): boolean => {
  const data = reading.tools.skeleton.starts[KEY.data] ?? 0;
  const isOther = data > 0 && hasBytes(buffer, data, TYPE_FIRST) && !hasBytes(buffer, data, AGENT_PROGRESS);
  if (isOther) noteRecord(reading);
  return isOther;
};

/** A remark of Claude Code's, by its time and version. Boundaries and losses are parsed whole. */
const foldSystem = (reading: Reading, buffer: Buffer): boolean => {
  const { skeleton } = reading.tools;
  const isBoundary = isText(skeleton, buffer, KEY.subtype, BOUNDARY);
  if (isBoundary || isText(skeleton, buffer, KEY.subtype, WRITES_LOST)) return false;
  noteRecord(reading);
  const sessionId = sessionOf(reading, textOf(skeleton, buffer, KEY.sessionId));
  const version = textOf(skeleton, buffer, KEY.version, 32);
  addTime(reading, sessionId, timeOf(skeleton, buffer));
  if (version !== null) noteVersion(reading, sessionId, version);
  return true;
};
