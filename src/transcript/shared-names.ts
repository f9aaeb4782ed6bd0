/** Names that many lines share, in any order: each in a place, with the bytes it was made from. */
export type SharedNames = { readonly bytes: Buffer; readonly lengths: Int32Array; readonly names: string[] };

const MOST_BYTES = 64;
const PLACES = 64;

export const newSharedNames = (): SharedNames => ({
  bytes: Buffer.alloc(MOST_BYTES * PLACES),
  lengths: new Int32Array(PLACES),
  names: [],
});

/** The string at bytes `start` to `end`: the one that was made last in its place, where it is the same. */
export const sharedName = (shared: SharedNames, buffer: Buffer, start: number, end: number): string => {
  const length = end - start;
  const place = ((buffer[start] ?? 0) * 7 + (buffer[end - 1] ?? 0) * 3 + length) % PLACES;
  const base = place * MOST_BYTES;
  const known = shared.names[place];
  if (known !== undefined && shared.lengths[place] === length && isEqual(buffer, start, shared.bytes, base, length))
    return known;
  const made = buffer.toString('utf8', start, end);
  if (length <= MOST_BYTES) {
    for (let index = 0; index < length; index += 1) shared.bytes[base + index] = buffer[start + index] ?? 0;
    shared.lengths[place] = length;
    shared.names[place] = made;
  }
  return made;
};

const isEqual = (buffer: Buffer, start: number, other: Buffer, base: number, length: number): boolean => {
  for (let index = 0; index < length; index += 1) if (buffer[start + index] !== other[base + index]) return false;
  return true;
};
