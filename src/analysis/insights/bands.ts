import { nanosToUsd, usdToNanos } from '../../money.ts';
import type { Band, BandName, Concentration } from '../report-insights.ts';
import { share } from './metrics.ts';

const NAMES: readonly BandName[] = ['small', 'medium', 'large', 'team'];

const sum = (costs: readonly number[]): number => costs.reduce((total, nanos) => total + nanos, 0);

/** Costs (nanodollars) by what they came to; `limits` in USD, ascending. */
export const bandsOf = (costs: readonly number[], limits: readonly number[]): readonly Band[] => {
  const whole = sum(costs);
  return [...limits, null].map((uptoUsd, index) => {
    const from = index === 0 ? -1 : usdToNanos(limits[index - 1] ?? 0);
    const upto = uptoUsd === null ? Number.POSITIVE_INFINITY : usdToNanos(uptoUsd);
    const own = costs.filter((nanos) => nanos > from && nanos <= upto);
    return {
      name: uptoUsd === null ? 'beyond' : limits.length === NAMES.length ? (NAMES[index] ?? null) : null,
      uptoUsd,
      sessions: own.length,
      share: share(own.length, costs.length),
      usd: nanosToUsd(sum(own)),
      usdShare: share(sum(own), whole),
    };
  });
};

const DEAREST = 0.05;

/** What the dearest twentieth spent, at least one session. Null: nothing was spent. */
export const concentrationOf = (costs: readonly number[]): Concentration | null => {
  const whole = sum(costs);
  if (whole === 0) return null;
  const top = costs.toSorted((a, b) => b - a).slice(0, Math.ceil(DEAREST * costs.length));
  return { sessions: top.length, usd: nanosToUsd(sum(top)), share: share(sum(top), whole) };
};
