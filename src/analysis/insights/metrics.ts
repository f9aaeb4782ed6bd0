import { nanosToUsd } from '../../money.ts';
import { type Distribution, METRICS, type Metric } from '../report-metrics.ts';
import { shareOf } from '../units.ts';
import { distributionOf } from './quantiles.ts';
import type { SessionFacts } from './session-facts.ts';

/** A value for each metric; null: not known. */
export type Values = Readonly<Record<Metric, number | null>>;

export const byMetric = <Value>(of: (metric: Metric) => Value): Readonly<Record<Metric, Value>> =>
  Object.fromEntries(METRICS.map((metric) => [metric, of(metric)])) as Record<Metric, Value>;

/** A session's value, in nanodollars where it is a cost. Null: it has none that is known. */
export const VALUES: Readonly<Record<Metric, (facts: SessionFacts) => number | null>> = {
  cost: ({ isPriced, nanos }) => (isPriced ? nanos : null),
  turns: ({ turns }) => turns,
  peakContext: ({ peakTokens }) => peakTokens,
  cacheEfficiency: ({ promptTokens, readTokens }) => (promptTokens === 0 ? null : readTokens / promptTokens),
  resentShare: ({ isPriced, nanos, readNanos }) => (isPriced && nanos > 0 ? readNanos / nanos : null),
};

/** Four digits, as every share of a report. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : shareOf(part / whole));

const fourDigits = (value: number): number => Math.round(value * 10_000) / 10_000;

/** A value as reports have it: costs in USD, shares with four digits. */
export const SCALES: Readonly<Record<Metric, (value: number) => number>> = {
  cost: (nanos) => nanosToUsd(Math.round(nanos)),
  turns: fourDigits,
  peakContext: Math.round,
  cacheEfficiency: shareOf,
  resentShare: shareOf,
};

export const distributionsOf = (facts: readonly SessionFacts[]): Readonly<Record<Metric, Distribution | null>> =>
  byMetric((metric) => distributionOf(knownValues(facts, metric), SCALES[metric]));

export const knownValues = (facts: readonly SessionFacts[], metric: Metric): readonly number[] =>
  facts.flatMap((each) => VALUES[metric](each) ?? []);
