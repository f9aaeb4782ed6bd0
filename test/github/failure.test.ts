import { expect, test } from 'vitest';
import { explainFailure, isAmbiguous, isRefusal } from '../../src/github/failure.ts';
import { failureNote } from '../../src/github/failure-note.ts';

/** As Octokit throws it; no headers: no answer came. */
const httpError = (status: number, message: string, headers?: Record<string, string>) =>
  Object.assign(new Error(message), { status, ...(headers && { response: { headers, data: {} } }) });

const REFUSED = httpError(403, 'Resource not accessible by integration - https://docs.github.com/rest', {});
const NOT_FOUND = httpError(404, 'Not Found', {});
const TOO_LONG = httpError(422, 'Validation Failed: {"message":"Body is too long (maximum is 65536 characters)"}', {});
const SECONDARY = httpError(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '60' });
const SECONDARY_WITHOUT_TIME = httpError(403, 'You have exceeded a secondary rate limit.', {});
const PRIMARY = httpError(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' });
const TOO_MANY = httpError(429, 'Too many', {});
const GATEWAY = httpError(502, `<html>${'<p>x</p>'.repeat(1000)}</html>`, {});
const RESET = httpError(500, 'other side closed');

test.each([
  {
    error: httpError(401, 'Bad credentials', {}),
    says: 'does not accept the token (401); check the `github-token` input',
  },
  { error: REFUSED, says: '(403); add `pull-requests: write` below `permissions:`' },
  { error: NOT_FOUND, says: '(404); add `pull-requests: write` below `permissions:`' },
  { error: TOO_LONG, says: 'answered 422: Validation Failed' },
  { error: SECONDARY, says: 'rate limit for this token is used up (403)' },
  { error: SECONDARY_WITHOUT_TIME, says: 'rate limit for this token is used up (403)' },
  { error: PRIMARY, says: 'rate limit for this token is used up (403)' },
  { error: TOO_MANY, says: 'rate limit for this token is used up (429)' },
  { error: GATEWAY, says: 'GitHub answered 502; a later run can write it.' },
  { error: RESET, says: 'could not be reached: other side closed.' },
  { error: new Error('a\nb.'), says: 'a b.' },
  { error: 'thrown text', says: 'thrown text.' },
])('$says', ({ error, says }) => {
  const sentence = explainFailure(error, 'pull-requests: write');
  expect(sentence).toContain(says);
  expect(sentence).not.toContain('\n');
  expect(sentence.length).toBeLessThan(500);
});

test.each([
  { error: REFUSED, refusal: true, ambiguous: false },
  { error: NOT_FOUND, refusal: true, ambiguous: false },
  { error: PRIMARY, refusal: false, ambiguous: false },
  { error: SECONDARY_WITHOUT_TIME, refusal: false, ambiguous: false },
  { error: TOO_LONG, refusal: false, ambiguous: false },
  { error: GATEWAY, refusal: false, ambiguous: true },
  { error: RESET, refusal: false, ambiguous: true },
  { error: new Error('bug'), refusal: false, ambiguous: false },
])('$error.status $error.message is a refusal: $refusal, ambiguous: $ambiguous', ({ error, refusal, ambiguous }) => {
  expect([isRefusal(error), isAmbiguous(error)]).toEqual([refusal, ambiguous]);
});

test.each([
  {
    work: 'comment',
    isReadOnly: true,
    error: REFUSED,
    level: 'notice',
    says: 'forks and of Dependabot a read-only token',
  },
  { work: 'check', isReadOnly: true, error: REFUSED, level: 'notice', says: 'The check run was not written' },
  { work: 'comment', isReadOnly: true, error: GATEWAY, level: 'warning', says: 'GitHub answered 502' },
  { work: 'comment', isReadOnly: true, error: PRIMARY, level: 'warning', says: 'rate limit' },
  { work: 'comment', isReadOnly: false, error: REFUSED, level: 'warning', says: '`pull-requests: write`' },
  { work: 'state', isReadOnly: false, error: REFUSED, level: 'warning', says: '`pull-requests: write`' },
  { work: 'check', isReadOnly: false, error: REFUSED, level: 'warning', says: '`checks: write`' },
  { work: 'approval', isReadOnly: false, error: REFUSED, level: 'warning', says: 'so it does not count' },
  { work: 'pull', isReadOnly: false, error: NOT_FOUND, level: 'warning', says: '`pull-requests: read`' },
] as const)('$work, read-only token $isReadOnly, $error.status: $level', ({ work, isReadOnly, error, level, says }) => {
  expect(failureNote(work, error, isReadOnly)).toEqual({ level, message: expect.stringContaining(says) });
});
