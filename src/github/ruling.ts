import { countsAs, worst } from '../budget/judge.ts';
import type { OnUnmeasured, PullRequestBudgets } from '../budget/limits.ts';
import type { Format } from '../budget/message.ts';
import type { Judgement } from '../budget/verdict.ts';
import { joinJudgements, judgePullRequest } from '../pull-request/pr-budget.ts';
import type { RunRecord } from '../pull-request/run-record.ts';
import type { State } from '../pull-request/state.ts';

/** How a run ends, all told. */
export type Ruling = {
  /** By the run's own budgets. */
  readonly own: Judgement;
  /** By those of the pull request. */
  readonly pullRequest: Judgement;
  /** Both: what the check ends with. */
  readonly total: Judgement;
  /** Who lets it pass over a budget; null: nobody has to, or nobody does. */
  readonly approvedBy: string | null;
  /** What must be known of it, in a sentence: what it is judged by, or why an approval does not count. */
  readonly remark: string | null;
};

export type Limits = PullRequestBudgets & { readonly onUnmeasured: OnUnmeasured; readonly format: Format };

/** What a pull request knows, this run included; `isWhole` as for its budgets. */
export type Known = { readonly state: State; readonly run: RunRecord; readonly isWhole: boolean };

/** Holds a run's judgement and, where there is a pull request, the budgets of that together. */
export const ruleOn = (own: Judgement, known: Known | null, limits: Limits): Ruling => {
  const { onUnmeasured, format } = limits;
  const pullRequest = known === null ? NOT_JUDGED : judgePullRequest(known, limits, onUnmeasured, format);
  return { own, pullRequest, total: joinJudgements(own, pullRequest, onUnmeasured), approvedBy: null, remark: null };
};

/** The same for a pull request in a merge queue, whose own judgement is by its state and has no verdicts to join. */
export const ruleOnQueued = (queued: Judgement, known: Known, limits: Limits): Ruling => {
  const ruling = ruleOn(queued, known, limits);
  const { pullRequest, total } = ruling;
  const verdict = worst([queued.verdict, pullRequest.verdict]);
  return { ...ruling, total: { ...total, verdict, failed: queued.failed || pullRequest.failed }, remark: QUEUED };
};

const QUEUED = 'This is a run of the merge queue: it is judged by the last runs of its pull request.';

const NOT_JUDGED: Judgement = { verdict: 'pass', failed: false, verdicts: [] };

/** Whether there is anything that an approval can change. */
export const isOverBudget = ({ total }: Ruling): boolean => total.verdict === 'fail';

/** The same where someone approves of it: what was over budget is a warning. What was not measured stays so. */
export const approve = (ruling: Ruling, approvedBy: string, onUnmeasured: OnUnmeasured): Ruling => ({
  own: tolerated(ruling.own, onUnmeasured),
  pullRequest: tolerated(ruling.pullRequest, onUnmeasured),
  total: tolerated(ruling.total, onUnmeasured),
  approvedBy,
  remark: ruling.remark,
});

const tolerated = (judgement: Judgement, onUnmeasured: OnUnmeasured): Judgement => {
  if (judgement.verdict !== 'fail') return judgement;
  const states = judgement.verdicts.flatMap((verdict) => countsAs(verdict, onUnmeasured));
  const failed = states.includes('unmeasured');
  return { ...judgement, verdict: failed ? 'unmeasured' : 'warn', failed };
};
