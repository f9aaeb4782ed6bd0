import type { Distribution } from '../report-metrics.ts';

/**
 * The smallest value that at least `percent` % of the values do not exceed (nearest rank), so that it is one of them and no
 * mixture of two. `sorted` ascends and is not empty.
 */
const quantile = (sorted: Float64Array, percent: number): number =>
  sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;

/** Values in any order, of any unit; `scale` is applied to what comes out. Null: there are none. */
export const distributionOf = (values: Iterable<number>, scale: (value: number) => number): Distribution | null => {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) return null;
  const at = (percent: number): number => scale(quantile(sorted, percent));
  return {
    sessions: sorted.length,
    lowest: at(0),
    p10: at(10),
    p25: at(25),
    p50: at(50),
    p75: at(75),
    p90: at(90),
    p99: at(99),
    highest: at(100),
    mean: scale(sorted.reduce((sum, value) => sum + value, 0) / sorted.length),
  };
};
