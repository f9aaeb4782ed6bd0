import type { Report } from '../../analysis/report.ts';
import { worst } from '../../budget/judge.ts';
import type { Judgement, VerdictState } from '../../budget/verdict.ts';
import { type DetailedRun, headJobs } from '../../pull-request/head.ts';
import type { RunRecord } from '../../pull-request/run-record.ts';
import { isSameRun, type State } from '../../pull-request/state.ts';
import { type Totals, totalsOf } from '../../pull-request/totals.ts';

/** What a pull request's comment is made of. */
export type CommentContent = {
  /** The hidden first line that the comment is found by. */
  readonly marker: string;
  /** All runs, this one included. */
  readonly state: State;
  /** The run that writes. Details are to be had of it alone. */
  readonly run: RunRecord;
  readonly report: Report;
  /** By the run's own budgets. */
  readonly judgement: Judgement;
  /** By the budgets of the pull request. */
  readonly pullRequest: Judgement;
  /** Who lets what is over budget pass, by login; null: nobody. */
  readonly approvedBy: string | null;
  /** What else must be known, in sentences; foreign text in them is escaped here. */
  readonly notes: readonly string[];
  /** `https://github.com/owner/name`; null: no links. */
  readonly repositoryUrl: string | null;
};

/** The same with what several parts of the comment need to know. */
export type View = CommentContent & {
  readonly totals: Totals;
  /** The jobs that the newest commit is judged by. */
  readonly head: readonly DetailedRun[];
  /** They are this run and no other. */
  readonly isAlone: boolean;
  /** Of the head's jobs, by their own budgets; null: nothing was judged. */
  readonly headVerdict: VerdictState | null;
  /** The pull request's own budgets say worse than those of its newest jobs. */
  readonly isAboutPullRequest: boolean;
  /** What the whole pull request cost is more than what the first line tells. */
  readonly hasTotal: boolean;
};

const SEVERITY: readonly (VerdictState | null)[] = [null, 'pass', 'warn', 'unmeasured', 'fail'];

export const viewOf = (content: CommentContent): View => {
  const { state, run, pullRequest } = content;
  const totals = totalsOf(state);
  const head = headJobs(state);
  const isAlone = head.length === 1 && head.every((job) => isSameRun(job, run));
  const verdicts = head.map(({ details }) => details.verdict).filter((verdict) => verdict !== null);
  const headVerdict = verdicts.length === 0 ? null : worst(verdicts);
  const isJudged = pullRequest.verdicts.length > 0;
  return {
    ...content,
    totals,
    head,
    isAlone,
    headVerdict,
    isAboutPullRequest:
      isJudged &&
      pullRequest.verdict !== 'pass' &&
      SEVERITY.indexOf(pullRequest.verdict) > SEVERITY.indexOf(headVerdict),
    hasTotal: isJudged || state.isRebuilt || head.length > 1 || totals.runs > head.length,
  };
};
