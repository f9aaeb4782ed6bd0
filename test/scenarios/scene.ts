import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { test as base, expect, type TestContext } from 'vitest';
import { type GitHubStandIn, startGitHub } from '../rig/github.ts';
import { runAction, type Step, type StepResult } from '../rig/run-action.ts';
import { readOnly, WORKFLOWS } from '../rig/store.ts';

/** A job with a recorded run of $0.121112, five turns and a peak context of 22,975 tokens. */
export const HOME = join(import.meta.dirname, '../fixtures/recorded/plain-opus-5-5/home');

export const TOKENS = {
  job: WORKFLOWS,
  'read-only': readOnly(WORKFLOWS),
  ghs_job: WORKFLOWS,
  'no-checks': { ...WORKFLOWS, permissions: ['pull-requests: write'] },
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
export const PULL_REQUEST_COMMENT = {
  name: 'issue_comment',
  payload: { issue: { number: 7, pull_request: {} } },
};
export const QUEUE = {
  name: 'merge_group',
  payload: {
    merge_group: {
      head_sha: 'd'.repeat(40),
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${'b'.repeat(40)}`,
    },
  },
};
/** A workflow_run of the trusted workflow, after the fork's own. */
export const FORK_RAN = {
  name: 'workflow_run',
  payload: {
    repository: { id: 1 },
    workflow_run: {
      ...{ id: 555, run_attempt: 1, name: 'Review', head_sha: 'e'.repeat(40), head_branch: 'topic' },
      ...{ head_repository: { full_name: 'eve/shop' }, pull_requests: [] },
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

const scenes = new AsyncLocalStorage<GitHubStandIn>();

/** The GitHub of the test that is running. */
export const github = (): GitHubStandIn => {
  const current = scenes.getStore();
  if (current === undefined) throw new Error('no scenario is running');
  return current;
};

/** One step of the job: the recorded run on the pull request with the job's token, but for what is said otherwise. */
export const play = (step: Partial<Step> = {}): Promise<StepResult> =>
  runAction({
    event: PULL_REQUEST,
    apiUrl: github().url,
    token: 'job',
    home: HOME,
    ...step,
    // The recording is older than the job that the rig makes up around it.
    inputs: { since: 'all', ...step.inputs },
  });

/** What the step asked of GitHub, by operation. */
export const asked = (): readonly (string | null)[] => github().requests.map(({ operation }) => operation);

/** Two pull requests with one head. */
const TWIN = { headSha: '9'.repeat(40), headRepository: 'twin/shop' };

const SEED = {
  tokens: TOKENS,
  pulls: {
    7: { headSha: 'b'.repeat(40) },
    8: { headSha: 'e'.repeat(40), headRepository: 'eve/shop' },
    9: TWIN,
    10: TWIN,
  },
  collaborators: { alice: 'write', bob: 'read' },
};

/** Another implementation of GitHub, or a second judge of what is said: see rigs/README.md. Unset, the stand-in alone. */
const { TOLLGATE_RIG } = process.env;
const openBackend = TOLLGATE_RIG === 'emulate' ? (await import('../../rigs/emulate.ts')).openEmulate : undefined;
const judge = TOLLGATE_RIG === 'prism' ? (await import('../../rigs/prism.ts')).judgeByPrism : () => [];

type Act<Arguments extends readonly unknown[]> = (...args: Arguments) => unknown;

/** A fresh GitHub for a test, and after it: every request was one that GitHub's description allows. */
const scenario = async <Arguments extends readonly unknown[]>(
  context: TestContext,
  act: Act<Arguments>,
  ...args: Arguments
): Promise<void> => {
  const current = await startGitHub(SEED, openBackend);
  try {
    await scenes.run(current, () => act(...args));
  } catch (error) {
    if (current.lacks.length === 0) throw error;
  } finally {
    await current.close();
  }
  if (current.lacks.length > 0) context.skip([...new Set(current.lacks)].join('; '));
  expect([...current.offSpec, ...(await judge(current.requests))]).toEqual([]);
};

/** Vitest's, each test a scenario. They wait more than they work, so that several run at once. */
export const test = Object.assign(
  (name: string, act: Act<[TestContext]>): void => base.concurrent(name, (context) => scenario(context, act, context)),
  {
    each:
      <const Case>(cases: readonly Case[]) =>
      (name: string, act: Act<[Case]>): void =>
        base.concurrent.for(cases)(name, (one, context) => scenario(context, act, one)),
  },
);
export const describe = base.describe.concurrent;
