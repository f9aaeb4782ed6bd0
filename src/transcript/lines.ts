import { readSync } from 'node:fs';

const NEWLINE = 10;
const FIRST_CHUNK = 1 << 20;

/** A line of this size or more is skipped and said so: the API takes no request that large. */
export const MOST_LINE_BYTES = 32 << 20;

/** The buffer that files are read through, one after the other. */
export const newChunk = (): Buffer => Buffer.allocUnsafeSlow(FIRST_CHUNK);

export type LineSink = {
  /** One line without its newline: bytes `start` to `end` of `buffer`, valid only during the call. */
  line(buffer: Buffer, start: number, end: number): void;
  /** A line over the limit, in its place. */
  tooLong(bytes: number): void;
};

/** Moves the unfinished line to the front, into a buffer twice the size where it fills this one. */
const carry = (buffer: Buffer, start: number, end: number): Buffer => {
  const target = end - start < buffer.length ? buffer : Buffer.allocUnsafeSlow(buffer.length * 2);
  if (start > 0 || target !== buffer) buffer.copy(target, 0, start, end);
  return target;
};

/** Calls the sink for the lines that end in a view, the first of them after `filled`; returns where the unfinished one begins. */
const tellLines = (view: Buffer, filled: number, dropped: number, sink: LineSink): number => {
  let start = 0;
  for (let newline = view.indexOf(NEWLINE, filled); newline >= 0; newline = view.indexOf(NEWLINE, start)) {
    if (start === 0 && dropped > 0) sink.tooLong(dropped + newline);
    else sink.line(view, start, newline);
    start = newline + 1;
  }
  return start;
};

/**
 * Calls the sink for every line of an open file. Lines end at byte 0x0A only: a chunk border inside a multi-byte
 * character and U+2028 inside a string are nobody's business here (R51, R52). Memory is one chunk, or the longest line up
 * to the limit.
 */
export const readLines = (fd: number, chunk: Buffer, sink: LineSink): void => {
  let buffer = chunk;
  let filled = 0;
  let dropped = 0;
  for (;;) {
    const read = readSync(fd, buffer, filled, buffer.length - filled, null);
    if (read === 0) break;
    // Searching the view, not the buffer: what an earlier read left behind must not be looked at.
    const view = buffer.subarray(0, filled + read);
    const start = tellLines(view, filled, dropped, sink);
    if (start > 0) dropped = 0;
    const rest = view.length - start;
    const isDropping = dropped > 0 || rest >= MOST_LINE_BYTES;
    dropped = isDropping ? dropped + rest : 0;
    filled = isDropping ? 0 : rest;
    if (!isDropping) buffer = carry(buffer, start, view.length);
  }
  if (dropped > 0) sink.tooLong(dropped);
  else if (filled > 0) sink.line(buffer.subarray(0, filled), 0, filled);
};
