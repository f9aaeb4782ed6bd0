import type { Report } from '../analysis/report.ts';
import { type Finding, findingsOf } from './finding.ts';
import type { Budgets, OnUnmeasured } from './limits.ts';
import { type Format, messageOf } from './message.ts';
import type { Judgement, Verdict, VerdictState } from './verdict.ts';

/**
 * Holds the report against the budgets. The verdict of the run is the worst of them; one that is unmeasured counts as
 * `onUnmeasured` says. Without usage, or with nothing left that counts, the run is unmeasured and never passes.
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
  const states = verdicts.map(({ verdict }) => verdict);
  return {
    verdict: states.length === 0 ? unjudged : worst(counted(states, onUnmeasured)),
    failed: states.includes('fail') || (onUnmeasured === 'fail' && states.includes('unmeasured')),
    verdicts,
  };
};

/** A finding in words. */
export const verdictOf = (finding: Finding, format: Format): Verdict => {
  const { budget, limit, actual, excess, verdict } = finding;
  return { budget, limit, actual, excess, verdict, message: messageOf(finding, format) };
};

const counted = (states: readonly VerdictState[], onUnmeasured: OnUnmeasured): readonly VerdictState[] => {
  if (onUnmeasured === 'ignore') return states.filter((state) => state !== 'unmeasured');
  return onUnmeasured === 'warn' ? states.map((state) => (state === 'unmeasured' ? 'warn' : state)) : states;
};

/** `unmeasured` where there is nothing. */
export const worst = (states: readonly VerdictState[]): VerdictState =>
  (['fail', 'unmeasured', 'warn', 'pass'] as const).find((state) => states.includes(state)) ?? 'unmeasured';
