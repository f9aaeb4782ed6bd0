import { readSync } from 'node:fs';

const NEWLINE = 10;

/** A line of this size or more is skipped and said so: the API takes no request that large. */
export const MOST_LINE_BYTES = 32 << 20;

/** Bytes that are read at once: they are still in the processor's own cache when they are looked at. */
export const STEP_BYTES = 1 << 18;

/** What lines are read into needs so much room; of it is taken what the longest line needs. One byte stands behind all. */
export const ROOM_BYTES = MOST_LINE_BYTES + STEP_BYTES + 1;

export type LineSink = {
  /** One line without its newline: bytes `start` to `end` of `buffer`, valid only during the call. */
  line(buffer: Buffer, start: number, end: number): void;
  /** A line over the limit, in its place. */
  tooLong(bytes: number): void;
};

/**
 * Calls the sink for the lines that end before `end`, the first of them at or behind `from`; returns where the unfinished one
 * begins. A newline stands at `end`, so that no search goes on into what an earlier read left behind.
 */
const tellLines = (room: Buffer, from: number, end: number, dropped: number, sink: LineSink): number => {
  let start = 0;
  for (let newline = room.indexOf(NEWLINE, from); newline < end; newline = room.indexOf(NEWLINE, start)) {
    const bytes = newline - start + (start === 0 ? dropped : 0);
    if (bytes >= MOST_LINE_BYTES) sink.tooLong(bytes);
    else sink.line(room, start, newline);
    start = newline + 1;
  }
  return start;
};

/**
 * Calls the sink for every line of an open file, read into `room` (`ROOM_BYTES`) step by step; `ready` bytes were read into it
 * before. Lines end at byte 0x0A only: a border inside a multi-byte character and U+2028 inside a string are nobody's business
 * here (R51, R52). Memory is one step, or the longest line up to the limit.
 */
export const readLines = (fd: number, room: Buffer, sink: LineSink, step = STEP_BYTES, ready = 0): void => {
  let filled = 0;
  let dropped = 0;
  for (let read = ready; ; read = 0) {
    if (read === 0) read = readSync(fd, room, filled, step, null);
    if (read === 0) break;
    const end = filled + read;
    room[end] = NEWLINE;
    const start = tellLines(room, filled, end, dropped, sink);
    if (start > 0) dropped = 0;
    const rest = end - start;
    const isDropping = dropped > 0 || rest >= MOST_LINE_BYTES;
    dropped = isDropping ? dropped + rest : 0;
    filled = isDropping ? 0 : rest;
    // The unfinished line to the front.
    if (filled > 0 && start > 0) room.copyWithin(0, start, end);
  }
  if (dropped > 0) sink.tooLong(dropped);
  else if (filled > 0) sink.line(room, 0, filled);
};
