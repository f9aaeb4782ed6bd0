import type { PricedThread } from '../breaks/priced-thread.ts';
import { contextTokens } from '../context.ts';
import { ratesOf, type Stretch, stretchesOf } from './stretches.ts';

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

/**
 * The best cut of each stretch, if any gains, in time linear in the turns: what a cut after a turn takes out of the prompt,
 * times what later turns pay for carrying a token, less the summary and what the next turn writes again.
 */
export const cutPoints = (
  priced: PricedThread,
  keptTokens: number,
  summaryTokens: number | null,
  isPlace: (index: number) => boolean,
): readonly CutPoint[] =>
  stretchesOf(priced).flatMap((stretch) => {
    const gains = gainsIn(priced, stretch, keptTokens, summaryTokens, isPlace);
    const best = gains.reduce((top, gain, index) => (gain > (gains[top] ?? 0) ? index : top), 0);
    const gain = gains[best] ?? 0;
    if (gain <= 0) return [];
    const isNear = (index: number): boolean => (gains[index] ?? 0) >= NEARLY * gain;
    let [first, last] = [best, best];
    while (isNear(first - 1)) first--;
    while (isNear(last + 1)) last++;
    const { from, to } = stretch;
    return [{ index: from + best, first: from + first, last: from + last, end: to, gain }];
  });

/** By turn of the stretch; 0 where no cut can be. */
const gainsIn = (
  { turns }: PricedThread,
  { from, to }: Stretch,
  keptTokens: number,
  summaryTokens: number | null,
  isPlace: (index: number) => boolean,
): readonly number[] => {
  const gains = new Array<number>(to - from).fill(0);
  let carryLater = 0;
  let write = 0;
  for (let index = to - 2; index >= from; index--) {
    const here = turns[index];
    const next = turns[index + 1];
    if (here === undefined || next === undefined) continue;
    const rates = ratesOf(next);
    carryLater += rates.carry;
    write = rates.write > 0 ? rates.write : write;
    const full = contextTokens(here.request);
    if (full <= keptTokens || !isPlace(index)) continue;
    const rewritten = Math.min(keptTokens, next.request.usage.cacheRead) * Math.max(0, write - rates.carry);
    const { cost } = here.lines[0];
    const output = cost === null || here.request.usage.output === 0 ? 0 : cost.output / here.request.usage.output;
    const summary = summaryTokens === null ? 0 : full * ratesOf(here).carry + summaryTokens * output;
    gains[index - from] = (full - keptTokens) * carryLater - rewritten - summary;
  }
  return gains;
};
