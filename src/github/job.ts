import type { Report } from '../analysis/report.ts';
import type { Judgement } from '../budget/verdict.ts';
import type { RunRecord } from '../pull-request/run-record.ts';
import type { Annotation } from './annotations.ts';
import type { CommentMode } from './retire-comment.ts';
import type { Limits } from './ruling.ts';

/** When a new comment is worth its notification. */
export type CommentWhen = 'always' | 'on-change' | 'on-warn' | 'on-fail' | 'never';

/** All there is to publish, and how it is to be published. */
export type Job = {
  readonly report: Report;
  /** By the run's own budgets. */
  readonly own: Judgement;
  /** What the pull request remembers of it, first the run that is shown; empty: the runner told no run id. */
  readonly runs: readonly RunRecord[];
  readonly limits: Limits;
  readonly comment: { readonly when: CommentWhen; readonly mode: CommentMode; readonly key: string };
  readonly check: boolean;
  /** The label by which someone with write access lets a run pass over its budget; null: nothing does. */
  readonly overrideLabel: string | null;
  readonly reportFile: string | null;
  readonly summaryFile: string | null;
  /** Sentences that every page begins with. */
  readonly notes: readonly string[];
  readonly annotations: readonly Annotation[];
  /** `https://github.com/owner/name` */
  readonly repositoryUrl: string | null;
};
