import { hasBytes } from './bytes.ts';
import { ROOM_BYTES } from './lines.ts';
import { scanPlainly } from './plain-scan.ts';
import { WHOLE } from './scan-kinds.ts';
import { SCANNER } from './scanner-program.ts';
import { newSharedNames, type SharedNames } from './shared-names.ts';
import {
  BLOCK,
  FIRST_COUNT,
  FIRST_FLAG,
  FIRST_FOREIGN,
  FIRST_NESTED,
  KEY_COUNT,
  KEYS,
  keyNumber,
  MESSAGE,
  objectOf,
  RECORD,
  ROUND,
  USAGE,
} from './skeleton-keys.ts';

/** Numbers that place one tool call: its id and its name, each from and to, and the CRC-32 of its input. */
export const TOOL_PLACES = 5;
const MOST_TOOLS = 16;

/**
 * The skeleton of one line: what its keys hold, by key number. Of a string the place of its content, of an object or list
 * its own place (start 0: neither is there), of a count the number, 1 for true. `time` is the record's, in ms since the epoch
 * (0: its text is to be asked). Reused from line to line.
 */
export type Skeleton = {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly numbers: Int32Array;
  readonly time: Float64Array;
  /** Which of a key's texts this is: as long as the number stays, so does the text. */
  readonly editions: Int32Array;
  readonly toolCount: Int32Array;
  readonly tools: Int32Array;
  /** Of a tool result: id of its call from and to, id of its agent from and to (0: the main thread), size in bytes. */
  readonly result: Int32Array;
  /** The room that files are read into: what stands there is scanned in its place, other lines are copied in. */
  readonly room: Buffer;
  readonly scan: (start: number, end: number, at: number) => number;
  /** The last text of each key, and its edition. */
  readonly texts: string[];
  readonly seen: Int32Array;
  readonly names: SharedNames;
};

/** What `scanner/index.ts` exports. */
type Exports = Readonly<{
  memory: WebAssembly.Memory;
  begin: () => void;
  takeKey: (object: number, key: number, opens: number, length: number) => boolean;
  scan: Skeleton['scan'];
}> &
  Readonly<
    Record<
      'STARTS' | 'ENDS' | 'NUMBERS' | 'TIME' | 'EDITIONS' | 'TOOL_COUNT' | 'TOOLS' | 'RESULT' | 'LINES',
      WebAssembly.Global
    >
  >;

/**
 * A new scanner with its columns. It is WebAssembly, because that is as fast on the first line as on the last: a report on
 * one run is over before JavaScript's compilers have got to know a loop over bytes (bench/README.md).
 */
export const newSkeleton = (start = startScanner): Skeleton => {
  const scanner = start();
  return scanner === null ? withoutScanner() : withScanner(scanner);
};

/**
 * Null where the runtime has no WebAssembly (`node --jitless`), the processor no vectors, or the process too few addresses
 * left for V8 to guard the memory (Node 20 takes ten gigabytes of them, which `ulimit -v` may not allow).
 */
const startScanner = (): Exports | null => {
  try {
    const program = new WebAssembly.Module(Buffer.from(SCANNER, 'base64'));
    return new WebAssembly.Instance(program, { imports: IMPORTS }).exports as Exports;
  } catch {
    return null;
  }
};

const withScanner = (scanner: Exports): Skeleton => {
  const { memory, STARTS, ENDS, NUMBERS, TIME, EDITIONS, TOOL_COUNT, TOOLS, RESULT, LINES } = scanner;
  const integers = (at: WebAssembly.Global, count: number) => new Int32Array(memory.buffer, at.value, count);
  const room = Buffer.from(memory.buffer, LINES.value, ROOM_BYTES);
  scanner.begin();
  for (const [key, [object, name]] of KEYS.entries()) {
    room.write(name, 'latin1');
    if (!scanner.takeKey(object, key, objectOf(key), name.length)) throw new Error(`key ${name} has no slot`);
  }
  return {
    starts: integers(STARTS, KEY_COUNT),
    ends: integers(ENDS, KEY_COUNT),
    numbers: integers(NUMBERS, KEY_COUNT),
    time: new Float64Array(memory.buffer, TIME.value, 1),
    editions: integers(EDITIONS, KEY_COUNT),
    toolCount: integers(TOOL_COUNT, 1),
    tools: integers(TOOLS, MOST_TOOLS * TOOL_PLACES),
    result: integers(RESULT, 5),
    room,
    scan: scanner.scan,
    ...newTexts(),
  };
};

/** No line has its keys read here: it is parsed whole, which takes longer and says the same. */
const withoutScanner = (): Skeleton => {
  const room = Buffer.allocUnsafeSlow(ROOM_BYTES);
  const result = new Int32Array(5);
  return {
    starts: new Int32Array(KEY_COUNT),
    ends: new Int32Array(KEY_COUNT),
    numbers: new Int32Array(KEY_COUNT),
    time: new Float64Array(1),
    editions: new Int32Array(KEY_COUNT),
    toolCount: new Int32Array(1),
    tools: new Int32Array(MOST_TOOLS * TOOL_PLACES),
    result,
    room,
    scan: (start, end, at) => scanPlainly(room.toString('latin1', start, end), at, result),
    ...newTexts(),
  };
};

const newTexts = (): Pick<Skeleton, 'texts' | 'seen' | 'names'> => ({
  texts: [],
  seen: new Int32Array(KEY_COUNT),
  names: newSharedNames(),
});

/** What `scanner/imports.ts` declares. */
const IMPORTS = {
  RECORD,
  BLOCK,
  ROUND,
  FIRST_FLAG,
  FIRST_COUNT,
  FIRST_NESTED,
  FIRST_FOREIGN,
  TIMESTAMP: keyNumber(RECORD, 'timestamp'),
  CONTENT: keyNumber(MESSAGE, 'content'),
  ITERATIONS: keyNumber(USAGE, 'iterations'),
  BLOCK_TYPE: keyNumber(BLOCK, 'type'),
  BLOCK_ID: keyNumber(BLOCK, 'id'),
  BLOCK_NAME: keyNumber(BLOCK, 'name'),
  BLOCK_INPUT: keyNumber(BLOCK, 'input'),
  ROUND_TYPE: keyNumber(ROUND, 'type'),
  ROUND_MODEL: keyNumber(ROUND, 'model'),
} as const;

/** Scans a line, an object closed at its end: `WHOLE`, `READ`, `TOOL_RESULT` or `IGNORED`. Places are those of `buffer`. */
export const scanLine = ({ room, scan }: Skeleton, buffer: Buffer, start: number, end: number): number => {
  if (buffer.buffer === room.buffer && buffer.byteOffset === room.byteOffset) return scan(start, end, start);
  if (end - start > room.length) return WHOLE;
  buffer.copy(room, 0, start, end);
  return scan(0, end - start, start);
};

/** Whether a key holds exactly this text. */
export const isText = ({ starts, ends }: Skeleton, buffer: Buffer, key: number, text: Buffer): boolean => {
  const start = starts[key] ?? 0;
  return start > 0 && ends[key] === start + text.length && hasBytes(buffer, start, text);
};
