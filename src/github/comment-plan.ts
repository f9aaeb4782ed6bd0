import type { RunRecord } from '../pull-request/run-record.ts';
import type { State } from '../pull-request/state.ts';
import type { Clock } from './clock.ts';
import type { IssueComments } from './issue-comments.ts';
import type { IsOwn } from './live-comments.ts';
import type { CommentMode } from './retire-comment.ts';

/** What is to be said. */
export type CommentPlan = {
  readonly marker: string;
  readonly mode: CommentMode;
  /** What this job adds. */
  readonly runs: readonly RunRecord[];
  /** The page for a state that holds our runs; `isWhole`: nothing that earlier comments carried was lost. */
  readonly pageOf: (state: State, isWhole: boolean) => Promise<Page>;
};

export type Page = {
  /** Whether it is worth a new comment. One that exists is kept right in any case: an edit notifies nobody. */
  readonly isWanted: boolean;
  /** The whole comment, marker and hidden state included. */
  readonly body: () => string;
};

/** Where it is to be said. */
export type Room = {
  readonly comments: IssueComments;
  readonly isOwn: IsOwn;
  readonly clock: Pick<Clock, 'sleep' | 'random'>;
};
