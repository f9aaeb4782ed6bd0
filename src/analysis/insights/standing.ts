import { usdToNanos } from '../../money.ts';
import type { Metric, RunStanding, Standing } from '../report-metrics.ts';
import { knownValues, share } from './metrics.ts';
import { forEachMetric } from './reference.ts';
import type { SessionFacts } from './session-facts.ts';

/** The figures of one run, from its report. Null: not known. */
export type RunFigures = {
  readonly sessions: number;
  readonly isFloor: boolean;
  readonly values: Readonly<Record<Metric, number | null>>;
};

/** Where a run stands among these sessions. */
export const standingOf = ({ sessions, isFloor, values }: RunFigures, facts: readonly SessionFacts[]): RunStanding => ({
  sessions,
  isFloor,
  metrics: forEachMetric((metric) => standingIn(facts, metric, values[metric])),
});

/** A session's figure with as many digits as a report has: else a run could be above itself. */
const written = (value: number, metric: Metric): number =>
  metric === 'cacheEfficiency' || metric === 'resentShare' ? Math.round(value * 10_000) / 10_000 : value;

const standingIn = (facts: readonly SessionFacts[], metric: Metric, value: number | null): Standing | null => {
  const others = knownValues(facts, metric);
  if (value === null || others.length === 0) return null;
  const own = metric === 'cost' ? usdToNanos(value) : value;
  return {
    value,
    lower: share(others.filter((other) => written(other, metric) < own).length, others.length),
    sessions: others.length,
  };
};
