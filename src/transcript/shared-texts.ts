/** Strings that most lines of a file share, each under its own number, with the bytes it was made from. */
export type SharedTexts = { readonly bytes: Buffer; readonly lengths: Int32Array; readonly texts: string[] };

const MOST_BYTES = 64;
const MOST_TEXTS = 64;

export const newSharedTexts = (): SharedTexts => ({
  bytes: Buffer.alloc(MOST_BYTES * MOST_TEXTS),
  lengths: new Int32Array(MOST_TEXTS),
  texts: [],
});

/** The string at bytes `start` to `end`: the one that was made last under this number, where it is the same. */
export const sharedText = (texts: SharedTexts, which: number, buffer: Buffer, start: number, end: number): string => {
  const length = end - start;
  const base = which * MOST_BYTES;
  const known = texts.texts[which];
  if (known !== undefined && texts.lengths[which] === length && isEqual(buffer, start, texts.bytes, base, length))
    return known;
  const made = buffer.toString('utf8', start, end);
  if (length <= MOST_BYTES) {
    buffer.copy(texts.bytes, base, start, end);
    texts.lengths[which] = length;
    texts.texts[which] = made;
  }
  return made;
};

const isEqual = (buffer: Buffer, start: number, other: Buffer, base: number, length: number): boolean => {
  for (let index = 0; index < length; index += 1) if (buffer[start + index] !== other[base + index]) return false;
  return true;
};
