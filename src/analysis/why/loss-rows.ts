import { nanosToUsd } from '../../money.ts';
import type { CacheBreak } from '../breaks/cache-break.ts';
import type { Losses } from '../breaks/losses.ts';
import type { Waste } from '../breaks/waste.ts';
import type { CacheBreakRow, Losses as LossSums, Waste as WasteRows } from '../report-why.ts';
import { isoOrNull, shareOf, usdOrNull } from '../units.ts';

const MOST_REPEATED = 10;

export const breakRow = ({ at, lostNanos, gapMs, lifetimeMs: _, ...found }: CacheBreak): CacheBreakRow => ({
  ...found,
  at: isoOrNull(at),
  wastedUsd: usdOrNull(lostNanos),
  idleSeconds: gapMs === null ? null : Math.round(gapMs / 1000),
});

export const lossSums = ({ lostNanos, lostShare, causes }: Losses): LossSums => ({
  usd: nanosToUsd(lostNanos),
  share: lostShare === null ? null : shareOf(lostShare),
  causes: causes.map(({ lostNanos: lost, ...sum }) => ({ ...sum, usd: nanosToUsd(lost) })),
});

export const wasteRows = ({ repeatedCalls, cutOutputs, retries }: Waste): WasteRows => ({
  repeatedCalls: repeatedCalls.toSorted((a, b) => b.times - a.times).slice(0, MOST_REPEATED),
  cutOutputs: cutOutputs.map(({ outputNanos, ...cut }) => ({ ...cut, usd: usdOrNull(outputNanos) })),
  retries: retries.map(({ nanos, ...retry }) => ({ ...retry, usd: usdOrNull(nanos) })),
});
