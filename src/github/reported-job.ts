import type { Judgement } from '../budget/verdict.ts';
import { joinJudgements, judgePullRequest } from '../pull-request/pr-budget.ts';
import { recordOf } from '../pull-request/record-of.ts';
import type { RunRecord } from '../pull-request/run-record.ts';
import { addRecord, EMPTY_STATE } from '../pull-request/state.ts';
import { checkName } from './check-run.ts';
import type { ReportedRun } from './context.ts';
import type { Assignment, Judged, Occasion } from './measured-job.ts';
import type { Limits } from './ruling.ts';

/**
 * The job that a run of a fork measured, by its word. All else is GitHub's: which run it was, on which commit, and of
 * which pull request (null: none, and nothing is said on one; `unknown`: it could not be asked, so a budget of the pull
 * request is not kept either). Of several reports the worst is shown.
 */
export const assignReported = (
  reports: readonly [Judged, ...Judged[]],
  run: ReportedRun,
  pullRequest: number | null | 'unknown',
  { manner, context, now }: Occasion,
): Assignment => {
  const { repository, repositoryUrl, workflowFile } = context;
  const { id, attempt, workflow, headSha, headRepository } = run;
  const isClaim = headRepository !== `${repository?.owner}/${repository?.name}`;
  const place = { workflow, job: '', runId: id, attempt, headSha, now, isClaim };
  const recorded = reports.map(({ report, own }, index) => {
    const record = recordOf(report, own, { ...place, matrix: reports.length === 1 ? '' : `report ${index + 1}` });
    return { report, own: pullRequest === 'unknown' ? besideUnknown(own, record, manner.limits) : own, record };
  });
  const shown = recorded.reduce((worst, one) => (isWorse(one, worst) ? one : worst));
  const others = recorded.filter((one) => one !== shown).map(({ record }) => record);
  return {
    job: {
      ...{ ...manner, report: shown.report, own: shown.own, repositoryUrl },
      runs: [shown.record, ...others],
      notes: isClaim ? [CLAIM] : [],
    },
    target: {
      ...{ repository, headSha, workflowFile },
      pullRequest:
        typeof pullRequest === 'number' ? { number: pullRequest, readOnlyToken: false, isQueued: false } : null,
      checkName: checkName(workflow, '', ''),
      runUrl: repositoryUrl && `${repositoryUrl}/actions/runs/${id}/attempts/${attempt}`,
    },
  };
};

/** A run's own judgement with that of its pull request, of which this run is all that is known. */
const besideUnknown = (own: Judgement, run: RunRecord, limits: Limits): Judgement => {
  const { onUnmeasured, format } = limits;
  const known = { state: addRecord(EMPTY_STATE, run), run, isWhole: false };
  return joinJudgements(own, judgePullRequest(known, limits, onUnmeasured, format), onUnmeasured);
};

const CLAIM = "These numbers were reported by the fork's run: they were checked for their form, not for their truth.";

const ORDER = ['pass', 'warn', 'unmeasured', 'fail'] as const;

type Recorded = Judged & { readonly record: RunRecord };

const isWorse = (one: Recorded, other: Recorded): boolean =>
  (ORDER.indexOf(one.own.verdict) - ORDER.indexOf(other.own.verdict) ||
    one.record.spend.nanos - other.record.spend.nanos) > 0;
