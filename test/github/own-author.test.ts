import { expect, test } from 'vitest';
import type { Author } from '../../src/github/issue-comments.ts';
import { createOwnAuthor } from '../../src/github/own-author.ts';

const WORKFLOWS: Author = { id: 41_898_282, login: 'github-actions[bot]' };
const OUR_APP: Author = { id: 5, login: 'cost-bot[bot]' };
const OTHER_APP: Author = { id: 6, login: 'claude[bot]' };
const ALICE: Author = { id: 7, login: 'alice' };
const RENAMED: Author = { id: 7, login: 'alice-2' };

test.each([
  { token: 'a user’s', user: ALICE, viewer: 'alice', author: ALICE, own: true },
  { token: 'a user’s', user: ALICE, viewer: 'alice', author: RENAMED, own: true },
  { token: 'a user’s', user: ALICE, viewer: 'alice', author: WORKFLOWS, own: false },
  { token: 'the job’s', user: null, viewer: 'github-actions[bot]', author: WORKFLOWS, own: true },
  { token: 'the job’s', user: null, viewer: 'github-actions[bot]', author: OTHER_APP, own: false },
  { token: 'the job’s', user: null, viewer: null, author: WORKFLOWS, own: true },
  { token: 'the job’s', user: null, viewer: null, author: ALICE, own: false },
  { token: 'an app’s', user: null, viewer: 'cost-bot[bot]', author: OUR_APP, own: true },
  { token: 'an app’s', user: null, viewer: 'cost-bot', author: OUR_APP, own: true },
  { token: 'an app’s', user: null, viewer: 'cost-bot[bot]', author: OTHER_APP, own: false },
  { token: 'an app’s', user: null, viewer: 'cost-bot[bot]', author: { id: 8, login: 'cost-bot' }, own: false },
  { token: 'an app’s', user: null, viewer: 'cost-bot', author: { id: 8, login: 'cost-bot' }, own: false },
  { token: 'an app’s', user: null, viewer: null, author: OUR_APP, own: false },
  { token: 'an app’s', user: null, viewer: null, author: { id: 9, login: '[bot]' }, own: false },
])('with $token token ($viewer), a comment by $author.login is ours: $own', async ({ user, viewer, author, own }) => {
  const isOwn = createOwnAuthor({ user: async () => user, viewerLogin: async () => viewer });
  expect(await isOwn(author)).toBe(own);
});

test('the token is asked once, and GraphQL only about another bot', async () => {
  const asked: string[] = [];
  const isOwn = createOwnAuthor({
    user: async () => {
      asked.push('user');
      return null;
    },
    viewerLogin: async () => {
      asked.push('viewer');
      return 'cost-bot[bot]';
    },
  });
  await isOwn(WORKFLOWS);
  await isOwn(WORKFLOWS);
  expect(asked).toEqual(['user']);
  await isOwn(OUR_APP);
  await isOwn(OTHER_APP);
  expect(asked).toEqual(['user', 'viewer']);
});
