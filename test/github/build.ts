import type { OnUnmeasured } from '../../src/budget/limits.ts';
import type { Judgement, Verdict, VerdictState } from '../../src/budget/verdict.ts';
import type { Limits, Ruling } from '../../src/github/ruling.ts';
import * as format from '../../src/render/format.ts';

export const verdict = (state: VerdictState): Verdict => ({
  ...{ budget: 'max-cost', limit: 1, actual: 1, isFloor: false, excess: 0 },
  verdict: state,
  message: `it is ${state}`,
});

/** The first state is the judgement's. */
export const judged = (...states: readonly VerdictState[]): Judgement => ({
  verdict: states[0] ?? 'unmeasured',
  failed: states.includes('fail'),
  verdicts: states.map(verdict),
});

export const PASS: Judgement = { verdict: 'pass', failed: false, verdicts: [] };

export const ruling = (total: Judgement, changes: Partial<Ruling> = {}): Ruling => ({
  ...{ own: total, pullRequest: PASS, total, approvedBy: null, remark: null },
  ...changes,
});

export const limits = (maxPrCostUsd: number | null = null, onUnmeasured: OnUnmeasured = 'fail'): Limits => ({
  ...{ maxPrCostUsd, warnPrCostUsd: null, onUnmeasured, format },
});
