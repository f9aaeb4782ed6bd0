import { join } from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type GitHubStandIn, startGitHub } from '../rig/github.ts';
import { runAction, type Step, type StepResult } from '../rig/run-action.ts';
import { readOnly, WORKFLOWS } from '../rig/store.ts';

/** A job with a recorded run of $0.121112, five turns and a peak context of 22,975 tokens. */
export const HOME = join(import.meta.dirname, '../fixtures/recorded/plain-opus-5-5/home');

export const TOKENS = {
  job: WORKFLOWS,
  'read-only': readOnly(WORKFLOWS),
  ghs_job: WORKFLOWS,
  alice: { login: 'alice', id: 7, type: 'User', permissions: ['pull-requests: write'] },
} as const;

export const PULL_REQUEST = {
  name: 'pull_request',
  payload: {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: 'b'.repeat(40), repo: { full_name: 'octo/shop' } },
      base: { repo: { full_name: 'octo/shop' } },
    },
  },
};
export const FORK = {
  name: 'pull_request',
  payload: {
    ...PULL_REQUEST.payload,
    pull_request: {
      ...PULL_REQUEST.payload.pull_request,
      head: { sha: 'b'.repeat(40), repo: { full_name: 'eve/shop' } },
    },
  },
};
export const PUSH = { name: 'push', payload: { ref: 'refs/heads/main' } };

export type Scene = {
  readonly github: () => GitHubStandIn;
  /** One step of the job: the recorded run on the pull request with the job's token, but for what is said otherwise. */
  readonly play: (step?: Partial<Step>) => Promise<StepResult>;
  /** What the step asked of GitHub, by operation. */
  readonly asked: () => readonly (string | null)[];
};

/** A fresh GitHub for each test, and after each: every request was one that GitHub's description allows. */
export const useScene = (): Scene => {
  let github: GitHubStandIn | null = null;
  const current = (): GitHubStandIn => {
    if (github === null) throw new Error('no test is running');
    return github;
  };
  // A process each, and some wait as GitHub asks them to.
  vi.setConfig({ testTimeout: 30_000 });
  beforeEach(async () => {
    github = await startGitHub({ tokens: TOKENS, pulls: { 7: { headSha: 'b'.repeat(40) } } });
  });
  afterEach(async () => {
    const { offSpec, close } = current();
    await close();
    expect(offSpec).toEqual([]);
  });
  return {
    github: current,
    play: (step = {}) =>
      runAction({
        event: PULL_REQUEST,
        apiUrl: current().url,
        token: 'job',
        home: HOME,
        ...step,
        // The recording is older than the job that the rig makes up around it.
        inputs: { since: 'all', ...step.inputs },
      }),
    asked: () => current().requests.map(({ operation }) => operation),
  };
};
