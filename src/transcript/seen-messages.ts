/**
 * Messages that other parts of the run have counted. A corpus has a hundred thousand of them, so no ids are kept but 96 bits
 * of hash of each: that two different messages share one in a million corpora is not to be expected.
 */
export type SeenMessages = { hashes: Int32Array; count: number };

const FIRST_PLACES = 1 << 12;
const WORDS = 3;

export const newSeenMessages = (): SeenMessages => ({ hashes: new Int32Array(FIRST_PLACES * WORDS), count: 0 });

/** Notes a message by its id and by what tells it from others of that id. */
export const noteMessage = (seen: SeenMessages, id: string, rest: string): void => {
  if (seen.count * 2 >= seen.hashes.length / WORDS) grow(seen);
  const [first, second, third] = [hash(id, 31), hash(id, 0x01000193), hash(rest, 31)];
  const place = placeOf(seen.hashes, first, second, third);
  if (isFree(seen.hashes, place)) seen.count += 1;
  put(seen.hashes, place, first, second, third);
};

/** Whether the message was noted. */
export const isSeen = ({ hashes }: SeenMessages, id: string, rest: string): boolean =>
  !isFree(hashes, placeOf(hashes, hash(id, 31), hash(id, 0x01000193), hash(rest, 31)));

const hash = (text: string, factor: number): number => {
  let value = text.length;
  for (let index = 0; index < text.length; index += 1) value = (Math.imul(value, factor) + text.charCodeAt(index)) | 0;
  // A place of zeros is a free one.
  return value === 0 ? 1 : value;
};

/** Where the words stand, or the free place where they belong. */
const placeOf = (hashes: Int32Array, first: number, second: number, third: number): number => {
  const last = hashes.length / WORDS - 1;
  for (let place = (first ^ (second >>> 7)) & last; ; place = (place + 1) & last) {
    const at = place * WORDS;
    const isSame = hashes[at] === first && hashes[at + 1] === second && hashes[at + 2] === third;
    if (isSame || hashes[at] === 0) return at;
  }
};

const isFree = (hashes: Int32Array, at: number): boolean => hashes[at] === 0;

const put = (hashes: Int32Array, at: number, first: number, second: number, third: number): void => {
  hashes[at] = first;
  hashes[at + 1] = second;
  hashes[at + 2] = third;
};

const grow = (seen: SeenMessages): void => {
  const { hashes } = seen;
  seen.hashes = new Int32Array(hashes.length * 2);
  for (let at = 0; at < hashes.length; at += WORDS) {
    const [first = 0, second = 0, third = 0] = [hashes[at], hashes[at + 1], hashes[at + 2]];
    if (first !== 0) put(seen.hashes, placeOf(seen.hashes, first, second, third), first, second, third);
  }
};
