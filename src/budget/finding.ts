import type { Report } from '../analysis/report.ts';
import { nanosToUsd, usdToNanos } from '../money.ts';
import type { Budgets, ContextLimit } from './limits.ts';
import { type Measurement, measureCost, measurePeakContext, measureTurns } from './measurement.ts';
import type { BudgetName, Verdict } from './verdict.ts';

/** A verdict that is not yet put into words. */
export type Finding = Omit<Verdict, 'message' | 'isFloor'> & {
  readonly measurement: Measurement;
  /** Of the context window, where the limit was given as such; else null. */
  readonly limitShare: number | null;
};

/** Holds every budget that is set against the report. */
export const findingsOf = (report: Report, budgets: Budgets): readonly Finding[] => {
  const cost = measureCost(report);
  const peak = measurePeakContext(report);
  const { windowTokens } = report.context;
  return [
    hold('max-cost', budgets.maxCostUsd, cost),
    hold('warn-cost', budgets.warnCostUsd, cost),
    holdContext('max-peak-context', budgets.maxPeakContext, peak, windowTokens),
    holdContext('warn-peak-context', budgets.warnPeakContext, peak, windowTokens),
    hold('max-turns', budgets.maxTurns, measureTurns(report)),
  ].filter((finding) => finding !== null);
};

/** Holds a measured value against its limit; null without a limit. */
export const hold = (budget: BudgetName, limit: number | null, measurement: Measurement): Finding | null => {
  if (limit === null) return null;
  const { actual, gap } = measurement;
  const excess = actual === null ? 0 : excessOf(budget, actual, limit);
  const finding = { budget, limit, limitShare: null, measurement };
  if (excess > 0) return { ...finding, actual, excess, verdict: budget.startsWith('warn-') ? 'warn' : 'fail' };
  if (gap !== null) return { ...finding, actual: null, excess, verdict: 'unmeasured' };
  return { ...finding, actual, excess, verdict: 'pass' };
};

const holdContext = (
  budget: BudgetName,
  limit: ContextLimit | null,
  measurement: Measurement,
  windowTokens: number | null,
): Finding | null => {
  if (limit === null) return null;
  if (limit.kind === 'tokens') return hold(budget, limit.tokens, measurement);
  const limitShare = limit.share;
  if (windowTokens === null) {
    const gap = measurement.gap ?? 'unknown-window';
    const unknown = { ...measurement, gap };
    return { budget, limit: null, limitShare, measurement: unknown, actual: null, excess: 0, verdict: 'unmeasured' };
  }
  // 7 % of 200,000 is 14,000.000000000002 in binary, 4.1 % is 8,199.999999999998: tokens are whole.
  const held = hold(budget, Math.round(limitShare * windowTokens), measurement);
  return held && { ...held, limitShare };
};

/** Costs are compared as whole nanodollars. */
const excessOf = (budget: BudgetName, actual: number, limit: number): number =>
  Math.max(0, budget.endsWith('-cost') ? nanosToUsd(usdToNanos(actual) - usdToNanos(limit)) : actual - limit);
