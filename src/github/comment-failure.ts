import type { Annotation } from './annotations.ts';
import type { RunContext } from './context.ts';
import { explainFailure, isRefusal } from './failure.ts';

/** One annotation for a comment that could not be written. Where a read-only token is normal it is a notice only. */
export const commentFailure = (error: unknown, pullRequest: RunContext['pullRequest']): Annotation =>
  pullRequest?.readOnlyToken && isRefusal(error)
    ? {
        level: 'notice',
        message:
          'No comment: GitHub gives pull requests of forks and of Dependabot a read-only token. The report is in the job summary.',
      }
    : {
        level: 'warning',
        message: `The pull request's comment was not written: ${explainFailure(error, 'pull-requests: write')}`,
      };
