/** Strings that many lines share, each in a place, with the bytes it was made from. */
export type SharedTexts = { readonly bytes: Buffer; readonly lengths: Int32Array; readonly texts: string[] };

const MOST_BYTES = 64;
/** A place for each key, and places for the names of tools. */
const MOST_TEXTS = 160;
const FIRST_NAME = 96;

export const newSharedTexts = (): SharedTexts => ({
  bytes: Buffer.alloc(MOST_BYTES * MOST_TEXTS),
  lengths: new Int32Array(MOST_TEXTS),
  texts: [],
});

/** The string at bytes `start` to `end`: the one that was made last in this place, where it is the same. */
export const sharedText = (texts: SharedTexts, place: number, buffer: Buffer, start: number, end: number): string => {
  const length = end - start;
  const base = place * MOST_BYTES;
  const known = texts.texts[place];
  if (known !== undefined && texts.lengths[place] === length && isEqual(buffer, start, texts.bytes, base, length))
    return known;
  const made = buffer.toString('utf8', start, end);
  if (length <= MOST_BYTES) {
    for (let index = 0; index < length; index += 1) texts.bytes[base + index] = buffer[start + index] ?? 0;
    texts.lengths[place] = length;
    texts.texts[place] = made;
  }
  return made;
};

const isEqual = (buffer: Buffer, start: number, other: Buffer, base: number, length: number): boolean => {
  for (let index = 0; index < length; index += 1) if (buffer[start + index] !== other[base + index]) return false;
  return true;
};

/** The same for one of a few dozen names that come in any order. */
export const sharedName = (texts: SharedTexts, buffer: Buffer, start: number, end: number): string => {
  const mixed = (buffer[start] ?? 0) * 7 + (buffer[end - 1] ?? 0) * 3 + end - start;
  return sharedText(texts, FIRST_NAME + (mixed % (MOST_TEXTS - FIRST_NAME)), buffer, start, end);
};
