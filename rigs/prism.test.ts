import { expect, test } from 'vitest';
import type { RecordedRequest } from '../test/rig/github.ts';
import { judgeByPrism } from './prism.ts';

const COMMENTS = '/repos/octo/shop/issues/7/comments';
const asked = (path: string, body: unknown, answer: RecordedRequest['answer'] = null): RecordedRequest => ({
  ...{ operation: 'issues/create-comment', at: 0, method: 'POST', path, body, answer },
  headers: { 'content-type': 'application/json', accept: 'application/json' },
});
const whole = { status: 201, headers: { 'content-type': 'application/json' }, text: '{"id":"one"}', isWhole: true };

test.each([
  { name: 'a request as it should be', request: asked(COMMENTS, { body: 'text' }), isFound: false },
  { name: 'a body that is no text', request: asked(COMMENTS, { body: 42 }), isFound: true },
  { name: 'an answer that is not GitHub’s', request: asked(COMMENTS, { body: 'text' }, whole), isFound: true },
])('$name', async ({ request, isFound }) => {
  expect((await judgeByPrism([request])).length > 0).toBe(isFound);
});
