/** Values at the 10th, 25th, 50th, 75th and 90th percentile. */
export type Breakpoints = readonly [number, number, number, number, number];

const SHARES = [10, 25, 50, 75, 90] as const;

/**
 * Where a value > 0 stands, 1–99: linear between the breakpoints, below them in proportion to the first, above by how far
 * it exceeds the last. The same rule as the published reference set of 66 sessions, so that figures can be compared.
 */
export const percentileOf = (value: number, breakpoints: Breakpoints): number => {
  const [lowest, , , , highest] = breakpoints;
  if (value <= lowest) return Math.max(1, (10 * value) / lowest);
  if (value >= highest) return Math.min(99, 90 + 9 * Math.min(1, (value - highest) / highest));
  const above = breakpoints.findIndex((breakpoint) => value < breakpoint);
  const [from = lowest, to = highest] = [breakpoints[above - 1], breakpoints[above]];
  const [start = 10, end = 90] = [SHARES[above - 1], SHARES[above]];
  return start + ((end - start) * (value - from)) / (to - from);
};
