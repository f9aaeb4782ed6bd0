import type { Annotation } from './annotations.ts';
import { explainFailure, isRefusal } from './failure.ts';

/** What the API was asked for: what then has not happened, and the line below `permissions:` that it takes. */
const WORKS = {
  comment: { lost: "The pull request's comment was not written", permission: 'pull-requests: write' },
  state: {
    lost: "What the pull request's comment knows of earlier runs was not read",
    permission: 'pull-requests: write',
  },
  leftover: { lost: 'An earlier comment was not put away', permission: 'pull-requests: write' },
  check: { lost: 'The check run was not written', permission: 'checks: write' },
  approval: {
    lost: 'Whether the label that approves was set by someone with write access could not be found out, so it does not count',
    permission: 'pull-requests: read',
  },
  pull: { lost: 'The pull request of the run was not found', permission: 'pull-requests: read' },
} as const;

export type Work = keyof typeof WORKS;

/** One annotation for something that GitHub did not do. Where a read-only token is normal it is a notice only. */
export const failureNote = (work: Work, error: unknown, isTokenReadOnly: boolean): Annotation => {
  const { lost, permission } = WORKS[work];
  return isTokenReadOnly && isRefusal(error)
    ? {
        level: 'notice',
        message: `${lost}: GitHub gives pull requests of forks and of Dependabot a read-only token. The report is in the job summary.`,
      }
    : { level: 'warning', message: `${lost}: ${explainFailure(error, permission)}` };
};
