import { readSync } from 'node:fs';
import { MOST_LINE_BYTES } from './lines.ts';

const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

export type ValueSink = {
  /** One complete top-level object, as text. */
  value(text: string): void;
  /** An object over the size limit. */
  tooLong(bytes: number): void;
  /** The file ended inside an object. */
  cut(): void;
};

type State = {
  depth: number;
  inString: boolean;
  isEscaped: boolean;
  parts: Buffer[];
  size: number;
  /** A `{` and spaces that the bytes so far end with: what follows says whether an object began. */
  held: Buffer | null;
};

/** Nobody puts more spaces behind a `{`. */
const MOST_HELD = 1 << 16;

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** First byte behind a `{` that is no space: its place, or the buffer's end. */
const behindBrace = (buffer: Buffer, open: number): number => {
  let next = open + 1;
  while (next < buffer.length && isSpace(buffer[next] ?? 0)) next += 1;
  return next;
};

/** Position after the object's end, or -1 where the buffer ends first. */
const scanObject = (state: State, buffer: Buffer, from: number): number => {
  for (let at = from; at < buffer.length; at += 1) {
    const byte = buffer[at];
    if (state.isEscaped) state.isEscaped = false;
    else if (state.inString) {
      if (byte === BACKSLASH) state.isEscaped = true;
      else if (byte === QUOTE) state.inString = false;
    } else if (byte === QUOTE) state.inString = true;
    else if (byte === OPEN) state.depth += 1;
    else if (byte === CLOSE) {
      state.depth -= 1;
      if (state.depth === 0) return at + 1;
    }
  }
  return -1;
};

const keep = (state: State, part: Buffer): void => {
  state.size += part.length;
  if (state.size <= MOST_LINE_BYTES) state.parts.push(Buffer.from(part));
  else state.parts.length = 0;
};

const finish = (state: State, sink: ValueSink): void => {
  if (state.size > MOST_LINE_BYTES) sink.tooLong(state.size);
  else sink.value(Buffer.concat(state.parts).toString('utf8'));
  state.parts = [];
  state.size = 0;
};

const hold = (state: State, buffer: Buffer, open: number): number => {
  if (buffer.length - open > MOST_HELD) return open;
  state.held = Buffer.from(buffer.subarray(open));
  return -1;
};

/**
 * Where an object begins, or -1. A `{` begins one only where a key follows: log lines around the JSON hold braces too. One at
 * the end is left to the bytes that come next, so that it does not matter where a piece ends.
 */
const findObject = (state: State, buffer: Buffer, from: number): number => {
  for (let open = buffer.indexOf(OPEN, from); open >= 0; open = buffer.indexOf(OPEN, open + 1)) {
    const next = behindBrace(buffer, open);
    if (next === buffer.length) return hold(state, buffer, open);
    if (buffer[next] === QUOTE) return open;
  }
  return -1;
};

const feed = (state: State, piece: Buffer, sink: ValueSink): void => {
  const buffer = state.held === null ? piece : Buffer.concat([state.held, piece]);
  state.held = null;
  let at = 0;
  for (;;) {
    if (state.depth === 0) {
      at = findObject(state, buffer, at);
      if (at < 0) return;
    }
    const end = scanObject(state, buffer, at);
    keep(state, buffer.subarray(at, end < 0 ? buffer.length : end));
    if (end < 0) return;
    finish(state, sink);
    at = end;
  }
};

const newState = (): State => ({ depth: 0, inString: false, isEscaped: false, parts: [], size: 0, held: null });

const isCut = ({ depth, held }: State): boolean => depth > 0 || held !== null;

/**
 * Tells the sink of every top-level object of a text that is not one record per line: an array of messages (pretty or not), a
 * pretty-printed object, any of these with noise around. Complete objects of a cut file are recovered (R57, R58). The bytes
 * come piece by piece; `end` tells of an object that is not whole.
 */
export const valueFeed = (sink: ValueSink): { feed(bytes: Buffer): void; end(): void } => {
  const state = newState();
  return {
    feed: (bytes) => feed(state, bytes, sink),
    end: () => {
      if (isCut(state)) sink.cut();
    },
  };
};

/** The same for bytes that are in memory. */
export const valuesOf = (bytes: Buffer, sink: ValueSink): void => {
  const state = newState();
  feed(state, bytes, sink);
  if (isCut(state)) sink.cut();
};

/** The same for an open file, read into `chunk` piece by piece; `ready` bytes were read into it before. Memory is one chunk and one object. */
export const readValues = (fd: number, chunk: Buffer, sink: ValueSink, ready = 0): void => {
  const state = newState();
  for (let read = ready; ; read = 0) {
    if (read === 0) read = readSync(fd, chunk, 0, chunk.length, null);
    if (read === 0) break;
    feed(state, chunk.subarray(0, read), sink);
  }
  if (isCut(state)) sink.cut();
};
