import type { Contexts } from '../origins/thread-origins.ts';
import type { Composition } from '../report-why.ts';

/** Columns with a name of their own; a chart cannot tell more apart. */
const MOST_COLUMNS = 8;

const OTHER = 'other';

/** The contexts of threads below each other, those origins first that were carried most. */
export const compositionOf = (threads: readonly Contexts[]): Composition => {
  const named = mostCarried(threads);
  const columns = new Map(named.map((origin, column) => [origin, column]));
  let hasOther = false;
  const tokens = threads.flatMap(({ origins, tokens }) => {
    const places = origins.map((origin) => columns.get(origin) ?? named.length);
    hasOther ||= places.includes(named.length);
    return tokens.map((row) => {
      const spread = new Array<number>(named.length + 1).fill(0);
      for (const [index, count] of row.entries()) {
        const place = places[index] ?? named.length;
        spread[place] = (spread[place] ?? 0) + count;
      }
      return spread;
    });
  });
  return hasOther
    ? { origins: [...named, OTHER], tokens }
    : { origins: named, tokens: tokens.map((row) => row.slice(0, -1)) };
};

const mostCarried = (threads: readonly Contexts[]): readonly string[] => {
  const sums = new Map<string, number>();
  for (const { origins, tokens } of threads) {
    for (const [column, origin] of origins.entries()) {
      if (origin === OTHER) continue;
      const carried = tokens.reduce((sum, row) => sum + (row[column] ?? 0), 0);
      sums.set(origin, (sums.get(origin) ?? 0) + carried);
    }
  }
  return [...sums]
    .sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1))
    .slice(0, MOST_COLUMNS)
    .map(([origin]) => origin);
};
