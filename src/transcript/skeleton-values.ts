import type { ToolUse } from './model.ts';
import { sharedName } from './shared-names.ts';
import { type Skeleton, TOOL_PLACES } from './skeleton.ts';
import { keyNumber, RECORD } from './skeleton-keys.ts';

const TIMESTAMP = keyNumber(RECORD, 'timestamp');
const NO_TOOLS: readonly ToolUse[] = [];

/** What `asString` makes of the value: null where there is none, an empty one or one too long to be believed. */
export const textOf = (skeleton: Skeleton, buffer: Buffer, key: number, most = 256): string | null => {
  const { starts, ends, editions, seen, texts } = skeleton;
  const start = starts[key] ?? 0;
  const end = ends[key] ?? 0;
  if (start === 0 || end === start) return null;
  if (seen[key] !== editions[key]) {
    seen[key] = editions[key] ?? 0;
    texts[key] = buffer.toString('utf8', start, end);
  }
  const text = texts[key] ?? '';
  return text.length > most ? null : text;
};

/** The tool calls of the content, as a whole parse finds them. */
export const toolsOf = (skeleton: Skeleton, buffer: Buffer): readonly ToolUse[] => {
  const count = skeleton.toolCount[0] ?? 0;
  // Not by `push`: a list that grows keeps room for a dozen more, in every response of a corpus.
  let tools = NO_TOOLS;
  for (let index = 0; index < count; index += 1) {
    const tool = toolAt(skeleton, buffer, index * TOOL_PLACES);
    if (tool !== null) tools = tools.length === 0 ? [tool] : [...tools, tool];
  }
  return tools;
};

const toolAt = ({ tools, names }: Skeleton, buffer: Buffer, place: number): ToolUse | null => {
  const idStart = tools[place] ?? 0;
  const idEnd = tools[place + 1] ?? 0;
  const nameStart = tools[place + 2] ?? 0;
  const nameEnd = tools[place + 3] ?? 0;
  if (idStart === idEnd || nameStart === nameEnd) return null;
  return {
    id: buffer.toString('utf8', idStart, idEnd),
    name: sharedName(names, buffer, nameStart, nameEnd),
    inputDigest: tools[place + 4] ?? 0,
  };
};

/** The record's time, ms since the epoch, or null: what `asTime` makes of it. A form that is not Claude Code's own is left to the runtime. */
export const timeOf = ({ starts, ends, time }: Skeleton, buffer: Buffer): number | null => {
  const start = starts[TIMESTAMP] ?? 0;
  if (start === 0) return null;
  const told = time[0] ?? 0;
  const at = told > 0 ? told : Date.parse(buffer.toString('utf8', start, ends[TIMESTAMP]));
  return at > 0 ? at : null;
};
