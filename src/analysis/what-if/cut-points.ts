import type { Nanos } from '../../money.ts';
import type { Columns } from './columns.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** The best place to cut within a stretch, by turns' index from 0. */
export type CutPoint = {
  readonly index: number;
  /** Places around it that give at least `NEARLY` of its gain. */
  readonly first: number;
  readonly last: number;
  /** Behind the last turn that would have carried less. */
  readonly end: number;
  /** Nanodollars, estimated by each turn's own rates. Good enough to choose by: the exact saving is `savedBy`'s. */
  readonly gain: number;
};

const NEARLY = 0.9;

/** What cuts of a thread back to `keptTokens` gain, in nanodollars, before any summary. */
export type Gains = {
  readonly columns: Columns;
  readonly stretches: readonly Stretch[];
  /** By turn to cut after; 0 where there is nothing to cut. */
  readonly gains: readonly Nanos[];
};

/**
 * What a cut after each turn takes out of the prompt, times what later turns pay for carrying a token, less what the next
 * turn writes again: in time linear in the turns.
 */
export const gainsOf = (columns: Columns, keptTokens: number): Gains => {
  const { contexts, carry, write, requests } = columns;
  const stretches = stretchesOf(columns);
  const gains = new Array<Nanos>(contexts.length).fill(0);
  for (const { from, to } of stretches) {
    let carryLater = 0;
    let writeNext = 0;
    for (let index = to - 2; index >= from; index--) {
      const carryNext = carry[index + 1] ?? 0;
      carryLater += carryNext;
      writeNext = write[index + 1] || writeNext;
      const full = contexts[index] ?? 0;
      if (full <= keptTokens) continue;
      const read = Math.min(keptTokens, requests[index + 1]?.usage.cacheRead ?? 0);
      gains[index] = (full - keptTokens) * carryLater - read * Math.max(0, writeNext - carryNext);
    }
  }
  return { columns, stretches, gains };
};

/** The best cut of each stretch, if any gains. `summaryTokens`: the output of a summary that is paid for; null: there is none. */
export const cutPoints = (
  { columns: { contexts, carry, output }, stretches, gains }: Gains,
  summaryTokens: number | null,
  isPlace: (index: number) => boolean,
): readonly CutPoint[] => {
  const gainAt = (index: number): Nanos => {
    const gain = gains[index] ?? 0;
    if (summaryTokens === null || gain <= 0) return gain;
    return gain - ((contexts[index] ?? 0) * (carry[index] ?? 0) + summaryTokens * (output[index] ?? 0));
  };
  const points: CutPoint[] = [];
  for (const { from, to } of stretches) {
    let best = from;
    let gain = 0;
    for (let index = from; index < to; index++) {
      const here = gainAt(index);
      if (here <= gain || !isPlace(index)) continue;
      best = index;
      gain = here;
    }
    if (gain <= 0) continue;
    const isNear = (index: number): boolean => gainAt(index) >= NEARLY * gain && isPlace(index);
    let first = best;
    let last = best;
    while (first > from && isNear(first - 1)) first--;
    while (last + 1 < to && isNear(last + 1)) last++;
    points.push({ index: best, first, last, end: to, gain });
  }
  return points;
};
