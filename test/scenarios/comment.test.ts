import { expect } from 'vitest';
import { markerOf } from '../../src/github/marker.ts';
import { decodeState } from '../../src/pull-request/codec.ts';
import type { RunRecord } from '../../src/pull-request/run-record.ts';
import { badGateway } from '../rig/faults.ts';
import { asked, describe, FORK, github, PULL_REQUEST_COMMENT, PUSH, play, TOKENS, test } from './scene.ts';

const MARKER = markerOf('default');
const bodies = () =>
  github()
    .store.comments()
    .map(({ body }) => body);
const runsIn = (body: string | undefined): readonly RunRecord[] => {
  const decoded = decodeState(body ?? '');
  if ('state' in decoded) return decoded.state.runs;
  throw new Error('the comment has no state');
};
const run = (id: number, changes: Readonly<Record<string, string>> = {}) => ({
  env: { GITHUB_RUN_ID: String(id), ...changes },
});

test('the first run creates the comment, the next one adds to it', async () => {
  const first = await play(run(1));
  expect(first).toMatchObject({ code: 0, stderr: '', annotations: [] });
  expect(asked()).toEqual(['issues/list-comments', 'issues/list-comments', 'issues/create-comment', ...OWN]);
  expect(bodies()).toEqual([expect.stringMatching(`^${MARKER}\n`)]);
  expect(first.outputs['comment-url']).toMatch(/#issuecomment-\d+$/);
  expect(first.outputs['pr-cost-usd']).toBe('0.121112');

  const asked1 = asked().length;
  const second = await play({ ...run(2), inputs: { 'max-cost': '2' } });
  expect(second).toMatchObject({ code: 0, stderr: '', annotations: [] });
  expect(asked().slice(asked1)).toEqual([
    ...OWN,
    ...['issues/list-comments', 'issues/update-comment', 'issues/get-comment'],
  ]);
  expect(bodies()).toEqual([expect.stringContaining('$0.12 of $2.00')]);
  expect(bodies()[0]).toContain('$0.24 in 2 runs');
  expect(second.outputs).toMatchObject({ 'comment-url': first.outputs['comment-url'], 'pr-cost-usd': '0.242224' });
});

/** The comments, and who wrote them. */
const OWN = ['issues/list-comments', 'users/get-authenticated'];

test('jobs of a matrix and other workflows each have a row; a rerun replaces its own', async () => {
  await play({ ...run(1), inputs: { matrix: '{"node": 22}' } });
  await play({ ...run(1), inputs: { matrix: '{"node": 24}' } });
  await play(run(2, { GITHUB_WORKFLOW: 'fix' }));
  await play({ ...run(1, { GITHUB_RUN_ATTEMPT: '2' }), inputs: { matrix: '{"node": 22}' } });
  const rows = runsIn(bodies()[0]).map(({ workflow, matrix, attempt }) => [workflow, matrix, attempt]);
  expect([bodies().length, rows]).toEqual([
    1,
    [
      ['fix', '', 1],
      ['review', '22', 2],
      ['review', '24', 1],
    ],
  ]);
});

test('an installation token by its prefix does not ask who it is', async () => {
  await play({ ...run(1), token: 'ghs_job' });
  expect(asked()).not.toContain('users/get-authenticated');
});

test('a forged marker of someone else is left alone, on whatever page our own is', async () => {
  await play(run(1));
  const { store } = github();
  const [own] = store.comments();
  for (let n = 0; n < 150; n++) store.addComment(7, TOKENS.alice, 'chatter');
  const forged = store.addComment(7, TOKENS.alice, `${MARKER}\nforged`);
  await play(run(2));
  expect(runsIn(own?.body)).toHaveLength(2);
  expect(forged.body).toBe(`${MARKER}\nforged`);
  expect(store.comments()).toHaveLength(152);
});

test('a user’s token finds the user’s comment', async () => {
  await play({ ...run(1), token: 'alice' });
  await play({ ...run(2), token: 'alice' });
  const authors = github()
    .store.comments()
    .map(({ author }) => author.login);
  expect([authors, runsIn(bodies()[0]).length]).toEqual([['alice'], 2]);
});

test('another key is another comment', async () => {
  await play({ ...run(1), inputs: { 'comment-key': 'nightly' } });
  await play(run(2));
  expect(bodies().map((body) => runsIn(body).map(({ runId }) => runId))).toEqual([[1], [2]]);
});

describe('a new comment for every run', () => {
  test.each([
    { mode: 'new', left: 2, minimized: 0 },
    { mode: 'hide-and-new', left: 2, minimized: 1 },
    { mode: 'delete-and-new', left: 1, minimized: 0 },
  ])('$mode', async ({ mode, left, minimized }) => {
    await play({ ...run(1), inputs: { 'comment-mode': mode } });
    const { annotations } = await play({ ...run(2), inputs: { 'comment-mode': mode } });
    const comments = github().store.comments();
    expect([annotations, comments.length]).toEqual([[], left]);
    expect(comments.filter((one) => one.minimized)).toHaveLength(minimized);
    expect(runsIn(comments.at(-1)?.body).map(({ runId }) => runId)).toEqual([2, 1]);
    expect(comments.filter((one) => !one.minimized && one.body.startsWith(MARKER))).toHaveLength(1);
  });
});

describe('when a comment is worth it', () => {
  test.each([
    { comment: 'on-fail', inputs: {}, count: 0 },
    { comment: 'on-fail', inputs: { 'max-cost': '0.10' }, count: 1 },
    { comment: 'on-warn', inputs: {}, count: 0 },
    { comment: 'on-warn', inputs: { 'warn-cost': '0.10' }, count: 1 },
    { comment: 'never', inputs: { 'max-cost': '0.10' }, count: 0 },
    { comment: 'false', inputs: {}, count: 0 },
  ])('comment: $comment with $inputs: $count', async ({ comment, inputs, count }) => {
    const { outputs, summary } = await play({ inputs: { comment, 'override-label': '', ...inputs } });
    expect(bodies()).toHaveLength(count);
    expect([outputs['comment-url'] === '', summary.includes('$0.12')]).toEqual([count === 0, true]);
    if (comment === 'never' || comment === 'false') expect(asked()).toEqual([]);
  });

  test('on-change: a new one when the verdict is another, else the old one is kept right', async () => {
    const inputs = { comment: 'on-change', 'comment-mode': 'delete-and-new', 'override-label': '' };
    const idAfter = async (id: number, budget: string) => {
      await play({ ...run(id), inputs: { ...inputs, 'max-cost': budget } });
      return github()
        .store.comments()
        .map((one) => one.id);
    };
    const first = await idAfter(1, '2');
    expect(await idAfter(2, '2')).toEqual(first);
    expect(runsIn(bodies()[0])).toHaveLength(2);
    const third = await idAfter(3, '0.10');
    expect([third.length, third[0] === first[0]]).toEqual([1, false]);
  });
});

describe('a comment that cannot be read', () => {
  const damaged = `${MARKER}\n### old\n\n<!-- tollgate-state:v1 00000000 AAAA -->`;

  test('is begun anew with this run, and says so', async () => {
    github().store.addComment(7, TOKENS.job, damaged);
    const { code, annotations } = await play();
    expect([code, annotations]).toEqual([
      0,
      [{ level: 'warning', message: expect.stringContaining('its checksum is wrong') }],
    ]);
    expect(bodies()).toEqual([expect.stringContaining('damaged: the sum counts from there on')]);
  });

  test('holds no budget of the pull request', async () => {
    github().store.addComment(7, TOKENS.job, damaged);
    const { code, outputs } = await play({ inputs: { 'max-pr-cost': '100' } });
    expect([code, outputs.verdict, outputs['pr-cost-usd']]).toEqual([1, 'unmeasured', '']);
  });

  test('of a newer version is left as it is', async () => {
    const newer = `${MARKER}\n### new\n\n<!-- tollgate-state:v2 whatever -->`;
    github().store.addComment(7, TOKENS.job, newer);
    const { annotations } = await play();
    expect(annotations).toEqual([{ level: 'warning', message: expect.stringContaining('A newer Tollgate') }]);
    expect(bodies()).toEqual([newer]);
  });
});

describe('the budget of a pull request', () => {
  test('is held against all its runs, before and with this one', async () => {
    const inputs = { 'max-pr-cost': '0.20', 'override-label': '' };
    expect((await play({ ...run(1), inputs })).code).toBe(0);
    const { code, annotations, outputs } = await play({ ...run(2), inputs });
    expect([code, outputs.verdict, outputs['pr-cost-usd']]).toEqual([1, 'fail', '0.242224']);
    expect(annotations).toEqual([{ level: 'error', message: expect.stringContaining('max-pr-cost') }]);
    expect(bodies()[0]).toContain('Over budget · pull request $0.24 of $0.20');
  });

  test('is unmeasured where the earlier runs cannot be read', async () => {
    github().fail('issues/list-comments', badGateway(), badGateway(), badGateway());
    const { code, outputs } = await play({ inputs: { 'max-pr-cost': '100' } });
    expect([code, outputs.verdict]).toEqual([1, 'unmeasured']);
  });

  test('without a pull request is none', async () => {
    expect((await play({ event: PUSH, inputs: { 'max-pr-cost': '0' } })).code).toBe(0);
  });
});

describe('where there is no pull request there is no comment', () => {
  test.each([
    PUSH,
    { name: 'schedule', payload: { schedule: '0 0 * * *' } },
    { name: 'issue_comment', payload: { issue: { number: 7 } } },
  ])('$name', async (event) => {
    const { code, summary, outputs, annotations } = await play({ event });
    expect([code, asked(), annotations]).toEqual([0, [], []]);
    expect(summary).toContain('$0.12');
    expect(outputs).toMatchObject({ 'cost-usd': '0.121112', 'comment-url': '' });
  });
});

test('a comment on the pull request is an event of the pull request', async () => {
  await play({ event: PULL_REQUEST_COMMENT });
  expect(bodies()).toHaveLength(1);
});

test('a fork’s read-only token is normal: a notice, no warning', async () => {
  const { code, summary, annotations, reportFile } = await play({
    ...{ event: FORK, token: 'read-only' },
    inputs: { check: 'true', 'report-file': 'report.json' },
  });
  expect(code).toBe(0);
  expect(summary).toContain('$0.12');
  expect(annotations.map(({ level }) => level)).toEqual(['notice', 'notice']);
  expect(JSON.parse(reportFile ?? '')).toMatchObject({ schemaVersion: 1 });
});
