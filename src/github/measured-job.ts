import type { Report } from '../analysis/report.ts';
import type { Judgement } from '../budget/verdict.ts';
import { matrixKey } from '../pull-request/matrix-key.ts';
import { recordOf } from '../pull-request/record-of.ts';
import { checkName } from './check-run.ts';
import type { RunContext } from './context.ts';
import type { Target } from './desk.ts';
import type { Job } from './job.ts';

/** What is said about a job whoever measured it. */
export type Manner = Omit<Job, 'report' | 'own' | 'runs' | 'notes' | 'repositoryUrl'>;

/** The step that publishes: how, in which run of GitHub's, and when (milliseconds since the epoch). */
export type Occasion = { readonly manner: Manner; readonly context: RunContext; readonly now: number };

/** A report, and how it is judged here. */
export type Judged = { readonly report: Report; readonly own: Judgement };

export type Assignment = { readonly job: Job; readonly target: Target };

/** The job that this step measured. `matrix`: JSON of its values. */
export const assignMeasured = (
  { report, own }: Judged,
  matrix: string,
  { manner, context, now }: Occasion,
): Assignment => {
  const { workflow, job, runId, attempt, headSha, repository, repositoryUrl, pullRequest, queued, workflowFile } =
    context;
  const key = matrixKey(matrix);
  const place = { workflow, job, matrix: key, attempt, headSha, now };
  const runs = runId === null ? [] : [recordOf(report, own, { ...place, runId })];
  return {
    job: { ...manner, report, own, runs, notes: [], repositoryUrl },
    target: {
      ...{ repository, headSha, workflowFile },
      pullRequest: queued === null ? pullRequest && { ...pullRequest, isQueued: false } : ofQueue(queued),
      checkName: checkName(workflow, job, key),
      runUrl: runId === null ? null : repositoryUrl && `${repositoryUrl}/actions/runs/${runId}/attempts/${attempt}`,
    },
  };
};

const ofQueue = (number: number): Target['pullRequest'] => ({ number, readOnlyToken: false, isQueued: true });
