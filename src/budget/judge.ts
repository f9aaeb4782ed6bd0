import type { Report } from '../analysis/report.ts';
import { type Finding, findingsOf } from './finding.ts';
import type { Budgets, OnUnmeasured } from './limits.ts';
import { type Format, messageOf } from './message.ts';
import type { Judgement, Verdict, VerdictState } from './verdict.ts';

/**
 * Holds the report against the budgets. The verdict of the run is the worst of them; one that is unmeasured counts as
 * `onUnmeasured` says, a `warn-*` budget as a warning at most. Without usage, or with nothing left that counts, the run is unmeasured and never passes.
 */
export const judge = (report: Report, budgets: Budgets, onUnmeasured: OnUnmeasured, format: Format): Judgement =>
  judgementOf(
    findingsOf(report, budgets).map((finding) => verdictOf(finding, format)),
    onUnmeasured,
    report.quality.flags.includes('no-usage') ? 'unmeasured' : 'pass',
  );

/** The judgement that these verdicts make; `unjudged` is it where there are none. */
export const judgementOf = (
  verdicts: readonly Verdict[],
  onUnmeasured: OnUnmeasured,
  unjudged: VerdictState,
): Judgement => {
  const states = verdicts.flatMap((verdict) => countsAs(verdict, onUnmeasured));
  return {
    verdict: verdicts.length === 0 ? unjudged : worst(states),
    failed: states.some(isRed),
    verdicts,
  };
};

/** Whether there is a verdict to show: a run without a budget passes and was not judged. */
export const isJudged = ({ verdicts, verdict }: Judgement): boolean => verdicts.length > 0 || verdict !== 'pass';

/** A finding in words. */
export const verdictOf = (finding: Finding, format: Format): Verdict => {
  const { budget, limit, actual, excess, verdict, measurement } = finding;
  const isFloor = actual !== null && measurement.isFloor;
  return { budget, limit, actual, isFloor, excess, verdict, message: messageOf(finding, format) };
};

/**
 * What a verdict counts as; nothing where it is unmeasured and to be ignored. A `warn-*` budget warns when it is exceeded,
 * and does no more than that when it could not be measured.
 */
export const countsAs = ({ budget, verdict }: Verdict, onUnmeasured: OnUnmeasured): readonly VerdictState[] => {
  if (verdict !== 'unmeasured') return [verdict];
  if (onUnmeasured === 'ignore') return [];
  return onUnmeasured === 'warn' || budget.startsWith('warn-') ? ['warn'] : ['unmeasured'];
};

const isRed = (state: VerdictState): boolean => state === 'fail' || state === 'unmeasured';

/** `unmeasured` where there is nothing. */
export const worst = (states: readonly VerdictState[]): VerdictState =>
  (['fail', 'unmeasured', 'warn', 'pass'] as const).find((state) => states.includes(state)) ?? 'unmeasured';
