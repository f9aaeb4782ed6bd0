import { worst } from '../budget/judge.ts';
import type { OnUnmeasured } from '../budget/limits.ts';
import type { Judgement } from '../budget/verdict.ts';
import { headJobs } from '../pull-request/head.ts';
import type { State } from '../pull-request/state.ts';

/**
 * A merge queue runs the workflows once more on a commit of its own, where Claude Code has mostly nothing to do. There
 * the pull request is judged: by the last verdicts of the jobs of its newest commit, approvals included. Null: it has
 * no runs on record.
 */
export const judgeQueued = (state: State, onUnmeasured: OnUnmeasured): Judgement | null => {
  const jobs = headJobs(state);
  if (jobs.length === 0) return null;
  const verdicts = jobs.map(({ details }) => details.verdict).filter((verdict) => verdict !== null);
  const verdict = verdicts.length === 0 ? 'pass' : worst(verdicts);
  const failed = verdict === 'fail' || (verdict === 'unmeasured' && onUnmeasured === 'fail');
  return { verdict, failed, verdicts: [] };
};
