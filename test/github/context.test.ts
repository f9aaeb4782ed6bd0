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
    runUrl: 'https://ghe.example/octo/shop/actions/runs/9876543210/attempts/2',
    event: 'push',
    pullRequest: null,
    headSha: 'merge-or-head',
    serverUrl: 'https://ghe.example',
    apiUrl: 'https://ghe.example/api/v3',
  });
});

test('outside a runner there is nothing, and that is no problem', () => {
  const { context, problems } = readContext({}, () => '');
  expect(problems).toEqual([]);
  expect(context).toMatchObject({ repository: null, runId: null, runUrl: null, pullRequest: null, headSha: null });
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
    expect(read('push', {}, { GITHUB_REPOSITORY: name }).context).toMatchObject({ repository: null, runUrl: null });
  });
});
