import { find, hasBytes, within } from './bytes.ts';
import type { ToolUse } from './model.ts';
import { type Blocks, digest } from './record.ts';

const CONTENT = Buffer.from('"content":[');
const STOP_REASON = Buffer.from(',"stop_reason":');
/** What may stand between the content and the stop reason. */
const CONTAINER = Buffer.from(',"container":null');
const TOOL_BLOCK = Buffer.from('{"type":"tool_use","id":"');
const ANY_TOOL = Buffer.from('"type":"tool_use"');
/** How another record begins: a cut one may stand before it on the same line (R48). */
const NEXT_RECORD = Buffer.from('{"parentUuid":');
const CALLER = Buffer.from('"caller":');
const CALLER_BYTES = 96;
const MOST_ID_BYTES = 256;
const NAME = Buffer.from('","name":"');
const INPUT = Buffer.from('","input":');
const CLOSE_LIST = 0x5d;

/** Where `content` stands among the keys of `message`: behind id, type, role and model. */
const HEAD_BYTES = 600;
/** The keys behind the content, and room for what may come. */
const TAIL_BYTES = 8192;

/** One line of a file: bytes `start` to `end` of the chunk it was read into. */
export type Line = { readonly buffer: Buffer; readonly start: number; readonly end: number };

/** Where the content of a message stands in its chunk: behind its `[`, and its `]`. */
export type Content = { readonly start: number; readonly end: number };

/**
 * Finds the content of an assistant message whose `{` stands at `message`; null where the keys around it are not as
 * expected, or stand there twice.
 */
export const findContent = ({ buffer, end }: Line, message: number): Content | null => {
  const at = find(buffer, CONTENT, message, Math.min(end, message + HEAD_BYTES));
  if (at < 0) return null;
  const start = at + CONTENT.length;
  const from = Math.max(start - 1, end - TAIL_BYTES);
  const tail = buffer.subarray(from, end);
  const stop = tail.lastIndexOf(STOP_REASON);
  if (stop < 1 || tail.lastIndexOf(STOP_REASON, stop - 1) >= 0) return null;
  const hasContainer = hasBytes(buffer, from + stop - CONTAINER.length, CONTAINER);
  const close = from + stop - 1 - (hasContainer ? CONTAINER.length : 0);
  return close >= start && buffer[close] === CLOSE_LIST ? { start, end: close } : null;
};

const NO_TOOLS: readonly ToolUse[] = [];

/** What the content holds, by its bytes; null where that needs a real parse. */
export const blocksWithin = (buffer: Buffer, { start, end }: Content): Blocks | null => {
  const bytes = end - start;
  if (bytes === 0) return { toolUses: NO_TOOLS, bytes, count: 0 };
  const isTool = hasBytes(buffer, start, TOOL_BLOCK);
  // Claude Code writes a record per block; another writer may not.
  if (within(buffer, ANY_TOOL, isTool ? start + TOOL_BLOCK.length : start, end) >= 0) return null;
  if (within(buffer, NEXT_RECORD, start, end) >= 0) return null;
  if (!isTool) return { toolUses: NO_TOOLS, bytes, count: 1 };
  const tool = toolOf(buffer, { start, end });
  return tool === null ? null : { toolUses: [tool], bytes, count: 1 };
};

const toolOf = (buffer: Buffer, { start, end }: Content): ToolUse | null => {
  const idStart = start + TOOL_BLOCK.length;
  const limit = Math.min(end, idStart + 512);
  const idEnd = find(buffer, NAME, idStart, limit);
  const nameStart = idEnd + NAME.length;
  const nameEnd = idEnd < 0 ? -1 : find(buffer, INPUT, nameStart, limit);
  if (nameEnd < 0) return null;
  const id = buffer.toString('latin1', idStart, idEnd);
  const name = buffer.toString('utf8', nameStart, nameEnd);
  // Another key behind the input is no part of its digest.
  const hasCaller = within(buffer, CALLER, Math.max(nameEnd, end - CALLER_BYTES), end) >= 0;
  const isUsual = /^[!#-[\]-~]+$/.test(id) && id.length <= MOST_ID_BYTES && /^[^"\\]{1,256}$/.test(name);
  if (hasCaller || !isUsual) return null;
  return { id, name, inputDigest: digest(buffer.subarray(nameEnd + INPUT.length, end - 1)) };
};
