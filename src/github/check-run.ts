import type { Judgement } from '../budget/verdict.ts';
import type { Client } from './client.ts';
import type { Repository } from './context.ts';

export type CheckRun = {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: Conclusion;
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  /** Address of the run's job summary; null: unknown. */
  readonly detailsUrl: string | null;
};

export type Conclusion = 'success' | 'neutral' | 'failure';

/** Neutral does not block a merge: a warning, what nobody measured, and what someone approved. */
export const conclusionOf = ({ failed, verdict }: Judgement): Conclusion => {
  if (failed) return 'failure';
  return verdict === 'pass' ? 'success' : 'neutral';
};

const LONGEST_NAME = 100;

/** Each job has a check of its own; a rerun takes the place of the one with the same name. */
export const checkName = (workflow: string, job: string, matrix: string): string => {
  const path = [workflow, job].filter((part) => part !== '').join(' / ');
  const name = ['Tollgate', ...(path === '' ? [] : [matrix === '' ? path : `${path} (${matrix})`])].join(': ');
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
};

/** https://docs.github.com/rest/checks/runs#create-a-check-run @throws what the API throws */
export const createCheckRun = async (
  client: Client,
  { owner, name: repo }: Repository,
  run: CheckRun,
): Promise<void> => {
  const { name, headSha, conclusion, title, summary, detailsUrl } = run;
  await client.rest.checks.create({
    ...{ owner, repo, name, conclusion },
    head_sha: headSha,
    status: 'completed',
    output: { title, summary },
    ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
  });
};
