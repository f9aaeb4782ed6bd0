import type { RunRecord } from '../pull-request/run-record.ts';
import type { State } from '../pull-request/state.ts';
import type { CommentWhen } from './job.ts';
import type { Ruling } from './ruling.ts';

/** Whether a run is worth a new comment. `before`: what the pull request knew without it. */
export const isNews = (when: CommentWhen, { total, approvedBy }: Ruling, before: State, run: RunRecord): boolean => {
  if (when === 'on-fail') return total.failed || approvedBy !== null;
  if (when === 'on-warn') return total.verdict !== 'pass';
  return when === 'always' || (when === 'on-change' && isChange(before, run));
};

/** Whether the job's verdict is not what it was the last time, or there was no last time. */
const isChange = ({ runs }: State, run: RunRecord): boolean => {
  const last = runs.find(
    ({ workflow, job, matrix }) => workflow === run.workflow && job === run.job && matrix === run.matrix,
  );
  return last === undefined || last.details?.verdict !== run.details?.verdict;
};
