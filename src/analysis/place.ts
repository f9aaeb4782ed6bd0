import type { Compaction, Place, Thread } from '../transcript/model.ts';

/** Whether a record stands behind another one, in the order in which files were read. */
const isBehind = (place: Place, other: Place): boolean =>
  place.file === other.file ? place.line > other.line : place.file > other.file;

/** Records as they stand in their files. */
export const inOrder = <Record extends Place>(records: readonly Record[]): readonly Record[] =>
  records.length < 2 ? records : records.toSorted((a, b) => (isBehind(a, b) ? 1 : -1));

/** Whether one of the places, in order, is between two others. */
export const isAnyBetween = (places: readonly Place[], from: Place, to: Place): boolean => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const place = places[middle];
    if (place !== undefined && !isBehind(place, from)) low = middle + 1;
    else high = middle;
  }
  const first = places[low];
  return first !== undefined && isBehind(to, first);
};

/** Compactions of a thread that are of this run, in file order: behind the request before it, or behind its first. */
export const compactionsInRun = ({ before, requests, compactions }: Thread): readonly Compaction[] => {
  const first = before ?? requests[0];
  if (compactions.length === 0 || first === undefined) return [];
  return inOrder(compactions.filter((compaction) => !compaction.isEarlier && isBehind(compaction, first)));
};

/** How many of a thread's requests stand before a record; they stand in file order. */
export const turnsBefore = ({ requests }: Thread, place: Place): number => {
  let low = 0;
  let high = requests.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const request = requests[middle];
    if (request !== undefined && isBehind(place, request)) low = middle + 1;
    else high = middle;
  }
  return low;
};
