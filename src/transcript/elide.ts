import { isObject, type Json } from './json.ts';
import type { ToolUse } from './model.ts';
import { type Blocks, digest } from './record.ts';

/**
 * The fast path over assistant records: 97 % of their bytes are content that no count needs. The record is parsed with
 * its content array cut out; everything unexpected answers null and is parsed whole, so a layout nobody foresaw costs
 * time and never correctness.
 */
export type Elided = { readonly record: Json; readonly blocks: Blocks };

const CONTENT = Buffer.from('"content":[');
const STOP_REASON = Buffer.from(',"stop_reason":');
/** What may stand between the content and the stop reason. */
const CONTAINER = Buffer.from(',"container":null');
const TOOL_BLOCK = Buffer.from('{"type":"tool_use","id":"');
const NAME = Buffer.from('","name":"');
const INPUT = Buffer.from('","input":');
const LATER_TOOL = Buffer.from('{"type":"tool_use"');

/** Where `content` stands among the keys of `message`: behind id, type, role and model. */
const HEAD_BYTES = 600;
/** The keys behind the content, and room for what may come. */
const TAIL_BYTES = 8192;

const startsWith = (buffer: Buffer, at: number, needle: Buffer): boolean =>
  buffer.compare(needle, 0, needle.length, at, Math.min(at + needle.length, buffer.length)) === 0;

const NO_TOOLS: readonly ToolUse[] = [];

/** The tool call of a record's one block; null where its shape needs a real parse. */
const toolOf = (content: Buffer): ToolUse | null => {
  const idStart = TOOL_BLOCK.length;
  const idEnd = content.indexOf(NAME, idStart);
  const nameStart = idEnd + NAME.length;
  const nameEnd = idEnd < 0 ? -1 : content.indexOf(INPUT, nameStart);
  if (nameEnd < 0 || nameEnd - idStart > 512) return null;
  const id = content.toString('latin1', idStart, idEnd);
  const name = content.toString('utf8', nameStart, nameEnd);
  if (id.includes('"') || name.includes('"') || name.includes('\\')) return null;
  // From the input to the block's end; a `caller` or another later key belongs to the digest too.
  return { id, name, inputDigest: digest(content.subarray(nameEnd + INPUT.length, content.length - 1)) };
};

const blocksOf = (content: Buffer): Blocks | null => {
  if (content.length === 0) return { toolUses: NO_TOOLS, bytes: 0, count: 0 };
  const isTool = startsWith(content, 0, TOOL_BLOCK);
  const laterFrom = isTool ? TOOL_BLOCK.length : 0;
  if (content.indexOf(LATER_TOOL, laterFrom) >= 0) return null;
  if (!isTool) return { toolUses: NO_TOOLS, bytes: content.length, count: 1 };
  const tool = toolOf(content);
  return tool === null ? null : { toolUses: [tool], bytes: content.length, count: 1 };
};

/**
 * Parses an assistant line without its content. `message` is the position of the `{` of the record's first nested
 * object, which the caller has found to be `message`.
 *
 * Why this is exact: the text before the cut leaves three things open (record, message, content) and the text behind it
 * must close exactly those, or the parse fails; a look-alike inside the content lies deeper and brings more closers.
 * A second look-alike behind the content is looked for and sends the line to the slow path.
 */
export const elideContent = (line: Buffer, message: number): Elided | null => {
  const at = line.subarray(message, message + HEAD_BYTES).indexOf(CONTENT);
  if (at < 0) return null;
  const contentStart = message + at + CONTENT.length;
  const contentEnd = endOfContent(line, contentStart);
  if (contentEnd < 0) return null;
  const blocks = blocksOf(line.subarray(contentStart, contentEnd));
  if (blocks === null) return null;
  const record = parseElided(line.toString('utf8', 0, contentStart) + line.toString('utf8', contentEnd));
  return record === null ? null : { record, blocks };
};

const CLOSE_LIST = 0x5d;

/** Position of the `]` that closes the content; -1 where the keys behind it are not as expected or stand there twice. */
const endOfContent = (line: Buffer, contentStart: number): number => {
  const from = Math.max(contentStart - 1, line.length - TAIL_BYTES);
  const tail = line.subarray(from);
  const stop = tail.lastIndexOf(STOP_REASON);
  if (stop < 1 || tail.lastIndexOf(STOP_REASON, stop - 1) >= 0) return -1;
  const hasContainer = startsWith(tail, Math.max(0, stop - CONTAINER.length), CONTAINER);
  const end = from + stop - 1 - (hasContainer ? CONTAINER.length : 0);
  return end >= contentStart && line[end] === CLOSE_LIST ? end : -1;
};

const parseElided = (text: string): Json | null => {
  try {
    const record: unknown = JSON.parse(text);
    const message = isObject(record) ? record['message'] : null;
    const isAssistant = isObject(record) && record['type'] === 'assistant' && isObject(message);
    return isAssistant && Array.isArray(message['content']) && message['content'].length === 0 ? record : null;
  } catch {
    return null;
  }
};
