import { find, within } from './bytes.ts';
import type { Content, Line } from './content.ts';
import type { Response } from './response.ts';

const REQUEST_ID = Buffer.from('"requestId":"');
const SESSION_ID = Buffer.from('"sessionId":"');
const SIDECHAIN = Buffer.from('"isSidechain":');
const API_ERROR = Buffer.from('"isApiErrorMessage":true');
const QUOTE = 0x22;
/** Room for the keys before the content, and for those behind it up to the usage's end. */
const PART_BYTES = 2048;

/**
 * The last assistant record of a file, by the bytes that decide whether the next one is another block of the same
 * response: message id and model before the content, stop reason and usage behind it, request id. Half of all assistant
 * records repeat the one before; these need no parse.
 */
export type LastRecord = {
  readonly head: Buffer;
  readonly tail: Buffer;
  headLength: number;
  tailLength: number;
  /** The keys before the message, from `isSidechain` on. */
  readonly origin: Buffer;
  originLength: number;
  response: Response | null;
};

export const newLastRecord = (): LastRecord => ({
  head: Buffer.alloc(PART_BYTES),
  tail: Buffer.alloc(PART_BYTES),
  headLength: 0,
  tailLength: 0,
  origin: Buffer.alloc(PART_BYTES),
  originLength: 0,
  response: null,
});

/** Keeps a record that was read, so that its repeats need not be. `usageEnd` is the position behind its usage. */
export const remember = (
  last: LastRecord,
  line: Line,
  message: number,
  content: Content,
  usageEnd: number,
  response: Response,
): void => {
  const { buffer } = line;
  const side = find(buffer, SIDECHAIN, line.start, message);
  // Inline sidechains (1.0.x) and records without a message id hang together by every record's own id.
  const isInline = response.isSidechain && response.threadId.startsWith('sidechain-');
  const isTold = !isInline && response.messageId !== null && side >= 0;
  const fits =
    content.start - message <= PART_BYTES && usageEnd - content.end <= PART_BYTES && message - side <= PART_BYTES;
  last.response = fits && isTold ? response : null;
  if (last.response === null) return;
  last.headLength = buffer.copy(last.head, 0, message, content.start);
  last.tailLength = buffer.copy(last.tail, 0, content.end, usageEnd);
  last.originLength = buffer.copy(last.origin, 0, side, message);
};

const isEqual = (buffer: Buffer, start: number, length: number, part: Buffer): boolean =>
  start >= 0 && start + length <= buffer.length && buffer.compare(part, 0, length, start, start + length) === 0;

/** Whether the string that a key has behind `from` is the wanted one. */
const isText = ({ buffer, end }: Line, key: Buffer, from: number, wanted: string): boolean => {
  const at = find(buffer, key, from, end);
  const start = at + key.length;
  return (
    at >= 0 &&
    buffer[start + wanted.length] === QUOTE &&
    buffer.toString('latin1', start, start + wanted.length) === wanted
  );
};

/** Whether what stands behind the usage is the response's: its request id, its session, no error. */
const isSameEnd = (line: Line, from: number, { requestId, fileSessionId }: Response): boolean => {
  const { buffer, end } = line;
  const isRequest =
    requestId === null ? within(buffer, REQUEST_ID, from, end) < 0 : isText(line, REQUEST_ID, from, requestId);
  if (!isRequest || within(buffer, API_ERROR, from, end) >= 0) return false;
  return within(buffer, SESSION_ID, from, end) < 0 || isText(line, SESSION_ID, from, fileSessionId);
};

/** Whether the line is another block of the response that `last` holds, with the same usage. */
export const isRepeat = (last: LastRecord, line: Line, message: number, content: Content): boolean => {
  const { response, headLength, tailLength, originLength } = last;
  if (response === null || content.start - message !== headLength) return false;
  if (content.end + tailLength > line.end || !isEqual(line.buffer, content.end, tailLength, last.tail)) return false;
  if (!isEqual(line.buffer, message, headLength, last.head)) return false;
  if (message - originLength < line.start || !isEqual(line.buffer, message - originLength, originLength, last.origin))
    return false;
  return isSameEnd(line, content.end + tailLength, response);
};
