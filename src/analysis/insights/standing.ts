import type { Metric, RunStanding, Standing } from '../report-metrics.ts';
import { byMetric, knownValues, SCALES, share, type Values } from './metrics.ts';
import type { SessionFacts } from './session-facts.ts';

/** The figures of one run, from its report. */
export type RunFigures = {
  readonly sessions: number;
  readonly isFloor: boolean;
  readonly values: Values;
};

/** Where a run stands among these sessions. */
export const standingOf = ({ sessions, isFloor, values }: RunFigures, facts: readonly SessionFacts[]): RunStanding => ({
  sessions,
  isFloor,
  metrics: byMetric((metric) => standingIn(facts, metric, values[metric])),
});

const standingIn = (facts: readonly SessionFacts[], metric: Metric, value: number | null): Standing | null => {
  // The run's figures are rounded: so are those that they are held against, or a run would not equal itself.
  const others = knownValues(facts, metric).map(SCALES[metric]);
  if (value === null || others.length === 0) return null;
  return {
    value,
    lower: share(others.filter((other) => other < value).length, others.length),
    sessions: others.length,
  };
};
