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
  const blank = origins.map(() => 0);
  const tokens: (readonly number[])[] = [];
  for (const [thread, { tokens: rows }] of threads.entries())
    for (const row of rows) tokens.push(spread(row, places[thread] ?? [], blank));
  return { origins, tokens };
};

/** A row with each count at its place, and those of one place together. */
const spread = (row: readonly number[], places: readonly number[], blank: readonly number[]): readonly number[] => {
  const wide = blank.slice();
  for (let column = 0; column < row.length; column += 1) addTo(wide, places[column] ?? 0, row[column] ?? 0);
  return wide;
};

const addTo = (sums: number[], place: number, tokens: number): void => {
  sums[place] = (sums[place] ?? 0) + tokens;
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
  for (const row of rows) addRow(sums, row);
  return sums;
};

const addRow = (sums: number[], row: readonly number[]): void => {
  for (let column = 0; column < row.length; column += 1) addTo(sums, column, row[column] ?? 0);
};
