import { worst } from '../budget/judge.ts';
import type { Judgement } from '../budget/verdict.ts';
import { isMeasured } from '../render/headline.ts';
import { type Approval, findApproval, type Labels } from './approval.ts';
import type { Attempt } from './attempt.ts';
import { failureNote } from './failure-note.ts';
import type { Job } from './job.ts';
import { judgeQueued } from './queue.ts';
import { approve, isOverBudget, type Known, type Ruling, ruleOn, ruleOnQueued } from './ruling.ts';

/** Where a job's pull request is asked about. */
export type Court = { readonly labels: Labels; readonly isQueued: boolean; readonly isTokenReadOnly: boolean };

/** Rules on a job by all that is known of its pull request; null: it has none, or nothing was asked about it. */
export type Rule = (known: Known | null) => Promise<Ruling>;

/** A rule that asks GitHub for an approval when one is needed, and only once. */
export const createRule = (job: Job, court: Court | null, attempt: Attempt): Rule => {
  let found: Promise<Approval | null> | null = null;
  const ask = async ({ labels, isTokenReadOnly }: Court, label: string): Promise<Approval | null> => {
    found ??= attempt(
      () => findApproval(labels, label),
      (error) => failureNote('approval', error, isTokenReadOnly),
    );
    return found;
  };
  return async (known) => {
    const ruling = withoutApproval(job, known, court?.isQueued ?? false);
    if (court === null || job.overrideLabel === null || !isOverBudget(ruling)) return ruling;
    const approval = await ask(court, job.overrideLabel);
    if (approval?.kind === 'approved') return approve(ruling, approval.by, job.limits.onUnmeasured);
    return approval?.kind === 'ignored' ? { ...ruling, remark: approval.why } : ruling;
  };
};

/** A run of a merge queue that measured something itself is judged by that as well. */
const withoutApproval = ({ report, own, limits }: Job, known: Known | null, isQueued: boolean): Ruling => {
  const queued = isQueued && known !== null ? judgeQueued(known.state, limits.onUnmeasured) : null;
  if (queued === null || known === null) {
    const ruling = ruleOn(own, known, limits);
    // What could not be read has a note of its own, and may hold them.
    const isBlank = isQueued && known?.isWhole === true && !isMeasured(report);
    return isBlank ? { ...ruling, remark: NOT_ON_RECORD } : ruling;
  }
  return ruleOnQueued(isMeasured(report) ? bothOf(own, queued) : queued, known, limits);
};

const NOT_ON_RECORD =
  'This is a run of the merge queue, which is judged by the last runs of its pull request, and none of them is on record: let Tollgate comment there, with the same comment-key.';

/** A run's own verdicts, and what its pull request's last runs ended with. */
const bothOf = (own: Judgement, queued: Judgement): Judgement => ({
  verdict: worst([own.verdict, queued.verdict]),
  failed: own.failed || queued.failed,
  verdicts: own.verdicts,
});
