import type { Metric, Reference } from '../report-metrics.ts';
import { byMetric, type Values } from './metrics.ts';
import { type Breakpoints, percentileOf } from './percentile.ts';

const LABEL = 'tokenscope benchmark: single user, 2026-05-29, n=66';
const SESSIONS = 66;

/**
 * Published breakpoints of 66 sessions of one user, in which one session is 48 % of the dollars: no norm, and asked for by
 * name only. Shares as percentages there, 0–1 here.
 */
const BREAKPOINTS: Readonly<Record<Metric, Breakpoints>> = {
  cost: [1.63, 2.1, 4.08, 8.31, 11.42],
  turns: [15, 18, 29, 39, 67],
  peakContext: [24_153, 28_466, 44_904, 69_741, 86_124],
  cacheEfficiency: [0.69, 0.77, 0.83, 0.87, 0.94],
  resentShare: [0.14, 0.19, 0.24, 0.31, 0.46],
};

const percentilesOf = (values: Values): Values =>
  byMetric((metric) => {
    const value = values[metric];
    return value === null ? null : Math.round(percentileOf(value, BREAKPOINTS[metric]));
  });

/** The median session and the run in the published reference set. */
export const referenceOf = (median: Values, run: Values | null): Reference => ({
  label: LABEL,
  sessions: SESSIONS,
  median: percentilesOf(median),
  run: run === null ? null : percentilesOf(run),
});
