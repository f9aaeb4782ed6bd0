import { describe, expect, test } from 'vitest';
import { readContext } from '../../src/github/context.ts';

const ENV = {
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_WORKFLOW: 'review',
  GITHUB_JOB: 'claude',
  GITHUB_RUN_ID: '9876543210',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SHA: 'merge-or-head',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_EVENT_PATH: '/event.json',
};

const pull = (head: string | null) => ({
  pull_request: {
    number: 7,
    head: { sha: 'pull-head', repo: head && { full_name: head } },
    base: { repo: { full_name: 'octo/shop' } },
  },
});
const RUN = { repository: { id: 1 }, workflow_run: { head_sha: 'run-head', pull_requests: [] as object[] } };
const ofRun = (...pulls: readonly [number: number, base: number][]) => ({
  ...RUN,
  workflow_run: {
    ...RUN.workflow_run,
    pull_requests: pulls.map(([number, id]) => ({ number, base: { repo: { id } } })),
  },
});

const read = (event: string, payload: unknown, env: Record<string, string> = {}) =>
  readContext({ ...ENV, GITHUB_EVENT_NAME: event, ...env }, () => JSON.stringify(payload));

const DEPENDABOT = { GITHUB_ACTOR: 'dependabot[bot]' };

test.each([
  ['pull_request', pull('octo/shop'), {}, 7, false, 'pull-head'],
  ['pull_request', pull('eve/shop'), {}, 7, true, 'pull-head'],
  ['pull_request', pull(null), {}, 7, true, 'pull-head'],
  ['pull_request', pull('octo/shop'), DEPENDABOT, 7, true, 'pull-head'],
  ['pull_request_review_comment', pull('octo/shop'), {}, 7, false, 'pull-head'],
  ['pull_request_target', pull('eve/shop'), {}, 7, false, 'pull-head'],
  ['pull_request_target', pull('octo/shop'), DEPENDABOT, 7, false, 'pull-head'],
  ['issue_comment', { issue: { number: 8, pull_request: { url: 'u' } } }, {}, 8, false, null],
  ['issue_comment', { issue: { number: 8 } }, {}, null, null, null],
  ['issue_comment', { issue: { number: 8, pull_request: null } }, {}, null, null, null],
  ['push', { commits: [] }, {}, null, null, 'merge-or-head'],
  ['schedule', { schedule: '0 0 * * *' }, {}, null, null, 'merge-or-head'],
  ['workflow_dispatch', { inputs: null }, {}, null, null, 'merge-or-head'],
  ['merge_group', { merge_group: { head_sha: 'group-head' } }, {}, null, null, 'group-head'],
  ['workflow_run', ofRun(), {}, null, null, 'run-head'],
  ['workflow_run', ofRun([9, 1]), {}, 9, false, 'run-head'],
  ['workflow_run', ofRun([9, 1], [4, 2]), {}, 9, false, 'run-head'],
  ['workflow_run', ofRun([9, 1], [10, 1]), {}, null, null, 'run-head'],
] as const)(
  '%s of %j with %j: pull request %s, read-only %s, head %s',
  (event, payload, env, number, readOnlyToken, headSha) => {
    const { context, problems } = read(event, payload, env);
    expect(problems).toEqual([]);
    expect(context).toMatchObject({ event, headSha });
    expect(context.pullRequest).toEqual(number === null ? null : { number, readOnlyToken });
  },
);

test('the run, from the environment', () => {
  const env = { GITHUB_SERVER_URL: 'https://ghe.example', GITHUB_API_URL: 'https://ghe.example/api/v3' };
  expect(read('push', {}, env).context).toEqual({
    repository: { owner: 'octo', name: 'shop' },
    workflow: 'review',
    job: 'claude',
    runId: 9876543210,
    attempt: 2,
    event: 'push',
    pullRequest: null,
    headSha: 'merge-or-head',
    workflowFile: null,
    queued: null,
    reportedRun: null,
    repositoryUrl: 'https://ghe.example/octo/shop',
    apiUrl: 'https://ghe.example/api/v3',
  });
});

const WORKFLOW = 'octo/shop/.github/workflows/review.yml@refs/heads/main';

test.each([
  [WORKFLOW, '.github/workflows/review.yml'],
  ['octo/shop/.github/workflows/a b@c.yaml@refs/pull/7/merge', null],
  ['octo/other/.github/workflows/review.yml@refs/heads/main', null],
  ['octo/shop/.github/workflows/../../x.yml@main', null],
  ['octo/shop/.github/workflows/a%0A::error::.yml@main', null],
  ['', null],
])('the workflow %s is in the file %s', (ref, file) => {
  expect(read('push', {}, { GITHUB_WORKFLOW_REF: ref }).context.workflowFile).toBe(file);
});

const SHA = 'c'.repeat(40);

test.each([
  [`refs/heads/gh-readonly-queue/main/pr-7-${SHA}`, 7],
  [`refs/heads/gh-readonly-queue/release/v1/pr-123-${SHA}`, 123],
  [`refs/heads/gh-readonly-queue/main/pr-0-${SHA}`, null],
  [`refs/heads/gh-readonly-queue/main/pr-7-${SHA}/pr-8`, null],
  [`refs/heads/main/pr-7-${SHA}`, null],
  ['refs/heads/gh-readonly-queue/main/pr-7-abc', null],
])('the merge group %s is of pull request %s', (head_ref, number) => {
  expect(read('merge_group', { merge_group: { head_sha: SHA, head_ref } }).context).toMatchObject({
    ...{ queued: number, pullRequest: null, headSha: SHA },
  });
});

test('the run that a workflow_run is about, with a fork as its head', () => {
  const run = { id: 55, run_attempt: 2, name: 'Review', head_sha: SHA, head_branch: 'main', pull_requests: [] };
  const payload = { workflow_run: { ...run, head_repository: { full_name: 'eve/shop' } } };
  const reported = {
    id: 55,
    attempt: 2,
    workflow: 'Review',
    headRepository: 'eve/shop',
    headBranch: 'main',
    headSha: SHA,
  };
  expect(read('workflow_run', payload).context.reportedRun).toEqual(reported);
  expect(read('workflow_run', { workflow_run: { ...run, head_repository: null } }).context.reportedRun).toBeNull();
});

test('outside a runner there is nothing, and that is no problem', () => {
  const { context, problems } = readContext({}, () => '');
  expect(problems).toEqual([]);
  expect(context).toMatchObject({
    repository: null,
    runId: null,
    repositoryUrl: null,
    pullRequest: null,
    headSha: null,
  });
  expect(context.apiUrl).toBe('https://api.github.com');
});

describe('an event file that is no event is a problem, not a crash', () => {
  const of = (text: string) => readContext(ENV, () => text);

  test.each([
    ['empty', '', 'is not JSON'],
    ['cut off', '{"pull_request": {"number": 7', 'is not JSON'],
    ['another kind of JSON', '[]', 'is not of the known form'],
    ['null', 'null', 'is not of the known form'],
    ['a number that is text', '{"pull_request": {"number": "7"}}', 'at pull_request.number'],
    ['a number below one', '{"issue": {"number": 0}}', 'at issue.number'],
  ])('%s', (_, text, problem) => {
    const { context, problems } = of(text);
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(context.pullRequest).toBeNull();
    expect(context.repository).not.toBeNull();
  });

  test('missing', () => {
    const { problems } = readContext(ENV, () => {
      throw new Error('ENOENT');
    });
    expect(problems).toEqual([expect.stringContaining('cannot be read')]);
  });

  test.each(['', 'octo', 'octo/', '/shop', 'a/b/c'])('a repository called “%s” is none', (name) => {
    expect(read('push', {}, { GITHUB_REPOSITORY: name }).context).toMatchObject({
      repository: null,
      repositoryUrl: null,
    });
  });
});
