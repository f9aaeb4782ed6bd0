import { crc32 } from './crc.ts';
import type { ToolUse } from './model.ts';
import { sharedName, sharedText } from './shared-texts.ts';
import { type Skeleton, TOOL_PLACES } from './skeleton.ts';
import { keyNumber, RECORD } from './skeleton-keys.ts';
import { timeAt } from './time-bytes.ts';

const TIMESTAMP = keyNumber(RECORD, 'timestamp');
const NO_TOOLS: readonly ToolUse[] = [];

/** What `asString` makes of the value: null where there is none, an empty one or one too long to be believed. */
export const textOf = (skeleton: Skeleton, buffer: Buffer, key: number, most = 256): string | null => {
  const start = skeleton.starts[key] ?? 0;
  const end = skeleton.ends[key] ?? 0;
  if (start === 0 || end === start) return null;
  const text = sharedText(skeleton.texts, key, buffer, start, end);
  return text.length > most ? null : text;
};

/** The tool calls of the content, as a whole parse finds them. */
export const toolsOf = (skeleton: Skeleton, buffer: Buffer): readonly ToolUse[] => {
  // Not by `push`: a list that grows keeps room for a dozen more, in every response of a corpus.
  let tools = NO_TOOLS;
  for (let index = 0; index < skeleton.toolCount; index += 1) {
    const tool = toolAt(skeleton, buffer, index * TOOL_PLACES);
    if (tool !== null) tools = tools.length === 0 ? [tool] : [...tools, tool];
  }
  return tools;
};

const toolAt = ({ tools, texts }: Skeleton, buffer: Buffer, place: number): ToolUse | null => {
  const idStart = tools[place] ?? 0;
  const idEnd = tools[place + 1] ?? 0;
  const nameStart = tools[place + 2] ?? 0;
  const nameEnd = tools[place + 3] ?? 0;
  if (idStart === idEnd || nameStart === nameEnd) return null;
  return {
    id: buffer.toString('utf8', idStart, idEnd),
    name: sharedName(texts, buffer, nameStart, nameEnd),
    inputDigest: crc32(buffer, tools[place + 4], tools[place + 5]),
  };
};

/** The record's time, ms since the epoch, or null: what `asTime` makes of it. */
export const timeOf = ({ starts, ends }: Skeleton, buffer: Buffer): number | null =>
  starts[TIMESTAMP] === 0 ? null : timeAt(buffer, starts[TIMESTAMP] ?? 0, ends[TIMESTAMP] ?? 0);
