import { describe, expect, test } from 'vitest';
import { commentMarker } from '../../src/github/comment.ts';
import { FORK, PUSH, TOKENS, useScene } from './scene.ts';

const { github, play, asked } = useScene();
const MARKER = commentMarker('default');
const bodies = () =>
  github()
    .store.comments()
    .map(({ body }) => body);

test('the first run creates the comment, the next one updates it', async () => {
  const first = await play();
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(asked()).toEqual(['issues/list-comments', 'issues/create-comment']);
  expect(bodies()).toEqual([expect.stringMatching(`^${MARKER}\n`)]);
  expect(bodies()[0]).toContain('$0.12');
  expect(first.outputs['comment-url']).toMatch(/#issuecomment-\d+$/);

  const second = await play({ inputs: { 'max-cost': '2' } });
  expect(second).toMatchObject({ code: 0, stderr: '' });
  expect(asked().slice(2)).toEqual(['issues/list-comments', 'users/get-authenticated', 'issues/update-comment']);
  expect(bodies()).toEqual([expect.stringContaining('$0.12 of $2.00')]);
  expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
});

test('a run that says the same writes nothing', async () => {
  await play();
  const { outputs } = await play();
  expect(asked().slice(2)).toEqual(['issues/list-comments', 'users/get-authenticated']);
  expect(outputs['comment-url']).toMatch(/#issuecomment-\d+$/);
});

test('an installation token by its prefix does not ask who it is', async () => {
  await play({ token: 'ghs_job' });
  await play({ token: 'ghs_job' });
  expect(asked()).toEqual(['issues/list-comments', 'issues/create-comment', 'issues/list-comments']);
});

test('a forged marker of someone else is left alone, on whatever page our own is', async () => {
  const { store } = github();
  const own = store.addComment(7, TOKENS.job, `${MARKER}\nold`);
  for (let n = 0; n < 150; n++) store.addComment(7, TOKENS.alice, 'chatter');
  const forged = store.addComment(7, TOKENS.alice, `${MARKER}\nforged`);
  await play();
  expect(own.body).toContain('$0.12');
  expect(forged.body).toBe(`${MARKER}\nforged`);
  expect(store.comments()).toHaveLength(152);
});

test('a user’s token finds the user’s comment', async () => {
  await play({ token: 'alice' });
  await play({ token: 'alice', inputs: { 'max-cost': '2' } });
  expect(
    github()
      .store.comments()
      .map(({ author }) => author.login),
  ).toEqual(['alice']);
});

describe('where there is no pull request there is no comment', () => {
  test.each([
    PUSH,
    { name: 'schedule', payload: { schedule: '0 0 * * *' } },
    { name: 'workflow_dispatch', payload: { inputs: null } },
    { name: 'issue_comment', payload: { issue: { number: 7 } } },
  ])('$name', async (event) => {
    const { code, summary, outputs, annotations } = await play({ event });
    expect(code).toBe(0);
    expect(asked()).toEqual([]);
    expect(summary).toContain('$0.12');
    expect(outputs).toMatchObject({ 'cost-usd': '0.121112', 'comment-url': '' });
    expect(annotations).toEqual([]);
  });
});

test('a comment on the pull request is an event of the pull request', async () => {
  await play({ event: { name: 'issue_comment', payload: { issue: { number: 7, pull_request: {} } } } });
  expect(bodies()).toHaveLength(1);
});

test('no comment is written where none is wanted', async () => {
  const { code, summary } = await play({ inputs: { comment: 'false' } });
  expect([code, asked()]).toEqual([0, []]);
  expect(summary).toContain('$0.12');
});

test('a fork’s read-only token is normal: a notice, no warning', async () => {
  const { code, summary, annotations } = await play({ event: FORK, token: 'read-only' });
  expect(code).toBe(0);
  expect(summary).toContain('$0.12');
  expect(annotations).toEqual([{ level: 'notice', message: expect.stringContaining('read-only token') }]);
});
