import { headJobs } from '../pull-request/head.ts';
import type { RunRecord } from '../pull-request/run-record.ts';
import { addRecord, EMPTY_STATE, type State } from '../pull-request/state.ts';
import type { Attempt } from './attempt.ts';
import type { Room } from './comment-plan.ts';
import { failureNote } from './failure-note.ts';
import type { Job } from './job.ts';
import { findLive } from './live-comments.ts';
import { markerOf } from './marker.ts';
import type { Court } from './rule.ts';
import type { Known } from './ruling.ts';

/** The pull request that a job is about. */
export type PullRequestDesk = Court & { readonly room: Room };

/** What the pull request knew before this run. */
export type EarlierRuns = {
  readonly state: State;
  /** The comments could be read, whatever they said. */
  readonly isRead: boolean;
  /** And all that they carried. */
  readonly isWhole: boolean;
};

/** Whether what the pull request remembers plays any part. */
const isNeeded = ({ comment, limits }: Job, isQueued: boolean): boolean =>
  isQueued || comment.when !== 'never' || limits.maxPrCostUsd !== null || limits.warnPrCostUsd !== null;

/** Reads what the comments remember. Null: there is no pull request, or nothing to ask it. */
export const readEarlierRuns = async (
  job: Job,
  desk: PullRequestDesk | null,
  attempt: Attempt,
): Promise<EarlierRuns | null> => {
  if (desk === null || job.runs.length === 0 || !isNeeded(job, desk.isQueued)) return null;
  const { room, isQueued, isTokenReadOnly } = desk;
  const work = isQueued || job.comment.when === 'never' ? 'state' : 'comment';
  const found = await attempt(
    () => findLive(room.comments, room.isOwn, markerOf(job.comment.key)),
    (error) => failureNote(work, error, isTokenReadOnly),
  );
  if (found === null) return { state: EMPTY_STATE, isRead: false, isWhole: false };
  return { state: found.state, isRead: true, isWhole: found.damage === null && found.newer === null };
};

/** With this job's runs; a run of the merge queue adds none and stands for those of the pull request. */
export const withRuns = (
  { state, isWhole }: EarlierRuns,
  runs: readonly RunRecord[],
  isQueued: boolean,
): Known | null => {
  const [shown] = isQueued ? [...headJobs(state), ...runs] : runs;
  if (shown === undefined) return null;
  return { state: isQueued ? state : runs.reduce(addRecord, state), run: shown, isWhole };
};
