import type { Origin } from '../origins/origin.ts';
import type { Contexts } from '../origins/thread-origins.ts';
import type { Composition } from '../report-why.ts';

/** Columns with a name of their own; a chart cannot tell more apart. */
const MOST_COLUMNS = 8;

const OTHER = 'other';

/** The contexts of threads below each other, those origins first that were carried most. */
export const compositionOf = (threads: readonly Contexts[]): Composition => {
  const named = mostCarried(threads);
  const columns = new Map(named.map((origin, column) => [origin, column]));
  const placesOf = ({ origins }: Contexts): readonly number[] =>
    origins.map((origin) => columns.get(origin) ?? named.length);
  const places = threads.map(placesOf);
  const origins = places.some((each) => each.includes(named.length)) ? [...named, OTHER] : named;
  const tokens = threads.flatMap((thread, index) =>
    thread.tokens.map((row) => spread(row, places[index] ?? [], origins.length)),
  );
  return { origins, tokens };
};

/** A row with each count at its place, and those of one place together. */
const spread = (row: readonly number[], places: readonly number[], width: number): readonly number[] => {
  const wide: number[] = [];
  while (wide.length < width) wide.push(0);
  for (let column = 0; column < row.length; column += 1) {
    const place = places[column] ?? width;
    wide[place] = (wide[place] ?? 0) + (row[column] ?? 0);
  }
  return wide;
};

const mostCarried = (threads: readonly Contexts[]): readonly Origin[] => {
  const sums = new Map<Origin, number>();
  for (const { origins, tokens } of threads) {
    const carried = columnSums(tokens);
    for (const [column, origin] of origins.entries()) {
      if (origin !== OTHER) sums.set(origin, (sums.get(origin) ?? 0) + (carried[column] ?? 0));
    }
  }
  return [...sums]
    .sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1))
    .slice(0, MOST_COLUMNS)
    .map(([origin]) => origin);
};

const columnSums = (rows: readonly (readonly number[])[]): readonly number[] => {
  const sums: number[] = [];
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) sums[column] = (sums[column] ?? 0) + (row[column] ?? 0);
  }
  return sums;
};
