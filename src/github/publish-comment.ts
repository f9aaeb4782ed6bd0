import type { RunRecord } from '../pull-request/run-record.ts';
import type { State } from '../pull-request/state.ts';
import { renderComment } from '../render/comment/comment.ts';
import { type Annotation, warning } from './annotations.ts';
import type { CommentPlan, Page, Room } from './comment-plan.ts';
import { failureNote } from './failure-note.ts';
import type { Job } from './job.ts';
import { markerOf } from './marker.ts';
import { isNews } from './news.ts';
import type { Rule } from './rule.ts';
import type { Known, Ruling } from './ruling.ts';
import { type CommentOutcome, settleComment } from './settle-comment.ts';

export type PublishedComment = {
  /** What the pull request knows now. */
  readonly known: Known;
  /** Null: none was worth it. */
  readonly url: string | null;
  readonly notes: readonly Annotation[];
};

/**
 * Writes the job's runs into the pull request's comment. Other jobs may write at the same moment, so what is known
 * afterwards may be more than `before`.
 *
 * @throws what the API throws
 */
export const publishComment = async (
  room: Room,
  job: Job,
  ruling: Ruling,
  run: RunRecord,
  before: State,
  rule: Rule,
): Promise<PublishedComment> => {
  const runs = job.runs.map((one) => (one === run ? withApproval(one, ruling) : one));
  const [shown = run] = runs;
  const pageOf = async (state: State, isWhole: boolean): Promise<Page> => {
    const now = await rule({ state, run: shown, isWhole });
    return { isWanted: isNews(job.comment.when, now, before, shown), body: () => bodyOf(job, shown, state, now) };
  };
  const plan: CommentPlan = { marker: markerOf(job.comment.key), mode: job.comment.mode, runs, pageOf };
  const outcome = await settleComment(room, plan);
  const isWhole = outcome.damage === null && outcome.kind !== 'newer';
  return { known: { state: outcome.state, run: shown, isWhole }, url: outcome.url, notes: notesOf(outcome) };
};

/** An approval stands in the run's record: later runs of other jobs render it again. */
const withApproval = (run: RunRecord, { own, approvedBy }: Ruling): RunRecord =>
  run.details === null || approvedBy === null
    ? run
    : { ...run, details: { ...run.details, approvedBy, verdict: run.details.verdict && own.verdict } };

const bodyOf = (job: Job, run: RunRecord, state: State, { own, pullRequest, approvedBy, remark }: Ruling): string =>
  renderComment({
    ...{ marker: markerOf(job.comment.key), state, run, report: job.report, judgement: own, pullRequest, approvedBy },
    notes: [...job.notes, ...(remark === null ? [] : [remark])],
    repositoryUrl: job.repositoryUrl,
  });

const notesOf = ({ kind, damage, leftover }: CommentOutcome): readonly Annotation[] => [
  ...(kind === 'newer' ? [warning(NEWER)] : []),
  ...(kind === 'contended' ? [warning(CONTENDED)] : []),
  ...(damage === null || kind === 'newer'
    ? []
    : [
        warning(
          `The comment's data of earlier runs could not be read (${damage}), so it was begun anew with this run.`,
        ),
      ]),
  ...(leftover === null ? [] : [failureNote('leftover', leftover, false)]),
];

const NEWER =
  'A newer Tollgate wrote the comment, so it was left as it is: use the same version in all workflows of the repository.';
const CONTENDED =
  'Other jobs kept writing into the comment at the same moment, so this run may be missing there; run the job again to add it.';
