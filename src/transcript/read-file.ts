import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { foldRecord } from './fold.ts';
import { isObject, parseJson } from './json.ts';
import { foldLine } from './line-fold.ts';
import { type LineSink, MOST_LINE_BYTES, readLines, STEP_BYTES } from './lines.ts';
import { prefixLength } from './log-prefix.ts';
import { addIssue, newReading, type Reading, type SourceFile, startOver } from './reading.ts';
import { clearTools, newTools } from './reading-tools.ts';
import { readValues, type ValueSink, valueFeed, valuesOf } from './values.ts';

const HEAD_BYTES = 1024;
const MEGABYTE = 1 << 20;
const OPEN = 0x7b;
const OPEN_LIST = 0x5b;
const RETURN = 0x0d;

/** How a file's bytes are laid out, judged by its first KiB. */
type Layout = 'lines' | 'array' | 'pretty-array' | 'object' | 'utf16le' | 'utf16be' | 'binary' | 'empty';

const layoutOf = (head: Buffer): Layout => {
  if (head.length === 0) return 'empty';
  if (head[0] === 0x7b && head[1] === 0x22) return 'lines';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf16be';
  const text = head.toString('utf8').replace(/^[\uFEFF\0\s]+/, '');
  if (/^\[\s*\n/.test(text)) return 'pretty-array';
  if (/^\[\s*(\{|\]|$)/.test(text)) return 'array';
  if (/^\{\s*\n/.test(text)) return 'object';
  return looksBinary(head) ? 'binary' : 'lines';
};

/** Control characters that no text holds; a run of NULs at a record's start is a lost write, not a binary file. */
const looksBinary = (head: Buffer): boolean => {
  let odd = 0;
  for (const byte of head)
    if ((byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && byte !== 0) || byte === 0x7f) odd += 1;
  return odd > head.length / 50;
};

/**
 * Reads one file, whatever its shape (R11). Never throws for what the file holds or for a file that cannot be opened:
 * both are issues of the reading. It is read `step` bytes at a time; memory does not grow with the file.
 */
export const readFile = (file: SourceFile, position: number, tools = newTools(), step = STEP_BYTES): Reading => {
  const reading = newReading(file, position, tools);
  let fd: number | null = null;
  try {
    // Without waiting: a named pipe has no writer.
    fd = openSync(file.path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (!fstatSync(fd).isFile()) addIssue(reading, 'not-a-file', null, 'Not a regular file; it was left out.');
    else readOpen(reading, fd, step);
  } catch (error) {
    // Anything but the system's own errors is a bug, and must not pass for a file that could not be read.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!/^E[A-Z]/.test(code) || code.startsWith('ERR_')) throw error;
    const message = `It could not be read (${code}); give this user read permission or leave it out.`;
    addIssue(reading, 'unreadable-file', null, message);
    reading.isCut = true;
  } finally {
    if (fd !== null) closeSync(fd);
    clearTools(reading.tools);
  }
  return reading;
};

const readOpen = (reading: Reading, fd: number, step: number): void => {
  const { room } = reading.tools.skeleton;
  const ready = readSync(fd, room, 0, stepOf(step), null);
  const layout = layoutOf(room.subarray(0, Math.min(ready, HEAD_BYTES)));
  switch (layout) {
    case 'empty':
      addIssue(reading, 'empty-file', null, EMPTY);
      break;
    case 'binary':
      addIssue(reading, 'binary-file', null, BINARY);
      break;
    case 'utf16le':
    case 'utf16be':
      foldUtf16(reading, fd, layout);
      break;
    case 'lines':
      foldLines(reading, fd, step, ready);
      break;
    default:
      if (layout === 'pretty-array') reading.shape = 'execution-file';
      // What was read is not read again: where `/dev/stdin` names a file, some systems go on behind it.
      foldValues(reading, fd, step, ready);
  }
};

/** The first step shows the layout. */
const stepOf = (step: number): number => Math.max(step, HEAD_BYTES);

const EMPTY = 'It is empty: the job that writes it did not get that far, or printed elsewhere.';
const BINARY = 'It is not text: unpack it if it is packed, or give a transcript (.jsonl) or the output of `claude -p`.';

const foldLines = (reading: Reading, fd: number, step: number, ready: number): void => {
  let number = 0;
  let hasValues = false;
  let hasArray = false;
  let hasPrefix = false;
  const sink: LineSink = {
    line: (buffer, start, end) => {
      number += 1;
      hasValues ||= beginsValue(buffer, start, end);
      hasArray ||= buffer[start] === OPEN_LIST && buffer[start + 1] === OPEN;
      hasPrefix ||= buffer[start] !== OPEN && prefixLength(buffer, start, end) > 0;
      foldLine(reading, buffer, start, end, number);
    },
    tooLong: (bytes) => {
      number += 1;
      tooLong(reading, number, bytes);
    },
  };
  readLines(fd, reading.tools.skeleton.room, sink, step, ready);
  // Log lines first, then an array or a pretty-printed result: nothing that counts was found line by line.
  const isEmpty = reading.responses.length === 0 && reading.totals.length === 0;
  if (hasArray || (hasValues && isEmpty)) foldAgain(reading, step, foldValues);
  else if (hasPrefix && isEmpty) foldAgain(reading, step, foldLogged);
};

/** A line that begins an array of objects, or is nothing but the opening of an array or object. */
const beginsValue = (buffer: Buffer, start: number, end: number): boolean => {
  const first = buffer[start];
  if (first === OPEN_LIST && buffer[start + 1] === OPEN) return true;
  const length = end - start - (buffer[end - 1] === RETURN ? 1 : 0);
  return length === 1 && (first === OPEN_LIST || first === OPEN);
};

const tooLong = (reading: Reading, number: number, bytes: number): void => {
  reading.skipped += 1;
  const size = `${Math.round(bytes / MEGABYTE)} MiB, the limit is ${MOST_LINE_BYTES / MEGABYTE} MiB`;
  addIssue(reading, 'line-too-long', number, `It is too long (${size}) and was skipped.`);
};

const foldAgain = (reading: Reading, step: number, fold: typeof foldValues): void => {
  const fd = openSync(reading.file.path, 'r');
  try {
    startOver(reading);
    fold(reading, fd, step);
  } finally {
    closeSync(fd);
  }
};

/** An array or a pretty-printed object in a log that has a time before each line. */
const foldLogged = (reading: Reading, fd: number, step: number): void => {
  const values = valueFeed(valueSink(reading));
  const sink: LineSink = {
    line: (buffer, start, end) => values.feed(buffer.subarray(start + prefixLength(buffer, start, end), end)),
    tooLong: (bytes) => tooLong(reading, 0, bytes),
  };
  readLines(fd, reading.tools.skeleton.room, sink, step);
  values.end();
};

const foldValues = (reading: Reading, fd: number, step: number, ready = 0): void =>
  readValues(fd, reading.tools.skeleton.room.subarray(0, stepOf(step)), valueSink(reading), ready);

const valueSink = (reading: Reading): ValueSink => {
  let number = 0;
  return {
    value: (text) => {
      number += 1;
      const record = parseJson(text);
      if (isObject(record)) {
        foldRecord(reading, record, number);
        return;
      }
      reading.skipped += 1;
      addIssue(reading, 'malformed-record', number, 'Not a JSON object; it was skipped.');
    },
    tooLong: (bytes) => {
      number += 1;
      tooLong(reading, number, bytes);
    },
    cut: () => {
      reading.isCut = true;
      reading.skipped += 1;
      addIssue(reading, 'truncated-file', number + 1, 'It ends inside a record; what is complete was read.');
    },
  };
};

/** PowerShell 5.1 redirects in UTF-16. Whole in memory: such a file is one step's output. */
const foldUtf16 = (reading: Reading, fd: number, layout: 'utf16le' | 'utf16be'): void => {
  const bytes = Buffer.alloc(Math.min(fstatSync(fd).size, 8 * MOST_LINE_BYTES) & ~1);
  readSync(fd, bytes, 0, bytes.length, 0);
  const text = (layout === 'utf16be' ? bytes.swap16() : bytes).toString('utf16le').replace(/^\uFEFF/, '');
  if (/^\s*(\[|\{\s*\n)/.test(text)) {
    valuesOf(Buffer.from(text), valueSink(reading));
    return;
  }
  text.split('\n').forEach((line, index) => {
    const bytes = Buffer.from(line);
    foldLine(reading, bytes, 0, bytes.length, index + 1);
  });
};
