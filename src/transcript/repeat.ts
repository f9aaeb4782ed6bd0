import { find, within } from './bytes.ts';
import type { Content, Line } from './content.ts';
import type { Response } from './response.ts';

const REQUEST_ID = Buffer.from('"requestId":"');
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
  response: Response | null;
};

export const newLastRecord = (): LastRecord => ({
  head: Buffer.alloc(PART_BYTES),
  tail: Buffer.alloc(PART_BYTES),
  headLength: 0,
  tailLength: 0,
  response: null,
});

/** Keeps a record that was read, so that its repeats need not be. `usageEnd` is the position behind its usage. */
export const remember = (
  last: LastRecord,
  buffer: Buffer,
  message: number,
  content: Content,
  usageEnd: number,
  response: Response,
): void => {
  // Inline sidechains (1.0.x) hang together by every record's own id.
  const isInline = response.isSidechain && response.threadId.startsWith('sidechain-');
  const fits = content.start - message <= PART_BYTES && usageEnd - content.end <= PART_BYTES;
  last.response = fits && !isInline ? response : null;
  last.headLength = buffer.copy(last.head, 0, message, content.start);
  last.tailLength = buffer.copy(last.tail, 0, content.end, usageEnd);
};

const isEqual = (buffer: Buffer, start: number, length: number, part: Buffer): boolean =>
  start + length <= buffer.length && buffer.compare(part, 0, length, start, start + length) === 0;

/** Whether the request id that stands behind the usage is the response's, or neither has one. */
const isSameRequest = ({ buffer, end }: Line, from: number, { requestId }: Response): boolean => {
  if (requestId === null) return within(buffer, REQUEST_ID, from, end) < 0;
  const key = find(buffer, REQUEST_ID, from, Math.min(end, from + PART_BYTES));
  const start = key + REQUEST_ID.length;
  return (
    key >= 0 &&
    buffer[start + requestId.length] === QUOTE &&
    buffer.toString('latin1', start, start + requestId.length) === requestId
  );
};

/** Whether the line is another block of the response that `last` holds, with the same usage. */
export const isRepeat = (last: LastRecord, line: Line, message: number, content: Content): boolean => {
  const { response, headLength, tailLength } = last;
  if (response === null || content.start - message !== headLength) return false;
  if (content.end + tailLength > line.end || !isEqual(line.buffer, content.end, tailLength, last.tail)) return false;
  return (
    isEqual(line.buffer, message, headLength, last.head) && isSameRequest(line, content.end + tailLength, response)
  );
};
