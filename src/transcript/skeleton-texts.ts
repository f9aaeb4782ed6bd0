import type { Skeleton } from './skeleton.ts';
import { SLOT_COUNT } from './skeleton-keys.ts';

const MOST_BYTES = 64;

/** Strings that most lines of a file share, by slot, each with the bytes it was made from. */
export type SkeletonTexts = {
  readonly bytes: Buffer;
  readonly lengths: Int32Array;
  readonly texts: string[];
  /** A string made since this was last set to false holds an escape: its line is one to parse whole. */
  hasEscape: boolean;
};

export const newSkeletonTexts = (): SkeletonTexts => ({
  bytes: Buffer.alloc(MOST_BYTES * SLOT_COUNT),
  lengths: new Int32Array(SLOT_COUNT),
  texts: [],
  hasEscape: false,
});

/** A string value of the skeleton, or null where there is none or an empty one. */
export const text = ({ starts, ends, buffer }: Skeleton, texts: SkeletonTexts, slot: number): string | null => {
  const start = starts[slot] ?? 0;
  const end = ends[slot] ?? 0;
  if (start === 0 || end === start) return null;
  const made = buffer.toString('utf8', start, end);
  texts.hasEscape ||= made.includes('\\');
  return made;
};

/** The same for a value that the last line had too: one string for all of them. */
export const shared = (skeleton: Skeleton, texts: SkeletonTexts, slot: number): string | null => {
  const start = skeleton.starts[slot] ?? 0;
  const length = (skeleton.ends[slot] ?? 0) - start;
  if (start === 0 || length === 0) return null;
  const base = slot * MOST_BYTES;
  const known = texts.texts[slot];
  if (
    known !== undefined &&
    texts.lengths[slot] === length &&
    isEqual(skeleton.buffer, start, texts.bytes, base, length)
  ) {
    return known;
  }
  const made = text(skeleton, texts, slot);
  if (made !== null && length <= MOST_BYTES && !texts.hasEscape) {
    skeleton.buffer.copy(texts.bytes, base, start, start + length);
    texts.lengths[slot] = length;
    texts.texts[slot] = made;
  }
  return made;
};

const isEqual = (buffer: Buffer, start: number, other: Buffer, base: number, length: number): boolean => {
  for (let index = 0; index < length; index += 1) if (buffer[start + index] !== other[base + index]) return false;
  return true;
};
