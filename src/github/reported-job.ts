import { recordOf } from '../pull-request/record-of.ts';
import type { RunRecord } from '../pull-request/run-record.ts';
import { checkName } from './check-run.ts';
import type { ReportedRun } from './context.ts';
import type { Assignment, Judged, Occasion } from './measured-job.ts';

/**
 * The job that a run of a fork measured, by its word. All else is GitHub's: which run it was, on which commit, and of
 * which pull request (null: none, and nothing is said on one). Of several reports the worst is shown.
 */
export const assignReported = (
  reports: readonly [Judged, ...Judged[]],
  run: ReportedRun,
  pullRequest: number | null,
  { manner, context, now }: Occasion,
): Assignment => {
  const { repository, repositoryUrl, workflowFile } = context;
  const { id, attempt, workflow, headSha, headRepository } = run;
  const isClaim = headRepository !== `${repository?.owner}/${repository?.name}`;
  const place = { workflow, job: '', runId: id, attempt, headSha, now, isClaim };
  const recorded = reports.map(({ report, own }, index) => ({
    ...{ report, own },
    record: recordOf(report, own, { ...place, matrix: reports.length === 1 ? '' : `report ${index + 1}` }),
  }));
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
      pullRequest: pullRequest === null ? null : { number: pullRequest, readOnlyToken: false, isQueued: false },
      checkName: checkName(workflow, '', ''),
      runUrl: repositoryUrl && `${repositoryUrl}/actions/runs/${id}/attempts/${attempt}`,
    },
  };
};

const CLAIM = "These numbers were reported by the fork's run: they were checked for their form, not for their truth.";

const ORDER = ['pass', 'warn', 'unmeasured', 'fail'] as const;

type Recorded = Judged & { readonly record: RunRecord };

const isWorse = (one: Recorded, other: Recorded): boolean =>
  (ORDER.indexOf(one.own.verdict) - ORDER.indexOf(other.own.verdict) ||
    one.record.spend.nanos - other.record.spend.nanos) > 0;
