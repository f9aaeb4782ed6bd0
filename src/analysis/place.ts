import type { Compaction, Place, Thread } from '../transcript/model.ts';

/** Whether a record stands behind another one, in the order in which files were read. */
export const isBehind = (place: Place, other: Place): boolean =>
  place.file === other.file ? place.line > other.line : place.file > other.file;

export const isBetween = (place: Place, from: Place, to: Place): boolean =>
  isBehind(place, from) && isBehind(to, place);

/** Compactions of a thread that are of this run, in file order: behind the request before it, or behind its first. */
export const compactionsInRun = ({ before, requests, compactions }: Thread): readonly Compaction[] => {
  const first = before ?? requests[0];
  if (compactions.length === 0 || first === undefined) return [];
  return compactions
    .filter((compaction) => !compaction.isEarlier && isBehind(compaction, first))
    .sort((a, b) => (isBehind(a, b) ? 1 : -1));
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
