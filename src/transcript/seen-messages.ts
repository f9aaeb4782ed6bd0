/**
 * Messages that other parts of the run have counted. A corpus has a hundred thousand of them, so no ids are kept but 64 bits
 * of hash of each: that two different messages share them is to be expected in one of a billion corpora.
 */
export type SeenMessages = { hashes: Int32Array; count: number };

const FIRST_PLACES = 1 << 15;

export const newSeenMessages = (): SeenMessages => ({ hashes: new Int32Array(FIRST_PLACES * 2), count: 0 });

/** Notes a message by its id and by what tells it from others of that id. */
export const noteMessage = (seen: SeenMessages, id: string, rest: string): void => {
  // Half of the places stay free, so that one is soon found.
  if (seen.count * 4 >= seen.hashes.length) grow(seen);
  if (put(seen.hashes, hash(id), hash(rest))) seen.count += 1;
};

/** Whether the message was noted. */
export const isSeen = ({ hashes }: SeenMessages, id: string, rest: string): boolean =>
  hashes[placeOf(hashes, hash(id), hash(rest))] !== 0;

/** FNV-1a. */
const hash = (text: string): number => {
  let value = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  // 0 stands in a free place.
  return value === 0 ? 1 : value;
};

/** Where the pair stands, or the free place where it belongs. */
const placeOf = (hashes: Int32Array, first: number, second: number): number => {
  const last = hashes.length - 2;
  let at = (Math.imul(first, 0x9e3779b1) >>> 8) & last;
  while (hashes[at] !== 0 && (hashes[at] !== first || hashes[at + 1] !== second)) at = (at + 2) & last;
  return at;
};

/** False where the pair stood there before. */
const put = (hashes: Int32Array, first: number, second: number): boolean => {
  const at = placeOf(hashes, first, second);
  if (hashes[at] !== 0) return false;
  hashes[at] = first;
  hashes[at + 1] = second;
  return true;
};

const grow = (seen: SeenMessages): void => {
  const { hashes } = seen;
  seen.hashes = new Int32Array(hashes.length * 2);
  for (let at = 0; at < hashes.length; at += 2)
    if (hashes[at] !== 0) put(seen.hashes, hashes[at] ?? 0, hashes[at + 1] ?? 0);
};
