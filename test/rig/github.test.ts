import { Octokit } from '@octokit/rest';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { badGateway, forbidden, primaryLimit, reset, secondaryLimit, tooLong } from './faults.ts';
import { type GitHubStandIn, startGitHub } from './github.ts';
import { readOnly, WORKFLOWS } from './store.ts';

const ALICE = { login: 'alice', id: 7, type: 'User', permissions: ['pull-requests: write'] } as const;
const ISSUE = { owner: 'octo', repo: 'shop', issue_number: 7 };

let github: GitHubStandIn;
beforeEach(async () => {
  const tokens = { job: WORKFLOWS, fork: readOnly(WORKFLOWS), alice: ALICE };
  github = await startGitHub({ tokens, pulls: { 7: { headSha: 'a'.repeat(40) } } });
});
afterEach(() => github.close());

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const as = (token: string) => new Octokit({ auth: token, baseUrl: github.url, log: silent });

describe('the stand-in is within GitHub’s description', () => {
  test('a comment is created, listed, updated, read and deleted', async () => {
    const { issues } = as('job').rest;
    const { data: created } = await issues.createComment({ ...ISSUE, body: 'one' });
    const id = { owner: 'octo', repo: 'shop', comment_id: created.id };
    await issues.updateComment({ ...id, body: 'two' });
    expect((await issues.getComment(id)).data).toMatchObject({ body: 'two', user: { login: 'github-actions[bot]' } });
    expect((await issues.listComments(ISSUE)).data.map(({ body }) => body)).toEqual(['two']);
    expect((await issues.deleteComment(id)).status).toBe(204);
    await expect(issues.updateComment({ ...id, body: 'three' })).rejects.toMatchObject({ status: 404 });
    expect(github.offSpec).toEqual([]);
  });

  test('pages follow the Link header', async () => {
    for (let n = 1; n <= 205; n++) github.store.addComment(7, ALICE, `comment ${n}`);
    const octokit = as('job');
    const all = await octokit.paginate(octokit.rest.issues.listComments, { ...ISSUE, per_page: 100 });
    expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 205 }, (_, index) => `comment ${index + 1}`));
    expect(github.requests.map(({ path }) => path.replace(/.*\?/, ''))).toEqual([
      'per_page=100',
      'per_page=100&page=2',
      'per_page=100&page=3',
    ]);
    expect(github.offSpec).toEqual([]);
  });

  test('GET /user tells a user its name and refuses an installation', async () => {
    expect((await as('alice').rest.users.getAuthenticated()).data.login).toBe('alice');
    await expect(as('job').rest.users.getAuthenticated()).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    });
    expect(github.offSpec).toEqual([]);
  });

  test.each([
    { token: 'nobody', body: 'text', status: 401 },
    { token: 'fork', body: 'text', status: 403 },
    { token: 'job', body: 'x'.repeat(65_536), status: 201 },
    { token: 'job', body: 'x'.repeat(65_537), status: 422 },
  ])('$token may or may not write $body.length characters: $status', async ({ token, body, status }) => {
    const outcome = as(token).rest.issues.createComment({ ...ISSUE, body });
    await expect(outcome.catch((error) => error)).resolves.toMatchObject({ status });
  });
});

describe('the check has teeth', () => {
  test.each([
    ['a body that is no string', 'POST /repos/octo/shop/issues/7/comments', { body: 42 }],
    ['a body that is missing', 'POST /repos/octo/shop/issues/7/comments', {}],
    ['a page size that is no number', 'GET /repos/octo/shop/issues/7/comments?per_page=abc', {}],
    ['a path that does not exist', 'GET /repos/octo/shop/isues/7/comments', {}],
  ])('%s', async (_, route, parameters) => {
    await as('job')
      .request(route, parameters)
      .catch(() => {});
    expect(github.offSpec).toHaveLength(1);
  });
});

test.each([
  [forbidden(), 403],
  [tooLong('create'), 422],
  [secondaryLimit(1), 403],
  [primaryLimit(0), 403],
  [badGateway(), 502],
  [reset(), 500],
] as const)('the next request meets the fault, the one after it does not: %o', async (fault, status) => {
  github.fail('issues/create-comment', fault);
  const create = () => as('job').rest.issues.createComment({ ...ISSUE, body: 'text' });
  await expect(create()).rejects.toMatchObject({ status });
  await expect(create()).resolves.toMatchObject({ status: 201 });
});
