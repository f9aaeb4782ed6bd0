import { expect } from 'vitest';
import { badGateway, forbidden } from '../rig/faults.ts';
import type { Actor } from '../rig/store.ts';
import { asked, describe, github, play, QUEUE, TOKENS, test } from './scene.ts';

const OVER = { inputs: { 'max-cost': '0.10', check: 'true' } };
const ALICE: Actor = TOKENS.alice;
const BOB: Actor = { ...ALICE, login: 'bob', id: 8 };
const BOT: Actor = { ...ALICE, login: 'labeler[bot]', id: 9, type: 'Bot' };
const label = (actor: Actor, kind?: 'labeled' | 'unlabeled', name = 'cost-approved') =>
  github().store.label(7, name, actor, kind);
const body = () => github().store.comments()[0]?.body ?? '';

describe('a label that someone with write access set', () => {
  test('turns red into neutral, and stands in comment, check, summary and outputs', async () => {
    label(ALICE);
    const { code, annotations, outputs, summary } = await play(OVER);
    expect([code, outputs.verdict, outputs['overridden-by']]).toEqual([0, 'warn', 'alice']);
    expect(annotations.map(({ level }) => level)).toEqual(['notice', 'warning']);
    expect(body()).toContain('Over budget, approved by `@alice`.');
    expect(summary).toContain('Over budget, approved by (at)alice.');
    expect(github().store.checks()[0]?.request).toMatchObject({
      conclusion: 'neutral',
      output: { title: expect.stringMatching(/^Approved by @alice · .*\$0\.12 of \$0\.10/) },
    });
  });

  test('counts in a rerun when it is set after the run, by whoever set it last', async () => {
    expect((await play(OVER)).code).toBe(1);
    label(BOB);
    label(BOB, 'unlabeled');
    label(ALICE);
    const { code } = await play({ ...OVER, env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect([
      code,
      github()
        .store.checks()
        .map(({ request }) => request.conclusion),
    ]).toEqual([0, ['failure', 'neutral']]);
  });

  test('of another name, where one is set', async () => {
    label(ALICE, 'labeled', 'Teuer aber gut');
    expect((await play({ inputs: { ...OVER.inputs, 'override-label': 'teuer aber gut' } })).code).toBe(0);
  });
});

describe('does not count', () => {
  test.each([
    { name: 'without write access', actor: BOB, says: '@bob, who set it, has no write access' },
    { name: 'a bot', actor: BOT, says: '@labeler[bot], who set it, has no write access' },
  ])('$name: it is red, and said so', async ({ actor, says }) => {
    label(actor);
    const { code, annotations, outputs } = await play(OVER);
    expect([code, outputs['overridden-by']]).toEqual([1, '']);
    expect(annotations[0]).toMatchObject({ level: 'notice', message: expect.stringContaining(says) });
    expect(body()).toContain('does not count');
    expect(body()).not.toContain(`@${actor.login}`);
  });

  test('a label that was taken off again', async () => {
    label(ALICE);
    label(ALICE, 'unlabeled');
    expect((await play(OVER)).code).toBe(1);
  });

  test.each([
    { operation: 'issues/list-labels-on-issue', faults: [forbidden()] },
    { operation: 'repos/get-collaborator-permission-level', faults: [badGateway(), badGateway(), badGateway()] },
  ])('what cannot be asked: $operation', async ({ operation, faults }) => {
    label(ALICE);
    github().fail(operation, ...faults);
    const { code, annotations } = await play(OVER);
    expect(code).toBe(1);
    expect(annotations[0]).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('so it does not count'),
    });
  });

  test('any, where none can: nobody is asked', async () => {
    label(ALICE);
    const { code } = await play({ inputs: { 'max-cost': '0.10', 'override-label': '' } });
    expect([code, asked().filter((operation) => operation?.includes('label'))]).toEqual([1, []]);
  });
});

describe('a check run', () => {
  test.each([
    { inputs: { 'max-cost': '2' }, conclusion: 'success', title: '$0.12 of $2.00' },
    { inputs: { 'warn-cost': '0.10' }, conclusion: 'neutral', title: 'Warning · $0.12 of $0.10' },
    { inputs: { 'max-cost': '0.10' }, conclusion: 'failure', title: 'Over budget · $0.12 of $0.10' },
  ])('$conclusion', async ({ inputs, conclusion, title }) => {
    await play({ inputs: { ...inputs, check: 'true', matrix: '{"node": 22}', comment: 'never' } });
    expect(
      github()
        .store.checks()
        .map(({ request }) => request),
    ).toEqual([
      expect.objectContaining({
        ...{ name: 'Tollgate: review / claude (22)', head_sha: 'b'.repeat(40), conclusion, status: 'completed' },
        details_url: 'https://github.com/octo/shop/actions/runs/9876543210/attempts/1',
        output: { title: expect.stringContaining(title), summary: expect.stringContaining('| Bucket') },
      }),
    ]);
  });

  test('without the permission is one warning that names it', async () => {
    const { code, annotations } = await play({ token: 'no-checks', inputs: { check: 'true' } });
    expect([code, annotations]).toEqual([
      0,
      [{ level: 'warning', message: expect.stringContaining('add `checks: write` below `permissions:`') }],
    ]);
  });

  test('of a run that a comment started is on the head of the pull request', async () => {
    const event = { name: 'issue_comment', payload: { issue: { number: 7, pull_request: {} } } };
    await play({ event, inputs: { check: 'true' } });
    expect(github().store.checks()[0]?.request.head_sha).toBe('b'.repeat(40));
  });
});

describe('a run of the merge queue', () => {
  const queue = (inputs: Readonly<Record<string, string>> = {}) =>
    play({ event: QUEUE, home: null, inputs, env: { GITHUB_RUN_ID: '77' } });

  test.each([
    { budget: '2', code: 0, verdict: 'pass' },
    { budget: '0.10', code: 1, verdict: 'fail' },
  ])('is judged by its pull request, whose last verdict is $verdict', async ({ budget, code, verdict }) => {
    await play({ inputs: { 'max-cost': budget } });
    const before = body();
    const run = await queue({ 'max-cost': budget });
    expect([run.code, run.outputs.verdict, run.outputs['pr-cost-usd']]).toEqual([code, verdict, '0.121112']);
    expect([body(), github().store.comments().length]).toEqual([before, 1]);
    expect(run.annotations[0]).toMatchObject({ level: 'notice', message: expect.stringContaining('merge queue') });
  });

  test('passes with an approval that came after the last run', async () => {
    await play({ inputs: { 'max-cost': '0.10' } });
    label(ALICE);
    expect(await queue({ 'max-cost': '0.10' })).toMatchObject({ code: 0, outputs: { 'overridden-by': 'alice' } });
  });

  test('holds the budget of the pull request', async () => {
    await play();
    expect((await queue({ 'max-pr-cost': '0.12' })).code).toBe(1);
    expect((await queue({ 'max-pr-cost': '0.13' })).code).toBe(0);
  });

  test('whose pull request cannot be read does not say that nothing is on record', async () => {
    await play({ inputs: { 'max-cost': '2' } });
    github().fail('issues/list-comments', forbidden());
    const { code, annotations } = await queue({ 'max-cost': '2' });
    expect(code).toBe(1);
    expect(annotations.map(({ message }) => message).join()).toMatch(/permissions/);
    expect(annotations.map(({ message }) => message).join()).not.toMatch(/on record/);
  });

  test('without a run on record is unmeasured', async () => {
    const { code, outputs, annotations } = await queue({ 'max-cost': '2' });
    expect([code, outputs.verdict]).toEqual([1, 'unmeasured']);
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('none of them is on record') }),
    );
  });
});
