import { expect } from 'vitest';
import {
  badGateway,
  forbidden,
  hang,
  notFound,
  primaryLimit,
  reset,
  resetAfterwards,
  secondaryLimit,
  tooLong,
  unauthorized,
} from '../rig/faults.ts';
import { asked, describe, github, play, test } from './scene.ts';

const OVER = { inputs: { 'max-cost': '0.10' } };

/** Seconds since the epoch, so many from now. */
const soon = (seconds: number): number => Math.ceil(Date.now() / 1000) + seconds;

describe('a comment that cannot be written is one warning, and the verdict stands', () => {
  test.each([
    { name: 'no permission', faults: [forbidden()], says: 'add `pull-requests: write` below `permissions:`' },
    { name: 'a bad token', faults: [unauthorized()], says: '`github-token`' },
    { name: 'too long', faults: [tooLong('create')], says: 'Body is too long' },
    { name: 'a limit far away', faults: [secondaryLimit(3600)], says: 'rate limit' },
    { name: 'all requests used up', faults: [primaryLimit(soon(3600))], says: 'rate limit' },
    { name: 'not even seen', faults: [notFound()], says: 'add `pull-requests: write` below `permissions:`' },
    { name: 'twice a broken gateway', faults: [badGateway(), badGateway()], says: 'GitHub answered 502' },
  ])('$name', async ({ faults, says }) => {
    github().fail('issues/create-comment', ...faults);
    const run = await play(OVER);
    expect(run).toMatchObject({ code: 1, stderr: '' });
    expect(run.annotations).toEqual([
      { level: 'warning', message: expect.stringContaining(says) },
      { level: 'error', message: expect.stringContaining('max-cost') },
    ]);
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'cost-usd': '0.121112', 'comment-url': '' });
    expect(run.summary).toContain('$0.12');
  });

  test('green stays green', async () => {
    const { code, annotations } = await play({ token: 'read-only' });
    expect(code).toBe(0);
    expect(annotations).toEqual([{ level: 'warning', message: expect.stringContaining('`pull-requests: write`') }]);
  });

  test('a token that GitHub does not know', async () => {
    const { code, annotations } = await play({ token: 'unknown' });
    expect([code, annotations.length]).toEqual([0, 1]);
    expect(annotations[0]?.message).toContain('(401)');
  });

  test('no GitHub at all', async () => {
    const { code, annotations } = await play({ ...OVER, apiUrl: 'http://127.0.0.1:9' });
    expect([code, annotations.map(({ level }) => level)]).toEqual([1, ['warning', 'warning', 'error']]);
  });
});

describe('what passes is waited for', () => {
  test.each([
    { name: 'a secondary limit', operation: 'issues/create-comment', faults: [secondaryLimit(1)] },
    { name: 'a used up limit that ends', operation: 'issues/create-comment', faults: [primaryLimit(soon(0))] },
    { name: 'a limit on reading', operation: 'issues/list-comments', faults: [secondaryLimit(1)] },
    { name: 'a broken gateway on reading', operation: 'issues/list-comments', faults: [badGateway(), reset()] },
    { name: 'a reset before the comment was written', operation: 'issues/create-comment', faults: [reset()] },
    { name: 'a reset after the comment was written', operation: 'issues/create-comment', faults: [resetAfterwards()] },
  ])('$name', async ({ operation, faults }) => {
    github().fail(operation, ...faults);
    const { code, annotations, outputs } = await play();
    expect([code, annotations]).toEqual([0, []]);
    expect(outputs['comment-url']).toMatch(/#issuecomment-\d+$/);
    expect(github().store.comments()).toHaveLength(1);
  });
});

test('a comment that GitHub will not take an edit of is one warning too', async () => {
  await play();
  github().fail('issues/update-comment', tooLong('update'));
  const { code, annotations } = await play({ env: { GITHUB_RUN_ID: '2' } });
  expect([code, annotations]).toEqual([
    0,
    [{ level: 'warning', message: expect.stringContaining('body is too long') }],
  ]);
});

test('a check run that meets a limit is one warning, after the comment is written', async () => {
  github().fail('checks/create', secondaryLimit(3600));
  const { annotations, outputs } = await play({ inputs: { check: 'true' } });
  expect(annotations).toEqual([{ level: 'warning', message: expect.stringMatching(/check run.*rate limit/) }]);
  expect(outputs['comment-url']).not.toBe('');
});

test('a GitHub that never answers costs half a minute, whatever is asked of it', async () => {
  github().fail('*', ...Array.from({ length: 50 }, hang));
  const { code, annotations, summary } = await play({
    inputs: { ...OVER.inputs, check: 'true', 'max-pr-cost': '9' },
  });
  // From the first request on: how long a busy machine takes to start a process is no affair of GitHub's.
  const ms = performance.now() - (github().requests[0]?.at ?? 0);
  expect([code, summary.includes('$0.12')]).toEqual([1, true]);
  expect(annotations.map(({ level }) => level)).toEqual(['warning', 'warning', 'warning', 'error', 'error']);
  expect(annotations[0]?.message).toContain('no answer in time');
  expect(ms).toBeLessThan(30_000);
  expect(asked()).toHaveLength(2);
});
