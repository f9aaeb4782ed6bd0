/**
 * Messages that the parts of a run have counted, part by part. A corpus has a hundred thousand of them, so no ids are kept but
 * 64 bits of hash of each: that two different messages share them is to be expected in one of a billion corpora.
 */
export type SeenMessages = { places: Int32Array; count: number; part: number };

/** Both words of the hash, and the part that had the message first. */
const WORDS = 3;
const FIRST_PLACES = 1 << 15;

export const newSeenMessages = (): SeenMessages => ({
  places: new Int32Array(FIRST_PLACES * WORDS),
  count: 0,
  part: 0,
});

/** To be called before the first message of each part. */
export const beginPart = (seen: SeenMessages): void => {
  seen.part += 1;
};

/**
 * Notes a message by its id and by what tells it from others of that id (20 characters or more; shorter texts are more often
 * alike). Whether an earlier part had it.
 */
export const wasSeen = (seen: SeenMessages, id: string, rest: string): boolean => {
  // Half of the places stay free, so that one is soon found.
  if (seen.count * 2 * WORDS >= seen.places.length) grow(seen);
  const { places, part } = seen;
  const [first, second] = [hash(id), hash(rest)];
  const at = placeOf(places, first, second);
  if (places[at] === 0) {
    put(places, at, first, second, part);
    seen.count += 1;
  }
  return places[at + 2] !== part;
};

/** FNV-1a. */
const hash = (text: string): number => {
  let value = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  // 0 stands in a free place.
  return value === 0 ? 1 : value;
};

/** Where the pair stands, or the free place where it belongs. */
const placeOf = (places: Int32Array, first: number, second: number): number => {
  const last = places.length / WORDS - 1;
  let place = (Math.imul(first, 0x9e3779b1) >>> 8) & last;
  while (places[place * WORDS] !== 0 && !isAt(places, place * WORDS, first, second)) place = (place + 1) & last;
  return place * WORDS;
};

const isAt = (places: Int32Array, at: number, first: number, second: number): boolean =>
  places[at] === first && places[at + 1] === second;

const put = (places: Int32Array, at: number, first: number, second: number, part: number): void => {
  places[at] = first;
  places[at + 1] = second;
  places[at + 2] = part;
};

const grow = (seen: SeenMessages): void => {
  const { places } = seen;
  seen.places = new Int32Array(places.length * 2);
  for (let at = 0; at < places.length; at += WORDS) {
    const first = places[at] ?? 0;
    const second = places[at + 1] ?? 0;
    if (first !== 0) put(seen.places, placeOf(seen.places, first, second), first, second, places[at + 2] ?? 0);
  }
};
