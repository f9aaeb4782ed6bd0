import { hold } from '../budget/finding.ts';
import { judgementOf, verdictOf } from '../budget/judge.ts';
import type { OnUnmeasured, PullRequestBudgets } from '../budget/limits.ts';
import type { Gap, Measurement } from '../budget/measurement.ts';
import type { Format } from '../budget/message.ts';
import type { Judgement } from '../budget/verdict.ts';
import { nanosToUsd } from '../money.ts';
import type { RunRecord } from './run-record.ts';
import type { State } from './state.ts';
import { totalsOf } from './totals.ts';

/** A run, and what its pull request remembers, the run itself included. */
export type PullRequestRun = {
  readonly state: State;
  readonly run: RunRecord;
  /** False: the earlier runs could not be read, so the state holds this run alone. */
  readonly isWhole: boolean;
};

/** Holds all runs of the pull request together against its budgets; a judgement without verdicts where none is set. */
export const judgePullRequest = (
  pullRequest: PullRequestRun,
  { maxPrCostUsd, warnPrCostUsd }: PullRequestBudgets,
  onUnmeasured: OnUnmeasured,
  format: Format,
): Judgement => {
  const measurement = measurePullRequest(pullRequest);
  const findings = [hold('max-pr-cost', maxPrCostUsd, measurement), hold('warn-pr-cost', warnPrCostUsd, measurement)];
  const verdicts = findings.filter((finding) => finding !== null).map((finding) => verdictOf(finding, format));
  return judgementOf(verdicts, onUnmeasured, 'pass');
};

/** The run's own judgement and its pull request's as one: what the check ends with. */
export const joinJudgements = (own: Judgement, pullRequest: Judgement, onUnmeasured: OnUnmeasured): Judgement =>
  judgementOf([...own.verdicts, ...pullRequest.verdicts], onUnmeasured, own.verdict);

/**
 * In USD. What is known can break a budget whatever is missing. It cannot keep one where the present run found no usage,
 * a run's model had no price, or the earlier runs are unread; an earlier run without usage makes the sum a floor.
 */
const measurePullRequest = ({ state, run, isWhole }: PullRequestRun): Measurement => {
  const { nanos, certainty } = totalsOf(state).spend;
  return {
    actual: nanosToUsd(nanos),
    isFloor: certainty !== 'exact' || !isWhole,
    gap: gapOf(run, certainty === 'unknown', isWhole),
  };
};

const gapOf = (run: RunRecord, hasUnpriced: boolean, isWhole: boolean): Gap | null => {
  if (run.spend.certainty === 'unmeasured') return 'no-usage';
  if (hasUnpriced) return 'unpriced-run';
  return isWhole ? null : 'unread-runs';
};
