import { hasBytes } from './bytes.ts';
import { newSharedTexts, type SharedTexts } from './shared-texts.ts';
import { KEY_COUNT } from './skeleton-keys.ts';

/** Tool calls in one record; Claude Code writes one. */
export const MOST_TOOLS = 16;
/** Numbers that place one tool call: its id, its name and its input, each from and to. */
export const TOOL_PLACES = 6;

/**
 * The skeleton of one line: what its keys hold, by key number. Of a string the place of its content, of an object or list
 * its own place (start 0: neither is there), of a count the number, 1 for true. Reused from line to line.
 */
export type Skeleton = {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly numbers: Float64Array;
  /** Tool calls of the content, and where they stand. */
  toolCount: number;
  readonly tools: Int32Array;
  readonly texts: SharedTexts;
};

export const newSkeleton = (): Skeleton => ({
  starts: new Int32Array(KEY_COUNT),
  ends: new Int32Array(KEY_COUNT),
  numbers: new Float64Array(KEY_COUNT),
  toolCount: 0,
  tools: new Int32Array(MOST_TOOLS * TOOL_PLACES),
  texts: newSharedTexts(),
});

/** Whether a key holds exactly this text. */
export const isText = ({ starts, ends }: Skeleton, buffer: Buffer, key: number, text: Buffer): boolean => {
  const start = starts[key] ?? 0;
  return start > 0 && ends[key] === start + text.length && hasBytes(buffer, start, text);
};
